import Foundation
import Testing

/// How a pipe feeds a walk, line by line.
@Suite struct PipeTests {
  private let company = Company(schools: 2)

  private func room(_ guide: String = "tercera-cai") throws -> Room {
    try company.room(guide: guide)
  }

  @discardableResult
  private func walk(
    _ room: Room, _ lines: [String], with variables: [String: String] = [:]
  ) throws -> Outcome {
    let all = company.variables.merging(variables) { $1 }
    return try room.done(
      "sesión abrir actual", input: lines.map { $0 + "\n" }.joined(), with: all)
  }

  private func texts(_ room: Room, _ noun: String) throws -> [String] {
    try room.done("\(noun) listar --json").json().strings("text")
  }

  /// What a command captures in passing, in both languages.
  static let captures = [
    (":acuerdo", "acuerdo"), (":agreement", "acuerdo"), (":compromiso", "compromiso"),
    (":commitment", "compromiso"), (":nota", "nota"), (":note", "nota"), (":norma", "norma"),
    (":asunto", "asunto"), (":topic", "asunto"), (":duda", "pregunta"), (":doubt", "pregunta"),
    (":ACUERDO", "acuerdo"), (":problemática", "problemática"), (":problematica", "problemática"),
  ]

  @Test(arguments: captures)
  func `A command captures something from wherever the walk stands`(
    command: String, noun: String
  ) throws {
    let room = try room()
    let outcome = try walk(room, ["\(command) Leer a diario", "Lo que vivimos"])
    #expect(outcome.err.contains("Se anotó"), "\(outcome)")
    let found = try room.done("\(noun) listar --json").json()
    #expect(found.strings("text").contains("Leer a diario"))
    #expect(try texts(room, "nota").contains("Lo que vivimos"), "the walk stayed where it was")
    if noun == "pregunta" { #expect(found[0]?["type"]?.string == "doubt") }
  }

  @Test func `What is captured takes who and when from the end of its line`() throws {
    let room = try room()
    try walk(room, [":acuerdo Leer a diario @Ana López /sexta"])
    let agreement = try room.done("acuerdo listar --json").json()[0]
    #expect(agreement?["text"]?.string == "Leer a diario")
    #expect(agreement?["due"]?["said"]?.string == "sexta")
  }

  /// What moves the walk, and where it stands then.
  static let moves: [(lines: [String], at: String)] = [
    ([":ir 3.1"], "3.1"), ([":go 3.1"], "3.1"), ([":jump 3.1"], "3.1"), ([":ir 3"], "3.1"),
    ([":ir 3.1", ":atras"], "2.4"), ([":ir 3.1", ":atrás"], "2.4"), ([":ir 3.1", ":back"], "2.4"),
    ([":adelante"], "1.2"), ([":forward"], "1.2"), ([":omitir no hubo luz"], "1.2"),
    ([":saltar no hubo luz"], "1.2"), ([":skip no hubo luz"], "1.2"), ([":papel"], "1.2"),
    ([":paper"], "1.2"), ([":ir 3.1", ":ir 99"], "3.1"), ([":atras"], "1.1"),
    ([":pausa", ":ir 3.1"], "1.1"), ([":pause", ":ir 3.1"], "1.1"), ([":ayuda"], ""),
    ([":help", ":normas", ":norms", ":dónde", ":where"], ""), (["::ir 3.1"], "1.1"),
  ]

  @Test(arguments: moves)
  func `A command moves the walk`(item: (lines: [String], at: String)) throws {
    let room = try room()
    try walk(room, item.lines)
    let at = try Content(of: room).at.first ?? ""
    #expect(at == item.at || (at.isEmpty && item.at == "1.1"), "\(item.lines): \(at)")
  }

  @Test(arguments: [":deshacer", ":undo"])
  func `What was said last is taken back, and asked again`(command: String) throws {
    let room = try room()
    try walk(room, ["Mal dicho", command, "Bien dicho"])
    #expect(try texts(room, "nota") == ["Bien dicho"])
  }

  @Test(arguments: [":tiempo", ":time", ":timer"])
  func `The clock starts and stops from the walk`(command: String) throws {
    let room = try room()
    let outcome = try walk(room, [command, command])
    #expect(outcome.err.contains("Corre el reloj"), "\(outcome)")
    #expect(outcome.err.contains("Tomó 1 min"), "\(outcome)")
  }

  @Test func `A colon that is meant is written twice`() throws {
    let room = try room()
    try walk(room, ["::acuerdo dijo él"])
    #expect(try texts(room, "nota") == [":acuerdo dijo él"])
    #expect(try texts(room, "acuerdo").isEmpty)
  }

  @Test func `A line that cannot be taken is named, and asked again`() throws {
    let room = try room()
    let lines = [
      ":ir 2.1", "No comprenden", "-", "", "Dictar", "quizá", ":acurdo x", "favorece",
    ]
    let outcome = try walk(room, lines)
    #expect(outcome.message.contains("«quizá» no es uno de los valores"), "\(outcome)")
    #expect(outcome.message.contains("¿Quiso decir «:acuerdo»?"), "\(outcome)")
    let practice = try room.done("práctica listar --json").json()[0]
    #expect(practice?["text"]?.string == "Dictar")
    #expect(practice?["outcome"]?.string == "helps")
  }

  @Test func `A required step is not left out without a reason`() throws {
    let room = try room()
    let outcome = try walk(room, [":omitir", "Lo que vivimos"])
    #expect(outcome.message.contains("por qué"), "\(outcome)")
    #expect(try texts(room, "nota") == ["Lo que vivimos"])
  }

  @Test func `A step that is left is done if something was given in it`() throws {
    let room = try room()
    try walk(room, ["Lo que vivimos", ":ir 2.3", ":ir 2.4"])
    let steps = try Content(of: room).lines.filter { $0.hasPrefix("step ") }
    #expect(steps == ["step 1.1 done"])
  }

  @Test func `A walk is paused, and goes on another day where it was`() throws {
    let room = try room()
    let first = try walk(room, [":ir 2.1", "No comprenden"])
    #expect(first.err.contains("En pausa en el paso 2.1"), "\(first)")
    let at = try Content(of: room).at
    #expect(at.suffix(2) == ["problem", "goal"])
    let second = try walk(
      room, ["Lectura"], with: ["CTE_NOW": "2018-12-07T10:00:00-06:00"])
    #expect(second.code == 0)
    let problems = try room.done("problemática listar --json").json()
    #expect(problems.items.count == 1)
    #expect(problems[0]?["goal"]?.string == "Lectura")
  }

  @Test func `Another window may write while the walk waits, also to the same step`() throws {
    let room = try room()
    let walk = try Feeder(room, "sesión abrir actual", with: company.variables)
    walk.type(":ir 1.2")
    walk.type("Compartir lo que leemos")
    let isThere = try walk.wait { try texts(room, "acuerdo").count == 1 }
    #expect(isThere, "\(walk.messages)")
    // Nothing is locked, and what is asked next still belongs to the first.
    let other = try room.done("acuerdo agregar 'De otra ventana' --paso 1.2")
    #expect(other.code == 0)
    walk.type("Beto Cruz")
    walk.type("")
    walk.type("")
    #expect(walk.finish() == 0, "\(walk.messages)")
    let found = try room.done("acuerdo listar --json").json()
    #expect(Set(found.strings("text")) == ["Compartir lo que leemos", "De otra ventana"])
    let first = found.items.first { $0["text"]?.string == "Compartir lo que leemos" }
    let second = found.items.first { $0["text"]?.string == "De otra ventana" }
    #expect(first?["responsible"] == .array([.string("Beto Cruz")]))
    #expect(second?["responsible"] == .array([]))
  }

  @Test func `Lines of other systems are read, and what is no text is named`() throws {
    let room = try room()
    let bytes = Array("Con retorno\r\n".utf8) + [0xff, 0xfe, 0x0a] + Array("Con nulo\0aquí\n".utf8)
    let long = String(repeating: "á", count: 100_000)
    let input = bytes + Array("\(long)\n".utf8)
    // Each note ends its step's only question: four steps would follow; so it goes back each time.
    var lines: [UInt8] = []
    for line in input.split(separator: 0x0a) { lines += Array(":ir 1.1\n".utf8) + line + [0x0a] }
    let outcome = try room.cte(
      ["sesión", "abrir", "actual"], input: lines, with: company.variables)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.message.contains("UTF-8"), "\(outcome)")
    let notes = try texts(room, "nota")
    #expect(notes.count == 3)
    #expect(notes.first == "Con retorno")
    #expect(notes.contains(long))
    #expect(try room.done("doctor --json").out.contains("\"problems\": []"))
  }

  @Test func `A line without an end is an answer, and the end of input a pause`() throws {
    let room = try room()
    let outcome = try room.done("sesión abrir actual", input: "Sin fin de línea")
    #expect(outcome.err.contains("En pausa"), "\(outcome)")
    #expect(try texts(room, "nota") == ["Sin fin de línea"])
    #expect(try room.done("sesión abrir actual", input: "").err.contains("En pausa"))
  }

  @Test func `A closed session is not walked through`() throws {
    let room = try room()
    try walk(room, ["Lo que vivimos"])
    try room.done("sesión cerrar --motivo 'no alcanzó'")
    let outcome = try room.cte("sesión abrir tercera", input: "x\n")
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.message.contains("cerrada"), "\(outcome)")
  }

  @Test func `What was agreed before is answered for one by one`() throws {
    let room = try room("segunda-practicas")
    try room.done("acuerdo agregar 'Leer a diario @Ana López'")
    try room.done("acuerdo agregar 'Abrir la biblioteca @Carla Mora'")
    try room.done("acuerdo agregar 'Traer cuentos @Dora Paz'")
    try room.done("sesión cerrar --motivo x")
    let both = "--escuela Juárez --escuela 'Sor Juana'"
    try room.done("sesión nueva --guía segunda-practicas \(both) --fecha 2018-11-30")
    let outcome = try walk(
      room, [":ir R.1", "cumplido", "no cumplido", "no cumplido: no hubo llave", "", "Vamos bien"])
    let agreements = try room.done("acuerdo listar --json").json().items
    let statuses = Dictionary(
      uniqueKeysWithValues: agreements.map { ($0["text"]?.string, $0["status"]?.string) })
    #expect(
      statuses == [
        "Leer a diario": "met", "Abrir la biblioteca": "notMet", "Traer cuentos": "pending",
      ], "\(outcome)")
    #expect(outcome.message.contains("por qué"), "\(outcome)")
    #expect(try texts(room, "valoración") == ["Vamos bien"])
  }

  @Test func `What hinders does not overwrite what helps`() throws {
    let room = try room()
    try room.done("equipo agregar 'Lactantes' --tipo sala --integrante Ana --integrante Beto")
    try room.done("práctica agregar 'Leer' --causa 'les gusta' --equipo Lactantes --paso 3.2")
    try room.done("sesión responder 4.1 'Dictar' --clase práctica --equipo Lactantes")
    let practices = try room.done("práctica listar --json").json()
    #expect(practices.strings("text") == ["Leer", "Dictar"])
    #expect(practices.strings("outcome") == ["helps", "hinders"])
  }

  @Test func `A school answers for what is its own`() throws {
    let room = try room("acompanamiento")
    try room.done("acuerdo agregar 'Leer a diario' --escuela Juárez")
    try room.done("acuerdo agregar 'Abrir la biblioteca' --escuela 'Sor Juana'")
    try room.done("sesión cerrar actual --motivo x")
    let both = "--escuela Juárez --escuela 'Sor Juana'"
    try room.done("sesión nueva --guía acompanamiento \(both) --fecha 2018-11-30")
    let outcome = try walk(
      room, [":ir PE.3", "cumplido", "Bien en Juárez", "", "en proceso", "Bien en Sor Juana"])
    let agreements = try room.done("acuerdo listar --json").json().items
    let statuses = Dictionary(
      uniqueKeysWithValues: agreements.map { ($0["text"]?.string, $0["status"]?.string) })
    #expect(
      statuses == ["Leer a diario": "met", "Abrir la biblioteca": "inProgress"], "\(outcome)")
    #expect(try texts(room, "valoración") == ["Bien en Juárez", "Bien en Sor Juana"])
  }

  @Test func `All on paper is a clean close, too`() throws {
    let room = try room("segunda-practicas")
    let outcome = try walk(room, ["Una valoración"] + Array(repeating: ":papel", count: 12))
    let status = try room.done("sesión estado --json").json()
    #expect(status["steps"]?["pending"]?.int == 0, "\(outcome)")
    try room.done("sesión cerrar")
  }
}
