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
    let agreements = look.model.standings(on: day).filter { $0.item.kind == .agreement }
    let wanted = YearCount(agreements).numbers
    let found = try look.cte(["summary", "continuity"]).json()["agreements"]
    for key in ["total", "met", "open", "overdue"] {
      #expect(found?[key]?.int == wanted[key], "\(key) on \(day)")
    }
  }

  private func word(_ state: SchoolYearModel.State) -> String {
    switch state {
    case .planned: "planned"
    case .running: "running"
    case .closed: "closed"
    }
  }
}
