import SpanishText

/// Words looked for in everything that was recorded.
public enum Search {
  /// Something that was found.
  public struct Hit: Sendable {
    /// The English noun of its kind.
    public let kind: String
    /// Its id.
    public let id: ID
    /// The session in which it was recorded.
    public let session: SessionFile?
    /// Whose it is, for people.
    public let person: String
    /// Its day.
    public let date: CivilDate?
    /// Its words.
    public let text: String

    /// Its form for programs.
    public var view: JSON {
      .object([
        ("id", .string(id.text)), ("kind", .string(kind)), ("session", .string(session?.id.text)),
        ("person", person.isEmpty ? .null : .string(person)), ("date", .string(date?.iso)),
        ("text", .string(text)),
      ])
    }
  }

  /// Finds the entries that have all the words, accents and case optional.
  public static func find(_ text: String, in book: Book, _ filter: (Entry) -> Bool) -> [Hit] {
    let words = Folding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    return book.entries.compactMap { entry in
      guard let id = entry.record.head.id, filter(entry) else { return nil }
      let all = folded(entry, book.directory)
      guard words.allSatisfy({ Folding.folded(all, has: $0) }) else { return nil }
      return Hit(
        kind: entry.kind.name, id: id, session: entry.session,
        person: people(entry, book.directory), date: entry.date,
        text: summary(entry.record))
    }
  }

  /// Tells whether a text has some words, accents and case optional.
  static func contains(_ text: String, _ words: String) -> Bool {
    Folding.folded(Folding.fold(text), has: Folding.fold(words))
  }

  /// All the words of an entry, without accents and case: its own, and those of its history.
  static func folded(_ entry: Entry, _ directory: Directory) -> String {
    var texts = texts(entry.record, directory)
    for happening in entry.history {
      texts += [happening.event.note, happening.event.evidence]
    }
    return Folding.fold(texts.joined(separator: "\n"))
  }

  private static func texts<Kept: Record>(_ record: Kept, _ directory: Directory) -> [String] {
    Kept.fields.flatMap { $0.texts(of: record, in: directory) }
      + record.head.school.texts(in: directory)
  }

  /// Who answers for it, or whose it is.
  public static func people(_ entry: Entry, _ directory: Directory) -> String {
    entry.record.owners.map { $0.words(in: directory) }.joined(separator: ", ")
  }

  /// Its words in one line.
  public static func summary(_ record: any Record) -> String {
    if let commitment = record as? Commitment { return commitment.sentence(in: .common) }
    return mainText(record)
  }

  private static func mainText(_ record: some Record) -> String { record.text }
}
