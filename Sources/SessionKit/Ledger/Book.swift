/// A workbook as it was read at one moment, as much of it as was asked for.
public struct Book: Sendable {
  /// The people and the places.
  public let workbook: Workbook
  /// Who and what has a name.
  public let directory: Directory
  /// The sessions, by their days.
  public let sessions: [SessionFile]
  /// The records that were asked for, in the order of sessions and of their making.
  public let entries: [Entry]
  /// When the things that are due are due.
  public let calendar: DueCalendar
  /// What is wrong with the files; the rest could still be read.
  public let problems: [FileProblem]
  /// The files in which something stands in two versions.
  let conflicted: [Conflicted]

  /// What was said of things that are not there; only of books that were read whole.
  let orphans: [(event: Event, session: SessionFile?)]

  typealias Conflicted = (path: String, session: SessionFile?, layout: FileLayout)

  /// Where the entries of each session lie among all, and those that are in none.
  private let ranges: [ID?: Range<Int>]
  /// Where each entry lies, by its id.
  private let places: [ID: Int]
  /// Where each session lies, by its id.
  private let order: [ID: Int]

  /// A book of what was read; the entries lie together by their sessions.
  init(
    workbook: Workbook, directory: Directory, sessions: [SessionFile], entries: [Entry],
    calendar: DueCalendar, problems: [FileProblem], conflicted: [Conflicted] = [],
    orphans: [(event: Event, session: SessionFile?)] = []
  ) {
    self.workbook = workbook
    self.directory = directory
    self.sessions = sessions
    self.entries = entries
    self.calendar = calendar
    self.problems = problems
    self.conflicted = conflicted
    self.orphans = orphans
    var ranges: [ID?: Range<Int>] = [:]
    var places: [ID: Int] = [:]
    for (place, entry) in entries.enumerated() {
      let session = entry.session?.id
      ranges[session] = (ranges[session]?.lowerBound ?? place)..<(place + 1)
      if let id = entry.record.head.id { places[id] = place }
    }
    self.ranges = ranges
    self.places = places
    order = Dictionary(sessions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Whether there is something that stands in two versions.
  public var hasConflicts: Bool { !conflicted.isEmpty }

  /// The entry with an id.
  public func entry(_ id: ID) -> Entry? { places[id].map { entries[$0] } }

  /// What was recorded in a session, or in none.
  public func entries(of session: ID?) -> ArraySlice<Entry> {
    ranges[session].map { entries[$0] } ?? []
  }

  /// The session with an id.
  public func session(_ id: ID) -> SessionFile? { order[id].map { sessions[$0] } }

  /// The same as it stood at the end of a day, with what was written later in some sessions.
  func asOf(_ day: CivilDate, keeping own: Set<ID> = []) -> Book {
    Book(
      workbook: workbook, directory: directory, sessions: sessions,
      entries: entries.map { $0.asOf(day, keeping: own) }, calendar: calendar, problems: problems,
      conflicted: conflicted, orphans: orphans)
  }

  /// What is known while a view of an entry is made.
  public func scope(of entry: Entry) -> ViewScope {
    ViewScope(directory: directory, calendar: calendar, schools: entry.schools(in: directory))
  }

  /// What things are called by all the sessions, if they agree on it.
  public var words: Vocabulary { Self.words(of: sessions) }

  /// What things are called where entries were recorded, if that is the same everywhere.
  public func words(of entries: [Entry]) -> Vocabulary {
    let own = entries.compactMap(\.session)
    return Self.words(of: own.isEmpty ? sessions : own)
  }

  private static func words(of sessions: [SessionFile]) -> Vocabulary {
    guard let first = sessions.first?.words, sessions.allSatisfy({ $0.words == first }) else {
      return .common
    }
    return first
  }

  /// Tells whether an entry's day has passed without an answer.
  public func isOverdue(_ entry: Entry, asOf day: CivilDate) -> Bool {
    entry.isOverdue(asOf: day, calendar: calendar, directory: directory)
  }
}
