import Testing

/// How sessions hang together: what one leaves, the next takes up.
@Suite struct ChainTests {
  /// The third, fourth and sixth session of two schools, each on its day.
  private static func room() throws -> (room: Room, ids: [String: String]) {
    let room = try Room()
    var ids: [String: String] = [:]
    let schools = "--school 'Benito Juárez' --school 'Sor Juana'"
    ids["third"] = try room.done("session new --guide tercera-cai \(schools)").id
    try room.done("person add 'Ana López' --school Juárez --function docente")
    ids["shown"] = try room.done(
      "proposal add 'Rincón de lectura' --room-experience --observe-in 6 --person Ana"
    ).id
    ids["kept"] = try room.done("proposal add 'Sólo una idea'").id
    try room.done("session close --reason papel")
    ids["fourth"] = try room.done(
      "session new --guide cuarta-escuelas --date 2019-01-25 --follows tercera \(schools)",
      with: Self.day("2019-01-25")
    ).id
    ids["commitment"] = try room.done(
      "commitment add 'Leer a diario' --person Ana --due sexta", with: Self.day("2019-01-25")
    ).id
    try room.done("session close --reason papel", with: Self.day("2019-01-25"))
    ids["sixth"] = try room.done(
      "session new --guide libre --ordinal 6 --date 2019-03-29 --follows cuarta \(schools)",
      with: Self.day("2019-03-29")
    ).id
    return (room, ids)
  }

  static func day(_ iso: String) -> [String: String] { ["CTE_NOW": "\(iso)T09:00:00-06:00"] }

  @Test func `10: the sixth shows what the third and the fourth left for it`() throws {
    let (room, ids) = try Self.room()
    let march = Self.day("2019-03-29")
    let shown = try room.done("session show sexta --json", with: march).json()
    #expect(shown["follows"]?.string == ids["fourth"])
    #expect(shown["toReview"]?.strings("id") == [ids["commitment"] ?? ""])
    #expect(shown["toObserve"]?.strings("id") == [ids["shown"] ?? ""])
    let words = try room.done("session show sexta", with: march).out
    #expect(words.contains("Leer a diario") && words.contains("Rincón de lectura"))
    let status = try room.done("session status --json", with: march).json()
    #expect(status["waiting"]?["toObserve"]?.int == 1)
    let early = try room.done("session show cuarta --json", with: march).json()
    #expect(early["toObserve"]?.items.isEmpty == true, "it is shown in the sixth, not before")
  }

  @Test func `62: what is shown in the sixth is observed there, and then no more`() throws {
    let (room, ids) = try Self.room()
    let march = Self.day("2019-03-29")
    let list = try room.done("proposal list --room-experience --observe-in marzo --json").json()
    #expect(list.strings("id") == [ids["shown"] ?? ""])
    try room.done("proposal observe \(ids["shown"] ?? "") 'Eligieron solos'", with: march)
    let proposal = try room.done("proposal list --status met --json", with: march).json()[0]
    #expect(proposal?["id"]?.string == ids["shown"])
    #expect(proposal?["observed"]?.string == "Eligieron solos")
    #expect(proposal?["history"]?[0]?["session"]?.string == ids["sixth"])
    let shown = try room.done("session show sexta --json", with: march).json()
    #expect(shown["toObserve"]?.items.isEmpty == true)
    #expect(try room.done("bitacora show", with: march).out.contains("Eligieron solos"))
  }

  @Test func `62: what nobody was to show is not observed`() throws {
    let (room, ids) = try Self.room()
    let before = try room.wholeWorkbook()
    let refused = try room.cte(
      "proposal observe \(ids["kept"] ?? "") 'algo'", with: Self.day("2019-03-29"))
    #expect(refused.code == 1 && refused.message.contains("no está marcada"), "\(refused)")
    #expect(try room.wholeWorkbook() == before)
    #expect(try room.cte("proposal add 'X' --observe-in sexta").code == 64)
    #expect(try room.cte("proposal add 'X' --observed 'visto'").code == 64)
  }

  @Test func `A topic that was left is taken up under its own name, with its history`() throws {
    let (room, ids) = try Sample.room()
    let id = try room.done("topic add 'La biblioteca' --session third --reason 'faltó tiempo'").id
    try room.done("session close --reason papel")
    let january = Self.day("2019-01-25")
    try room.done("session new --guide libre --date 2019-01-25", with: january)
    let line = try room.done("topic take-up \(id) --minutes 15", with: january).id
    #expect(try room.done("topic take-up \(id)", with: january).id == line, "once is enough")
    let agenda = try room.done("session agenda --json", with: january).json()
    #expect(agenda.items.map { $0["title"]?.string } == ["La biblioteca"])
    try room.done("norm add 'Escuchar'", with: january)
    try room.done("session close --reason 'otra vez'", with: january)
    let february = Self.day("2019-02-22")
    try room.done("session new --guide libre --date 2019-02-22", with: february)
    try room.done("topic take-up \(id)", with: february)
    try room.done("session agenda 'La biblioteca' --treated", with: february)
    try room.done("session close", with: february)
    let topics = try room.done("topic list --json", with: february).json()
    let mine = try #require(topics.items.first { $0["id"]?.string == id })
    #expect(
      mine["history"]?.strings("status") == ["inProgress", "pending", "inProgress", "met"])
    #expect(mine["history"]?[1]?["note"]?.string == "otra vez")
    #expect(topics.items.filter { $0["text"]?.string == "La biblioteca" }.count == 1)
    let refused = try room.cte("topic resolve \(id)", with: february)
    #expect(refused.code == 1, "\(refused)")
    #expect(ids["third"] != nil)
  }

  @Test func `A zone asks each session only about its own schools`() throws {
    let room = try Room()
    try room.done("session new --guide libre --ordinal 1 --date 2018-09-28 --school 'Uno'")
    let id = try room.done("agreement add 'De Uno' --school Uno --session primera").id
    try room.done("session close primera")
    try room.done("session new --guide libre --date 2018-11-30 --school 'Dos'")
    let other = try room.done("session show --json").json()
    #expect(other["toReview"]?.items.isEmpty == true)
    try room.done("session close --reason nada")
    try room.done("session new --guide libre --date 2018-11-30 --school 'Uno'")
    let own = try room.done("session show --json").json()
    #expect(own["toReview"]?.strings("id") == [id])
  }

  @Test func `39: what was agreed is reviewed first, and closing without that is told`() throws {
    let (room, ids) = try Sample.room()
    try room.done("session close --reason papel")
    try room.done(
      "session new --guide libre --date 2019-01-25 --school Juárez --school 'Sor Juana'",
      with: Self.day("2019-01-25"))
    let january = Self.day("2019-01-25")
    let open = try room.done("session show --json", with: january).json()["toReview"]
    #expect(open?.strings("id").contains(ids["natalias"] ?? "") == true)
    let bare = try room.cte(
      "followup review \(ids["natalias"] ?? "") --status notMet", with: january)
    #expect(bare.code == 64 && bare.message.contains("por qué"), "\(bare)")
    try room.done("followup review --all --status met --session current", with: january)
    let after = try room.done("session show --json", with: january).json()
    #expect(after["toReview"]?.items.isEmpty == true)
    let closed = try room.done("session close", with: january)
    #expect(!closed.message.contains("sin revisar"), "\(closed)")
    let (other, _) = try Sample.room()
    try other.done("norm add 'Escuchar' --session third")
    let warned = try other.done("session close --reason papel")
    #expect(warned.message.contains("sin revisar"), "\(warned)")
  }
}
