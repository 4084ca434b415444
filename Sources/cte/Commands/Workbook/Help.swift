import CommandLineKit
import SessionKit
import SpanishText

/// `cte ayuda`: the pages of help, and the schemas of the files.
enum Help {
  static let words = Operand(
    "words", placeholder: "ORDEN", required: false, repeats: true,
    summary: "La orden de la que quiere saber más")

  static let command = Command<Action>(
    Name("help", "ayuda"), summary: "Explica el programa o una orden",
    discussion: "«cte ayuda esquema NOMBRE» escribe el esquema de un archivo, para programas; "
      + "«cte ayuda git», cómo llevar el cuaderno con git.",
    operands: [words],
    examples: [
      Example("cte ayuda acuerdo agregar", "explica esa orden"),
      Example("cte ayuda esquema sesión", "la forma del archivo de una sesión"),
      Example("cte ayuda git", "órdenes que preparan git, con su explicación"),
    ], action: { try Help.run($0) })

  private static func run(_ run: Run) throws -> ExitCode {
    let words = run.arguments.operands(words).map(\.text)
    if let first = words.first, ["schema", "esquema"].contains(Folding.fold(first)) {
      let name = words.dropFirst().joined(separator: " ")
      guard let schema = FileSchema.named(name) else { throw UsageProblem.unknownSchema(name) }
      try run.print(schema)
      return .done
    }
    if words.map(Folding.fold) == ["git"] {
      try run.print(gitSetup)
      return .done
    }
    switch Commands.table.path(forWords: words) {
    case .success(let path): try show(path, run)
    case .failure(let failure):
      try run.fail(failure.message(program: Program.name))
      return .usage
    }
    return .done
  }

  /// Orders for a shell, with what they are for, so that they can be read and carried out.
  private static let gitSetup = """
    # Para llevar el cuaderno con git, en su carpeta y en cada computadora.
    # Se puede copiar, o hacer de una vez con: cte ayuda git | sh

    # Git une los archivos con cte, y nadie tiene que hacerlo a mano:
    git config merge.cte.name "une archivos de cte"
    git config merge.cte.driver "cte merge-file %O %A %B"
    # Qué archivos son; los de .cte son de cada computadora y no viajan:
    grep -qsF 'merge=cte' .gitattributes ||
      printf '%s\\n' '*.json merge=cte -text' 'adjuntos/* -text' >> .gitattributes
    grep -qsxF '.cte/' .gitignore || printf '%s\\n' '.cte/' >> .gitignore

    # Después, como siempre: git add, git commit, git pull, git push.
    # Lo que dos personas escribieron de distinto modo lo pregunta: cte completar
    # Si alguien unió sin esto y git dejó marcas en un archivo: cte doctor
    """

  static func show(_ path: [Command<Action>], _ run: Run) throws {
    let page = HelpBuilder(table: Commands.table).page(for: path)
    try run.print(HelpRenderer(width: run.width, styled: run.style.isOn).render(page))
  }
}

/// `cte version`: which program this is.
enum VersionCommand {
  static let command = Command<Action>(
    Name("version", "versión"), summary: "Dice qué versión es",
    examples: [Example("cte versión", "el número de la versión")],
    action: { run in
      if run.isJSON {
        try run.print(.object([("version", .string(Program.version))]))
      } else {
        try run.print("cte \(Program.version)")
      }
      return .done
    })
}
