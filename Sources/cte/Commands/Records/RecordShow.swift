import CommandLineKit
import SessionKit

/// `cte acuerdo mostrar`: one record, with everything that is known of it.
struct RecordShow<Kept: Record> {
  static var reference: Operand { RecordCommands.reference(Kept.kind) }

  static var command: Command<Action> {
    Command(
      .show, summary: "Muestra \(Kept.kind.indefinite) con todos sus datos",
      operands: [reference],
      examples: [
        Example(
          "cte \(Kept.kind.noun) mostrar \(RecordCommands.idExample)",
          Kept.kind.gender == .feminine ? "la que empieza así" : "el que empieza así")
      ], action: { try RecordShow(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.folder(keeping: Kept.kind).read(Selection(about: Kept.kind))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Kept.self, text, in: book)
    if run.isJSON {
      try run.print(book.view(entry, asOf: run.pen.today))
    } else {
      try run.print(try facts(entry, book).render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private func facts(_ entry: Entry, _ book: Book) throws -> Facts {
    var facts = Facts()
    guard let record = entry.record as? Kept else { return facts }
    facts.add("Clave", entry.record.head.id?.text)
    if let commitment = record as? Commitment {
      facts.add("En una frase", commitment.sentence(in: entry.words))
    }
    // When a tracked record is due is told with what became of it.
    for field in Kept.fields where !(Kept.isTracked && field.key == "due") {
      facts.add(field.label(in: entry.words), texts(field, of: record, entry, book))
    }
    if let goal = record as? Goal, let id = goal.id {
      facts.add(
        "Se refieren a ella",
        book.tied(to: id).map { "\($0.kind.one): \(Search.summary($0.record))" })
    }
    if record is Pauta {
      facts.add(
        "Lo que eligió cada quien", book.choices(of: entry).map { "\($0.person): \($0.level)" })
    }
    if record is Encounter {
      facts.add("Ayuda que se pide", book.requests(beside: entry).map { Search.summary($0.record) })
    }
    if !(record is School) {
      facts.add(
        book.words(of: [entry]).say("{Escuela}"), record.head.school?.words(in: book.directory))
    }
    let listing = EntryListing(book: book, day: run.pen.today)
    facts.add("Vence", dueWords(entry, listing))
    facts.add("Estado", listing.status(entry).text)
    facts.add("Sesión", try sessionName(of: entry))
    facts.add("Paso", record.head.step)
    facts.add("Anotó", book.directory.author(record.head.by))
    let history = HistoryLine(book: book, entry: entry)
    facts.add("Historia", entry.history.map { history.words($0) })
    facts.add("Fe de erratas", entry.errata.map { "\($0.date?.short ?? "") · \($0.text)" })
    facts.add("Falta", record.missing.map(\.label).joined(separator: "; "))
    return facts
  }

  /// The session in which it was recorded; of what is one's own, the one from which it comes.
  private func sessionName(of entry: Entry) throws -> String? {
    guard Kept.kind.isPrivate, let id = entry.record.head.session, let folder = run.workbookHere
    else { return entry.session?.card.shortName }
    return try folder.read(.none).session(id)?.card.shortName
  }

  /// What a field holds; some of it stands elsewhere.
  private func texts(
    _ field: Field<Kept>, of record: Kept, _ entry: Entry, _ book: Book
  ) -> [String] {
    switch (field.key, record) {
    case ("observed", is Proposal): [book.observed(entry)]
    case ("from", let comparison as Comparison):
      comparison.from.isEmpty ? [] : book.authors(of: comparison)
    default: field.texts(of: record, in: book.directory)
    }
  }

  private func dueWords(_ entry: Entry, _ listing: EntryListing) -> String {
    guard let due = entry.due else { return "" }
    let date = listing.due(entry)
    return date == due.words ? date : "\(due.words): \(date)"
  }
}
