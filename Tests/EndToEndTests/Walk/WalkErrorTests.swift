import Testing

/// What a walk does not take, and what it takes with a warning.
@Suite struct WalkErrorTests {
  private func room(_ guide: String, schools: Int = 2) throws -> Room {
    try Company(schools: schools).room(guide: guide)
  }

  /// A command in a session of a guide, its exit code, and what it says.
  struct Case: Sendable, CustomTestStringConvertible {
    let guide: String
    let line: String
    let code: Int32
    let says: String
    var testDescription: String { line }
  }

  static let cases = [
    Case(guide: "tercera-cai", line: "sesión responder 99.1 'x'", code: 66, says: "99.1"),
    Case(guide: "tercera-cai", line: "sesión omitir 99.1 --motivo x", code: 66, says: "99.1"),
    Case(
      guide: "tercera-cai", line: "acuerdo agregar 'x' --paso 99.1", code: 66,
      says: "tercera-cai no tiene el paso"),
    Case(
      guide: "segunda-practicas",
      line: "práctica agregar 'Leer' --paso 1.2 --razón a --razón b --razón c --razón d", code: 1,
      says: "tres razones"),
    Case(
      guide: "cuarta-escuelas", line: "pregunta agregar 'x' --eje 5 --paso 9.1", code: 64, says: "5"
    ),
    Case(
      guide: "tercera-cai", line: "propuesta agregar 'x' --observar-en sexta", code: 64,
      says: "experiencia"),
    Case(guide: "cuarta-escuelas", line: "sesión roles astronauta Ana", code: 66, says: "relator"),
    Case(
      guide: "tercera-cai", line: "sesión responder 1.1 'x' --pregunta 1", code: 64,
      says: "no pide"),
    Case(guide: "tercera-cai", line: "sesión responder 1.1", code: 64, says: "respuesta"),
    Case(guide: "tercera-cai", line: "sesión omitir 1.1", code: 64, says: "motivo"),
    Case(
      guide: "tercera-cai", line: "sesión responder 2.1 'x' --clase acuerdo", code: 64,
      says: "no pide"),
    Case(
      guide: "cap-1",
      line: "sesión responder 5.1.1 --papel --persona Nadie", code: 0, says: "en papel"),
  ]

  @Test(arguments: cases)
  func `What does not fit is told, and changes nothing`(item: Case) throws {
    let room = try room(item.guide)
    let before = try room.snapshot()
    let outcome = try room.cte(item.line)
    #expect(outcome.code == item.code, "\(outcome)")
    #expect(outcome.message.contains(item.says), "\(outcome)")
    if item.code != 0 { #expect(try room.snapshot() == before) }
  }

  @Test func `A fourth reason is refused one by one, too`() throws {
    let room = try room("segunda-practicas")
    try room.done("sesión responder 1.1 'Leer en parejas' --persona Ana")
    for (place, reason) in ["Leen más", "Preguntan", "Resumen"].enumerated() {
      let outcome = try room.done("sesión responder 1.2 '\(reason)' --persona Ana")
      #expect(outcome.err.contains("queda pendiente") == (place < 2), "\(outcome)")
    }
    let status = try room.done("sesión estado --json").json()
    #expect(status["steps"]?["done"]?.int == 2)
    let before = try room.snapshot()
    let fourth = try room.cte("sesión responder 1.2 'Una más' --persona Ana")
    #expect(fourth.code == 1, "\(fourth)")
    #expect(try room.snapshot() == before)
  }

  /// A pair or three, no fewer and no more.
  static let teams: [(String, Int32)] = [
    ("Ana López", 1), ("Ana López, Beto Cruz", 0), ("Ana López, Beto Cruz, Carla Mora", 0),
    ("Ana López, Beto Cruz, Carla Mora, Dora Paz", 1),
  ]

  @Test(arguments: teams)
  func `A pair has two or three members`(names: String, code: Int32) throws {
    let room = try room("cap")
    let outcome = try room.cte("sesión responder 5.2.5.1 'Dúo: \(names)' --clase equipo")
    #expect(outcome.code == code, "\(outcome)")
    #expect(try room.done("equipo listar --json").json().items.count == (code == 0 ? 1 : 0))
  }

  @Test func `A contribution before the presentations is taken, with a warning`() throws {
    let room = try room("cuarta-escuelas")
    let early = try room.done("pregunta agregar '¿Cómo lo hacen?' --tipo aporte --eje 3 --paso 9.1")
    #expect(early.message.contains("antes del paso 9.1"), "\(early)")
    try room.done("sesión responder 7.4 'Dictar' --escuela Juárez")
    let later = try room.done("pregunta agregar '¿Y las familias?' --tipo duda --eje 3 --paso 9.1")
    #expect(!later.message.contains("antes del paso"), "\(later)")
  }

  /// Minutes for a presentation, and whether that is too long.
  static let times: [(guide: String, line: String, says: String)] = [
    ("cuarta-escuelas", "sesión tiempo 7 --escuela Juárez --minutos 12", "excede 10"),
    ("cuarta-escuelas", "sesión tiempo 7 --escuela Juárez --minutos 10", ""),
    ("segunda-practicas", "sesión tiempo 3 --escuela Juárez --minutos 16", "excede 15"),
    ("segunda-practicas", "sesión tiempo 3 --escuela Juárez --minutos 15", ""),
  ]

  @Test(arguments: times)
  func `Time beyond the guide's is warned about`(
    item: (guide: String, line: String, says: String)
  ) throws {
    let outcome = try room(item.guide).done(item.line)
    #expect(outcome.message.contains("excede") == !item.says.isEmpty, "\(outcome)")
    #expect(outcome.message.contains(item.says) || item.says.isEmpty, "\(outcome)")
  }

  @Test func `A step that was left out says why, where it must`() throws {
    let room = try room("cap-1", schools: 1)
    try room.done("sesión omitir CAP1.2")
    let second = try self.room("cap-2", schools: 1)
    let refused = try second.cte("sesión omitir CAP2.2")
    #expect(refused.code == 64, "\(refused)")
    #expect(refused.message.contains("motivo"), "\(refused)")
    try second.done("sesión omitir CAP2.2 --motivo 'no alcanzó el tiempo'")
    let steps = try second.done("sesión estado --json").json()["steps"]
    #expect(steps?["skipped"]?.int == 1)
  }
}
