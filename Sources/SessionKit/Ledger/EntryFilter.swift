import SpanishText

/// Which records a list is to show.
public struct EntryFilter: Sendable {
  /// The session in which they were recorded.
  public var session: ID?
  /// The school in whose book they stand.
  public var school: ID?
  /// The person who answers for them, or whose they are.
  public var person: ID?
  /// The team that answers for them.
  public var team: ID?
  /// The statuses, any of them.
  public var statuses: [Event.Status] = []
  /// Also what is overdue, or only that when no status is wanted.
  public var isOverdue = false
  /// Only what still asks for an answer.
  public var isOpen = false
  /// The school year of the session in which they were recorded.
  public var cycle: SchoolYear?
  /// Words that are in some of their fields, by key.
  public var words: [String: String] = [:]
  /// The session or day for which they are due.
  public var due: Due?
  /// Words that are in them, accents and case optional.
  public var text = ""
  /// Values of their fields, by key.
  public var choices: [String: [String]] = [:]
  /// Lines of the guide's lists that their fields name, by key: an id, or a part of the words.
  public var lines: [String: [String]] = [:]
  /// The adviser in whose term they were recorded.
  public var adviser: ID?
  /// What tells the words of the guides, where lines are looked for.
  public var table: EntryTable?
  /// The keys of fields that must be marked.
  public var marks: [String] = []

  /// Everything.
  public init() {}

  /// Tells whether a record is to be shown.
  public func keeps(_ entry: Entry, in book: Book, asOf day: CivilDate) -> Bool {
    if let session, entry.session?.id != session { return false }
    if let cycle, entry.session?.card.cycle != cycle { return false }
    if let school, !book.stands(entry, inBookOf: school) { return false }
    if let person, !entry.concerns(person: person) { return false }
    if let team, !entry.concerns(team: team) { return false }
    if let adviser, entry.session?.card.adviser?.id != adviser { return false }
    if isOpen && !entry.isOpen { return false }
    if !statuses.isEmpty || isOverdue {
      guard entry.record.asksAnswer else { return false }
      let isLate = isOverdue && book.isOverdue(entry, asOf: day)
      guard isLate || statuses.contains(entry.status) else { return false }
    }
    if let due, !isDue(entry, due, book) { return false }
    if !text.isEmpty
      && !Folding.folded(Search.folded(entry, book.directory), has: Folding.fold(text))
    {
      return false
    }
    for (key, wanted) in words
    where !entry.record.says(wanted, in: key) && !names(wanted, in: key, entry) {
      return false
    }
    for (key, wanted) in lines where !wanted.contains(where: { names($0, in: key, entry) }) {
      return false
    }
    guard !choices.isEmpty || !marks.isEmpty else { return true }
    let json = entry.record.json
    return marks.allSatisfy { json[$0]?.bool ?? false }
      && choices.allSatisfy { key, values in json[key]?.string.map(values.contains) ?? false }
  }

  /// Tells whether a session itself is to be shown.
  public func keeps(_ file: SessionFile) -> Bool {
    if let session, file.id != session { return false }
    if let cycle, file.card.cycle != cycle { return false }
    return school.map { school in file.card.schools.contains { $0.id == school } } ?? true
  }

  /// Whether a field names a line of the guide, by its id or a part of its words.
  private func names(_ wanted: String, in key: String, _ entry: Entry) -> Bool {
    if entry.record.ids(in: key).contains(where: { Folding.fold($0) == Folding.fold(wanted) }) {
      return true
    }
    return wanted.count > 2 && Search.contains(table?.value(key, of: entry) ?? "", wanted)
  }

  /// The sixth session and March are one target.
  private func isDue(_ entry: Entry, _ wanted: Due, _ book: Book) -> Bool {
    guard let due = entry.due else { return false }
    let schools = entry.schools(in: book.directory)
    let own = book.calendar.resolve(due, schools: schools)
    let other = book.calendar.resolve(wanted, schools: schools)
    if let session = own.session, session == other.session { return true }
    return own.date != nil && own.date == other.date
  }
}

extension Record {
  /// What a field holds, as files keep it.
  func ids(in key: String) -> [String] {
    let json = Self.fields.first { $0.key == key }?.write(self)
    return json?.array?.compactMap(\.string) ?? [json?.string].compactMap { $0 }
  }

  /// Tells whether words are in one of its fields, accents and case optional.
  func says(_ words: String, in key: String) -> Bool {
    let texts = Self.fields.first { $0.key == key }?.write(self)
    return Search.contains(texts?.string ?? "", words)
  }
}

extension Entry {
  /// Tells whether somebody answers for it, or it is theirs.
  func concerns(person: ID) -> Bool {
    if record.owners.contains(.person(Reference(person))) { return true }
    if let team = record as? Team { return team.members.contains(Reference(person)) }
    return record.head.id == person
  }

  /// Tells whether a team answers for it, or agreed on it.
  func concerns(team: ID) -> Bool {
    if let agreement = record as? Agreement, agreement.team?.id == team { return true }
    return record.owners.contains(.team(Reference(team))) || record.head.id == team
  }
}
