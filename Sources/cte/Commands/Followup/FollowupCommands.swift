import CommandLineKit
import SessionKit

/// What is owed, and what those who met found about it.
enum FollowupCommands {
  static let noun = Command<Action>(
    Name("followup", "seguimiento"),
    summary: "Lo que sigue pendiente y lo que encontró el colectivo",
    examples: [Example("cte seguimiento listar", "lo que sigue sin respuesta")],
    subcommands: [FollowupList.command, FollowupReview.command])
}

/// `cte seguimiento listar`: what is owed now, by whom, since when.
struct FollowupList {
  static let command = Command<Action>(
    .list, summary: "Muestra lo pendiente: quién lo debe, ante quién y desde cuándo",
    options: [
      CommonOptions.school, CommonOptions.person, CommonOptions.team, CommonOptions.session,
      CommonOptions.status, CommonOptions.due, CommonOptions.mine, CommonOptions.overdue,
      CommonOptions.text,
    ],
    examples: [Example("cte seguimiento listar --persona Ana", "lo que le falta a Ana")],
    action: { try FollowupList(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(Debts.selection)
    let filter = try run.filter(book)
    let day = run.pen.today
    let entries = Debts(book: book, day: day).all.filter { filter.keeps($0, in: book, asOf: day) }
    if run.isJSON {
      try run.print(.array(entries.map { book.view($0, asOf: day) }))
    } else if entries.isEmpty {
      try run.say(filter.isOverdue ? "No hay nada vencido." : "No hay nada pendiente.")
    } else {
      try run.print(listing(entries, book).render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private func listing(_ entries: [Entry], _ book: Book) -> Listing {
    let lines = EntryListing(book: book, day: run.pen.today)
    return Listing(
      headings: ["Clave", "Qué", "Quién", "Ante quién", "Desde", "Vence", "Estado"],
      rows: entries.map { entry in
        [
          lines.id(entry), Listing.Cell(Search.summary(entry.record)),
          Listing.Cell(Search.people(entry, book.directory)), Listing.Cell(creditors(entry, book)),
          Listing.Cell(entry.date?.short ?? ""), Listing.Cell(lines.due(entry)),
          lines.status(entry),
        ]
      }, flexible: 1)
  }

  /// The team to which it is owed, where that is not the one who owes it; else it goes without
  /// saying that it is all who met.
  private func creditors(_ entry: Entry, _ book: Book) -> String {
    guard (entry.record as? Agreement)?.team != nil else { return "" }
    let words = book.creditors(of: entry).joined(separator: ", ")
    return words == Search.people(entry, book.directory) ? "" : words
  }
}
