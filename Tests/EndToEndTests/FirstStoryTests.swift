import Foundation
import SessionKit
import Testing

/// The first minute of somebody who has never used the program.
@Suite struct FirstStoryTests {
  @Test func `An empty folder gets a short welcome, and nothing is written`() throws {
    let room = try Room()
    let outcome = try room.cte()
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("cte sesión nueva"))
    #expect(outcome.err.isEmpty)
    #expect(room.names(in: "").isEmpty)
    #expect(room.names(in: "../casa").isEmpty)
  }

  @Test func `The first command leaves a workbook with a session, and says where`() throws {
    let room = try Room()
    let outcome = try room.done("sesión nueva")
    #expect(outcome.out == outcome.id + "\n")
    #expect(outcome.id.count == 10)
    #expect(outcome.message.contains("cuaderno/sesiones/2018-11-30-tercera-\(outcome.id).json"))
    #expect(outcome.message.contains("cte "), "a next command is named")
    #expect(room.names(in: "") == ["cuaderno"])
    #expect(room.names(in: "cuaderno") == ["cuaderno.json", "guias", "sesiones"])
    #expect(room.names(in: "cuaderno/sesiones") == ["2018-11-30-tercera-\(outcome.id).json"])
  }

  @Test func `The files are readable as they lie there`() throws {
    let room = try Room()
    try room.done("sesión nueva --título 'Única sesión ñandú' --sede 'a/b'")
    for name in try room.snapshot().files {
      let text = try room.text("cuaderno/" + name)
      #expect(text.hasSuffix("}\n"))
      #expect(!text.contains("\\u") && !text.contains("\\/"))
      #expect(text.contains("\"format\": \"cte."))
      #expect(text.contains("\"version\": 1"))
    }
  }

  @Test func `Afterwards the program alone says how things stand and what comes next`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    let outcome = try room.cte()
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("30/11/2018"))
    #expect(outcome.lines.contains { $0.hasPrefix("1. ") && $0.contains("cte ") })
  }

  @Test func `The adviser of a new workbook is added as its schools are; later a slip is a slip`()
    throws
  {
    let room = try Room()
    try room.done("session new --guide \(GuideLibrary.standard) --adviser 'Rosa Díaz'")
    let people = try room.done("person list --json").json()
    #expect(people.strings("name") == ["Rosa Díaz"])
    #expect(people.strings("function") == ["acompañante"])
    let slip = try room.cte("session new --adviser Roza --date 2018-12-14")
    #expect(slip.code == 66 && slip.message.contains("Rosa"), "\(slip)")
  }

  @Test func `The session follows the standard guide, today, in the current school year`() throws {
    let room = try Room()
    let session = try room.done("sesión nueva --json").json()
    #expect(session["guide"]?.string == "tercera-cai")
    #expect(session["date"]?.string == "2018-11-30")
    #expect(session["cycle"]?.string == "2018-2019")
    #expect(session["ordinal"]?.int == 3)
    #expect(session["type"]?.string == "ordinary")
    #expect(session["state"]?.string == "planned")
    let file = room.names(in: "cuaderno/sesiones").first ?? ""
    #expect(file.contains(session["id"]?.string ?? "?"))
  }

  @Test func `A second session goes into the same workbook`() throws {
    let room = try Room()
    let first = try room.done("sesión nueva").id
    let second = try room.done("sesión nueva --fecha 2019-01-25 --ordinal 5").id
    #expect(first != second)
    #expect(room.names(in: "cuaderno/sesiones").count == 2)
    #expect(room.names(in: "cuaderno/cuaderno").isEmpty)
  }

  @Test func `Silence holds for advice, not for results`() throws {
    let room = try Room()
    let outcome = try room.done("sesión nueva --callado")
    #expect(outcome.err.isEmpty)
    #expect(outcome.id.count == 10)
  }
}

/// Where the workbook is looked for, and where it is made.
@Suite struct WorkbookPlaceTests {
  @Test(arguments: [
    "--workbook 'mi libreta'", "-w 'mi libreta'", "--cuaderno='mi libreta'",
    "--CUADERNO 'mi libreta'",
  ])
  func `It is made where the option says`(option: String) throws {
    for line in ["\(option) sesión nueva", "sesión \(option) nueva", "sesión nueva \(option)"] {
      let room = try Room()
      try room.done(line)
      #expect(room.names(in: "") == ["mi libreta"])
      #expect(room.exists("mi libreta/cuaderno.json"))
      let list = try room.done("sesión listar --json \(option)").json()
      #expect(list.items.count == 1)
    }
  }

  @Test func `It is made where the environment says, unless the option says otherwise`() throws {
    let room = try Room()
    let variables = ["CTE_WORKBOOK": room.path("allá")]
    try room.done("sesión nueva", with: variables)
    #expect(room.names(in: "") == ["allá"])
    try room.done("sesión nueva --workbook acá", with: variables)
    #expect(room.names(in: "acá") == ["cuaderno.json", "guias", "sesiones"])
    #expect(room.names(in: "allá/sesiones").count == 1)
  }

  @Test func `It is found from a folder below, and from inside`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    try FileManager.default.createDirectory(
      atPath: room.path("cuaderno/adjuntos/fotos"), withIntermediateDirectories: true)
    for folder in ["cuaderno", "cuaderno/sesiones", "cuaderno/adjuntos/fotos"] {
      let outcome = try room.cte("acuerdo agregar Leer", in: folder)
      #expect(outcome.code == 0, "\(outcome)")
    }
    #expect(try room.done("acuerdo listar --json").json().items.count == 3)
  }

  @Test func `Without another one the user's own is taken, if it is there`() throws {
    let room = try Room()
    #expect(try room.cte("acuerdo listar").code == 66)
    let own = room.home + "/datos/cte/cuaderno"
    try room.done("crear --workbook '\(own)'")
    #expect(try room.cte("acuerdo listar --json").out == "[]\n")
    try room.done("crear")
    try room.done("escuela agregar Aquí")
    #expect(try room.done("escuela listar --json").json().items.count == 1)
    #expect(try room.done("escuela listar --json -w '\(own)'").json().items.isEmpty)
  }

  @Test func `A workbook is not made over another`() throws {
    let room = try Room()
    try room.done("crear --título 'El primero'")
    let before = try room.snapshot()
    let again = try room.cte("crear --título 'El segundo'")
    #expect(again.code == 73, "\(again)")
    #expect(try room.snapshot() == before)
  }

  @Test(arguments: ["guía listar", "ayuda", "versión", "help", "--ayuda", "ayuda esquema sesión"])
  func `Some commands need no workbook`(line: String) throws {
    let outcome = try Room().cte(line)
    #expect(outcome.code == 0 && !outcome.out.isEmpty, "\(outcome)")
  }
}
