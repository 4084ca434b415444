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
