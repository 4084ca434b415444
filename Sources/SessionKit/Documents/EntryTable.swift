import SpanishText

/// Entries as documents print them: as a table of what is answered for, or as sentences.
public struct EntryTable: Sendable {
  /// The book.
  public let book: Book
  /// The day that tells what is met and what is overdue.
  let day: CivilDate
  /// The guides that sessions follow.
  let guides: [ID: GuideLines]
  /// Which guides could not be read.
  public let problems: [FileProblem]

  /// Prints what a book holds, as it stands on a day, in the words of the guides that sessions
  /// follow.
  public init(book: Book, day: CivilDate, guides: [ID: GuideLines], problems: [FileProblem] = []) {
    self.book = book
    self.day = day
    self.guides = guides
    self.problems = problems
  }

  /// What is answered for: what, by whom, for when, how it will be seen, how it stands.
  func table(_ entries: [Entry]) -> Block {
    table(
      ["Qué", "Responsable", "Para cuándo", "Seguimiento", "Estado"],
      entries.map { entry in
        [
          text(entry), who(entry), due(entry), followPlan(entry), status(entry),
        ]
      })
  }

  /// Who answers for an entry, or whose it is; those who answer for a team, with its name.
  func who(_ entry: Entry) -> String {
    who(entry) { $0.words(in: book.directory) }
  }

  /// The same with other words for each.
  func who(_ entry: Entry, _ words: (Party) -> String) -> String {
    let team = value("team", of: entry)
    let people = entry.record.owners.map(words).filter { $0 != team }.joined(separator: ", ")
    return [team, people].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// A table without the columns that nobody filled.
  func table(_ headings: [String], _ rows: [[String]]) -> Block {
    let filled = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return .table(
      Block.Table(
        headings: filled.map { headings[$0] }, rows: rows.map { row in filled.map { row[$0] } }))
  }

  /// The words of an entry in the vocabulary of its guide; what was corrected says so.
  func text(_ entry: Entry) -> String {
    let words =
      (entry.record as? Commitment)?.sentence(in: entry.words) ?? Search.summary(entry.record)
    return entry.errata.isEmpty ? words : words + " (véase la fe de erratas)"
  }

  /// When it is due, with the day as soon as there is a session for it.
  func due(_ entry: Entry) -> String {
    guard let due = entry.due else { return "" }
    guard due.date == nil, let resolved = book.resolved(entry), !resolved.isEstimated,
      let date = resolved.date
    else { return due.words }
    return "\(due.words) (\(date.short))"
  }

  /// How it stands on the day.
  func status(_ entry: Entry) -> String {
    guard entry.record.asksAnswer else { return "" }
    if book.isOverdue(entry, asOf: day) { return "vencid" + entry.kind.ending }
    return entry.statusLabel
      + (entry.status == .notMet && entry.isOpen ? ", con nuevo plazo" : "")
  }

  /// How it will be seen whether it was done.
  func followPlan(_ entry: Entry) -> String {
    guard let plan = (entry.record as? any Followed)?.follow else { return "" }
    return [plan.who, plan.when, plan.how, plan.instrument, plan.indicator]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// An entry in one paragraph: its words, then what else was said of it; where papers are of
  /// several schools, what is nobody's says which school found it.
  func sentence(_ entry: Entry, namesSchool: Bool = false) -> String {
    let details = details(entry.record, entry).map { "\($0): \($1)" }
    let people = Search.people(entry, book.directory)
    let school = namesSchool ? entry.record.head.school?.words(in: book.directory) ?? "" : ""
    // What is nobody's by its words is of whoever shared it.
    let isPrivate = entry.kind.home == .person
    let author = isPrivate ? ID(entry.record.head.by).flatMap(book.directory.name) ?? "" : ""
    let who = [people, school, author].first { !$0.isEmpty } ?? ""
    let text = text(entry) + (who.isEmpty ? "" : " (\(who))")
    return details.isEmpty ? text : ended(text) + " " + details.map(ended).joined(separator: " ")
  }

  /// What a field of an entry holds, in the words of its guide.
  public func value(_ key: String, of entry: Entry) -> String { value(key, entry.record, entry) }

  private func value<Kept: Record>(_ key: String, _ record: Kept, _ entry: Entry) -> String {
    guard let field = Kept.fields.first(where: { $0.key == key }) else { return "" }
    let texts = field.texts(of: record, in: book.directory)
    guard !texts.isEmpty, let lines = entry.session.flatMap({ guides[$0.id] }) else {
      return Self.joined(texts, field.shape)
    }
    switch (record, field.shape) {
    case (is Answer, _) where key == "question": return lines.question(texts[0])
    case (_, .guideItem), (_, .text):
      return texts.map { lines.item($0, key, of: record) }.joined(separator: "; ")
    default: return Self.joined(texts, field.shape)
    }
  }

  /// Several values in one line; what is typed as one word with hyphens, as people write it.
  private static func joined(_ texts: [String], _ shape: Shape) -> String {
    let joined = texts.joined(separator: "; ")
    guard case .choice = shape else { return joined }
    return String(joined.map { $0 == "-" ? " " : $0 })
  }

  /// The fields that were filled besides those that the words, the owner and the group tell.
  private func details<Kept: Record>(
    _ record: Kept, _ entry: Entry
  ) -> [(label: String, text: String)] {
    let told: Set = [
      "person", "team", "type", "outcome", "stage", "from", "responsible", "members",
      "item",
    ]
    var details = Kept.fields.dropFirst().filter { field in
      !told.contains(field.key) && !(record is Answer && field.key == "question")
    }.map { ($0.label(in: entry.words), value($0.key, record, entry)) }
    if record is Proposal {
      details.removeAll { $0.0 == "Lo observado" }
      details.append(("Lo observado", book.observed(entry)))
    }
    if let comparison = record as? Comparison, !comparison.from.isEmpty {
      details.append(("De", book.authors(of: comparison).joined(separator: ", ")))
    }
    let adjustments = adjustments(entry)
    if !adjustments.isEmpty { details.append(("Ajustes", adjustments.joined(separator: "; "))) }
    if record is Pauta { details.append((Self.chosen, choices(entry))) }
    // A story waits for nobody until it is shared.
    let isUntold = record is Story && entry.history.isEmpty
    if !Kept.isTracked && !isUntold { details.append(("Estado", status(entry))) }
    return details.filter { !$0.1.isEmpty }
  }

  static let chosen = "Lo que eligió cada quien"

  /// Who chose which level of demand.
  func choices(_ entry: Entry) -> String {
    book.choices(of: entry).map { "\($0.person): \($0.level)" }.joined(separator: "; ")
  }

  /// When an entry was adjusted, and what it had said before.
  func adjustments(_ entry: Entry) -> [String] {
    let line = HistoryLine(book: book, entry: entry)
    return entry.history.filter { !$0.event.before.isEmpty }.map { line.words($0) }
  }

  /// What happened to an entry, the latest last.
  func history(_ entry: Entry) -> [String] {
    entry.history.map { HistoryLine(book: book, entry: entry).words($0) }
  }
}
