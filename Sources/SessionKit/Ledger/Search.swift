import SpanishText

/// Words looked for in everything that was recorded.
public enum Search {
  /// Something that was found.
  public struct Hit: Sendable {
    /// The English noun of its kind.
    public let kind: String
    /// Its id.
    public let id: ID
    /// The session in which it was recorded, or itself.
    public let session: SessionFile?
    /// Whose it is, for people.
    public let person: String
    /// Its day.
    public let date: CivilDate?
    /// Its words.
    public let text: String
    /// Where the words were found, when that is not in the text: `Nota: no hubo libros`.
    public let context: String
    /// How well it fits: the higher the better.
    let rank: Int

    /// Its form for programs.
    public var view: JSON {
      .object([
        ("id", .string(id.text)), ("kind", .string(kind)), ("session", .string(session?.id.text)),
        ("person", .filled(person)), ("date", .string(date?.iso)), ("text", .string(text)),
        ("context", .filled(context)),
      ])
    }
  }

  /// Finds the entries and sessions that have all the words, accents and case optional: those that
  /// say them in their own text before others, whole words before parts, the latest first.
  public static func find(
    _ text: String, in book: Book, sessions: (SessionFile) -> Bool = { _ in false },
    _ filter: (Entry) -> Bool
  ) -> [Hit] {
    let words = Folding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    let entries = book.entries.compactMap { hit(words, $0, book, filter) }
    let files = book.sessions.filter(sessions).compactMap { hit(words, $0, book.directory) }
    return (entries + files).enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.rank != second.rank { return first.rank > second.rank }
      let (early, late) = (first.date?.iso ?? "", second.date?.iso ?? "")
      return early != late ? early > late : left.offset < right.offset
    }.map(\.element)
  }

  private static func hit(
    _ words: [String], _ entry: Entry, _ book: Book, _ filter: (Entry) -> Bool
  ) -> Hit? {
    guard let id = entry.record.head.id else { return nil }
    let all = folded(entry, book.directory)
    guard words.allSatisfy({ Folding.folded(all, has: $0) }), filter(entry) else { return nil }
    let text = summary(entry.record)
    return Hit(
      kind: entry.kind.name, id: id, session: entry.session,
      person: people(entry, book.directory), date: entry.date, text: text,
      context: context(of: words, beside: text, parts(entry, book.directory)),
      rank: rank(words, in: text))
  }

  private static func hit(
    _ words: [String], _ file: SessionFile, _ directory: Directory
  ) -> Hit? {
    let parts =
      SessionCard.fields.map { field in
        (
          label: field.label,
          text: field.texts(of: file.card, in: directory).joined(separator: ", ")
        )
      }.filter { !["Clave", "Anotada", "Anotó", "Edición"].contains($0.label) } + file.said
    let all = Folding.fold(([file.card.shortName] + parts.map(\.text)).joined(separator: "\n"))
    guard words.allSatisfy({ Folding.folded(all, has: $0) }) else { return nil }
    let text = file.card.title.isEmpty ? file.card.shortName : file.card.title
    return Hit(
      kind: "session", id: file.id, session: file, person: "", date: file.card.date, text: text,
      context: context(of: words, beside: text, parts), rank: rank(words, in: text))
  }

  /// How well a text fits: two for a word that it has whole, one for a part.
  private static func rank(_ words: [String], in text: String) -> Int {
    let folded = Folding.fold(text)
    let whole = Set(folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return words.reduce(0) { sum, word in
      sum + (whole.contains(word) ? 2 : Folding.folded(folded, has: word) ? 1 : 0)
    }
  }

  /// The first part that has a word which the text lacks, with what stands around it.
  private static func context(
    of words: [String], beside text: String, _ parts: [(label: String, text: String)]
  ) -> String {
    let known = Folding.fold(text)
    guard let word = words.first(where: { !Folding.folded(known, has: $0) }),
      let part = parts.first(where: { contains($0.text, word) })
    else { return "" }
    return "\(part.label): \(excerpt(of: part.text, around: word))"
  }

  /// How many words are shown on each side of the one that was found.
  private static let around = 6

  private static func excerpt(of text: String, around word: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let place = words.firstIndex(where: { contains($0, word) }) else { return text }
    let start = max(0, place - around)
    let end = min(words.count, place + around + 1)
    return (start > 0 ? "… " : "") + words[start..<end].joined(separator: " ")
      + (end < words.count ? " …" : "")
  }

  /// Tells whether a text has some words, accents and case optional.
  static func contains(_ text: String, _ words: String) -> Bool {
    Folding.folded(Folding.fold(text), has: Folding.fold(words))
  }

  /// All the words of an entry, without accents and case: its own, and those of its history.
  static func folded(_ entry: Entry, _ directory: Directory) -> String {
    var all = ""
    for part in parts(entry, directory) { all += part.text + "\n" }
    return Folding.fold(all)
  }

  /// All the words of an entry, each with what they are.
  private static func parts(
    _ entry: Entry, _ directory: Directory
  ) -> [(label: String, text: String)] {
    var parts = parts(entry.record, directory)
    for happening in entry.history {
      let event = happening.event
      let files = event.files.map(\.name).joined(separator: ", ")
      for (label, text) in [
        ("Nota", event.note), ("Antes decía", event.before), ("Evidencia", event.evidence),
        ("Archivo", files),
      ]
      where !text.isEmpty {
        parts.append((label, text))
      }
    }
    return parts + entry.errata.map { ("Errata", $0.text) }
  }

  private static func parts<Kept: Record>(
    _ record: Kept, _ directory: Directory
  ) -> [(label: String, text: String)] {
    var parts: [(label: String, text: String)] = []
    for field in Kept.fields {
      for text in field.texts(of: record, in: directory) { parts.append((field.label, text)) }
    }
    return parts + record.head.school.texts(in: directory).map { ("Escuela", $0) }
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
