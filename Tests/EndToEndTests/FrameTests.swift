import Testing

/// Materials, agenda, times and rooms of a session, as the requirements ask for them.
@Suite struct FrameTests {
  /// A fourth session of one school or of two.
  private func room(_ schools: String...) throws -> Room {
    let room = try Room()
    let options = schools.map { "--escuela '\($0)'" }.joined(separator: " ")
    try room.done("sesión nueva --guía cuarta-escuelas \(options)")
    return room
  }

  @Test func `9: what is missing is listed, school by school`() throws {
    let room = try room("Juárez")
    func missing() throws -> [String] {
      try room.done("session materials --missing --json").json().strings("material")
    }
    #expect(try missing() == ["M1", "M2", "M3"])
    #expect(try room.done("sesión materiales M1").message.contains("Faltan 2."))
    #expect(try missing() == ["M2", "M3"])
    try room.done("deshacer")
    #expect(try missing().count == 3)
    try room.done("sesión materiales 1 'lecturas, recursos'")
    #expect(try missing() == ["M2"])
    try room.done("sesión materiales todos")
    #expect(try missing().isEmpty)
    try room.done("sesión materiales M2 --pendiente")
    #expect(try missing() == ["M2"])
  }

  @Test func `9: each school has its own list, and only those that take part`() throws {
    let room = try room("Juárez", "Sor Juana")
    try room.done("escuela agregar 'Otra'")
    try room.done("sesión materiales M1 --escuela Juana")
    let all = try room.done("sesión materiales --json").json()
    #expect(all.items.count == 6)
    let there = all.items.filter { $0["brought"]?.bool == true }
    #expect(there.compactMap { $0["school"]?.string } == ["Sor Juana"])
    #expect(try room.cte("sesión materiales M1 --escuela Otra").code == 64)
    let unknown = try room.cte("sesión materiales pizarrón")
    #expect(unknown.code == 66 && unknown.message.contains("M3"), "\(unknown)")
    let several = try room.cte("sesión materiales de")
    #expect(several.code == 64, "\(several)")
  }

  @Test func `9: a meeting has materials of its own`() throws {
    let room = try Room()
    try room.done("session new --guide cap-balance")
    #expect(try room.done("session materials --json").json().strings("material") == ["M5", "M6"])
    let free = try Room()
    try free.done("session new --guide none")
    #expect(try free.done("session materials --json").out == "[]\n")
    #expect(try free.cte("session materials M1").code == 1)
  }

  @Test func `18: the agenda has a row for each activity, and warns of a long day`() throws {
    let room = try room("Juárez")
    let rows = try room.done("session agenda --json").json()
    #expect(rows.items.count == 22)
    #expect(rows.items.allSatisfy { ($0["minutes"]?.int ?? 0) > 0 })
    #expect(rows.items[6]["minutes"]?.int == 40)
    let set = try room.done("session agenda 7 --minutes 60")
    #expect(set.message.contains("suma 320") && set.message.contains("dura 300"), "\(set)")
    #expect(try room.done("sesión agenda").out.contains("320 de 300"))
    try room.done("session agenda 7 --remove")
    #expect(try !room.done("session agenda").message.contains("suma"))
  }

  @Test func `18: topics of one's own stand on the agenda under ids`() throws {
    let room = try room("Juárez")
    try room.done("persona agregar 'Ana López'")
    let id = try room.done("sesión agenda Asuntos generales --minutos 15 --responsable Ana").id
    #expect(id.count == 10)
    try room.done("sesión agenda 'asuntos GENERALES' --producto 'lista de pendientes'")
    try room.done("sesión agenda \(id.prefix(5)) --tratado")
    let rows = try room.done("sesión agenda --json").json().items.filter {
      $0["topic"]?.bool == true
    }
    #expect(rows.count == 1)
    #expect(rows[0]["responsible"]?.string == "Ana López")
    #expect(rows[0]["product"]?.string == "lista de pendientes")
    #expect(rows[0]["treated"]?.bool == true && rows[0]["minutes"]?.int == 15)
    try room.done("sesión agenda '3 lecturas en común'")
    #expect(try room.cte("sesión agenda 3 lecturas").code == 64)
    try room.done("sesión agenda \(id) --quitar")
    #expect(try room.done("sesión agenda --json").json().items.count == 23)
    #expect(try room.cte("sesión agenda 'no está' --quitar").code == 66)
  }

  @Test(arguments: ["libre", "ninguna", "none"])
  func `18: a session without a guide has only topics of its own`(word: String) throws {
    let room = try Room()
    let made = try room.done("session new --guide \(word) --school A --json").json()
    #expect(made["guide"] == .null && made["minutes"]?.int == 300)
    #expect(try room.done("session agenda --json").out == "[]\n")
    try room.done("session agenda 'Lectura' --minutes 40")
    try room.done("session agenda 'Cálculo'")
    #expect(
      try room.done("session agenda --json").json().strings("title") == ["Lectura", "Cálculo"])
    try room.done("agreement add 'Leer'")
    for line in [
      "session show", "session status", "session roles", "session materials", "session timer",
      "bitacora show", "check", "session timer Lectura --minutes 10", "",
    ] {
      let outcome = try room.cte(line)
      #expect(outcome.code <= 1, "\(outcome)")
    }
  }

  @Test func `20: ten minutes for each school, twelve are too many, the sum is not`() throws {
    let room = try room("A", "B")
    let ten = try room.done("session timer 7 --school A --minutes 10")
    #expect(!ten.message.contains("Aviso"), "\(ten)")
    let twelve = try room.done("session timer 7 --school B --minutes 12")
    #expect(twelve.message.contains("excede 10"), "\(twelve)")
    let all = try room.done("session timer 7 --minutes 22")
    #expect(!all.message.contains("Aviso"), "\(all)")
    let rows = try room.done("session timer --json").json()
    #expect(
      rows.items.filter { $0["over"]?.bool == true }.compactMap { $0["school"]?.string } == ["B"])
    #expect(try room.done("session timer 7 --school A --json").json().items.count == 1)
  }

  @Test(arguments: [("15", false), ("16", true)])
  func `20: a presentation has fifteen minutes`(item: (minutes: String, isOver: Bool)) throws {
    let room = try Room()
    try room.done("session new --guide segunda-practicas --school A")
    for name in ["3 --school A", "3.3", "3"] {
      let outcome = try room.done("session timer \(name) --minutes \(item.minutes)")
      #expect(outcome.message.contains("excede 15") == item.isOver, "\(outcome)")
    }
  }

  @Test func `20: the clock starts, stops, and adds nothing twice`() throws {
    let room = try room("A", "B")
    func at(_ minute: String) -> [String: String] {
      ["CTE_NOW": "2018-11-30T09:\(minute)-06:00"]
    }
    try room.done("sesión tiempo iniciar 7 --escuela A", with: at("00:00"))
    try room.done("sesión tiempo iniciar 7 --escuela A", with: at("05:00"))
    let now = try room.done("sesión tiempo --json", with: at("07:30")).json()
    #expect(now[0]?["running"]?.bool == true && now[0]?["elapsed"]?.int == 8)
    let stopped = try room.done("sesión tiempo detener", with: at("10:01"))
    #expect(stopped.message.contains("11 min") && stopped.message.contains("excede 10"))
    #expect(try room.cte("sesión tiempo detener", with: at("20:00")).code == 1)
    try room.done("sesión tiempo iniciar 7 --escuela A", with: at("30:00"))
    try room.done("sesión tiempo iniciar 8", with: at("30:00"))
    #expect(try room.cte("sesión tiempo detener", with: at("31:00")).code == 64)
    try room.done("sesión tiempo detener 7", with: at("31:00"))
    let rows = try room.done("sesión tiempo --json").json()
    #expect(rows.items.first { $0["activity"]?.string == "7" }?["minutes"]?.int == 12)
    #expect(try room.cte("sesión tiempo detener --minutos 3").code == 64)
    #expect(try room.cte("sesión tiempo iniciar").code == 64)
    #expect(try room.cte("sesión tiempo 99 --minutos 3").code == 66)
  }

  @Test func `63: each team has a room, and signs that are missing are told`() throws {
    let room = try room("A")
    try room.done("equipo agregar 'Equipo de 1.º' --tipo grado")
    try room.done("equipo agregar 'Equipo de 2.º' --tipo grado")
    let made = try room.done("sesión salones 1.º Aula 3")
    #expect(made.message.contains("Falta señalizar: Aula 3"), "\(made)")
    try room.done("sesión salones 1.º --señalizado")
    let rows = try room.done("sesión salones --json").json()
    #expect(rows.strings("team") == ["Equipo de 1.º", "Equipo de 2.º"])
    #expect(rows[0]?["room"]?.string == "Aula 3" && rows[0]?["signed"]?.bool == true)
    #expect(rows[1]?["room"] == .null)
    let moved = try room.done("sesión salones 1.º Biblioteca")
    #expect(moved.message.contains("Falta señalizar: Biblioteca"), "old signs lead elsewhere")
    #expect(try room.cte("sesión salones 2.º --señalizado").code == 64)
    let duties = try Room()
    try duties.done("sesión nueva --guía tercera-cai")
    let shown = try duties.done("sesión roles director-sede --json").json()
    #expect(shown["duties"]?.items.count == 4)
  }
}
