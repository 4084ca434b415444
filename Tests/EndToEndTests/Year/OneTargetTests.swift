import Testing

/// The sixth session and March are one target, and its day ends at midnight where people are.
@Suite struct OneTargetTests {
  @Test func `Each school's sixth session is its March`() throws {
    var zone = try ZoneOfThree()
    let ids = try zone.promise(["sexta", "marzo", "6", "MARZO"])
    let estimated = try zone.json("commitment list", on: "2025-10-31").items
    #expect(Set(estimated.compactMap { $0["due"]?["date"]?.string }) == ["2026-03-27"])
    #expect(estimated.allSatisfy { $0["due"]?["session"] == .null })
    try zone.planSixths()
    for (sixth, session) in zip(ZoneOfThree.sixths, zone.sessions) {
      for id in ids[sixth.school] ?? [] {
        let due = try zone.json("commitment show \(id)", on: "2025-10-31")["due"]
        #expect(due?["date"]?.string == sixth.day && due?["session"]?.string == session)
      }
    }
  }

  @Test func `What is said in one line has the same target`() throws {
    var zone = try ZoneOfThree()
    try zone.planSixths()
    for word in ["sexta", "marzo"] {
      let line = "commitment add 'Contar cuentos @Luis Mora /\(word)' --session segunda"
      let made = try zone.json(line, on: "2025-10-31")
      #expect(made["due"]?["session"]?.string == zone.sessions[1], "\(word)")
      #expect(made["due"]?["date"]?.string == "2026-03-20", "\(word)")
    }
  }

  /// Days before, within and after the sixth sessions, each with what an agreement of that day
  /// would mean by them.
  static let days = [
    "2025-10-31", "2026-02-10", "2026-03-01", "2026-03-20", "2026-03-31", "2026-04-15",
    "2026-06-30",
  ]

  @Test(arguments: days)
  func `Both words list the same`(day: String) throws {
    var zone = try ZoneOfThree()
    _ = try zone.promise()
    try zone.planSixths()
    let lists = try ["sexta", "marzo", "6"].map {
      try zone.json("commitment list --due \($0)", on: day).strings("id").sorted()
    }
    #expect(lists[0] == lists[1] && lists[1] == lists[2], "\(lists)")
    if day < "2026-03-01" { #expect(lists[0].count == 6) }
  }

  @Test func `The sixth session closes both`() throws {
    var zone = try ZoneOfThree()
    let ids = try zone.promise()
    try zone.planSixths()
    for (sixth, session) in zip(ZoneOfThree.sixths, zone.sessions) {
      let own = try #require(ids[sixth.school])
      for id in own {
        try zone.run("followup review \(id) --status met --session \(session)", on: sixth.day)
      }
      let owed = try zone.json("followup list", on: sixth.day).strings("id")
      #expect(Set(owed).isDisjoint(with: own), "\(sixth.school)")
      let late = try zone.json("commitment list --overdue", on: "2026-04-30").strings("id")
      #expect(Set(late).isDisjoint(with: own), "\(sixth.school)")
      let mine = try zone.run("mine --json", on: "2026-04-30", as: sixth.person).json()
      #expect(mine == .array([]), "\(sixth.person)")
    }
  }

  @Test func `Each school is late after its own sixth session`() throws {
    var zone = try ZoneOfThree()
    let ids = try zone.promise()
    try zone.planSixths()
    for day in ["2026-03-13", "2026-03-14", "2026-03-20", "2026-03-21", "2026-03-27", "2026-03-28"]
    {
      let late = try zone.json("commitment list --overdue", on: day).strings("id")
      let wanted = ZoneOfThree.sixths.filter { $0.day < day }.flatMap { ids[$0.school] ?? [] }
      #expect(Set(late) == Set(wanted), "\(day)")
    }
  }

  /// Where it is said, and the days that sixth and March then have.
  static let later = [
    (said: "--date 2026-03-27 --ordinal 6", on: "2026-03-27", due: "2026-03-27"),
    (said: "--date 2026-05-29 --ordinal 7", on: "2026-05-29", due: "2027-03-26"),
    (said: "--date 2026-04-17 --type extraordinary", on: "2026-04-17", due: "2027-03-26"),
    (said: "--date 2026-03-06 --type extraordinary", on: "2026-03-06", due: "2026-03-27"),
  ]

  @Test(arguments: later)
  func `A target that lies behind is that of the next year`(
    item: (said: String, on: String, due: String)
  ) throws {
    let zone = try ZoneOfThree()
    let schools = "--school 'Benito Juárez'"
    if !item.said.contains("--ordinal 6") {
      try zone.run(
        "session new --guide libre --date 2026-03-27 --ordinal 6 \(schools)", on: "2025-10-31")
    }
    let session = try zone.run("session new --guide libre \(item.said) \(schools)", on: item.on).id
    for word in ["sexta", "marzo"] {
      let line = "agreement add 'Leer' --due \(word) --session \(session)"
      let made = try zone.json(line, on: item.on)
      #expect(made["due"]?["date"]?.string == item.due, "\(word)")
    }
  }
}
