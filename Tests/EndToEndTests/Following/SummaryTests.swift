import Testing

/// Answers across sessions.
@Suite struct SummaryTests {
  @Test func `82: of four agreements two were met, and each person's are told apart`() throws {
    let room = try Room()
    try room.done("session new --guide libre --school A")
    for name in ["Ana", "Luis"] { try room.done("person add \(name) --school A") }
    let ids = try ["Uno @Ana", "Dos @Ana", "Tres @Luis", "Cuatro"].map {
      try room.done("agreement add '\($0)'").id
    }
    let gone = try room.done("agreement add 'Ya no'").id
    try room.done("followup review \(ids[0]) \(ids[2]) --status met")
    try room.done("followup review \(gone) --status cancelled")
    let all = try room.done("summary compliance --json").json()
    #expect(all["total"]?.int == 4 && all["met"]?.int == 2 && all["open"]?.int == 2)
    let people = try room.done("summary compliance --by person --json").json()["by"]
    let rows = (people?.items ?? []).map {
      [$0["name"]?.string ?? "", "\($0["met"]?.int ?? -1)/\($0["total"]?.int ?? -1)"]
    }
    #expect(rows == [["Ana", "1/2"], ["Luis", "1/1"], ["Sin responsable", "0/1"]])
    let table = try room.done("resumen cumplimiento --por persona").out
    #expect(table.contains("Ana") && table.contains("Total") && !table.contains("█"))
  }

  @Test func `82: what was met late, and what is late, are counted`() throws {
    let (room, ids) = try Sample.room()
    let now = try room.done("summary compliance --json").json()
    #expect(now["overdue"]?.int == 1 && now["late"]?.int == 0)
    try room.done("followup review \(ids["late"] ?? "") --status met")
    let after = try room.done("summary compliance --json").json()
    #expect(after["overdue"]?.int == 0 && after["late"]?.int == 1)
    let before = try room.done("summary compliance --as-of 2018-11-16 --json").json()
    #expect(before["total"]?.int == 2, "only the second session had been held: \(before)")
    let met = try room.done(
      "progress \(ids["commitment"] ?? "") x --status met",
      with: ["CTE_USER": "Ana López"])
    #expect(met.code == 0)
    let said = try room.done("summary compliance --person Ana --json").json()
    #expect(said["unconfirmed"]?.int == 1 && said["met"]?.int == 1)
  }

  @Test func `82: that others confirm it later makes nothing late`() throws {
    let room = try Room()
    try room.done("session new --guide libre --school A")
    try room.done("person add 'Ana López' --school A")
    let id = try room.done("commitment add 'Leer' --person Ana --due 2018-12-10").id
    try room.done(
      "progress \(id) listo --status met",
      with: ["CTE_NOW": "2018-12-05T09:00:00-06:00", "CTE_USER": "Ana López"])
    let later = ["CTE_NOW": "2018-12-14T09:00:00-06:00"]
    try room.done("followup review \(id) --status met", with: later)
    let count = try room.done("summary compliance --json", with: later).json()
    #expect(count["met"]?.int == 1 && count["late"]?.int == 0 && count["unconfirmed"]?.int == 0)
  }

  @Test func `The summary alone says the most important of all four`() throws {
    let (room, _) = try Sample.room()
    let all = try room.done("summary --json").json()
    #expect(all["compliance"]?["total"]?.int == 7)
    #expect(all["continuity"]?["held"]?.int == 2)
    let words = try room.done("resumen").out
    #expect(words.contains("Cumplimiento") && words.contains("Sesiones realizadas: 2 de 2"))
  }

  @Test func `51: sessions that were held are told apart from what they agreed on`() throws {
    let room = try Room()
    try room.done("session new --guide libre --ordinal 1 --date 2018-09-28 --school A")
    try room.done("agreement add 'Leer' --session primera")
    try room.done("session close primera")
    try room.done("session new --guide libre --ordinal 2 --date 2018-10-26 --school A")
    try room.done("session new --guide libre --ordinal 4 --date 2019-01-25 --school A")
    let all = try room.done("summary continuity --json").json()
    for (key, count) in [("planned", 3), ("held", 1), ("missed", 1), ("upcoming", 1)] {
      #expect(all[key]?.int == count, "\(key)")
    }
    #expect(all["sessions"]?.items.map { $0["held"]?.bool } == [true, false, false])
    #expect(all["agreements"]?["open"]?.int == 1)
    let words = try room.done("resumen continuidad")
    #expect(words.out.contains("no se realizó"), "\(words)")
  }

  @Test func `83: what helps is found by level, area, indicator and origin`() throws {
    let (room, ids) = try Sample.room()
    let one = try room.done(
      "practice add 'Leer' --outcome helps --level inicial --area Lengua --person Ana"
    ).id
    let two = try room.done(
      "practice add 'Cantar' --outcome helps --area lengua --person Ana --indicator 'escucha'"
    ).id
    try room.done("practice add 'Dictar' --outcome hinders --level inicial")
    let list = try room.done("practice list --outcome helps --level INICIAL --json").json()
    #expect(list.strings("id") == [one])
    #expect(list[0]?["session"]?.string == ids["third"])
    #expect(list[0]?["school"]?.string == "Benito Juárez")
    let areas = try room.done("summary practices --by area --json").json()
    #expect(areas["total"]?.int == 2)
    #expect(areas["by"]?.strings("name") == ["Lengua"], "accents and case aside they are one")
    let levels = try room.done("summary practices --by level --json").json()["by"]
    #expect(levels?.strings("name") == ["inicial", "preescolar"], "else it is the school's")
    #expect(levels?[1]?["practices"]?.strings("id") == [two])
    let origins = try room.done("summary practices --by origin --json").json()["by"]
    #expect(origins?.strings("name") == ["Benito Juárez"])
  }

  @Test func `Ten points of a session are read from its record`() throws {
    let (room, ids) = try Sample.room()
    let sheet = try room.cte("check --supervision --session second --json")
    #expect(sheet.code == 0, "nothing of it fails: \(sheet)")
    let points = try sheet.json()[0]?["points"]
    #expect(points?.items.count == 10)
    let answers = (points?.items ?? []).map { $0["answer"]?.bool }
    #expect(
      answers == [true, true, nil, true, nil, true, true, true, true, true], "\(sheet)")
    let third = try room.cte("check --supervision --session third --json").json()[0]?["points"]
    #expect(third?[2]?["answer"]?.bool == false, "not all that was open was reviewed")
    #expect(third?[6]?["answer"]?.bool == false, "one agreement has no day")
    #expect(third?[9]?["answer"]?.bool == false, "no session comes after it")
    #expect(third?[9]?["note"]?.string?.contains("fecha") == true)
    #expect(ids["bare"] != nil)
    let words = try room.cte("verificar --supervisión").out
    #expect(words.contains("no consta") && words.contains("Hubo quórum"))
  }

  @Test func `What was due in a closed session and was not reviewed is told`() throws {
    let (room, ids) = try Sample.room()
    let march = ["CTE_NOW": "2019-03-29T09:00:00-06:00"]
    try room.done("session close third --reason papel")
    try room.done(
      "session new --guide libre --ordinal 6 --date 2019-03-29 --school Juárez "
        + "--school 'Sor Juana'", with: march)
    try room.done("norm add 'Escuchar'", with: march)
    let open = try room.cte("check --json", with: march).json()
    #expect(!open.items.contains { $0["missing"] == .array([.string("review")]) })
    try room.done("session close", with: march)
    let found = try room.cte("check --json", with: march).json().items
      .filter { $0["missing"] == .array([.string("review")]) }
    #expect(
      Set(found.compactMap { $0["id"]?.string })
        == Set(["agreement", "commitment", "natalias"].compactMap { ids[$0] }))
  }
}
