import Foundation
import Testing

/// From planned to closed, and what may still be done then.
@Suite struct SessionTests {
  private func state(_ room: Room, _ session: String = "") throws -> String? {
    try room.done("sesión estado \(session) --json").json()["state"]?.string
  }

  /// What starts a session, and what only prepares it.
  static let beginnings: [(line: String, state: String)] = [
    ("acuerdo agregar 'x'", "running"), ("nota agregar 'x'", "running"),
    ("sesión asistencia Ana", "running"), ("sesión asistencia --falta Ana", "running"),
    ("sesión roles relator Ana", "planned"), ("sesión materiales M1", "planned"),
    ("sesión agenda 2 --minutos 50", "planned"), ("sesión próxima --hora 8", "planned"),
    ("sesión tiempo iniciar 2", "running"), ("sesión mostrar", "planned"),
    ("persona agregar 'Eva'", "planned"),
  ]

  @Test(arguments: beginnings)
  func `The first thing recorded starts the session of the day`(
    item: (line: String, state: String)
  ) throws {
    for (date, isToday) in [("2018-11-30", true), ("2018-11-29", true), ("2018-12-01", false)] {
      let room = try Room()
      try room.done("sesión nueva --fecha \(date)")
      try room.done("persona agregar 'Ana'")
      try room.done(item.line)
      #expect(try state(room) == (isToday ? item.state : "planned"), "\(date)")
    }
  }

  @Test func `A session in which nothing was recorded needs a reason to be closed`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    #expect(try room.cte("sesión cerrar").code == 1)
    try room.done("sesión cerrar --motivo 'no llegó nadie'")
    #expect(try state(room) == "closed")
    #expect(try room.cte("sesión cerrar tercera").code == 1)
    #expect(try room.cte("sesión cerrar").code == 66, "there is none to close")
  }

  /// What a closed session refuses.
  static let refused = [
    "acuerdo agregar 'x' --sesión segunda", "compromiso agregar 'x' --sesión segunda",
    "nota agregar 'x' --sesión segunda", "norma agregar 'x' --sesión segunda",
    "problemática agregar 'x' --sesión segunda", "sesión asistencia Ana --sesión segunda",
    "sesión asistencia --falta Ana --sesión segunda", "sesión roles relator Ana --sesión segunda",
    "sesión materiales M1 --sesión segunda", "sesión agenda Otro --sesión segunda",
    "sesión tiempo 1 --minutos 5 --sesión segunda", "sesión salones lectura A --sesión segunda",
    "sesión próxima --hora 8 --sesión segunda",
    "norma editar {norm} --texto 'otra'", "norma quitar {norm}", "problemática quitar {problem}",
    "acuerdo editar {agreement} --texto 'otro'", "acuerdo editar {agreement} --vence=",
    "acuerdo editar {agreement} --responsable Olga", "compromiso editar {commitment} --evidencia x",
    "seguimiento revisar {late} --estado cumplido --sesión segunda",
    "sesión cerrar segunda --motivo papel",
  ]

  @Test(arguments: refused)
  func `A closed session refuses`(line: String) throws {
    let (room, ids) = try Sample.room()
    let before = try room.snapshot()
    let outcome = try room.cte(Sample.filled(line, ids))
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.message.contains("cerrada"), "\(outcome)")
    #expect(try room.snapshot() == before)
  }

  @Test func `What was left empty can be filled once, and that is told`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["teams"] ?? ""
    try room.done("sesión cerrar tercera --motivo papel")
    try room.done("compromiso editar \(id) --evidencia 'la antología'")
    let filled = try room.done("compromiso mostrar \(id) --json").json()
    #expect(filled["evidence"]?.string == "la antología")
    #expect(filled["status"]?.string == "pending", "to fill in is not to do")
    #expect(filled["history"]?.items.count == 1)
    let again = try room.cte("compromiso editar \(id) --evidencia 'otra cosa'")
    #expect(again.code == 1, "\(again)")
    let mixed = try room.cte("compromiso editar \(id) --evidencia 'otra' --necesidad 'leer'")
    #expect(mixed.code == 1, "\(mixed)")
    #expect(try room.done("compromiso mostrar \(id) --json").json() == filled)
    try room.done("compromiso editar \(id) --necesidad 'leer'")
  }

  @Test func `To reopen takes a reason, and that nothing was built on it`() throws {
    let (room, ids) = try Sample.room()
    let second = ids["second"] ?? ""
    let built = try room.cte("sesión reabrir \(second) --motivo 'faltó'")
    #expect(built.code == 1, "the third has reviewed what it holds: \(built)")
    try room.done("sesión cerrar tercera --motivo papel")
    #expect(try room.cte("sesión reabrir tercera").code == 64)
    try room.done("sesión reabrir tercera --motivo 'faltó un acuerdo'")
    #expect(try state(room, "tercera") == "running")
    try room.done("acuerdo agregar 'El que faltaba'")
    #expect(try room.done("bitácora mostrar").out.contains("faltó un acuerdo"))
  }

  @Test func `An erratum adds to a closed session and rewrites nothing`() throws {
    let (room, ids) = try Sample.room()
    let count = try room.done("sesión mostrar segunda --json").json()["errata"]?.items.count
    let outcome = try room.done(
      Sample.filled("sesión errata 'Debe decir mayo' --de {agreement} --sesión segunda", ids))
    #expect(outcome.id.count == 10)
    let session = try room.done("sesión mostrar segunda --json").json()
    #expect(session["errata"]?.items.count == (count ?? 0) + 1)
    #expect(session["errata"]?.items.last?["of"]?.string == ids["agreement"])
    #expect(session["state"]?.string == "closed")
    #expect(try room.done("bitácora mostrar").out.contains("Debe decir mayo"))
    #expect(try room.cte("sesión errata 'x' --sesión tercera").code == 1)
    #expect(try room.cte("sesión errata 'x' --de zzzzz --sesión segunda").code == 66)
  }

  @Test func `Roles are given to people, and listed`() throws {
    let (room, _) = try Sample.room()
    try room.done("sesión roles Relator Ana Ángel")
    try room.done("sesión roles director Zoila")
    try room.done("sesión roles relator Ana")
    let roles = try room.done("sesión roles --json").json()
    let given = roles.items.filter { $0["person"] != .null }
    let pairs = given.map { "\($0["role"]?.string ?? "") \($0["person"]?.string ?? "")" }
    #expect(pairs == ["relator Ana López", "relator Ángel Ruiz", "director Zoila Ríos"])
    let shown = try room.done("sesión mostrar --json").json()
    #expect(shown["roles"]?["relator"]?.items.count == 2)
  }

  /// A way to name a session on the day of the clock, and the one that is meant.
  static let names: [(text: String, key: String)] = [
    ("actual", "third"), ("current", "third"), ("ACTUAL", "third"), ("anterior", "second"),
    ("previous", "second"), ("tercera", "third"), ("3", "third"), ("third", "third"),
    ("segunda", "second"), ("2", "second"), ("2018-10-26", "second"), ("26/10/2018", "second"),
    ("'26 de octubre'", "second"), ("hoy", "third"), ("{second}", "second"),
    ("'26-10-18'", "second"), ("siguiente", "fifth"), ("quinta", "fifth"),
    ("'primera intensiva'", "intensive"), ("'26 de octubre de 2018'", "second"),
  ]

  @Test(arguments: names)
  func `A session is named in many ways`(item: (text: String, key: String)) throws {
    let (room, known) = try Sample.room()
    var ids = known
    ids["fifth"] = try room.done("sesión nueva --fecha 2019-01-25 --ordinal 5").id
    ids["intensive"] =
      try room.done("sesión nueva --tipo intensiva --ordinal 1 --fecha 2018-08-13").id
    let outcome = try room.cte("sesión mostrar --json " + Sample.filled(item.text, ids))
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try outcome.json()["id"]?.string == ids[item.key], "\(outcome)")
    let beginning = String((ids[item.key] ?? "").prefix(6))
    #expect(
      try room.done("sesión mostrar \(beginning) --json").json()["id"]?.string
        == ids[item.key])
  }
}
