import SessionKit
import SpanishText

/// Lists entries for people: what is said, by whom, for when, and how it stands.
struct EntryListing {
  let book: Book
  let day: CivilDate

  /// A list of one kind.
  func listing<Kept: Record>(_ type: Kept.Type, _ entries: [Entry]) -> Listing {
    if Kept.isTracked { return tracked(entries) }
    let fields = columns(of: type)
    let words = book.words(of: entries)
    let head = Kept.hasSchool ? [words.say("{Escuela}")] : []
    return Listing(
      headings: ["Clave", Kept.main.label] + fields.map { $0.label(in: words) } + head,
      rows: entries.compactMap { entry in
        guard let record = entry.record as? Kept else { return nil }
        let texts = fields.map { $0.texts(of: record, in: book.directory).joined(separator: ", ") }
        let school = head.isEmpty ? [] : [record.head.school?.words(in: book.directory) ?? ""]
        return [id(entry), Listing.Cell(record.text)] + (texts + school).map { Listing.Cell($0) }
      }, flexible: 1)
  }

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
  func tracked(_ entries: [Entry], showingKind: Bool = false) -> Listing {
    Listing(
      headings: ["Clave", "Qué", "Quién", "Vence", "Estado"],
      rows: entries.map { entry in
        let kind = showingKind ? "\(entry.kind.noun.capitalizedFirst): " : ""
        return [
          id(entry), Listing.Cell(kind + Search.summary(entry.record)),
          Listing.Cell(Search.people(entry, book.directory)), Listing.Cell(due(entry)),
          status(entry),
        ]
      }, flexible: 1)
  }

  /// The beginning of the id, which is enough to name it.
  func id(_ entry: Entry) -> Listing.Cell {
    Listing.Cell(String((entry.record.head.id?.text ?? "").prefix(5)), .dim)
  }

  /// The day for which it is due, as well as it is known.
  func due(_ entry: Entry) -> String {
    guard let due = entry.due else { return "" }
    let resolved = book.calendar.resolve(due, schools: entry.schools(in: book.directory))
    guard let date = resolved.date else { return due.words }
    return resolved.isEstimated ? "hacia el \(date.short)" : date.short
  }

  func status(_ entry: Entry) -> Listing.Cell {
    if book.isOverdue(entry, asOf: day) {
      return Listing.Cell("vencido", .bad)
    }
    if entry.awaitsConfirmation { return Listing.Cell("dice que cumplió", .good) }
    if entry.isOpen && entry.status == .notMet {
      return Listing.Cell("no cumplido, con nuevo plazo", .bad)
    }
    switch entry.status {
    case .met: return Listing.Cell(entry.status.label, .good)
    case .notMet: return Listing.Cell(entry.status.label, .bad)
    case .cancelled: return Listing.Cell(entry.status.label, .dim)
    default: return Listing.Cell(entry.status.label)
    }
  }
}
