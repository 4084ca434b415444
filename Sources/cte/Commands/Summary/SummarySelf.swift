import CommandLineKit
import SessionKit
import SpanishText

/// `cte resumen autoevaluación`: how people see their own work, item by item.
struct SummarySelf {
  static let command = Command<Action>(
    Name("self-evaluation", "autoevaluación"),
    summary: "Cómo valora cada quien su trabajo, aspecto por aspecto",
    discussion: "De todos juntos, cuántas respuestas hay y su promedio; de una persona, lo que "
      + "dijo cada vez.",
    options: SummaryCommands.selectors.dropLast() + [CommonOptions.person, CommonOptions.mine],
    examples: [
      Example("cte resumen autoevaluación", "lo de todos, por aspecto"),
      Example("cte resumen autoevaluación --míos", "lo suyo, fecha por fecha"),
    ], action: { try SummarySelf(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(ItemTally.selection)
    let filter = try run.filter(book)
    let table = try folder.table(book, asOf: run.pen.today)
    let tally = ItemTally(
      book.entries.filter { filter.keeps($0, in: book, asOf: run.pen.today) }, in: table)
    if run.isJSON {
      try run.print(tally.view)
    } else if tally.lines.isEmpty {
      try run.say("Todavía no hay autoevaluaciones. Anote la suya con: cte autoevaluación agregar")
    } else {
      let listing = filter.person == nil ? together(tally) : overTime(tally)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return try run.report(book.problems + table.problems)
  }

  private func together(_ tally: ItemTally) -> Listing {
    Listing(
      headings: ["Clave", "Aspecto", "Respuestas", "Promedio"],
      rows: tally.lines.map { line in
        [
          Listing.Cell(line.item, .dim), Listing.Cell(line.text),
          Listing.Cell(String(line.values.count)),
          Listing.Cell(line.mean.map(ItemTally.rounded) ?? ""),
        ]
      }, flexible: 1)
  }

  private func overTime(_ tally: ItemTally) -> Listing {
    let dates = tally.dates
    return Listing(
      headings: ["Clave", "Aspecto"] + dates.map(\.short),
      rows: tally.lines.map { line in
        let cells = dates.map { date in
          line.values.filter { $0.date == date }.map { value in
            let text = Search.summary(value.entry.record)
            return value.score.map { "\($0): \(text)" } ?? text
          }.joined(separator: "; ")
        }
        return [Listing.Cell(line.item, .dim), Listing.Cell(line.text)]
          + cells.map { Listing.Cell($0) }
      }, flexible: 1)
  }
}
