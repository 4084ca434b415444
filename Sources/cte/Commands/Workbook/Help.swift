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
    discussion: "«cte ayuda esquema NOMBRE» escribe el esquema de un archivo, para programas.",
    operands: [words],
    examples: [
      Example("cte ayuda acuerdo agregar", "explica esa orden"),
      Example("cte ayuda esquema sesión", "la forma del archivo de una sesión"),
    ], action: { try Help.run($0) })

  private static func run(_ run: Run) throws -> ExitCode {
    let words = run.arguments.operands(words).map(\.text)
    if let first = words.first, ["schema", "esquema"].contains(Folding.fold(first)) {
      let name = words.dropFirst().joined(separator: " ")
      guard let schema = FileSchema.named(name) else { throw UsageProblem.unknownSchema(name) }
      try run.print(schema)
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
