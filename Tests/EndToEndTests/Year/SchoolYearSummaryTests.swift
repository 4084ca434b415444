import Testing

/// The summaries of the school year against the same count: how much was met, and by whom.
@Suite struct SchoolYearSummaryTests {
  @Test(arguments: SchoolYearPlay.looks)
  func `How much was met is counted`(day: String) throws {
    let look = try YearLook(day)
    try expectCount(look, [], look.model.standings(on: day))
    for grouping in YearGrouping.allCases {
      try expectCount(look, ["--by", grouping.rawValue], look.model.standings(on: day), grouping)
    }
  }

  @Test(arguments: SchoolYearPlay.roundLooks)
  func `Schools, people and sessions have a count of their own`(day: String) throws {
    let look = try YearLook(day)
    let all = look.model.standings(on: day)
    for (place, name) in YearCast.schools.enumerated() {
      let own = all.filter { $0.schools.contains(place) }
      for grouping in [YearGrouping.kind, .session] {
        try expectCount(look, ["--school", name, "--by", grouping.rawValue], own, grouping)
      }
    }
    for (place, name) in YearCast.people.enumerated() {
      let own = all.filter { $0.item.parties.contains(.person(place)) }
      try expectCount(look, ["--person", name, "--by", "kind"], own, .kind)
    }
    for place in look.model.states.keys {
      let id = try #require(look.play.sessions[place])
      let own = all.filter { $0.item.session == place }
      try expectCount(look, ["--session", id, "--by", "person"], own, .person)
    }
    for year in 2024...2026 {
      let own = all.filter {
        YearDay.schoolYear(YearSession.all[$0.item.session].date) == year
      }
      try expectCount(look, ["--cycle", "\(year)-\(year + 1)", "--by", "school"], own, .school)
    }
  }

  @Test func `Filters combine`() throws {
    let look = try YearLook("2026-06-05")
    let own = look.model.standings(on: look.day).filter {
      $0.schools.contains(1) && $0.item.session == 3 && $0.item.parties.contains(.person(10))
    }
    let id = try #require(look.play.sessions[3])
    let words = ["--school", "Sor Juana", "--session", id, "--person", YearCast.people[10]]
    try expectCount(look, words, own)
  }

  /// Days within the year, and some between what was recorded and what was added to it later.
  static let days = SchoolYearPlay.looks + ["2025-09-25", "2025-09-26", "2025-11-30", "2026-03-02"]

  @Test(arguments: days)
  func `Any day can be judged from the end`(day: String) throws {
    let look = try YearLook("2026-09-26")
    let standings = look.model.asOf(day).standings(on: day)
    for grouping in YearGrouping.allCases {
      try expectCount(
        look, ["--as-of", day, "--by", grouping.rawValue], standings, grouping)
    }
  }

  /// Expects that the program counts the same, and splits it the same way.
  private func expectCount(
    _ look: YearLook, _ words: [String], _ standings: [SchoolYearModel.Standing],
    _ grouping: YearGrouping? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try look.cte(["summary", "compliance"] + words).json()
    #expect(
      YearCount(found) == YearCount(standings), "\(words) on \(look.day)", sourceLocation: location)
    guard let grouping else { return }
    let wanted = grouping.rows(standings)
    let rows = found["by"]?.items ?? []
    #expect(rows.count == wanted.count, "\(words) on \(look.day)", sourceLocation: location)
    for row in rows {
      let name = row["name"]?.string ?? ""
      let own = wanted[name] ?? wanted[name.lowercased()]
      #expect(
        own == YearCount(row), "«\(name)» of \(words) on \(look.day)", sourceLocation: location)
    }
  }
}
