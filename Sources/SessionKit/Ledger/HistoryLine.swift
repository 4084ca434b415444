import SpanishText

/// What happened to an entry, in a line for people: when, how it stood, why, and who says so.
public struct HistoryLine: Sendable {
  private let book: Book
  private let entry: Entry

  /// Tells the history of an entry.
  public init(book: Book, entry: Entry) {
    self.book = book
    self.entry = entry
  }

  /// The words for one thing that happened.
  public func words(_ happening: Entry.Happening) -> String {
    let event = happening.event
    let author = book.directory.author(event.by)
    let source =
      happening.session.map { "en la \($0.card.shortName)" }
      ?? (author.isEmpty ? "" : "según \(author)")
    return [
      event.date?.short ?? "", event.status?.label(of: entry.kind) ?? "",
      filled(event, entry.record), event.person.map { $0.words(in: book.directory) } ?? "",
      event.note, evidence(event),
      event.until.map { "nuevo plazo: \($0.words)" } ?? "", source,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func filled<Kept: Record>(_ event: Event, _ record: Kept) -> String {
    let labels = Kept.fields.filter { event.filled.contains($0.key) }
      .map { $0.label.lowercasedFirst }.joined(separator: ", ")
    if labels.isEmpty { return "" }
    return event.before.isEmpty
      ? "se completó: \(labels)" : "se ajustó; antes decía: \(event.before)"
  }

  private func evidence(_ event: Event) -> String {
    let kind = event.evidenceType?.words(in: book.directory) ?? ""
    let words = ([event.evidence] + event.files.map(\.name)).filter { !$0.isEmpty }
      .joined(separator: ", ")
    return [kind, words].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
