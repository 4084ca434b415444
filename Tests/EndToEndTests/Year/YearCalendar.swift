/// When things are due, counted from the rules alone.
struct YearCalendar {
  /// A day that was found, and the session that is meant.
  struct Found: Equatable {
    var session: Int?
    var day: String?
  }

  /// The months of the eight ordinary sessions.
  private static let usual = [9, 10, 11, 1, 2, 3, 5, 6]

  /// The sessions that are planned or held.
  let sessions: [Int]

  /// Finds the day of what was said in a session, for some schools.
  func find(_ due: YearDue, saidIn session: Int, schools: Set<Int>) -> Found {
    let said = YearSession.all[session]
    let year = YearDay.schoolYear(said.date)
    switch due {
    case .date(let day):
      return Found(day: day)
    case .ordinal(let ordinal):
      let now = find(ordinal: ordinal, in: year, schools: schools)
      let lies = find(ordinal: ordinal, in: year, schools: Set(said.schools)).day
      guard let lies, lies < said.date else { return now }
      return find(ordinal: ordinal, in: year + 1, schools: schools)
    case .month(let month):
      let isPast = place(month) < place(YearDay.month(said.date))
      return find(month: month, in: isPast ? year + 1 : year, schools: schools)
    }
  }

  private func find(ordinal: Int, in year: Int, schools: Set<Int>) -> Found {
    let own = session(in: year, schools: schools) { $0.ordinal == ordinal }
    if let own { return own }
    guard (1...8).contains(ordinal) else { return Found() }
    return Found(day: estimate(Self.usual[ordinal - 1], in: year))
  }

  private func find(month: Int, in year: Int, schools: Set<Int>) -> Found {
    let own = session(in: year, schools: schools) { YearDay.month($0.date) == month }
    if let own { return own }
    guard Self.usual.contains(month) else { return Found() }
    return Found(day: estimate(month, in: year))
  }

  private func session(
    in year: Int, schools: Set<Int>, where fits: (YearSession) -> Bool
  ) -> Found? {
    let place = sessions.first { place in
      let session = YearSession.all[place]
      return session.ordinal != nil && YearDay.schoolYear(session.date) == year && fits(session)
        && !schools.isDisjoint(with: session.schools)
    }
    return place.map { Found(session: $0, day: YearSession.all[$0].date) }
  }

  private func estimate(_ month: Int, in year: Int) -> String {
    YearDay.lastFriday(of: month, in: month < 8 ? year + 1 : year)
  }

  /// The place of a month in the school year, August first.
  private func place(_ month: Int) -> Int { (month + 4) % 12 }
}
