import Foundation
import Testing

/// Every command that changes the workbook can be taken back, and done again.
@Suite struct UndoTests {
  /// One line for each way to change the sample workbook.
  static let changes: [String] = [
    "escuela agregar 'Nueva'", "escuela editar Juárez --zona 13", "escuela quitar {spareSchool}",
    "persona agregar 'Eva Paz'", "persona editar Ana --grupo '3.º A'",
    "persona quitar {sparePerson}",
    "persona importar - --escuela 'Otra más'", "equipo agregar 'Otro' --integrante Ana",
    "equipo editar lectura --integrante Olga", "equipo quitar {spareTeam}",
    "sesión nueva", "sesión nueva --fecha 2019-01-25 --escuela 'Escuela nueva'",
    "sesión asistencia todos", "sesión asistencia Ana --falta Olga --hora 08:10",
    "sesión asistencia 'Rosa Díaz' --función supervisora --escuela 'Tercera escuela'",
    "sesión roles relator Ana Olga", "sesión materiales M1 M2", "sesión agenda 2 --minutos 90",
    "sesión agenda Asuntos generales --responsable Ana", "sesión tiempo 2 --minutos 90",
    "sesión tiempo iniciar 2 --escuela Juárez", "sesión salones lectura Aula 3 --señalizado",
    "sesión próxima --fecha 2019-01-25 --agenda Leer", "itinerario fijar '2019-01-25 Leer'",
    "sesión cerrar tercera --motivo 'faltó luz'",
    "sesión reabrir {closed} --motivo 'faltó'", "sesión errata 'Dice mal' --sesión segunda",
    "acuerdo agregar 'Uno nuevo' --responsable Ana --vence sexta",
    "acuerdo agregar - --vence marzo", "acuerdo editar {late} --vence= --nivel escuela",
    "acuerdo editar {agreement} --equipo lectura", "acuerdo quitar {bare}",
    "compromiso agregar --accion leer --persona Ángel",
    "compromiso editar {natalias} --necesidad n",
    "compromiso quitar {schools}", "problemática agregar 'Otra'",
    "problemática editar {trouble} --meta Cálculo", "problemática quitar {trouble}",
    "norma agregar 'Otra'", "norma editar {rule} --texto 'Distinta'", "norma quitar {rule}",
    "meta agregar 'Otra' --accion leer", "meta editar {goal} --recurso libros",
    "meta quitar {goal}", "nota agregar 'Otra' --persona Olga",
    "nota editar {remark} --texto 'Distinta'",
    "nota quitar {remark}", "seguimiento revisar {late} --estado cumplido",
    "seguimiento revisar {natalias} --estado no-cumplido --nota 'no hubo' --hasta mayo",
    "avance {natalias} 'ya casi' --archivo ../casa/foto.jpg --tipo-de-evidencia dibujos",
    "seguimiento revisar --todos --estado en-proceso", "acuerdo entregar --equipo lectura",
    "práctica razón {practice} 'ya leen'", "propuesta observar {corner} 'eligieron'",
    "comparación consolidar", "asunto retomar {topic} --minutos 20",
    "asunto resolver {topic} --nota 'ya abre'", "solicitud resolver {request}",
    "escuela contexto Juárez --alumnos 90", "avance {commitment} 'listo' --estado cumplido",
  ]

  private static let prepared = Result { try prepare() }

  /// The sample, with a few things that nobody speaks of.
  private static func prepare() throws -> (workbook: Snapshot, ids: [String: String]) {
    let (room, known) = try Sample.room()
    var ids = known
    for (name, line) in [
      ("spareSchool", "escuela agregar 'De sobra'"), ("spareTeam", "equipo agregar 'De sobra'"),
      ("sparePerson", "persona agregar 'De sobra'"), ("trouble", "problemática agregar 'Esta'"),
      ("rule", "norma agregar 'Esta'"), ("goal", "meta agregar 'Esta'"),
      ("remark", "nota agregar 'Esta'"),
      ("practice", "práctica agregar 'Leer'"), ("topic", "asunto agregar 'La biblioteca'"),
      ("request", "solicitud agregar 'Una asesora' --tipo asesoría"),
      ("", "comparación agregar 'Se lee poco' --tipo similitud"),
      (
        "corner",
        "propuesta agregar 'Un rincón' --experiencia-de-sala --observar-en tercera"
      ), ("", "persona agregar 'Eva Sol' --función directora --escuela Juárez"),
      ("closed", "sesión nueva --fecha 2018-09-28 --ordinal 1 --guía segunda-practicas"),
    ] {
      ids[name] = try room.done(line).id
    }
    try room.done(Sample.filled("sesión cerrar {closed} --motivo 'nadie vino'", ids))
    return (try room.wholeWorkbook(), ids)
  }

  private static let me = ["CTE_USER": "Natalia Cruz"]

  @Test(arguments: changes)
  func `Taken back, the folder is as before; done again, as after`(line: String) throws {
    let (workbook, ids) = try Self.prepared.get()
    let room = try Room(workbook: workbook)
    try room.write("una fotografía", to: "../casa/foto.jpg")
    let before = try room.snapshot()
    try room.done(Sample.filled(line, ids), input: "Uno más\nDos más\n", with: Self.me)
    let after = try room.snapshot()
    #expect(after != before)
    for _ in 0..<2 {
      try room.done("deshacer")
      let undone = try room.snapshot()
      #expect(undone == before, "\(undone.differences(from: before))")
      try room.done("rehacer")
      let redone = try room.snapshot()
      #expect(redone == after, "\(redone.differences(from: after))")
    }
    #expect(try room.cte("doctor").code == 0)
  }

  @Test(arguments: ["crear --título 'Mío'", "sesión nueva --escuela 'Benito Juárez'"])
  func `Even the workbook itself can be taken back and brought again`(line: String) throws {
    let room = try Room()
    try room.done(line)
    let after = try room.snapshot()
    try room.done("deshacer")
    #expect(try room.snapshot().files.isEmpty)
    #expect(try room.cte("acuerdo listar").code == 66)
    try room.done("rehacer")
    #expect(try room.snapshot() == after)
    try room.done("deshacer")
    #expect(try room.cte("deshacer").code == 1)
    try room.done(line)
    #expect(
      try room.snapshot().files == after.files.filter { !$0.contains("sesiones") }
        + room
        .names(in: "cuaderno/sesiones").map { "sesiones/" + $0 })
  }

  @Test func `A new change forgets what had been taken back`() throws {
    let (room, _) = try Sample.room()
    try room.done("nota agregar 'Una'")
    try room.done("deshacer")
    try room.done("nota agregar 'Otra'")
    #expect(try room.cte("rehacer").code == 1)
    #expect(try room.done("nota listar --json").json().strings("text").contains("Otra"))
  }

  @Test func `The history tells the changes, the last one first`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    try room.done("nota agregar 'La primera'")
    try room.done("deshacer")
    let history = try room.done("historial --json").json().items
    #expect(history.count == 3)
    #expect(history[0]["command"]?.string?.contains("La primera") == true)
    #expect(history[2]["files"]?.items.count == 3)
    #expect(try room.done("historial").out.contains("La primera"))
  }

  @Test(arguments: [
    "nota agregar 'Otra'", "persona editar Ana --grupo 1", "avance {commitment} 'más'",
    "sesión nueva",
  ])
  func `What somebody has changed since is not taken back, and is named`(line: String) throws {
    let (room, ids) = try Sample.room()
    let before = try room.snapshot()
    try room.done(Sample.filled(line, ids), with: ["CTE_USER": "Ana López"])
    let changed = try room.snapshot().differences(from: before).first { $0.hasSuffix(".json") }
    let name = try #require(changed)
    try room.edit("cuaderno/" + name) { $0 + "\n" }
    let mine = try room.snapshot()
    let outcome = try room.cte("deshacer")
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.err.split(whereSeparator: \.isWhitespace).joined().contains(name), "\(outcome)")
    #expect(try room.snapshot() == mine)
    // What lies elsewhere is nobody's business.
    try room.edit("cuaderno/" + name) { String($0.dropLast()) }
    let other = try #require(mine.files.first { $0 != name })
    try room.edit("cuaderno/" + other) { $0 + "\n" }
    try room.done("deshacer")
    let back = try room.snapshot()
    #expect(back.differences(from: before) == [other])
  }

  @Test func `A file that was deleted since is not brought back by undoing, and is named`() throws {
    let (room, _) = try Sample.room()
    let id = try room.done("sesión nueva --fecha 2019-01-25").id
    let name = try #require(room.names(in: "cuaderno/sesiones").first { $0.contains(id) })
    try FileManager.default.removeItem(atPath: room.path("cuaderno/sesiones/" + name))
    let outcome = try room.cte("deshacer")
    #expect(outcome.code == 1 && outcome.message.contains(id), "\(outcome)")
  }

  @Test(.enabled(if: Stranger.canAct, "root is everybody here, and there is no setpriv"))
  func `Everybody takes back what is their own, and nobody what others built on`() throws {
    let (room, _) = try Sample.room()
    try room.run("/bin/chmod", ["-R", "a+rwX", room.path("cuaderno")].map { Array($0.utf8) })
    try room.done("nota agregar 'De una'")
    let between = try room.snapshot()
    let other = try Stranger.cte("nota agregar 'De otra'", in: room)
    #expect(other.code == 0, "\(other)")
    let both = try room.snapshot()
    let refused = try room.cte("deshacer")
    #expect(refused.code == 1, "\(refused)")
    #expect(try room.snapshot() == both)
    #expect(try Stranger.cte("deshacer", in: room).code == 0)
    #expect(try room.snapshot() == between)
    #expect(try Stranger.cte("deshacer", in: room).code == 1)
    try room.done("deshacer")
  }
}
