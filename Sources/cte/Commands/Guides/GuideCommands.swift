import CommandLineKit
import SessionKit
import SpanishText

/// The guides that sessions follow.
enum GuideCommands {
  static let noun = Command<Action>(
    Name("guide", "guía"), summary: "Las guías que puede seguir una sesión",
    examples: [
      Example("cte guía listar", "las cinco que vienen con cte, y las suyas"),
      Example("cte guía nueva mi-guia.md", "un formato para escribir la propia"),
    ],
    subcommands: [
      Command(
        .list, summary: "Muestra la lista de guías",
        examples: [Example("cte guía listar", "con su país, su nivel y su ciclo")], action: list),
      GuideShow.command, GuideCheckCommand.command, GuideAdd.command, GuideNew.command,
    ])

  static let operand = Operand(
    "guide", placeholder: "GUÍA", kind: .reference("guide"),
    summary: "La guía, por su clave")
  static let file = Operand(
    "file", placeholder: "ARCHIVO", kind: .file,
    summary: "El archivo de la guía; «-» es la entrada")

  private static func list(_ run: Run) throws -> ExitCode {
    let cards = try run.guides().cards
    if run.isJSON {
      try run.print(.array(cards.map(\.view)))
      return .done
    }
    let listing = Listing(
      headings: ["Guía", "Título", "Tipo", "País", "Nivel", "Ciclo"],
      rows: cards.map { card in
        [
          Listing.Cell(card.id), Listing.Cell(card.title),
          Listing.Cell(card.kind?.spanish ?? ""), Listing.Cell(card.country),
          Listing.Cell(card.level), Listing.Cell(card.cycle?.name ?? ""),
        ]
      }, flexible: 1)
    try run.print(listing.render(width: run.width, style: run.style))
    return .done
  }
}
