/// When the sessions are, so that what is due in one of them can be given a day.
public struct DueCalendar: Sendable {
  /// A day that was found for something due.
  public struct Resolved: Sendable, Hashable {
    /// The session in which it is due, if there is one.
    public let session: ID?
    /// The day, if anything tells it.
    public let date: CivilDate?
    /// Whether the day is only what such calendars usually say.
    public let isEstimated: Bool
  }

  /// What people say of a session: which of the year's it is, or its month.
  private enum Name: Hashable {
    case ordinal(SchoolYear, Int)
    case month(SchoolYear, Int)
  }

  private let sessions: [Name: [SessionCard]]

  /// Takes the sessions, planned or held.
  public init(sessions: [SessionCard]) {
    var named: [Name: [SessionCard]] = [:]
    for card in sessions where (card.type ?? .ordinary) == .ordinary {
      guard let cycle = card.cycle else { continue }
      if let ordinal = card.ordinal { named[.ordinal(cycle, ordinal), default: []].append(card) }
      if let date = card.date { named[.month(cycle, date.month), default: []].append(card) }
    }
    self.sessions = named
  }

  /// Finds the ordinary session of that year and those schools; else estimates its day; else
  /// nothing is known, and nothing is overdue.
  public func resolve(_ due: Due, schools: [ID]) -> Resolved {
    if let date = due.date { return Resolved(session: nil, date: date, isEstimated: false) }
    guard let cycle = due.cycle else {
      return Resolved(session: nil, date: nil, isEstimated: false)
    }
    let months = SchoolYear.ordinaryMonths
    let month =
      due.month
      ?? due.ordinal.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
    let name: Name? =
      due.ordinal.map { .ordinal(cycle, $0) } ?? due.month.map { .month(cycle, $0) }
    if let session = name.flatMap({ sessions[$0] })?.first(where: { isShared($0, with: schools) }) {
      return Resolved(session: session.id, date: session.date, isEstimated: false)
    }
    guard let month, months.contains(month), cycle.spansTwo,
      let date = CivilDate.lastFriday(of: month, in: cycle.year(ofMonth: month))
    else { return Resolved(session: nil, date: nil, isEstimated: false) }
    return Resolved(session: nil, date: date, isEstimated: true)
  }

  /// A zone has twenty sixth sessions: only that of the same schools counts.
  private func isShared(_ card: SessionCard, with schools: [ID]) -> Bool {
    card.schools.isEmpty || schools.isEmpty || card.schools.contains { schools.contains($0.id) }
  }
}
