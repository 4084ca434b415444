import CommandLineKit
import SessionKit

/// `cte itinerario ver`: the sessions of a school year, with themes and guides.
struct ItineraryShow {
  static let command = Command<Action>(
    Name("show", "ver", also: "mostrar"), summary: "Muestra las sesiones de un ciclo escolar",
    discussion: "Sin --ciclo, el de hoy; si no tiene sesiones, el último que las tenga.",
    options: [ItineraryCommands.cycle, CommonOptions.school],
    examples: [Example("cte itinerario ver --ciclo 2025-2026", "las de ese ciclo")],
    action: { try ItineraryShow(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(.none)
    let school = try run.arguments.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text)
    }
    let named = try run.arguments.value(ItineraryCommands.cycle).map {
      try SchoolYear.parse($0.text, in: run.scope(book.directory))
    }
    let own = book.sessions.filter { file in school.map(file.card.schools.contains) ?? true }
    let current = own.first { $0.card.cycle?.contains(run.pen.today) ?? false }?.card.cycle
    let cycle = named ?? current ?? own.compactMap(\.card.cycle).max()
    let sessions = own.filter { cycle != nil && $0.card.cycle == cycle }
    if run.isJSON {
      try run.print(.array(sessions.map { $0.view(in: book.directory) }))
    } else if sessions.isEmpty {
      let when = cycle.map { " en el ciclo \($0.name)" } ?? ""
      try run.say(
        "No hay sesiones\(when). Planéelas con: cte itinerario fijar \"26/09/2025 Tema\"")
    } else {
      try run.say("Ciclo \(cycle?.name ?? ""):")
      try run.print(table(sessions).render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private func table(_ sessions: [SessionFile]) -> Listing {
    Listing(
      headings: ["Clave", "Tema", "N.º", "Fecha", "Guía", "Estado"],
      rows: sessions.map { file in
        let card = file.card
        let type = card.type ?? .ordinary
        let number = card.ordinal.map(String.init) ?? ""
        return [
          Listing.Cell(String(file.id.text.prefix(5)), .dim), Listing.Cell(card.title),
          Listing.Cell(type == .ordinary ? number : "\(number) \(type.spanish)"),
          Listing.Cell(card.date?.short ?? ""),
          Listing.Cell(card.meeting.isEmpty ? card.guide : card.meeting),
          Listing.Cell(file.state.label, file.state == .running ? .good : .plain),
        ]
      }, flexible: 1)
  }
}
