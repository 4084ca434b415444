import SessionKit
import SpanishText

/// Lists entries for people: what is said, by whom, for when, and how it stands.
struct EntryListing {
  let book: Book
  let day: CivilDate
  /// What tells the words of the guides that records name by their ids.
  var table: EntryTable?

  /// A list of one kind.
  func listing<Kept: Record>(
    _ type: Kept.Type, _ entries: [Entry], withHistory: Bool = false
  ) -> Listing {
    if Kept.isTracked { return tracked(entries, withHistory: withHistory) }
    let fields = columns(of: type)
    let words = book.words(of: entries)
    let head = Kept.hasSchool ? [words.say("{Escuela}")] : []
    let state = Kept.kind.answered == nil ? [] : ["Estado"]
    return Listing(
      headings: ["Clave", Kept.main.label] + fields.map { $0.label(in: words) } + head + state,
      rows: entries.flatMap { entry -> [[Listing.Cell]] in
        guard let record = entry.record as? Kept else { return [] }
        let texts = fields.map { cell($0, record, entry) }
        let school = head.isEmpty ? [] : [record.head.school?.words(in: book.directory) ?? ""]
        let row =
          [id(entry), Listing.Cell(record.text)] + (texts + school).map { Listing.Cell($0) }
          + (state.isEmpty ? [] : [status(entry)])
        return [row] + (withHistory ? history(entry, cells: row.count) : [])
      }, flexible: 1)
  }

  private func cell<Kept: Record>(
    _ field: Field<Kept>, _ record: Kept, _ entry: Entry
  ) -> String {
    let texts = field.texts(of: record, in: book.directory)
    guard let table, field.shape == .guideItem || field.shape == .text else {
      return texts.joined(separator: ", ")
    }
    let line = table.value(field.key, of: entry)
    return line == texts.joined(separator: "; ")
      ? texts.joined(separator: ", ") : line.truncated(toWidth: Self.widest)
  }

  /// So much of a line of the guide tells which it is.
  private static let widest = 28

  /// The fields that fit beside the text: four, and those that tell records apart before words.
  private func columns<Kept: Record>(of type: Kept.Type) -> [Field<Kept>] {
    let most = 4
    let short = Kept.optionFields.filter { field in
      field.shape != .longText && !(field.shape == .text && field.isList)
    }
    let telling = short.filter { $0.shape != .text }.prefix(most)
    let words = short.filter { $0.shape == .text }.prefix(most - telling.count)
    let kept = Set((telling + words).map(\.key))
    return short.filter { kept.contains($0.key) }
  }

  /// A list of what somebody answers for, of any kind.
  func tracked(
    _ entries: [Entry], showingKind: Bool = false, withHistory: Bool = false
  ) -> Listing {
    Listing(
      headings: ["Clave", "Qué", "Quién", "Vence", "Estado"],
      rows: entries.flatMap { entry in
        let kind = showingKind ? "\(entry.kind.noun.capitalizedFirst): " : ""
        let row = [
          id(entry), Listing.Cell(kind + Search.summary(entry.record)),
          Listing.Cell(Search.people(entry, book.directory)), Listing.Cell(due(entry)),
          status(entry),
        ]
        return [row] + (withHistory ? history(entry, cells: row.count) : [])
      }, flexible: 1)
  }

  /// What happened to an entry, a row each, under its text.
  private func history(_ entry: Entry, cells: Int) -> [[Listing.Cell]] {
    let line = HistoryLine(book: book, entry: entry)
    return entry.history.map { happening in
      (0..<cells).map { Listing.Cell($0 == 1 ? "· " + line.words(happening) : "", .dim) }
    }
  }

  /// The beginning of the id, which is enough to name it.
  func id(_ entry: Entry) -> Listing.Cell {
    Listing.Cell(String((entry.record.head.id?.text ?? "").prefix(5)), .dim)
  }

  /// The day for which it is due, as well as it is known.
  func due(_ entry: Entry) -> String {
    guard let due = entry.due else { return "" }
    guard let resolved = book.resolved(entry), let date = resolved.date else { return due.words }
    return resolved.isEstimated ? "hacia el \(date.short)" : date.short
  }

  func status(_ entry: Entry) -> Listing.Cell {
    guard entry.record.asksAnswer else { return Listing.Cell("") }
    if book.isOverdue(entry, asOf: day) {
      return Listing.Cell("vencido", .bad)
    }
    if entry.awaitsConfirmation {
      return entry.status == .met
        ? Listing.Cell("dice que cumplió", .good) : Listing.Cell("dice que no se cumplió", .bad)
    }
    if entry.isOpen && entry.status == .notMet {
      return Listing.Cell(entry.statusLabel + ", con nuevo plazo", .bad)
    }
    switch entry.status {
    case .met: return Listing.Cell(entry.statusLabel, .good)
    case .notMet: return Listing.Cell(entry.statusLabel, .bad)
    case .cancelled: return Listing.Cell(entry.statusLabel, .dim)
    default: return Listing.Cell(entry.statusLabel)
    }
  }
}
