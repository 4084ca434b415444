import Foundation
import Testing

/// Guides as those who lead a session meet them: read on the wall, written at home, put to use.
@Suite struct GuideTests {
  private static let ids = [
    "segunda-practicas", "tercera-cai", "cuarta-escuelas", "cap", "acompanamiento",
  ]

  @Test func `A guide of one's own is written, checked, added, changed and taken back`() throws {
    let room = try Room()
    try room.done("crear")
    let said = try room.done("guía nueva lectura.md")
    #expect(said.err.contains("cte guía agregar lectura.md"))
    #expect(try room.cte("guía nueva lectura.md").code == 73)
    #expect(try room.done("guía verificar lectura.md").out.isEmpty)
    #expect(try room.done("guía agregar lectura.md").lines == ["lectura"])
    #expect(try room.done("guía agregar lectura.md").err.contains("ya estaba"))
    let before = try room.done("guía mostrar lectura --json").out

    let form = try room.done("guía mostrar lectura --formato md").out
    try room.write(form, to: "otra.md")
    try room.done("guía agregar otra.md")
    #expect(try room.done("guía mostrar lectura --json").out == before)
    #expect(room.names(in: "cuaderno/guias").count == 1)

    let session = try room.done("sesión nueva --guía lectura").id
    try room.edit("otra.md") { $0.replacingOccurrences(of: "1.3 Comenten", with: "1.3 Discutan") }
    #expect(try room.done("guía agregar otra.md").err.contains("cambiada"))
    #expect(try room.done("guía mostrar lectura --paso 1.3").out.contains("Discutan"))
    #expect(room.names(in: "cuaderno/guias").count == 2)
    #expect(try room.done("sesión mostrar \(session)").code == 0)
    try room.done("doctor")
    try room.done("deshacer")
    #expect(try room.done("guía mostrar lectura --paso 1.3").out.contains("Comenten"))
  }

  @Test(arguments: ids)
  func `The guides of the program pass, and come back from both of their forms`(id: String) throws {
    let room = try Room()
    try room.done("crear")
    let checked = try room.done("guía verificar \(id) --json")
    #expect(checked.out == "[]\n")
    for format in ["md", "json"] {
      let text = try room.done("guía mostrar \(id) --formato \(format)").out
      try room.write(text, to: "guia.\(format)")
      #expect(try room.cte("guía agregar guia.\(format)").code == 73)
      let own =
        format == "md"
        ? text.replacingOccurrences(of: "\nClave: \(id)\n", with: "\nClave: la-mia\n")
        : text.replacingOccurrences(of: "\"id\": \"\(id)\"", with: "\"id\": \"la-mia\"")
      try room.write(own, to: "mia.\(format)")
      #expect(try room.done("guía agregar - ", input: own).lines == ["la-mia"])
      #expect(try room.done("guía mostrar la-mia --formato \(format)").out == own)
    }
  }

  @Test(arguments: ids, ["80", "40"])
  func `They are read on a wall and on a telephone`(id: String, width: String) throws {
    let room = try Room()
    let shown = try room.cte("guía mostrar \(id)", with: ["COLUMNS": width])
    #expect(shown.code == 0)
    for line in shown.lines { #expect(line.count <= Int(width) ?? 0, "\(line)") }
    #expect(!shown.out.contains("{"))
  }

  // MARK: - Parts

  private static func json(_ outcome: Outcome) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(outcome.out.utf8), options: .fragmentsAllowed)
  }

  @Test func `A part for programs has its own form`() throws {
    let room = try Room()
    let step = try #require(
      try Self.json(room.done("guía mostrar cuarta-escuelas --paso 7.5 --json")) as? [String: Any])
    #expect(step["id"] as? String == "7.5")
    #expect((step["activity"] as? [String: Any])?["id"] as? String == "7")
    #expect(step.keys.contains("limits") && step.keys.contains("note"))
    let groups = try #require(
      try Self.json(room.done("guía mostrar cap --preguntas --json")) as? [[String: Any]])
    #expect(groups.allSatisfy { $0["items"] is [Any] } && groups.count > 5)
    let readings = try #require(
      try Self.json(room.done("guía mostrar cuarta-escuelas --lecturas --json")) as? [[String: Any]]
    )
    #expect(!readings.isEmpty)
    let duties = try #require(
      try Self.json(room.done("guía mostrar cap --papeles relator --json")) as? [[String: Any]])
    #expect(duties.map { $0["role"] as? String } == ["relator"])
    #expect((duties[0]["duties"] as? [[String: Any]])?.first?.keys.sorted() == ["text", "when"])
    let norms = try #require(
      try Self.json(room.done("guía mostrar tercera-cai --normas --json")) as? [String: Any])
    #expect(norms.keys.sorted() == ["avoid", "contributesTo", "rules", "values"])
    let activity = try #require(
      try Self.json(room.done("guía mostrar cuarta-escuelas --actividad 7 --json"))
        as? [String: Any])
    #expect(activity["steps"] is [Any])
  }

  @Test(arguments: [
    ("guía mostrar tercera-cia", "tercera-cai"),
    ("guía mostrar cuarta-escuelas --paso 7.55", "7.5"),
    ("guía mostrar cap --papeles relatro", "relator"),
    ("guía mostrar cuarta-escuelas --actividad 777", ""), ("guía verificar nada", ""),
    ("guía verificar nada.md", ""), ("guía agregar nada.md", ""),
    ("guía mostrar segunda-practicas --variante x", "telesecundaria"),
  ])
  func `What is not there is 66, with a guess`(line: String, guess: String) throws {
    let room = try Room()
    try room.done("crear")
    let outcome = try room.cte(line)
    #expect(outcome.code == 66, "\(outcome)")
    #expect(guess.isEmpty || outcome.err.contains(guess), "\(outcome)")
  }

  @Test func `A variant says things in its own words`() throws {
    let room = try Room()
    let usual = try room.done("guía mostrar segunda-practicas").out
    let variant = try room.done("guía mostrar segunda-practicas --variante telesecundaria").out
    #expect(usual != variant)
  }

  // MARK: - Broken ones

  private static let broken = """
    # Guía con errores
    Clave: con-errores
    Tipo: sesión
    Minutoss: 30

    ## Productos
    - P1 Acuerdos
    - P1 Compromisos

    ## Apartado 1: Empezar
    ### Actividad 1: Leer (40 min)
    - Lean sin número
      Quién: plenaria
    - 1.2 Anoten
      Quién: individual
      Se anota: compromizo
      Producto: P9
    - 1.3 Esperen
      Quién: plenaria
      Después de: 1.4
    - 1.4 Sigan
      Quién: plenaria
      Después de: 1.3
      Valores: práctica: resultado = quizá
    ## Apartadoo 2: Terminar
    ## Papeles
    - director: Director de la señora \u{1}
      Cuántos: muchos
    """

  @Test func `A broken guide is told everything at once, line by line`() throws {
    let room = try Room()
    try room.done("crear")
    var bytes = Array(Self.broken.utf8)
    let place = try #require(bytes.firstIndex(of: 1))
    bytes[place] = 0xF1
    try room.write(bytes, to: "rota.md")
    let checked = try room.cte("guía verificar rota.md --json")
    #expect(checked.code == 1)
    let found = try #require(try Self.json(checked) as? [[String: Any]])
    let lines = found.map { "\($0["line"] ?? 0) \($0["kind"] ?? "")" }
    for expected in [
      "4 unknownKey", "8 duplicateId", "12 noNumber", "16 unknownRecord", "17 unknownReference",
      "20 neverComes", "23 neverComes", "24 unknownValue", "25 unknownHeading", "27 encoding",
      "28 badValue",
    ] {
      #expect(lines.contains(expected), "\(expected): \(lines)")
    }
    let people = try room.cte("guía verificar rota.md")
    #expect(people.out.contains("línea 16:") && people.out.contains("¿Quiso decir «compromiso»?"))
    let added = try room.cte("guía agregar rota.md")
    #expect(added.code == 1 && added.out.isEmpty)
    #expect(added.err.contains("línea 12:"))
    #expect(room.names(in: "cuaderno/guias").isEmpty)
  }

  @Test func `So is one in JSON`() throws {
    let room = try Room()
    try room.write(
      """
      {
        "format": "cte.guide", "version": 1, "id": "x", "title": "X", "kind": "session",
        "colour": "red",
        "sections": [{"id": "1", "title": "Uno", "activities": [{"id": "1", "title": "Uno",
          "steps": [
            {"id": "1.1", "text": "Uno", "actors": ["plenary"],
             "records": ["agrement"]},
            {"text": "Dos", "actors": ["plenary"]},
            {"id": "1.3", "text": "Tres", "actors": ["plenary"],
             "after": ["1.3"],
             "products": ["P7"]}
          ]}]}]
      }
      """, to: "rota.json")
    let checked = try room.cte("guía verificar rota.json --json")
    let found = try #require(try Self.json(checked) as? [[String: Any]])
    let lines = found.map { "\($0["line"] ?? 0) \($0["kind"] ?? "")" }
    #expect(
      lines == [
        "3 format", "4 noNumber", "7 unknownRecord", "8 noNumber", "10 neverComes",
        "11 unknownReference",
      ])
    #expect(checked.code == 1)
  }

  @Test(arguments: ["{\"format\": \"cte.guide\"", "{\"format\": \"cte.session\", \"version\": 1}"])
  func `What cannot be read at all is 65`(text: String) throws {
    let room = try Room()
    try room.write(text, to: "x.json")
    #expect(try room.cte("guía verificar x.json").code == 65)
    var wide: [UInt8] = [0xFF, 0xFE]
    for byte in Array("# Guía".utf8) { wide += [byte, 0] }
    try room.write(wide, to: "ancha.md")
    let outcome = try room.cte("guía verificar ancha.md")
    #expect(outcome.code == 65 && outcome.out.contains("UTF-16"))
  }

  @Test func `The doctor reads the guides of the workbook`() throws {
    let room = try Room()
    try room.done("crear")
    try room.done("guía nueva lectura.md")
    try room.done("guía agregar lectura.md")
    #expect(try room.done("doctor").code == 0)
    let name = "cuaderno/guias/" + (try #require(room.names(in: "cuaderno/guias").first))
    let sound = try room.text(name)
    try room.write(String(sound.dropLast(100)), to: name)
    let broken = try room.cte("doctor")
    #expect(broken.code == 65 && broken.out.contains("guias/"))
    try room.write(sound, to: name)
    try room.write("x", to: "cuaderno/guias/nota.txt")
    #expect(try room.done("doctor").out.contains("nota.txt"))
  }
}
