/// What is owed: agreements and commitments that nobody has answered for.
public struct Debts: Sendable {
  /// The book in which they stand.
  public let book: Book
  /// The day that tells what is late.
  public let day: CivilDate

  /// The kinds for which somebody answers.
  public static var selection: Selection { Selection(kinds: kinds) }

  /// The same, of one person: their own, and those of their teams.
  public static func selection(of person: ID, in directory: Directory) -> Selection {
    Selection(kinds: kinds, mentioning: [person] + directory.teams(of: person))
  }

  private static var kinds: Set<String> {
    Set(Kinds.all.filter { $0.isTracked }.map { $0.kind.name })
  }

  /// Looks into a book that was read with `selection`, or whole.
  public init(book: Book, day: CivilDate) {
    self.book = book
    self.day = day
  }

  /// Everything that is open, or answered only by the one who answers for it; what is late comes
  /// first, then what is due soonest.
  public var all: [Entry] {
    sorted(book.entries.filter { $0.isTracked && ($0.isOpen || $0.awaitsConfirmation) })
  }

  /// What is late first, then what is due soonest.
  func sorted(_ entries: [Entry]) -> [Entry] {
    let ranked = entries.enumerated().map { place, entry in
      let due = book.dueDate(of: entry)
      let isLate = book.isOverdue(entry, asOf: day)
      return (rank: (isLate ? 0 : 1, due?.iso ?? "9999", place), entry: entry)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.entry)
  }

  /// What one person owes: their own, and that of their teams.
  public func of(_ person: ID) -> [Entry] {
    all.filter { entry in
      let waits = entry.isOpen || entry.awaitsConfirmation && !entry.isTold(by: person)
      return waits && entry.concerns(person: person, in: book.directory)
    }
  }
}

extension Entry {
  /// Tells whether somebody answers for it, alone or in a team.
  public func concerns(person: ID, in directory: Directory) -> Bool {
    concerns(person: person)
      || kind.answered != nil && concerns(person: person, orTeamIn: directory)
  }

  /// Tells whether it is somebody's, or a team's to which they belong.
  public func concerns(person: ID, orTeamIn directory: Directory) -> Bool {
    concerns(person: person) || directory.teams(of: person).contains { concerns(team: $0) }
  }
}

extension SessionFile {
  /// Tells whether words are in its title, place or schools, accents and case optional.
  public func says(_ text: String, _ directory: Directory) -> Bool {
    let words = SessionCard.own.flatMap { $0.texts(of: card, in: directory) }
    return Search.contains(words.joined(separator: "\n"), text)
  }
}
