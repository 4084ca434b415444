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

  private let sessions: [SessionCard]

  /// Takes the sessions, planned or held.
  public init(sessions: [SessionCard]) {
    self.sessions = sessions.filter { ($0.type ?? .ordinary) == .ordinary && $0.cycle != nil }
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
    let session = sessions.first { card in
      card.cycle == cycle && isShared(card, with: schools)
        && (due.ordinal.map { card.ordinal == $0 } ?? (card.date?.month == due.month))
    }
    if let session {
      return Resolved(session: session.id, date: session.date, isEstimated: false)
    }
    guard let month, cycle.spansTwo,
      let date = CivilDate.lastFriday(of: month, in: cycle.year(ofMonth: month))
    else { return Resolved(session: nil, date: nil, isEstimated: false) }
    return Resolved(session: nil, date: date, isEstimated: true)
  }

  /// A zone has twenty sixth sessions: only that of the same schools counts.
  private func isShared(_ card: SessionCard, with schools: [ID]) -> Bool {
    card.schools.isEmpty || schools.isEmpty || card.schools.contains { schools.contains($0.id) }
  }
}
