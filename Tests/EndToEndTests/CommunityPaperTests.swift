import Foundation
import Testing

/// What communities of learning and advisers put on paper.
@Suite struct CommunityPaperTests {
  /// A meeting of a community on the first of a month, with who came and a report.
  private func met() throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Tinki", "persona agregar Rosa --función coordinadora",
      "persona agregar Luis --función docente --escuela Tinki",
      "persona agregar Eva --función docente --escuela Tinki",
      "sesión nueva --guía cap-1 --fecha 1/11/2018 --escuela Tinki",
      "sesión roles relator Eva", "sesión roles crer Rosa",
      "sesión asistencia Luis Eva", "sesión asistencia --falta Rosa",
      "informe agregar 'Se habló de lectura' --tema lectura --conclusión 'conviene preguntar' "
        + "--propuesta 'grabar cuentos' --tarea 'traer una evidencia' --medida 'reunirse pronto'",
      "acuerdo agregar 'Leer a diario' --responsable Luis",
    ] {
      try room.done(line)
    }
    return room
  }

  @Test func `58: the report says all that was concluded, and to whom it goes`() throws {
    let report = try met().done("exportar informe").out
    for words in [
      "Se habló de lectura", "## Temas tratados", "conviene preguntar", "grabar cuentos",
      "traer una evidencia", "reunirse pronto", "| Leer a diario | Luis |",
      "- **Para:** Eva, Luis\n", "- **Lo escribe:** Eva\n",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    #expect(!report.contains("Enviado"))
  }

  @Test(arguments: [
    ("4/11/2018", "a tiempo"), ("5/11/2018", "con 1 día de retraso"),
    ("8/11/2018", "con 4 días de retraso"),
  ])
  func `58: three days after the meeting it is in time, four are late`(
    date: String, how: String
  ) throws {
    let room = try met()
    let sent = try room.done("informe enviar --fecha \(date)")
    #expect(sent.message.contains(how) && sent.message.contains("Toca a: Eva, Luis."), "\(sent)")
    #expect(sent.message.contains("la guía da 3 días") == (how != "a tiempo"))
    #expect(try room.done("exportar informe").out.contains("(\(how))"))
  }

  @Test func `A report does not go out before its meeting, nor without one`() throws {
    let room = try met()
    let early = try room.cte("informe enviar --fecha 30/10/2018")
    #expect(early.code == 1 && early.message.contains("la reunión fue el 01/11/2018"), "\(early)")
    try room.done("sesión nueva --guía cap-2 --fecha 20/11/2018 --escuela Tinki")
    let none = try room.cte("informe enviar --sesión 2018-11-20")
    #expect(none.code == 1 && none.message.contains("cte informe agregar"), "\(none)")
  }

  @Test func `55: the book has the reports in their order and who keeps them`() throws {
    let room = try met()
    for line in [
      "sesión nueva --guía cap-3 --fecha 20/11/2018 --escuela Tinki",
      "sesión nueva --guía cap-2 --fecha 10/11/2018 --escuela Tinki",
      "informe agregar 'Sobre fichas' --sesión 2018-11-10",
    ] {
      try room.done(line)
    }
    let book = try room.done("exportar libro-de-actas").lines
    #expect(book.contains("- **Custodia:** Rosa"))
    let chapters = book.filter { $0.hasPrefix("## ") }
    #expect(chapters.count == 2)
    #expect(chapters.first?.hasPrefix("## 1. Sesión «CAP 1") ?? false, "\(chapters)")
    #expect(chapters.last?.hasPrefix("## 2. Sesión «CAP 2") ?? false, "\(chapters)")
  }

  @Test func `66: the sheet has twelve rows and 74 questions in three moments`() throws {
    let room = try met()
    try room.done("ficha agregar 'Que expliquen lo que leen' --fila FR1")
    try room.done("respuesta agregar 'Un audio al mes' --pregunta F1.3")
    let sheet = try room.done("exportar ficha").out
    let parts = sheet.components(separatedBy: "\n## ").dropFirst()
    #expect(parts.map { $0.components(separatedBy: "\n")[0] } == ["Antes", "Durante", "Después"])
    let rows = parts.map { part in
      part.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    }
    #expect(rows.map(\.count) == [5, 5, 2])
    let questions = rows.joined().map { row in
      row.components(separatedBy: " | ")[1].matches(of: #/[0-9]+[.] /#).count
    }
    #expect(questions.reduce(0, +) == 74)
    #expect(sheet.contains("| 3. Un audio al mes Que expliquen lo que leen |"))
    #expect(sheet.contains("Leclerc"))
    let csv = try room.done("exportar ficha --formato csv").out
    #expect(csv.contains("Momento,Indicador,Preguntas,Anotaciones"))
  }

  @Test func `66: a guide without a sheet has none`() throws {
    let room = try Room()
    try room.done("crear")
    try room.done("sesión nueva --guía tercera-cai --fecha 30/11/2018")
    let none = try room.cte("exportar ficha")
    #expect(none.code == 1 && none.message.contains("no tiene ficha"), "\(none)")
  }

  @Test func `79: the story is told in three settings, with what was found`() throws {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Una",
      "sesión nueva --guía acompanamiento --fecha 30/11/2018 --escuela Una",
      "relato agregar 'Levantó la mano' --ámbito aula --hallazgos 'ayuda a quien calla'",
      "relato agregar 'Planearon juntas' --ámbito escuela --aprendizajes 'planear con ellas'",
      "relato agregar 'Oímos una grabación' --ámbito CTE",
    ] {
      try room.done(line)
    }
    let lines = try room.done("exportar relato").lines
    let headings = lines.filter { $0.hasPrefix("## ") }
    #expect(headings == ["## En el Consejo Técnico Escolar", "## En la escuela", "## En el aula"])
    #expect(lines.contains("- **Lo que se encontró:** ayuda a quien calla"))
    #expect(lines.contains("- **Lo que se aprendió:** planear con ellas"))
  }
}
