import Foundation
import Testing

/// On narrow and on usual terminals, with colours and without, nothing runs over the edge.
@Suite struct WidthTests {
  static let columns = [40, 80]

  /// The sample with texts that are hard to lay out: accents as signs of their own, wide letters,
  /// words without end, little pictures.
  private func room() throws -> (Room, [String: String]) {
    let (room, known) = try Sample.room()
    var ids = known
    let loose = "Atencio\u{301}n a nin\u{303}os y nin\u{303}as: reflexio\u{301}n pedago\u{301}gica"
    try room.done("persona agregar '\(loose.prefix(24)) \(loose)' --función '\(loose)'")
    try room.done("persona agregar '張偉 \(String(repeating: "漢字", count: 20))' --escuela Juárez")
    try room.done("escuela agregar 'Escuela \(loose) \(loose)'")
    ids["long"] =
      try room.done(
        "acuerdo agregar 'Véase https://ejemplo.mx/\(String(repeating: "camino/", count: 20)) "
          + "\(loose) 👩‍🏫 📚' --responsable Ana --responsable Ñuño --responsable Natalia --vence sexta"
      ).id
    try room.done("nota agregar '\(String(repeating: "a\u{301}", count: 90))'")
    try room.done("compromiso agregar '\(loose)' --persona 張 --necesidad '\(loose)' --vence abril")
    try room.done(
      "práctica agregar '\(loose)' --resultado no-favorece --razón '\(loose)' --nivel '\(loose)' "
        + "--área '\(loose)' --persona 張 --equipo lectura")
    ids["proposal"] =
      try room.done(
        "propuesta agregar '\(loose)' --viable --experiencia-de-sala --observar-en sexta "
          + "--observado '\(loose)' --persona 張"
      ).id
    try room.done("observación agregar '\(loose)' --persona 張", with: ["CTE_USER": "Ana López"])
    try room.done("sesión asistencia todos")
    return (room, ids)
  }

  /// Everything that is laid out for people.
  static let views = [
    "", "acuerdo listar", "compromiso listar", "problemática listar", "norma listar", "nota listar",
    "meta listar", "bitácora-personal listar", "escuela listar", "persona listar", "equipo listar",
    "práctica listar", "propuesta listar", "propuesta mostrar {proposal}", "observación listar",
    "sesión listar", "sesión mostrar segunda",
    "sesión mostrar", "sesión estado", "sesión asistencia", "sesión roles --sesión segunda",
    "acuerdo mostrar {agreement}", "acuerdo mostrar {long}", "compromiso mostrar {commitment}",
    "seguimiento listar", "míos", "buscar a", "verificar", "completar", "historial", "guía listar",
    "configurar", "versión", "doctor", "acuerdo listar --persona nattalia", "sesoin", "acuerdo",
    "sesión asistencia todos", "acuerdo agregar 'x'", "persona mostrar a", "deshacer", "rehacer",
    "sesión nueva --fecha 2019-02-22 --escuela 'Una escuela nueva de nombre largo, turno vespertino'",
    "sesión materiales", "sesión materiales nada", "sesión agenda", "sesión agenda 2 --minutos 290",
    "sesión roles", "sesión roles relator", "sesión roles director-sede Ana",
    "sesión roles nada Ana",
    "sesión tiempo", "sesión tiempo iniciar 2 --escuela Juárez", "sesión tiempo detener",
    "sesión salones", "sesión salones lectura Aula 3", "sesión próxima",
    "sesión próxima --fecha 2019-01-25 --agenda 'Revisar lo que cada quien se comprometió a hacer'",
    "itinerario ver", "itinerario fijar '2019-03-29 Lectura' 2019-05-31",
    "exportar lista", "exportar nada", "producto listar", "producto estado",
    "producto estado nada", "exportar carta --sesión tercera --persona Olga",
    "ayuda esquema nada", "sesión cerrar",
  ]

  @Test(arguments: columns, ["always", "never"])
  func `Listings keep within the terminal`(columns: Int, color: String) throws {
    let (room, ids) = try room()
    for view in Self.views {
      let outcome = try room.cte(
        Sample.filled(view, ids) + " --color \(color)",
        with: ["COLUMNS": String(columns), "CTE_USER": "Ana López"])
      for text in [outcome.out, outcome.err] {
        let wide = TerminalText.tooWide(text, columns)
        #expect(wide == [], "«\(view)» at \(columns)")
        #expect(TerminalText.orphans(text) == [], "«\(view)» at \(columns)")
        if color == "never" { #expect(!text.contains("\u{1B}"), "«\(view)»") }
      }
    }
  }

  @Test(arguments: columns)
  func `Complaints about files keep within the terminal`(columns: Int) throws {
    let (room, _) = try Sample.room()
    let names = room.names(in: "cuaderno/sesiones")
    try room.write("{", to: "cuaderno/sesiones/" + (try #require(names.first)))
    try room.write("{}", to: "cuaderno/sesiones/otra (copia en conflicto de Ana 2018-11-30).json")
    try room.write("x", to: "cuaderno/sesiones/un archivo que no es de aquí, ni de cerca.txt")
    for view in ["doctor", "acuerdo listar", "verificar", ""] {
      let outcome = try room.cte(view, with: ["COLUMNS": String(columns)])
      #expect(outcome.code == 65)
      #expect(TerminalText.tooWide(outcome.out + "\n" + outcome.err, columns) == [], "«\(view)»")
    }
  }

  @Test(arguments: columns, ["always", "never"])
  func `Every page of help keeps within the terminal`(columns: Int, color: String) throws {
    let room = try Room()
    for page in try HelpPage.all.get() {
      let outcome = try room.cte(
        ["ayuda"] + page.path + ["--color", color], with: ["COLUMNS": String(columns)])
      #expect(outcome.code == 0 && outcome.err.isEmpty, "\(outcome)")
      #expect(TerminalText.tooWide(outcome.out, columns) == [], "\(page.path) at \(columns)")
      #expect(outcome.out.contains("\u{1B}") == (color == "always"), "\(page.path)")
      let words = TerminalText.plain(outcome.out).split(whereSeparator: \.isWhitespace)
      let usual = page.text.split(whereSeparator: \.isWhitespace)
      #expect(words == usual, "\(page.path): other words than on a wide terminal")
    }
  }

  @Test func `Every page of help has an example, and says how it is used`() throws {
    for page in try HelpPage.all.get() {
      #expect(page.lines.contains { $0.hasPrefix("Uso: cte") }, "\(page.path)")
      #expect(page.lines.contains { $0.hasPrefix("  cte ") }, "\(page.path)")
      for option in page.options {
        #expect(
          page.text.contains("Ejemplo: \(option.spanish)") || option.spanish == "--ayuda"
            || page.text.contains("Ejemplo: -"), "\(page.path) \(option.spanish)")
      }
    }
  }

  @Test(arguments: [20, 40, 60, 80, 100])
  func `No word is broken that fits into a line`(columns: Int) throws {
    let room = try Room()
    try room.done("sesión nueva")
    let text = "Reflexión pedagógica: añadir más imágenes, según acordó el colectivo ayer"
    let id = try room.done("acuerdo agregar '\(text)'").id
    for view in ["acuerdo listar", "acuerdo mostrar \(id)", "buscar reflexion"] {
      let outcome = try room.done(view, with: ["COLUMNS": String(columns)])
      let words = Set(outcome.out.split(whereSeparator: \.isWhitespace))
      for word in text.split(separator: " ") {
        #expect(words.contains(word), "«\(word)» at \(columns): \(outcome)")
      }
      #expect(TerminalText.tooWide(outcome.out, columns) == [])
    }
  }

  @Test func `Colours are shown when they are asked for, and not where they are unwanted`() throws {
    let (room, _) = try Sample.room()
    let escape = "\u{1B}"
    func shows(_ line: String, _ variables: [String: String] = [:]) throws -> Bool {
      let outcome = try room.cte(line, with: variables)
      return (outcome.out + outcome.err).contains(escape)
    }
    #expect(try !shows("acuerdo listar"), "a pipe is no terminal")
    #expect(try shows("acuerdo listar --color always"))
    #expect(try shows("acuerdo listar --color siempre"))
    #expect(try !shows("acuerdo listar --color never"))
    #expect(try !shows("acuerdo listar", ["NO_COLOR": "1"]))
    #expect(try !shows("sesoin", ["NO_COLOR": "1"]))
    #expect(try shows("acuerdo listar --color always", ["NO_COLOR": "1"]), "the option wins")
    #expect(try !shows("acuerdo listar --json --color always"), "JSON has no colours")
    try room.done("configurar color siempre")
    #expect(try shows("acuerdo listar"))
    #expect(try !shows("acuerdo listar --color nunca"))
    #expect(try !shows("bitácora mostrar --color siempre"), "a document has no colours")
  }

  @Test func `The same words stand in the colours as without them`() throws {
    let (room, ids) = try room()
    for view in Self.views where !view.contains("agregar") && !view.contains("nueva") {
      let moving = [
        "deshacer", "rehacer", "sesión cerrar", "historial", "sesión tiempo detener",
      ]
      guard !moving.contains(view) else { continue }
      let bare = try room.cte(Sample.filled(view, ids) + " --color never")
      let painted = try room.cte(Sample.filled(view, ids) + " --color always")
      #expect(TerminalText.plain(painted.out) == bare.out, "\(view)")
      #expect(TerminalText.plain(painted.err) == bare.err, "\(view)")
    }
  }
}

/// Names stand in the order of the Spanish alphabet.
@Suite struct SpanishOrderTests {
  static let names = [
    "Ana", "Ángel", "Antonio", "Ernesto", "Évora", "Nydia", "Ñandú", "Ñuño", "Olga", "Óscar",
    "Zoila",
  ]

  @Test func `People, schools and teams are listed as in a Spanish dictionary`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    var chance = SeededGenerator(seed: 4)
    for name in Self.names.shuffled(using: &chance) {
      for noun in ["persona", "escuela", "equipo"] { try room.done("\(noun) agregar '\(name)'") }
    }
    for noun in ["persona", "escuela", "equipo"] {
      let json = try room.done("\(noun) listar --json").json()
      #expect(json.strings("name") == Self.names, "\(noun)")
      let seen = try room.done("\(noun) listar").lines.dropFirst().map {
        String($0.split(separator: " ")[1])
      }
      #expect(seen == Self.names, "\(noun)")
    }
    try room.done("sesión asistencia todos")
    let here = try room.done("sesión asistencia --json").json()
    #expect(here.strings("person") == Self.names)
  }

  @Test func `Case and accents come only after the letters`() throws {
    let room = try Room()
    try room.done("sesión nueva")
    let names = ["ana zamora", "Ana Zárate", "Ángel A", "angel B", "Ñ", "O"]
    for name in names.reversed() { try room.done("persona agregar '\(name)'") }
    #expect(try room.done("persona listar --json").json().strings("name") == names)
  }
}
