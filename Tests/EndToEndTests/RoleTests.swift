import Testing

/// Who does what, who came, and who works with whom.
@Suite struct RoleTests {
  private func room(_ guide: String) throws -> Room {
    let room = try Room()
    try room.done("sesión nueva --guía \(guide) --escuela A --escuela B")
    for line in [
      "'Ana López' --función docente --escuela A", "'Eva Paz' --función directora --escuela A",
      "'Luis Mora' --función director --escuela B", "'Rosa Díaz' --función CRE --escuela B",
    ] {
      try room.done("persona agregar \(line)")
    }
    return room
  }

  @Test func `12: attendance by school, with function and hour, and the quorum`() throws {
    let room = try room("cuarta-escuelas")
    let two = try room.done("session attendance Ana Luis --time 08:05")
    #expect(two.message.contains("Todavía no hay quórum: 2 de 4"), "\(two)")
    let three = try room.done("session attendance Eva Ana")
    #expect(three.message.contains("Hay quórum: 3 de 4"), "\(three)")
    let list = try room.done("session attendance --school A --json").json()
    #expect(list.strings("person") == ["Ana López", "Eva Paz"])
    #expect(list[0]?["function"]?.string == "docente" && list[0]?["time"]?.string == "08:05")
    let guest = try room.done("session attendance 'Olga Ruiz' --function asesora")
    #expect(guest.message.contains("3 de 4"), "a guest is no part of the quorum: \(guest)")
    let quorum = try room.done("session show --json").json()["quorum"]
    #expect(quorum?["present"]?.int == 3 && quorum?["reached"]?.bool == true)
    let shown = try room.done("sesión asistencia").out
    #expect(shown.contains("A: 2 de 2.") && shown.contains("B: 1 de 2."), "\(shown)")
    #expect(shown.contains("Hay quórum: 3 de 4."))
  }

  @Test(arguments: ["--type room", "--kind room", "--tipo sala", "--clase SALA"])
  func `15: what holds a team together is a type or a kind`(option: String) throws {
    let room = try Room()
    try room.done("crear")
    let team = try room.done("team add 'De sala' \(option) --json").json()
    #expect(team["type"]?.string == "room")
  }

  @Test func `13: the guide's roles, with who is missing`() throws {
    let room = try room("cuarta-escuelas")
    try room.done("session roles relator Ana Luis")
    try room.done("session roles 'representante del colectivo' Ana")
    let roles = try room.done("session roles --json").json().items
    func row(_ role: String) -> Value { roles.first { $0["role"]?.string == role } ?? .null }
    #expect(roles.filter { $0["role"]?.string == "relator" }.count == 2)
    #expect(row("relator")["missing"]?.int == 0)
    #expect(row("representante")["missingSchools"] == .array([.string("B")]))
    #expect(row("director")["person"] == .null && row("director")["missing"]?.int == 2)
    let unknown = try room.cte("session roles cocinero Ana")
    #expect(unknown.code == 66 && unknown.message.contains("representante"), "\(unknown)")
    #expect(try room.done("session roles director").out.contains("Durante"))
    try room.done("session roles relator Luis --remove")
    let after = try room.done("session roles --json").json().items
    #expect(after.filter { $0["role"]?.string == "relator" }.count == 1)
    try room.done("undo")
    #expect(try room.done("session roles relator --json").json()["people"]?.items.count == 2)
  }

  @Test func `13: what the guide would have is a warning`() throws {
    let room = try room("cuarta-escuelas")
    let wrong = try room.done("session roles director Ana")
    #expect(wrong.message.contains("Ana López es docente"), "\(wrong)")
    #expect(wrong.message.contains("Le toca"), "\(wrong)")
    let crowd = try room.done("session roles director Eva")
    #expect(crowd.message.contains("la guía pide una"), "two in one school: \(crowd)")
    let right = try room.done("session roles director Luis")
    #expect(!right.message.contains("docente"), "\(right)")
  }

  @Test func `14: the first community meeting is led by the CRE, the second with its support`()
    throws
  {
    let room = try room("cap-1")
    let warned = try room.done("session roles facilitador Eva")
    #expect(warned.message.contains("toca a: CRE"), "\(warned)")
    try room.done("session roles facilitador Eva --remove")
    let led = try room.done("session roles facilitador Rosa")
    #expect(!led.message.contains("Aviso"), "\(led)")
    try room.done("session new --guide cap-2 --date 2019-02-01")
    let second = try room.done("session roles facilitador Eva --session 2019-02-01")
    #expect(!second.message.contains("toca a"), "\(second)")
    #expect(second.message.contains("apoyo"), "\(second)")
  }

  @Test func `16: the duties of each role`() throws {
    let room = try room("cap-1")
    let duties = try room.done("session roles facilitador --json").json()["duties"]?.items ?? []
    func count(_ when: String) -> Int { duties.filter { $0["when"]?.string == when }.count }
    #expect([count("always"), count("before"), count("during"), count("after")] == [5, 6, 6, 4])
    #expect(try room.done("session roles relator --json").json()["duties"]?.items.count == 3)
  }

  /// Members of a team of affinity in a community, and what becomes of it.
  static let teams: [(members: [String], code: Int32, isWarned: Bool)] = [
    (["Ana"], 1, false), (["Ana", "Eva"], 0, true), (["Ana", "Eva", "Luis"], 0, false),
    (["Ana", "Eva", "Luis", "Rosa"], 1, false), ([], 0, false),
  ]

  @Test(arguments: teams)
  func `15: pairs and trios have two or three members`(
    item: (members: [String], code: Int32, isWarned: Bool)
  ) throws {
    let room = try room("cap-1")
    let members = item.members.map { "--integrante \($0)" }.joined(separator: " ")
    let outcome = try room.cte("equipo agregar 'Pautas' --tipo afinidad \(members)")
    #expect(outcome.code == item.code, "\(outcome)")
    #expect(outcome.message.contains("al menos 3") == item.isWarned, "\(outcome)")
    #expect(
      try room.done("equipo listar --json").json().items.count == (item.code == 0 ? 1 : 0))
  }

  @Test func `15: a specialist joins any team, and a team may be of several schools`() throws {
    let room = try room("cuarta-escuelas")
    try room.done("persona agregar 'Sol Vega' --función USAER")
    let made = try room.done(
      "equipo agregar 'Segundo' --tipo grado --integrante Ana --integrante Sol")
    #expect(!made.message.contains("Aviso"), "\(made)")
    try room.done("equipo agregar 'Tercero' --tipo sala --integrante Ana --integrante Luis")
    try room.done("equipo editar Segundo --integrante Luis --integrante Sol")
  }
}
