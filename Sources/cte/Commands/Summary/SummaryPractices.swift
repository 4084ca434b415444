import CommandLineKit
import SessionKit
import SpanishText

/// `cte resumen prácticas`: what helps, from all the sessions and schools.
struct SummaryPractices {
  static let by = SummaryCommands.by(
    PracticeShelf.Grouping.allCases.map { Choice($0.rawValue, $0.spanish) }, example: "área")
  static let outcome = Option.value(
    "outcome", "resultado", placeholder: "RESULTADO",
    kind: .choice(FieldOptions.choices(Practice.Outcome.words)),
    summary: "Las que favorecen el avance, o las que no; si no dice, las que sí",
    example: "--resultado no-favorece")

  static let command = Command<Action>(
    Name("practices", "prácticas"),
    summary: "Las prácticas que funcionan, por nivel, área, indicador u origen",
    options: [by, outcome] + SummaryCommands.selectors.dropLast()
      + [CommonOptions.person, CommonOptions.team, CommonOptions.text],
    examples: [Example("cte resumen prácticas --por área", "las que favorecen, por área")],
    action: { try SummaryPractices(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Practice.kind))
    let filter = try run.filter(book)
    let outcome =
      run.arguments.value(Self.outcome).flatMap { Practice.Outcome(rawValue: $0.text) } ?? .helps
    let entries = book.entries.filter { entry in
      (entry.record as? Practice)?.outcome == outcome
        && filter.keeps(entry, in: book, asOf: run.pen.today)
    }
    let grouping =
      run.arguments.value(Self.by).flatMap { PracticeShelf.Grouping(rawValue: $0.text) } ?? .level
    let table = try folder.table(book, asOf: run.pen.today)
    let shelf = PracticeShelf(entries, in: table, by: grouping)
    if run.isJSON {
      try run.print(shelf.view(asOf: run.pen.today))
    } else if shelf.groups.isEmpty {
      try run.say("No hay prácticas que mostrar. Anótelas con: cte práctica agregar")
    } else {
      for group in shelf.groups { try show(group, book) }
    }
    return try run.report(book.problems + table.problems)
  }

  private func show(_ group: PracticeShelf.Group, _ book: Book) throws {
    try run.print(run.style.bold("\(group.name.capitalizedFirst): \(group.entries.count)"))
    let listing = Listing(
      headings: ["Clave", "Práctica", "Por qué", book.words.say("{Escuela}"), "Fecha"],
      rows: group.entries.compactMap { entry in
        guard let practice = entry.record as? Practice else { return nil }
        let schools = entry.schools(in: book.directory)
          .compactMap { book.directory.name(of: $0) }
        return [
          Listing.Cell(String((practice.id?.text ?? "").prefix(5)), .dim),
          Listing.Cell(practice.text), Listing.Cell(practice.because),
          Listing.Cell(schools.joined(separator: ", ")),
          Listing.Cell(entry.date?.short ?? ""),
        ]
      }, flexible: 1)
    try run.print(listing.render(width: run.width, style: run.style))
  }
}
