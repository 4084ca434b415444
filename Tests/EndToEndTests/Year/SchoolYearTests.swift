import Testing

/// A whole school year against a count of its own: lists, on days within the year and after it.
@Suite struct SchoolYearTests {
  @Test(arguments: SchoolYearPlay.looks)
  func `The lists hold what was said, and what became of it`(day: String) throws {
    let look = try YearLook(day)
    for kind in YearItem.Kind.allCases {
      try look.expect([kind.rawValue, "list"]) { $0.item.kind == kind }
    }
    try look.expect(["followup", "list"]) { $0.isOpen || $0.teller != nil }
  }

  @Test(arguments: SchoolYearPlay.roundLooks)
  func `Every person's list is their own`(day: String) throws {
    let look = try YearLook(day)
    for (place, name) in YearCast.people.enumerated() {
      for kind in YearItem.Kind.allCases {
        try look.expect([kind.rawValue, "list", "--person", name]) {
          $0.item.kind == kind && $0.item.parties.contains(.person(place))
        }
      }
      try look.expect(["followup", "list", "--person", name]) {
        ($0.isOpen || $0.teller != nil) && $0.item.parties.contains(.person(place))
      }
    }
  }

  @Test(arguments: SchoolYearPlay.roundLooks)
  func `Mine is what is open and mine, or my teams', and what is late comes first`(
    day: String
  ) throws {
    let look = try YearLook(day)
    for (place, name) in YearCast.people.enumerated() {
      try look.expect(["mine"], as: name) { standing in
        let waits = standing.isOpen || standing.teller.map { $0 != place } ?? false
        return waits && standing.item.concerned.contains(place)
      }
      let late = try look.list(["mine"], as: name).map(\.isOverdue)
      #expect(late == late.sorted { $0 && !$1 }, "\(name) on \(day)")
      try look.expect(["commitment", "list", "--mine"], as: name) {
        $0.item.kind == .commitment && $0.item.parties.contains(.person(place))
      }
    }
  }

  @Test(arguments: SchoolYearPlay.roundLooks)
  func `Schools, teams and sessions have what stands in their books`(day: String) throws {
    let look = try YearLook(day)
    for kind in YearItem.Kind.allCases {
      for (place, name) in YearCast.schools.enumerated() {
        try look.expect([kind.rawValue, "list", "--school", name]) {
          $0.item.kind == kind && $0.schools.contains(place)
        }
        try look.expect([kind.rawValue, "list", "--school", name, "--overdue"]) {
          $0.item.kind == kind && $0.schools.contains(place) && $0.isOverdue
        }
      }
      for (place, team) in YearCast.teams.enumerated() {
        try look.expect([kind.rawValue, "list", "--team", team.name]) {
          $0.item.kind == kind && $0.item.parties.contains(.team(place))
        }
      }
      for place in look.model.states.keys {
        let id = try #require(look.play.sessions[place])
        try look.expect([kind.rawValue, "list", "--session", id]) {
          $0.item.kind == kind && $0.item.session == place
        }
      }
    }
  }

  /// The words of `--status`, and the statuses that they leave.
  static let filters: [(words: String, statuses: [YearStatus])] = [
    ("pending", [.pending]), ("en-proceso", [.inProgress]), ("met", [.met]),
    ("no-cumplido", [.notMet]), ("cancelled", [.cancelled]),
    ("pending,inProgress", [.pending, .inProgress]), ("cumplido,notMet", [.met, .notMet]),
  ]

  @Test(arguments: SchoolYearPlay.looks)
  func `Statuses and lateness filter`(day: String) throws {
    let look = try YearLook(day)
    for kind in YearItem.Kind.allCases {
      for (words, statuses) in Self.filters {
        try look.expect([kind.rawValue, "list", "--status", words]) {
          $0.item.kind == kind && statuses.contains($0.status)
        }
      }
      for words in [["--overdue"], ["--status", "overdue"], ["--status", "vencido"]] {
        try look.expect([kind.rawValue, "list"] + words) {
          $0.item.kind == kind && $0.isOverdue
        }
      }
    }
  }

  @Test(arguments: SchoolYearPlay.looks)
  func `Each history is told in its order, with who told it and where`(day: String) throws {
    let look = try YearLook(day)
    for kind in YearItem.Kind.allCases {
      for item in try look.cte([kind.rawValue, "list"]).json().items {
        let place = try #require(look.play.items.firstIndex { $0 == item["id"]?.string })
        let found = (item["history"]?.items ?? []).map(YearLook.Told.init)
        let wanted = (look.model.happenings[place] ?? []).map { happening in
          YearLook.Told(
            date: happening.day, status: happening.status?.rawValue,
            session: happening.session.flatMap { look.play.sessions[$0] },
            by: happening.person.map { YearCast.people[$0] })
        }
        #expect(found == wanted, "\(place) on \(day)")
      }
    }
  }

  @Test func `The year has something of everything`() {
    let model = SchoolYearModel(SchoolYearPlay.events, until: "2026-12-31")
    let standings = model.standings(on: "2026-12-31")
    #expect((190...230).contains(model.items.count), "\(model.items.count)")
    let counts = SchoolYearPlay.looks.map { day in
      YearCount(SchoolYearModel(SchoolYearPlay.events, until: day).standings(on: day))
    }
    for key in YearCount.keys {
      #expect(counts.contains { $0.numbers[key, default: 0] > 4 }, "\(key): \(counts)")
    }
    #expect(standings.contains { $0.item.parties.count == 3 })
    #expect(standings.contains { $0.item.parties.isEmpty && $0.item.school == nil })
    #expect(standings.contains { $0.due.day ?? "" > "2026-10-01" && $0.due.session == nil })
    #expect(standings.contains { $0.item.due != nil && $0.due.day == nil })
    #expect(model.happenings.values.contains { $0.count >= 5 })
  }
}
