import Foundation
import Testing

/// A zone of three schools, each with its own workbook, read as one and joined into one.
@Suite struct ZoneTests {
  private static let problems = [
    "A los niños les cuesta comprender lo que leen", "Baja comprensión lectora en tercero",
    "Los alumnos no comprenden los textos",
  ]

  private func zone() throws -> Room {
    let room = try Room()
    for (place, problem) in Self.problems.enumerated() {
      let school = "Primaria \(place + 1)"
      func done(_ line: String) throws {
        try room.done("--cuaderno e\(place) " + line, with: ["CTE_SEED": "e\(place)"])
      }
      try done("crear --título '\(school)'")
      try done("escuela agregar '\(school)' --zona 012 --nivel-educativo primaria")
      try done("sesión nueva --escuela '\(school)' --fecha 2018-10-26")
      try done("sesión nueva --escuela '\(school)' --fecha 2018-11-30")
      try done(
        "acuerdo agregar 'Acuerdo de \(school)' --responsable '\(school)' --vence 15/11/2018")
      try done("problemática agregar '\(problem)' --escuela '\(school)'")
      try done("solicitud agregar 'Alguien que sepa de lectura' --tipo asesoría")
      try done("práctica agregar 'Leer en voz alta' --resultado favorece --área Lenguaje")
      if place == 0 {
        let id = try room.done("--cuaderno e0 acuerdo listar --json").json()[0]?["id"]?.string ?? ""
        try done("seguimiento revisar \(id) --estado cumplido")
      }
    }
    return room
  }

  private static let all = "--cuaderno e0 --cuaderno e1 --cuaderno e2 "

  @Test func `Several workbooks are read as one, and none of them is written`() throws {
    let room = try zone()
    let before = try (0..<3).map { try room.snapshot("e\($0)") }
    let counts = try room.done(Self.all + "resumen cumplimiento --por escuela --json").json()
    #expect(counts["total"]?.int == 3 && counts["met"]?.int == 1)
    #expect(
      counts["by"]?.strings("name") == ["Primaria 1", "Primaria 2", "Primaria 3"])
    #expect(try room.done(Self.all + "sesión listar --json").json().items.count == 6)
    #expect(try room.done(Self.all + "buscar lectura --json").json().items.count == 3)
    #expect(try room.cte(Self.all + "verificar --json").json().items.count > 3)
    let refused = try room.cte(Self.all + "norma agregar 'x' --sesión 2018-11-30")
    #expect(refused.code == 64, "\(refused)")
    #expect(try room.cte(Self.all + "deshacer").code == 64)
    #expect(try room.cte("--cuaderno e0 --cuaderno nada acuerdo listar").code == 66)
    #expect(try (0..<3).map { try room.snapshot("e\($0)") } == before)
  }

  @Test func `The report of the zone says what every school did, asks and finds hard`() throws {
    let room = try zone()
    let report = try room.done(Self.all + "exportar zona").out
    for words in [
      "| Primaria 1 | 1 | 1 | 100 %", "| En total | 3 | 1 | 33 %", "Alguien que sepa de lectura",
      "Leer en voz alta", "### ", "En común: ", Self.problems[0], Self.problems[1],
      "| Primaria 2 | 2 |",
    ] { #expect(report.contains(words), "\(words)\n\(report)") }
    // The zone's own workbook, made of packages, says the same.
    for place in 0..<3 {
      try room.done(
        "--cuaderno e\(place) paquete exportar --escuela 'Primaria \(place + 1)' -o e\(place).json")
    }
    try room.done("--cuaderno zona paquete importar e0.json e1.json e2.json")
    #expect(try room.done("--cuaderno zona exportar zona").out == report)
  }

  @Test func `A package is also exported like a paper`() throws {
    let room = try zone()
    let one = try room.done("--cuaderno e0 paquete exportar --escuela 'Primaria 1' -o -")
    let other = try room.done("--cuaderno e0 export package --school 'Primaria 1' -o -")
    #expect(one.out == other.out && one.out.contains("cte.package"))
  }

  @Test func `Groups of problems are proposed by their words, corrected, and stay so`() throws {
    let room = try zone()
    for place in 0..<3 { try room.done("--cuaderno zona0 unir e\(place)", making: "zona0") }
    func groups() throws -> [[String]] {
      try room.done("--cuaderno zona0 resumen problemáticas --json").json()["groups"]?.items.map {
        ($0["problems"]?.strings("text") ?? []).sorted()
      } ?? []
    }
    #expect(try groups() == [Self.problems.sorted()])
    let third =
      try room.done("--cuaderno zona0 problemática listar --texto textos --json")
      .json()[0]?["id"]?.string ?? ""
    try room.done("--cuaderno zona0 problemática separar \(third)")
    #expect(try groups() == [Self.problems.prefix(2).sorted()])
    try room.done("--cuaderno zona0 problemática agrupar \(third) --en 'Textos'")
    #expect(try groups().contains([Self.problems[2]]))
    // Joined again with what it came from, it stays as it was corrected.
    try room.done("--cuaderno zona0 unir e2")
    #expect(try groups().contains([Self.problems[2]]))
  }
}

extension Room {
  /// Runs `cte` in a workbook that is made first, if it is not there.
  @discardableResult
  fileprivate func done(_ line: String, making place: String) throws -> Outcome {
    if !exists(place) { try done("--cuaderno \(place) crear") }
    return try done(line)
  }
}
