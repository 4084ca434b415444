/// For whom a paper is, and about what.
public struct PaperScope: Sendable {
  /// The sessions that it covers, by their days.
  public var sessions: [SessionFile]
  /// Whether it is about one session that was named, and not about a book.
  public var isOneSession: Bool
  /// The school in whose book it stands; nil for all.
  public var school: Reference<School>?
  /// The person whose it is.
  public var person: ID?
  /// The team whose it is.
  public var team: ID?
  /// The wall chart that is wanted; nil for all.
  public var chart: WallChart.Sort?
  /// The day that tells what is met and what is overdue, when it was said.
  public var day: CivilDate?

  /// About some sessions, for everybody.
  public init(_ sessions: [SessionFile], isOneSession: Bool) {
    self.sessions = sessions
    self.isOneSession = isOneSession
  }
}

/// Why a paper cannot be made, as data.
public enum PaperProblem: Error, Sendable, Hashable {
  /// Nothing was recorded that it could say; the kinds of record that would fill it, where it
  /// lives on few.
  case nothingToSay(paper: String, session: String, from: [Kind] = [])
  /// A meeting without topics cannot be convened.
  case noAgenda(session: String)
  /// A session without a day cannot be convened.
  case noDate(session: String)
  /// The guide of the session has no sheet.
  case noSheet(session: String)
  /// Nothing that it says has a day, and a calendar of days was wanted.
  case noDays(paper: String)
  /// It is about a team, and none was named.
  case noTeam
  /// The product is none of its session's.
  case noProduct(String, available: [String])
}
