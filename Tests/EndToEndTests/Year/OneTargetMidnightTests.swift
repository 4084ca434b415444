import Testing

/// When the day of a target is over, and targets of which nobody knows the day.
@Suite struct OneTargetMidnightTests {
  /// A moment, and whether what is due on 27 March 2026 is late by then.
  static let moments = [
    (now: "2026-03-27T23:30:00-06:00", isLate: false),
    (now: "2026-03-28T00:30:00-06:00", isLate: true),
    (now: "2026-03-27T23:30:00-05:00", isLate: false),
    (now: "2026-03-28T00:30:00-05:00", isLate: true),
    // The same four instants, told by the clocks of the other zone.
    (now: "2026-03-28T00:30:00-05:00", isLate: true),
    (now: "2026-03-28T01:30:00-05:00", isLate: true),
    (now: "2026-03-27T22:30:00-06:00", isLate: false),
    (now: "2026-03-27T23:30:00-06:00", isLate: false),
    (now: "2026-03-28T05:29:00Z", isLate: true),
  ]

  @Test(arguments: moments)
  func `A day ends at midnight where people are`(item: (now: String, isLate: Bool)) throws {
    let room = try Room()
    let autumn = ["CTE_NOW": "2025-10-31T10:00:00-06:00"]
    try room.done(
      "session new --guide libre --date 2025-10-31 --ordinal 2 --school Juárez", with: autumn)
    try room.done("person add 'Ana López' --school Juárez", with: autumn)
    for due in ["2026-03-27", "sexta", "marzo"] {
      try room.done("commitment add 'Leer, \(due)' --person Ana --due \(due)", with: autumn)
    }
    for zone in ["", "UTC", "America/Lima"] {
      let now = ["CTE_NOW": item.now, "TZ": zone, "CTE_USER": "Ana López"]
      for line in ["commitment list --json", "mine --json", "followup list --json"] {
        let list = try room.done(line, with: now).json().items
        #expect(list.count == 3)
        #expect(list.allSatisfy { $0["overdue"]?.bool == item.isLate }, "\(line) in «\(zone)»")
      }
      let late = try room.done("commitment list --overdue --json", with: now).json()
      #expect(late.items.count == (item.isLate ? 3 : 0), "«\(zone)»")
      let count = try room.done("summary compliance --json", with: now).json()
      #expect(count["overdue"]?.int == (item.isLate ? 3 : 0), "«\(zone)»")
    }
  }

  /// What is found at half past eleven is found on that day, in the zone of who finds it.
  @Test(arguments: [("2026-03-27T23:30:00-06:00", 0), ("2026-03-28T00:30:00-05:00", 1)])
  func `What is met before midnight is not late`(now: String, late: Int) throws {
    let room = try Room()
    let autumn = ["CTE_NOW": "2025-10-31T10:00:00-06:00"]
    try room.done(
      "session new --guide libre --date 2025-10-31 --ordinal 2 --school Juárez", with: autumn)
    let id = try room.done("agreement add 'Leer' --due 2026-03-27", with: autumn).id
    let evening = ["CTE_NOW": now]
    try room.done("followup review \(id) --status met --session segunda", with: evening)
    let found = try room.done("agreement show \(id) --json", with: evening).json()["history"]
    #expect(found?[0]?["date"]?.string == String(now.prefix(10)))
    let count = try room.done("summary compliance --json", with: evening).json()
    #expect(count["met"]?.int == 1 && count["late"]?.int == late)
  }

  /// Words of which nothing tells the day, and the session that would tell it.
  static let unknown = [
    (word: "duodécima", session: "--date 2026-07-10 --ordinal 12 --cycle 2025-2026"),
    (word: "agosto", session: "--date 2026-08-28 --ordinal 1 --cycle 2026-2027"),
    (word: "diciembre", session: "--date 2025-12-11 --ordinal 4 --cycle 2025-2026"),
  ]

  @Test(arguments: unknown)
  func `A target that nothing tells is never late, until a session tells it`(
    item: (word: String, session: String)
  ) throws {
    let room = try Room()
    let autumn = ["CTE_NOW": "2025-10-31T10:00:00-06:00"]
    try room.done(
      "session new --guide libre --date 2025-10-31 --ordinal 2 --school Juárez", with: autumn)
    try room.done("person add 'Ana López' --school Juárez", with: autumn)
    let made = try room.done(
      "commitment add 'Leer' --person Ana --need n --action a --evidence e --due \(item.word) --json",
      with: autumn
    ).json()
    #expect(made["due"]?["date"] == .null && made["due"]?["said"]?.string == item.word)
    let id = try #require(made["id"]?.string)
    for year in ["2025", "2026", "2027", "2036"] {
      let now = ["CTE_NOW": "\(year)-12-31T10:00:00-06:00"]
      let shown = try room.done("commitment show \(id) --json", with: now).json()
      #expect(shown["overdue"]?.bool == false && shown["due"]?["date"] == .null)
      #expect(try room.done("commitment list --overdue --json", with: now).json() == .array([]))
      let checked = try room.cte("check --json", with: now)
      let finding = try checked.json().items.first { $0["id"]?.string == id }
      #expect(finding?["kind"]?.string == "commitment", "\(checked)")
      #expect(finding?["missing"]?.items.contains(.string("due")) == true, "\(checked)")
      #expect(checked.code == 1)
    }
    try room.done("session new --guide libre \(item.session) --school Juárez", with: autumn)
    let later = ["CTE_NOW": "2036-12-31T10:00:00-06:00"]
    let late = try room.done("commitment list --overdue --json", with: later).json()
    #expect(late.strings("id") == [id])
    let findings = try room.cte("check --json", with: later).json().strings("id")
    #expect(!findings.contains(id))
  }
}
