import Testing

/// Whether the sessions of the school year were held, against a count from the script alone.
@Suite struct SchoolYearContinuityTests {
  @Test(arguments: SchoolYearPlay.looks)
  func `Each session is held, missed or still to come`(day: String) throws {
    let look = try YearLook(day)
    let found = try look.cte(["summary", "continuity"]).json()
    let held = look.model.states.filter { $0.value != .planned }.keys
    let rest = look.model.states.filter { $0.value == .planned }.keys
    let missed = rest.filter { YearSession.all[$0].date < day }
    #expect(found["planned"]?.int == look.model.states.count)
    #expect(found["held"]?.int == held.count)
    #expect(found["missed"]?.int == missed.count)
    #expect(found["upcoming"]?.int == rest.count - missed.count)
  }

  @Test(arguments: SchoolYearPlay.looks)
  func `Each session is there once, with its day and state`(day: String) throws {
    let look = try YearLook(day)
    let found = try look.cte(["summary", "continuity"]).json()["sessions"]?.items ?? []
    #expect(found.count == look.model.states.count)
    for (place, state) in look.model.states {
      let id = try #require(look.play.sessions[place])
      let session = YearSession.all[place]
      let own = found.filter { $0["id"]?.string == id }
      let row = try #require(own.first, "\(session.name) on \(day)")
      #expect(own.count == 1)
      #expect(row["date"]?.string == session.date && row["ordinal"]?.int == session.ordinal)
      #expect(row["title"]?.string == session.title)
      #expect(row["type"]?.string == (session.ordinal == nil ? "extraordinary" : "ordinary"))
      #expect(row["state"]?.string == word(state), "\(session.name) on \(day)")
      #expect(row["held"]?.bool == (state != .planned), "\(session.name) on \(day)")
    }
  }

  @Test(arguments: SchoolYearPlay.looks)
  func `What was agreed is counted beside the sessions`(day: String) throws {
    let look = try YearLook(day)
    try expectCount(look, [], look.model.standings(on: day))
  }

  @Test(arguments: SchoolYearPlay.roundLooks)
  func `A school and a school year have their own`(day: String) throws {
    let look = try YearLook(day)
    let all = look.model.standings(on: day)
    for (school, name) in YearCast.schools.enumerated() {
      try expectSessions(look, ["--school", name], day) { $0.schools.contains(school) }
      try expectCount(look, ["--school", name], all.filter { $0.schools.contains(school) })
    }
    for year in 2025...2026 {
      let words = ["--cycle", "\(year)-\(year + 1)"]
      let isOfYear = { (session: YearSession) in YearDay.schoolYear(session.date) == year }
      try expectSessions(look, words, day, where: isOfYear)
      try expectCount(look, words, all.filter { isOfYear(YearSession.all[$0.item.session]) })
    }
  }

  @Test(arguments: SchoolYearPlay.looks + ["2025-09-25", "2025-09-26", "2026-01-29"])
  func `Any day can be judged from the end`(day: String) throws {
    let look = try YearLook("2026-09-26")
    try expectSessions(look, ["--as-of", day], day)
    try expectCount(look, ["--as-of", day], look.model.asOf(day).standings(on: day))
  }

  /// Expects that sessions were held by a day, or not, as the script says.
  private func expectSessions(
    _ look: YearLook, _ words: [String], _ day: String,
    location: SourceLocation = #_sourceLocation, where fits: (YearSession) -> Bool = { _ in true }
  ) throws {
    let found = try look.cte(["summary", "continuity"] + words).json()
    let places = look.model.states.keys.filter { fits(YearSession.all[$0]) }
    let then = SchoolYearModel(SchoolYearPlay.events, until: day).states
    let held = places.filter { then[$0] ?? .planned != .planned }
    let rest = places.filter { then[$0] ?? .planned == .planned }
    let missed = rest.filter { YearSession.all[$0].date < day }
    let numbers = ["planned", "held", "missed", "upcoming"].map { found[$0]?.int }
    #expect(
      numbers == [places.count, held.count, missed.count, rest.count - missed.count],
      "\(words) on \(look.day)", sourceLocation: location)
    let listed = (found["sessions"]?.items ?? []).filter { $0["held"]?.bool == true }
    #expect(
      Set(listed.compactMap { $0["id"]?.string })
        == Set(held.compactMap { look.play.sessions[$0] }),
      "\(words) on \(look.day)", sourceLocation: location)
  }

  /// Expects that agreements and commitments are counted so.
  private func expectCount(
    _ look: YearLook, _ words: [String], _ standings: [SchoolYearModel.Standing],
    location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try look.cte(["summary", "continuity"] + words).json()["agreements"]
    let wanted = YearCount(standings).numbers
    let keys = ["total", "met", "open", "overdue"]
    #expect(
      keys.map { found?[$0]?.int } == keys.map { wanted[$0] }, "\(words) on \(look.day)",
      sourceLocation: location)
  }

  private func word(_ state: SchoolYearModel.State) -> String {
    switch state {
    case .planned: "planned"
    case .running: "running"
    case .closed: "closed"
    }
  }
}
