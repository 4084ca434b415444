import CommandLineKit
import Platform
import SessionKit

/// The book of a school, to read and to print.
enum BitacoraCommands {
  static let noun = Command<Action>(
    Name("bitacora", "bitácora"), summary: "El Cuaderno de Bitácora de cada escuela",
    examples: [
      Example("cte bitácora exportar --escuela \"Benito Juárez\" -o bitacora.md", "para imprimir")
    ],
    subcommands: [
      Command(
        .show, summary: "Muestra la bitácora", options: selectors,
        examples: [Example("cte bitácora mostrar --sesión tercera", "solo esa sesión")],
        action: { try BitacoraCommands.show($0) }),
      Command(
        Name("export", "exportar"), summary: "Guarda la bitácora en un archivo",
        discussion: "Sin --salida la escribe en la pantalla. No reemplaza archivos sin --forzar.",
        options: selectors + [format, CommonOptions.output, CommonOptions.force],
        examples: [Example("cte bitácora exportar -o bitacora.md", "en Markdown")],
        action: { try BitacoraCommands.export($0) }),
    ])

  static let cycle = SessionList.cycle
  static let format = Option.value(
    "format", "formato", placeholder: "FORMATO", summary: "En qué formato: md",
    example: "--formato md")
  private static let selectors = [
    CommonOptions.school, CommonOptions.session, cycle, CommonOptions.asOf,
  ]
  private static let formats = ["md"]

  private static func show(_ run: Run) throws -> ExitCode {
    let (text, problems) = try text(run)
    try run.print(text)
    return try run.report(problems)
  }

  private static func export(_ run: Run) throws -> ExitCode {
    let output = run.arguments.value(CommonOptions.output)?.text
    let ending = output.flatMap { path in
      Path.name(of: path).contains(".") ? path.split(separator: ".").last.map(String.init) : nil
    }
    let format = run.arguments.value(format)?.text.lowercased() ?? ending ?? "md"
    guard formats.contains(format) else {
      throw UsageProblem.unknownFormat(format, available: formats)
    }
    let (text, problems) = try text(run)
    guard let output else {
      try run.print(text)
      return try run.report(problems)
    }
    let path = Path.join(run.context.currentFolder, output)
    try OutputFile.write(
      Array(text.utf8), to: path, shown: output, force: run.arguments.flag(CommonOptions.force))
    try run.say("Bitácora guardada en \(output).")
    return try run.report(problems)
  }

  private static func text(_ run: Run) throws -> (String, [FileProblem]) {
    let folder = try run.workbook()
    let book = try folder.read()
    let scope = run.scope(book.directory)
    let school = try run.arguments.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text)
    }
    let cycle = try run.arguments.value(cycle).map { try SchoolYear.parse($0.text, in: scope) }
    let day = try run.arguments.value(CommonOptions.asOf).map {
      try CivilDate.parse($0.text, in: scope)
    }
    var files = book.sessions
    if run.arguments.has(CommonOptions.session) {
      files = [try run.session(CommonOptions.session, in: book, for: .reading)]
    }
    files = files.filter { file in
      let schools = file.card.schools
      return (cycle.map { file.card.cycle == $0 } ?? true)
        && (school.map { schools.isEmpty || schools.contains($0) } ?? true)
    }
    let sessions = try files.map { try folder.session($0).session }
    let document = Bitacora(
      book, sessions: sessions, school: school ?? only(book),
      isOneSession: run.arguments.has(CommonOptions.session), asOf: day
    ).document
    return (MarkdownRenderer().render(document), book.problems)
  }

  /// A workbook of one school has one book.
  private static func only(_ book: Book) -> Reference<School>? {
    let all = book.workbook.records[School.self].compactMap(\.id)
    return all.count == 1 ? all.first.map { Reference($0) } : nil
  }
}
