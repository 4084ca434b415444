import Foundation
import Testing

/// What scripts rely on: each way to end has its number.
@Suite struct ExitCodeTests {
  /// A line in the sample workbook, and how it has to end.
  static let lines: [(line: String, code: Int32)] = [
    ("acuerdo listar", 0), ("acuerdo listar --persona Zoila", 0), ("buscar xyzzy", 0),
    ("verificar", 1), ("sesión cerrar segunda", 1), ("sesión reabrir tercera --motivo x", 1),
    ("sesión errata 'x' --sesión tercera", 1), ("acuerdo agregar 'x' --sesión segunda", 1),
    ("acuerdo quitar {agreement}", 1), ("compromiso quitar {commitment}", 1),
    ("persona quitar Ana", 1), ("escuela quitar Juárez", 1), ("equipo quitar lectura", 1),
    ("sesión asistencia Ana --sesión segunda", 1), ("rehacer", 1),
    ("acuerdo editar {agreement} --vence marzo", 1),
    ("acuerdo agregar", 64), ("acuerdo agregar ''", 64), ("acuerdo agregar '   '", 64),
    ("compromiso agregar", 64), ("compromiso agregar --persona Ana", 64), ("nota agregar", 64),
    ("seguimiento revisar {late}", 64), ("seguimiento revisar {late} --estado no-cumplido", 64),
    ("seguimiento revisar {late} --estado no-cumplido --nota ' '", 64),
    ("sesión reabrir segunda", 64), ("sesión reabrir segunda --motivo ''", 64),
    ("sesión errata '' --sesión segunda", 64), ("acuerdo editar {late}", 64), ("míos", 64),
    ("compromiso listar --mios", 64), ("avance {late} 'ya'", 64),
    ("persona mostrar a", 64), ("persona agregar ''", 64), ("acuerdo agregar -", 64),
    ("acuerdo mostrar zzzzzzzzzz", 66), ("acuerdo mostrar {commitment}", 66),
    ("acuerdo listar --persona Nadie", 66), ("acuerdo listar --escuela Ninguna", 66),
    ("acuerdo listar --equipo Ninguno", 66), ("acuerdo agregar 'x' --responsable Nadie", 66),
    ("acuerdo agregar 'x' --sesión novena", 66), ("sesión mostrar 2001-01-01", 66),
    ("sesión nueva --guía cualquiera", 66), ("sesión nueva --guía cap --reunión cap-9", 66),
    ("sesión nueva --guía tercera-cai --reunión cap-1", 66), ("ayuda esquema nada", 66),
    ("sesión asistencia Nadie", 66), ("sesión roles relator Nadie", 66),
    ("sesión roles cocinero Ana", 66), ("sesión materiales M9", 66), ("sesión tiempo 99", 66),
    ("sesión tiempo detener", 1), ("sesión tiempo 2 --minutos 0", 64),
    ("sesión salones Nadie Aula", 66), ("sesión nueva --de-próxima", 1),
    ("itinerario fijar jamás", 64), ("itinerario fijar nada.txt", 66),
    ("itinerario fijar 2018-09-28 2019-09-27", 64),
    ("persona importar no-existe.txt", 66), ("-w no-existe acuerdo listar", 66),
    ("-w no-existe acuerdo agregar 'x'", 66), ("nota agregar 'x' --persona Nadie", 66),
    ("nota agregar --editor", 69), ("crear -w cuaderno", 73),
  ]

  @Test(arguments: lines)
  func `Each situation has its exit code`(item: (line: String, code: Int32)) throws {
    let (room, ids) = try Sample.room()
    let before = try room.snapshot()
    let outcome = try room.cte(Sample.filled(item.line, ids))
    #expect(outcome.code == item.code, "\(outcome)")
    if item.code > 1 { #expect(outcome.out.isEmpty && !outcome.err.isEmpty, "\(outcome)") }
    #expect(try room.snapshot() == before)
  }

  @Test func `A meeting that a guide does not have is told from a guide that is not there`() throws
  {
    let room = try Room()
    let unknown = try room.cte("sesión nueva --guía cap --reunión otra").message
    #expect(unknown.contains("no tiene la reunión «otra»") && unknown.contains("cap-1"))
    let without = try room.cte("sesión nueva --guía tercera-cai --reunión cap-1").message
    #expect(without.contains("no tiene reuniones"))
  }

  @Test func `Who closes a pipe has read enough`() throws {
    let room = try Room()
    let line = "\"$0\" guía mostrar cap --json | head -c 10; \"$0\" guía mostrar cap | true"
    let outcome = try room.run(
      "/bin/sh", ["-c", line, Room.program].map { Array($0.utf8) })
    #expect(outcome.out.hasPrefix("{") && outcome.err.isEmpty, "\(outcome)")
  }

  @Test func `Who is ambiguous is answered with the candidates`() throws {
    let (room, ids) = try Sample.room()
    try room.done("persona agregar 'Ana María Soto'")
    let people = try room.cte("acuerdo agregar 'x' --responsable ana")
    #expect(people.code == 64)
    #expect(people.message.contains("Ana López") && people.message.contains("Ana María Soto"))
    try room.done("sesión nueva --fecha 2019-01-25 --ordinal 3 --ciclo 2018-2019")
    let sessions = try room.cte("sesión mostrar tercera")
    #expect(sessions.code == 64)
    #expect(sessions.message.contains(ids["third"] ?? "?"), "\(sessions)")
    #expect(sessions.message.contains("25/01/2019"))
  }

  @Test func `A whole name wins over one that contains it`() throws {
    let (room, _) = try Sample.room()
    try room.done("escuela agregar 'Juárez'")
    #expect(try room.done("escuela mostrar juarez --json").json()["name"]?.string == "Juárez")
  }

  @Test func `A folder that vanished is 66`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    try FileManager.default.removeItem(atPath: room.path("cuaderno"))
    let variables = ["CTE_WORKBOOK": "cuaderno"]
    for line in ["acuerdo listar", "acuerdo agregar 'x'", "deshacer", "historial", "doctor"] {
      #expect(try room.cte(line, with: variables).code == 66, "\(line)")
    }
    #expect(!room.exists("cuaderno"))
  }

  @Test func `What exists is not overwritten without being told`() throws {
    let (room, _) = try Sample.room()
    try room.write("mío", to: "b.md")
    #expect(try room.cte("bitácora exportar --escuela Juárez -o b.md").code == 73)
    #expect(try room.text("b.md") == "mío")
    try room.done("bitácora exportar --escuela Juárez -o b.md --forzar")
    #expect(try room.text("b.md").contains("Compartir los avances"))
    #expect(room.names(in: "") == ["b.md", "cuaderno"])
  }

  @Test func `A place where nothing can be made is 73`() throws {
    let room = try Room()
    try room.write("no soy una carpeta", to: "lista")
    for line in ["crear -w lista", "crear -w lista/cuaderno", "sesión nueva -w lista/cuaderno"] {
      let outcome = try room.cte(line)
      #expect(outcome.code == 73, "\(outcome)")
    }
    #expect(try room.text("lista") == "no soy una carpeta")
  }

  @Test func `A clock that cannot be read is 64`() throws {
    for now in ["ayer", "2018-11-30", "2018-11-30T25:00:00-06:00", "2018-13-01T09:00:00Z"] {
      let room = try Room()
      #expect(try room.cte("sesión nueva", with: ["CTE_NOW": now]).code == 64, "\(now)")
      #expect(room.names(in: "").isEmpty)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `Results that cannot be written are 74`() throws {
    let (room, _) = try Sample.room()
    for line in ["acuerdo listar", "acuerdo listar --json", "ayuda", "bitácora mostrar"] {
      #expect(try room.cte(line, to: "/dev/full").code == 74, "\(line)")
    }
  }

  @Test func `Without the editor that was named a long text is 69`() throws {
    let (room, ids) = try Sample.room()
    let before = try room.snapshot()
    let line = Sample.filled("acuerdo editar {late} --editor", ids)
    #expect(try room.cte(line, with: ["EDITOR": "no-hay-tal-editor"]).code == 69)
    #expect(try room.snapshot() == before)
  }

  @Test func `An editor that gives up changes nothing, and can be tried again`() throws {
    let (room, ids) = try Sample.room()
    let before = try room.snapshot()
    let line = Sample.filled("acuerdo editar {late} --editor", ids)
    let first = try room.cte(line, with: ["EDITOR": "false"])
    #expect(first.code != 0)
    #expect(try room.cte(line, with: ["EDITOR": "false"]).code == first.code)
    #expect(try room.snapshot() == before)
    try room.done(line, with: ["EDITOR": "echo Otro >"])
    #expect(
      try room.done(Sample.filled("acuerdo mostrar {late} --json", ids))
        .json()["text"]?.string == "Otro")
  }
}
