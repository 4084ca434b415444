import Testing

/// The next meeting, and the year that is planned at once.
@Suite struct YearTests {
  private func room() throws -> (Room, id: String) {
    let room = try Room()
    let id = try room.done("sesión nueva --guía tercera-cai --escuela A --escuela B").id
    return (room, id)
  }

  @Test func `48: the next meeting says what it lacks, and becomes a session`() throws {
    let (room, id) = try room()
    #expect(try room.cte("sesión nueva --de-próxima").code == 1)
    let first = try room.done("sesión próxima --fecha 2019-01-25 --agenda 'Revisar' --traer libros")
    #expect(first.message.contains("falta: hora, lugar"), "\(first)")
    try room.done("sesión próxima --hora 8:30 --sede 'CAI B' --agenda 'Revisar' --agenda 'Leer'")
    let next = try room.done("session next --json").json()
    #expect(next["missing"] == .array([]) && next["date"]?.string == "2019-01-25")
    #expect(next["agenda"] == .array([.string("Revisar"), .string("Leer")]))
    try room.done("sesión cerrar --motivo 'fue un ensayo'")
    let made = try room.done("session new --from-next --json").json()
    #expect(made["ordinal"]?.int == 4 && made["follows"]?.string == id)
    #expect(made["date"]?.string == "2019-01-25" && made["time"]?.string == "08:30")
    #expect(made["place"]?.string == "CAI B" && made["cycle"]?.string == "2018-2019")
    #expect(made["schools"] == .array([.string("A"), .string("B")]))
    let agenda = try room.done("session agenda --session cuarta --json").json()
    #expect(agenda.strings("title") == ["Revisar", "Leer"])
    try room.done("deshacer")
    #expect(try room.done("session list --json").json().items.count == 1)
  }

  @Test func `48: without a date no session is made, and what is missing is told`() throws {
    let (room, _) = try room()
    try room.done("sesión próxima --sede 'CAI B'")
    let refused = try room.cte("sesión nueva --de-próxima")
    #expect(refused.code == 1 && refused.message.contains("fecha"), "\(refused)")
    #expect(refused.message.contains("agenda"), "\(refused)")
    let made = try room.done("sesión nueva --de-próxima --fecha 2019-01-25 --json").json()
    #expect(made["place"]?.string == "CAI B")
    #expect(try room.cte("sesión nueva --sesión tercera").code == 64)
  }

  @Test func `48: the first community meeting leads to the second`() throws {
    let room = try Room()
    try room.done("session new --guide cap-1")
    try room.done("session next --date 2019-03-01 --agenda 'Lo acordado'")
    let made = try room.done("session new --from-next --json").json()
    #expect(made["guide"]?.string == "cap" && made["meeting"]?.string == "cap-2")
  }

  @Test func `A year is planned at once, numbered by date`() throws {
    let room = try Room()
    try room.done("crear")
    try room.done("escuela agregar 'Sor Juana'")
    let lines =
      "26/09/2025 Lectura\n31/10/2025\n30/01/2026; Cálculo\n28 de noviembre de 2025: Arte\n"
    let made = try room.done("itinerario fijar - --ciclo 2025-2026", input: lines)
    #expect(made.lines.count == 4 && made.lines.allSatisfy { $0.count == 10 })
    let year = try room.done("itinerary show --cycle 2025-2026 --json").json()
    #expect(year.items.compactMap { $0["ordinal"]?.int } == [1, 2, 3, 4])
    #expect(year.strings("title") == ["Lectura", "Segunda sesión ordinaria", "Arte", "Cálculo"])
    #expect(year.strings("date") == ["2025-09-26", "2025-10-31", "2025-11-28", "2026-01-30"])
    #expect(year.items.allSatisfy { $0["state"]?.string == "planned" && $0["guide"] == .null })
    #expect(year.items.allSatisfy { $0["schools"] == .array([.string("Sor Juana")]) })
    let again = try room.done(
      "itinerario fijar 31/10/2025 Escritura --guía tercera-cai --ciclo 2025-2026")
    #expect(again.id == made.lines[1])
    let changed = try room.done("itinerary show --cycle 2025-2026 --json").json()
    #expect(changed.items.count == 4 && changed[1]?["title"]?.string == "Escritura")
    #expect(changed[1]?["guide"]?.string == "tercera-cai" && changed[1]?["ordinal"]?.int == 2)
    try room.done("deshacer")
    try room.done("deshacer")
    #expect(try room.done("session list --json").out == "[]\n")
  }

  @Test func `What was held is not touched, and a second session of a month is told`() throws {
    let (room, id) = try room()
    try room.done("acuerdo agregar 'Leer'")
    let outcome = try room.done("itinerario fijar '2018-11-30 Otro' 2018-11-16 2019-01-25")
    #expect(outcome.message.contains("no se tocó"), "\(outcome)")
    #expect(outcome.message.contains("ese mes"), "\(outcome)")
    let held = try room.done("session show \(id) --json").json()
    #expect(held["title"]?.string?.contains("Otro") == false && held["ordinal"]?.int == 3)
    let later = try room.done("session list --json").json().items.last
    #expect(later?["ordinal"]?.int == 4)
    let warned = try room.done("session new --date 2019-01-30 --school A")
    #expect(warned.message.contains("ese mes"), "\(warned)")
    let other = try room.done("session new --date 2019-02-22 --school A")
    #expect(!other.message.contains("ese mes"), "\(other)")
    let elsewhere = try room.done("session new --date 2019-02-25 --school C")
    #expect(!elsewhere.message.contains("ese mes"), "\(elsewhere)")
  }

  @Test func `19: each guide has its length`() throws {
    for (guide, minutes) in [("cap-1", 180), ("cap-2", 180), ("cap-balance", 120), ("libre", 300)] {
      let room = try Room()
      try room.done("session new --guide \(guide)")
      #expect(try room.done("session show --json").json()["minutes"]?.int == minutes, "\(guide)")
    }
  }
}
