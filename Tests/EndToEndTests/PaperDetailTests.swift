import Foundation
import Testing

/// What a director looks at first: whose each thing is, who came, what is left.
@Suite struct PaperDetailTests {
  /// Two schools that meet, with a team of both, and a guest.
  private func met() throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Roble --autoridad SEP", "escuela agregar Encino --autoridad SEP",
      "persona agregar Ana --función directora --escuela Roble",
      "persona agregar Beto --función docente --escuela Encino",
      "equipo agregar Lectura --integrante Ana --integrante Beto",
      "sesión nueva --guía tercera-cai --fecha 30/11/2018 --hora 8:00 --sede Biblioteca "
        + "--escuela Roble --escuela Encino",
      "sesión asistencia todos", "sesión asistencia Rita --función supervisora",
    ] {
      try room.done(line)
    }
    return room
  }

  @Test func `Guests are counted apart, and each one's school is told`() throws {
    let acta = try met().done("exportar acta").out
    #expect(
      acta.contains("Asistieron 2 de 2 y 1 persona invitada. Hay quórum: 2 de 2 integrantes."))
    #expect(acta.contains("| Beto | docente | Encino | asistió |"))
    #expect(acta.contains("| Rita | supervisora | persona invitada | asistió |"))
    #expect(acta.contains("se reúnen los colectivos de Roble y Encino"))
    #expect(acta.contains("con sede en Biblioteca"))
    #expect(acta.contains("- **Autoridad educativa:** SEP\n"))
  }

  @Test func `Who directs a school and came presides, where nobody was named`() throws {
    let room = try met()
    #expect(try room.done("exportar acta").out.contains("Preside Ana (directora)."))
    try room.done("sesión roles director Beto")
    #expect(try room.done("exportar acta").out.contains("Preside Beto (docente)."))
  }

  @Test func `A team stands beside those who answer for it, in the book of each of its schools`()
    throws
  {
    let room = try met()
    try room.done("acuerdo agregar 'Leer juntos' --responsable Ana --equipo Lectura --nivel equipo")
    #expect(try room.done("exportar acta").out.contains("| Leer juntos | Lectura: Ana |"))
    for school in ["Roble", "Encino"] {
      let book = try room.done("bitácora mostrar --escuela \(school)").out
      #expect(book.contains("Leer juntos"), "\(school)")
    }
  }

  @Test func `A finding says which school it is of, unless the paper is of one`() throws {
    let room = try met()
    try room.done("problemática agregar 'Faltan libros' --escuela Encino")
    #expect(try room.done("exportar acta").out.contains("Faltan libros (Encino)"))
    let one = try room.done("exportar ctz --escuela Encino").out
    #expect(one.contains("- Faltan libros") && !one.contains("Faltan libros (Encino)"))
  }

  @Test func `A new deadline stands in the minutes, and the next meeting in the calendar`() throws {
    let room = try met()
    let id = try room.done("acuerdo agregar 'Leer' --responsable Ana --vence 30/11/2018").id
    try room.done("sesión próxima --fecha 25/01/2019 --hora 8:30 --sede Encino --agenda Avances")
    try room.done("sesión cerrar --papel")
    try room.done(
      "sesión nueva --guía libre --fecha 7/12/2018 --escuela Roble --escuela Encino",
      with: ["CTE_NOW": "2018-12-07T08:00:00-06:00"])
    try room.done(
      "seguimiento revisar \(id) --estado no-cumplido --nota tiempo --hasta 31/01/2019",
      with: ["CTE_NOW": "2018-12-07T09:00:00-06:00"])
    let acta = try room.done("exportar acta --sesión 2018-12-07").out
    #expect(acta.contains("| no cumplido | tiempo · nuevo plazo: 31/01/2019 |"), "\(acta)")
    let calendar = try room.done("exportar calendario").out
    #expect(calendar.contains("| 25/01/2019 | 08:30 | Próxima reunión | Encino | Avances |"))
    try room.done("sesión nueva --guía libre --fecha 25/01/2019 --escuela Roble")
    #expect(try !room.done("exportar calendario").out.contains("Próxima reunión"))
  }

  @Test func `Orders of the day name nothing twice`() throws {
    let room = try met()
    try room.done("sesión agenda 'Asuntos generales'")
    let lines = try room.done("exportar acta").lines
    #expect(lines.filter { $0.contains("Asuntos generales") }.count == 1)
    #expect(lines.contains { $0.hasSuffix(". Cierre") })
    #expect(!lines.contains { $0.contains("Lectura del acta anterior") })
  }

  @Test(arguments: [
    ("acuerdos", "cte acuerdo agregar"), ("compromisos", "cte compromiso agregar"),
    ("carta", "cte compromiso agregar"), ("pliego --clase normas", "cte norma agregar"),
    ("presentacion", "cte problemática agregar"),
  ])
  func `Of nothing there is no paper, and the way to it is told`(
    paper: String, way: String
  ) throws {
    let room = try met()
    let outcome = try room.cte("exportar \(paper)")
    #expect(outcome.code == 1 && outcome.message.contains(way), "\(outcome)")
    let name = paper.prefix { $0 != " " }
    try room.done("exportar todo -o papeles --formato md,csv")
    #expect(!room.names(in: "papeles").contains { $0.hasPrefix(name) })
  }

  @Test func `A product takes what another step recorded, and asks for it in its words`() throws {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Una", "persona agregar Ana --función docente --escuela Una",
      "sesión nueva --guía segunda-practicas --fecha 26/10/2018 --escuela Una",
      "práctica agregar 'Contar cuentos' --persona Ana --resultado favorece --paso 1.1 "
        + "--razón avanzan",
    ] {
      try room.done(line)
    }
    let sheet = try room.done("producto exportar P2").out
    #expect(sheet.contains("## Avances") && sheet.contains("Contar cuentos (Ana)"), "\(sheet)")
    let missing =
      try room.done("producto estado P2 --json").json().items[0]["missing"]?.items
      .compactMap(\.string) ?? []
    #expect(!missing.contains("Avances") && missing.contains("Dificultades"))
  }

  @Test func `What was said in several paragraphs stays so`() throws {
    let room = try met()
    try room.done("nota agregar 'Primero.\n\nDespués.'")
    let acta = try room.done("exportar acta").out
    #expect(acta.contains("- Primero.\\\n  Después.\n"), "\(acta)")
  }

  @Test func `The notice says each topic once, and its calendar what it says`() throws {
    let room = try met()
    try room.done(
      "sesión próxima --fecha 25/01/2019 --hora 8:30 --sede Encino --agenda Lectura --agenda Otro")
    try room.done("sesión cerrar --papel")
    try room.done("sesión nueva --guía libre --fecha 25/01/2019 --escuela Roble --escuela Encino")
    try room.done("sesión agenda Lectura --minutos 20 --sesión 2019-01-25")
    let notice = try room.done("exportar convocatoria --sesión 2019-01-25").out
    #expect(notice.components(separatedBy: "Lectura").count == 2, "\(notice)")
    #expect(notice.contains("a las 08:30 horas, en Encino") && notice.contains("2. Otro"))
    let event = try room.done("exportar convocatoria --sesión 2019-01-25 --formato ics").out
    #expect(event.contains("DTSTART:20190125T083000") && event.contains("LOCATION:Encino"))
    #expect(!event.contains("Preparar:"))
  }

  @Test func `Who owes something through a team has a letter, and a team that asks for advice`()
    throws
  {
    let room = try met()
    try room.done("compromiso agregar 'Leer a diario' --equipo Lectura")
    try room.done("solicitud agregar 'Un taller' --tipo asesoría --equipo Lectura")
    let letters = try room.done("exportar carta").out
    #expect(letters.contains("Yo, Beto") && letters.contains("Yo, Ana"))
    #expect(try room.done("exportar entrega").out.contains("Un taller (Lectura)"))
  }

  @Test func `A goal that was met is shown among the advances`() throws {
    let room = try met()
    let id = try room.done("meta agregar 'Leer a diario' --escuela Roble").id
    try room.done("seguimiento revisar \(id) --estado cumplido")
    try room.done("problemática agregar 'Faltan libros' --escuela Roble")
    let slides = try room.done("exportar presentacion --escuela Roble").out
    #expect(slides.contains("## Avances") && slides.contains("Leer a diario"), "\(slides)")
  }

  @Test func `A folder is a folder, whatever its name ends in`() throws {
    let room = try met()
    try room.write("", to: "ciclo.2018/nada.txt")
    try room.done("exportar acta -o ciclo.2018")
    #expect(room.exists("ciclo.2018/acta-2018-11-30-tercera.md"))
  }

  @Test func `There is no calendar without a day`() throws {
    let room = try met()
    try room.done("compromiso agregar 'Leer' --persona Ana")
    let outcome = try room.cte("exportar compromisos --formato ics")
    #expect(outcome.code == 1 && outcome.message.contains("tiene fecha"), "\(outcome)")
    try room.done("exportar todo -o papeles --formato ics,md")
    let names = room.names(in: "papeles").filter { $0.hasPrefix("compromisos") }
    #expect(names.count == 1 && names[0].hasSuffix(".md"), "\(names)")
  }

  @Test func `A meeting tells the state of every product that it contributes to`() throws {
    let room = try Room()
    for line in ["crear", "escuela agregar Una", "sesión nueva --guía cap-1 --fecha 30/11/2018"] {
      try room.done(line)
    }
    let listed = try room.done("exportar lista --json").json().items.compactMap {
      $0["name"]?.string
    }
    let products = listed.filter { $0.hasPrefix("P") }
    #expect(products.count > 1)
    for product in products { try room.done("producto estado \(product)") }
  }
}
