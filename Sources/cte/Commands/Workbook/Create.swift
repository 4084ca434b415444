import CommandLineKit
import SessionKit

/// `cte crear`: a workbook, empty but for its title.
struct Create {
  static let title = Option.value(
    "title", "título", placeholder: "TÍTULO", summary: "El nombre en la portada",
    example: "--título \"Zona 012\"")

  /// The name of a workbook for which nobody has found one.
  static let standardTitle = "Cuaderno de Bitácora del CTE"

  static let command = Command<Action>(
    Name("init", "crear"), summary: "Hace un cuaderno",
    discussion: "Lo hace en la carpeta «cuaderno» de donde está, o en la de --cuaderno.",
    options: [title],
    examples: [Example("cte crear --título \"Escuela Benito Juárez\"", "en la carpeta cuaderno")],
    action: { try Create(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let place = Locator(run).new
    let title = run.arguments.value(Self.title)?.text ?? Self.standardTitle
    try run.workbook(at: place).create(run.command, title: title) { _ in }
    let shown = Locator(run).shown(place)
    if run.isJSON { try run.print(.object([("path", .string(shown)), ("title", .string(title))])) }
    try run.say("Cuaderno nuevo en la carpeta «\(shown)».")
    try run.say("Siga con: cte persona importar lista.txt, o: cte sesión nueva")
    return .done
  }
}
