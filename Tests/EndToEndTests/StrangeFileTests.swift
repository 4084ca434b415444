import Foundation
import Testing

/// What can lie in the folder of a workbook without belonging there, and texts that go too far.
@Suite struct StrangeFileTests {
  /// A room, the file of its second session, and that of its third.
  private func room() throws -> (Room, [String: String], second: String, third: String) {
    let (room, ids) = try Sample.room()
    let names = room.names(in: "cuaderno/sesiones").map { "cuaderno/sesiones/" + $0 }
    let second = try #require(names.first { $0.contains("segunda") })
    let third = try #require(names.first { $0.contains("tercera") })
    return (room, ids, second, third)
  }

  @Test func `A directory where a file should be is named`() throws {
    let (room, _, second, _) = try room()
    try FileManager.default.removeItem(atPath: room.path(second))
    try room.write("x", to: second + "/dentro.txt")
    try expectNamed(second, in: room, leaving: "Narrar un cuento")
  }

  @Test(arguments: ["/etc/passwd", "../../fuera.json", "no-hay-nada.json"])
  func `A link is not followed, wherever it leads`(target: String) throws {
    let (room, _, second, _) = try room()
    try FileManager.default.moveItem(atPath: room.path(second), toPath: room.path("fuera.json"))
    try FileManager.default.createSymbolicLink(
      atPath: room.path(second), withDestinationPath: target)
    try expectNamed(second, in: room, leaving: "Narrar un cuento")
    #expect(try room.cte("acuerdo listar").out.contains("root") == false)
    let outside = try room.bytes("fuera.json")
    #expect(try room.cte("sesión errata 'x' --sesión segunda").code != 0)
    #expect(try room.bytes("fuera.json") == outside)
  }

  @Test func `A folder of sessions that is a link is not followed`() throws {
    let (room, _, _, _) = try room()
    try FileManager.default.moveItem(
      atPath: room.path("cuaderno/sesiones"), toPath: room.path("lejos"))
    try FileManager.default.createSymbolicLink(
      atPath: room.path("cuaderno/sesiones"), withDestinationPath: "../lejos")
    let far = try Snapshot(of: room.path("lejos"), leavingOut: [])
    let outcome = try room.cte("acuerdo listar --json")
    #expect(outcome.code == 65 && outcome.message.contains("sesiones"), "\(outcome)")
    #expect(try room.cte("sesión nueva --fecha 2019-01-25").code != 0)
    #expect(try Snapshot(of: room.path("lejos"), leavingOut: []) == far)
  }

  @Test(arguments: [
    " (1)", " (copia en conflicto de Ana 2018-11-30)", "-conflicto-Ana", " - copia",
    ".sync-conflict",
  ])
  func `A cloud drive's copy is reported, not read twice`(suffix: String) throws {
    let (room, _, _, third) = try room()
    let copy = third.replacingOccurrences(of: ".json", with: suffix + ".json")
    let count = try room.done("acuerdo listar --json").json().items.count
    try room.write(
      try room.text(third).replacingOccurrences(of: "Traer el", with: "Llevar el"), to: copy)
    let before = try room.snapshot()
    let outcome = try room.cte("acuerdo listar --json")
    #expect(outcome.code == 65, "\(outcome)")
    #expect(try outcome.json().items.count == count)
    #expect(try outcome.json().strings("text").contains("Traer el instrumento"))
    #expect(flat(outcome.err).contains(flat(String(copy.split(separator: "/")[2]))), "\(outcome)")
    #expect(try room.snapshot() == before)
    try room.done("acuerdo agregar 'Sigue' --sesión tercera")
    #expect(try room.text(third).contains("Sigue"))
    #expect(try !room.text(copy).contains("Sigue"))
  }

  @Test func `Files of others in the folder do not disturb`() throws {
    let (room, _, _, _) = try room()
    try room.write("x", to: "cuaderno/LÉEME.txt")
    try room.write("x", to: "cuaderno/sesiones/.DS_Store")
    try room.write("x", to: "cuaderno/adjuntos/foto.jpg")
    #expect(try room.cte("acuerdo listar").code == 0)
    #expect(try room.cte("acuerdo agregar 'x'").code == 0)
  }

  @Test(arguments: ["", "{", "[]", "{\"format\": \"cte.workbook\", \"version\": 9}\n"])
  func `A damaged workbook file is named by all that read it, and left as it is`(
    text: String
  )
    throws
  {
    let (room, _) = try Sample.room()
    try room.write(text, to: "cuaderno/cuaderno.json")
    let before = try room.snapshot()
    for line in [
      "acuerdo listar", "persona listar", "", "verificar", "doctor", "persona agregar 'x'",
      "escuela agregar 'x'", "sesión nueva --escuela 'x'",
    ] {
      let outcome = try room.cte(line)
      #expect(outcome.code == 65, "\(outcome)")
      #expect((outcome.err + outcome.out).contains("cuaderno.json"), "\(outcome)")
    }
    #expect(try room.snapshot() == before)
  }

  @Test func `While the workbook file is damaged those who meet can go on writing`() throws {
    let (room, _) = try Sample.room()
    try room.write("{", to: "cuaderno/cuaderno.json")
    let outcome = try room.cte("acuerdo agregar 'Seguimos'")
    #expect([0, 65].contains(outcome.code), "\(outcome)")
    #expect(try room.text("cuaderno/cuaderno.json") == "{")
  }

  @Test func `Into a workbook of a newer version nothing is written`() throws {
    let (room, _) = try Sample.room()
    try room.edit("cuaderno/cuaderno.json") {
      $0.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 9")
    }
    let before = try room.snapshot()
    for line in ["acuerdo agregar 'x'", "sesión cerrar tercera --motivo papel", "sesión nueva"] {
      let outcome = try room.cte(line)
      #expect(outcome.code == 65, "\(outcome)")
    }
    #expect(try room.snapshot() == before)
  }

  @Test func `A text of a million letters is kept, found and laid out`() throws {
    let (room, _) = try Sample.room()
    let text = String(repeating: "ñandú ", count: 166_667) + "fin"
    let id = try room.done("nota agregar -", input: text).id
    #expect(try room.done("nota mostrar \(id) --json").json()["text"]?.string == text)
    for line in ["nota listar", "nota mostrar \(id)", "bitácora mostrar", "buscar ñandu"] {
      #expect(try room.cte(line).code == 0, "\(line)")
    }
    try room.done("deshacer")
    #expect(try room.cte("nota mostrar \(id)").code == 66)
  }

  @Test func `A word of a million letters does no harm`() throws {
    let (room, _) = try Sample.room()
    let word = String(repeating: "á", count: 1_000_000)
    let id = try room.done("acuerdo agregar -", input: word).id
    for line in ["acuerdo listar", "acuerdo mostrar \(id)", "", "historial", "verificar"] {
      #expect(try room.cte(line).code < 2, "\(line)")
    }
  }

  /// What takes hold of a terminal, in a file where it is escaped as JSON asks.
  static let spells = [
    "\\u001b[31mrojo\\u001b[0m", "\\u001b]0;título\\u0007", "\\u009b2J", "\\u0000", "\\r\\u0008x",
    "\\u202enitsuj", "\\u2066x", "\\u007f",
  ]

  @Test(arguments: spells)
  func `Nothing in a file takes hold of the terminal`(spell: String) throws {
    let (room, ids, second, third) = try room()
    for file in [second, third, "cuaderno/cuaderno.json"] {
      try room.edit(file) {
        $0.replacingOccurrences(of: "Traer el", with: "Traer \(spell) el")
          .replacingOccurrences(of: "Ana López", with: "Ana \(spell) López")
          .replacingOccurrences(of: "Benito Juárez", with: "Benito \(spell)")
          .replacingOccurrences(of: "Escuchar", with: spell)
          .replacingOccurrences(of: "Zona 012", with: spell)
      }
    }
    for line in [
      "", "acuerdo listar", "acuerdo mostrar {late}", "persona listar", "escuela listar",
      "sesión listar", "sesión mostrar segunda", "sesión asistencia --sesión segunda", "verificar",
      "sesión materiales", "sesión roles --sesión segunda", "sesión agenda", "itinerario ver",
      "sesión materiales M1", "sesión roles relator Ana", "sesión salones", "sesión próxima",
      "seguimiento listar", "buscar traer", "norma listar", "completar", "acuerdo quitar {late}",
      "historial", "persona listar --json", "acuerdo listar --json",
      "sesión mostrar segunda --json",
      "doctor", "compromiso listar --persona Anna", "bitácora mostrar",
    ] {
      let outcome = try room.cte(Sample.filled(line, ids) + " --color never")
      #expect(outcome.code < 128)
      for text in [outcome.out, outcome.err] {
        // To programs a mark that turns the direction is a letter like others.
        let isForPrograms = line.hasSuffix("--json")
        let wild = text.unicodeScalars.filter { isControl($0) || !isForPrograms && isTurn($0) }
        // In figures, or the report of this test would take hold of the terminal.
        let numbers = wild.map { String($0.value, radix: 16) }
        #expect(numbers == [], "«\(line)»")
      }
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n"
  }

  /// A mark that turns the direction of what follows.
  private func isTurn(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined()
  }

  private func expectNamed(
    _ file: String, in room: Room, leaving text: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try room.snapshot()
    let name = file.split(separator: "/").last ?? ""
    for line in ["compromiso listar --json", "sesión listar --json", "doctor"] {
      let outcome = try room.cte(line)
      #expect(outcome.code == 65, "\(outcome)", sourceLocation: location)
      let all = flat(outcome.err + outcome.out)
      #expect(all.contains(name), "\(outcome)", sourceLocation: location)
    }
    let outcome = try room.cte("compromiso listar --json")
    #expect(try outcome.json().strings("text").contains(text), sourceLocation: location)
    #expect(try room.snapshot() == before, sourceLocation: location)
  }
}
