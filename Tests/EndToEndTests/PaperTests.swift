import Foundation
import Testing

/// The papers that a session leaves: what they say, in which formats, and that nothing is lost.
@Suite struct PaperTests {
  /// The names of the papers, as `exportar lista` tells them.
  private static let papers = [
    "convocatoria", "agenda", "asistencia", "acta", "bitacora", "acuerdos", "compromisos",
    "carta", "entrega", "pliego", "presentacion", "ctz", "zona", "calendario",
  ]

  private func filled() throws -> (room: Room, ids: [String: String]) {
    let (room, ids) = try Sample.room()
    for line in [
      "práctica agregar 'Leer en parejas' --resultado favorece --escuela Juárez",
      "solicitud agregar 'Una asesora de lectura' --tipo asesoría --escuela Juárez",
      "problemática agregar 'Faltan libros' --escuela Juárez",
      "norma agregar 'Solo de la tercera'",
      "acuerdo agregar 'Prestarse cuentos' --responsable 'Equipo de lectura'",
      "escuela contexto Juárez --alumnos 90 --entorno rural",
    ] {
      try room.done(line)
    }
    return (room, ids)
  }

  @Test func `The list tells every paper, and its formats, and products besides`() throws {
    let (room, _) = try filled()
    let list = try room.done("exportar lista --json").json().items
    let names = list.compactMap { $0["name"]?.string }
    let ofCommunities = ["ficha", "informe", "libro-de-actas", "relato"]
    #expect(Array(names.dropLast(2)) == Self.papers + ofCommunities)
    #expect(names.suffix(2) == ["P1", "P2"])
    #expect(list.allSatisfy { ($0["formats"]?.items.count ?? 0) >= 5 })
  }

  @Test(arguments: papers) func `Each comes in every format that it lists`(
    _ paper: String
  ) throws {
    let (room, _) = try filled()
    let list = try room.done("exportar lista --json").json().items
    let own = list.first { $0["name"]?.string == paper }
    let formats = own?["formats"]?.items.compactMap(\.string) ?? []
    #expect(formats.starts(with: ["md", "html", "docx", "txt"]))
    for format in formats {
      try room.done("exportar \(paper) --sesión tercera -o hecho.\(format)")
      let data = try Data(contentsOf: URL(fileURLWithPath: room.path("hecho.\(format)")))
      #expect(data.count > 60, "\(paper).\(format)")
      switch format {
      case "docx": #expect(data.starts(with: Data("PK".utf8)))
      case "html": #expect(data.starts(with: Data("<!doctype html>".utf8)))
      case "csv": #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
      case "ics": #expect(data.starts(with: Data("BEGIN:VCALENDAR\r\n".utf8)))
      default: break
      }
    }
    for format in ["md", "html", "docx", "txt", "csv", "ics", "json"]
    where !formats.contains(format) {
      #expect(try room.cte("exportar \(paper) --formato \(format)").code == 64)
    }
  }

  @Test func `21: a notice has topics, date, medium and what each one prepares`() throws {
    let room = try Room()
    try room.done(
      "sesión nueva --guía tercera-cai --fecha 2018-11-30 --hora 08:00 --medio Zoom "
        + "--escuela 'CAI Uno'")
    let notice = try room.done("exportar convocatoria").out
    for part in [
      "30 de noviembre de 2018", "08:00", "Zoom", "## Temas", "1. ", "## Qué prepara cada quien",
      "| Cada CAI |",
    ] {
      #expect(notice.contains(part), "\(part)")
    }
    try room.done("sesión nueva --guía libre --fecha 2019-01-25 --escuela 'CAI Uno'")
    let bare = try room.cte("exportar convocatoria --sesión 2019-01-25")
    #expect(bare.code == 1)
    #expect(bare.err.contains("no tiene agenda"))
    try room.done("sesión agenda 'Lectura en casa' --sesión 2019-01-25")
    let told = try room.done("exportar convocatoria --sesión 2019-01-25").out
    #expect(told.contains("1. Lectura en casa"))
  }

  @Test(arguments: [
    ("normas", "Escuchar sin interrumpir"), ("acuerdos", "Compartir los avances cada viernes"),
  ]) func `40: a chart shows its session, and no other`(_ chart: String, _ text: String) throws {
    let (room, _) = try filled()
    let sheet = try room.done("exportar pliego --clase \(chart) --sesión segunda").out
    #expect(sheet.contains(text))
    #expect(!sheet.contains("Solo de la tercera") && !sheet.contains("Prestarse cuentos"))
    let other = try room.done("exportar pliego --clase \(chart) --sesión tercera").out
    #expect(!other.contains(text))
  }

  @Test(arguments: ["comparación", "aportes", "frases", "síntesis"])
  func `40: charts of the other kinds, and none where there is nothing`(_ chart: String) throws {
    let (room, _) = try Sample.room()
    #expect(try room.cte("exportar pliego --clase \(chart)").code == 1)
    try room.done("comparación agregar 'Se lee poco' --tipo similitud")
    try room.done("propuesta agregar 'Un rincón'")
    try room.done("frase agregar 'Escucharnos'")
    try room.done("conclusión agregar 'Leer a diario ayuda'")
    let sheet = try room.done("exportar pliego --clase \(chart)").out
    let text = [
      "comparación": "Se lee poco", "aportes": "Un rincón", "frases": "Escucharnos",
      "síntesis": "Leer a diario ayuda",
    ]
    #expect(sheet.contains(text[chart] ?? "?"))
  }

  @Test func `56: a product has what was captured, and its state says what is missing`() throws {
    let (room, _) = try Sample.room()
    let states = try room.done("producto estado --json").json().items
    let first = try #require(states.first { $0["id"]?.string == "P1" })
    #expect(first["complete"]?.bool == false)
    let lack = try #require(
      first["lacks"]?.items.first { $0["text"]?.string == "Problemática que atiende" })
    #expect(lack["step"]?.string == "3.2")
    #expect(
      lack["command"]?.string == "cte propuesta agregar \"…\" --problemática \"…\" --paso 3.2")
    let proposal = try room.done("propuesta agregar 'Un rincón de libros' --paso 3.2").id
    let again = try room.done("producto estado P1 --json").json().items[0]
    let next = again["lacks"]?.items.first { $0["text"]?.string == "Problemática que atiende" }
    #expect(
      next?["command"]?.string == "cte propuesta editar \(proposal) --problemática \"…\"")
    try room.done("propuesta editar \(proposal) --problemática 'se lee poco'")
    let filled = try room.done("producto estado P1 --json").json().items[0]
    #expect(
      filled["missing"]?.items.contains { $0.string == "Problemática que atiende" } == false)
    let sheet = try room.done("producto exportar P1").out
    #expect(sheet.contains("Un rincón de libros") && sheet.contains("se lee poco"))
    #expect(try room.done("producto exportar 1").out == sheet)
    #expect(try room.done("exportar P1").out == sheet)
    #expect(try room.cte("producto exportar P9").code == 66)
  }

  @Test func `57: the slides have their parts, and say when they are too long`() throws {
    let room = try Room()
    try room.done(
      "sesión nueva --guía segunda-practicas --fecha 2018-10-26 --escuela 'Benito Juárez'")
    try room.done("escuela contexto Juárez --entorno rural --alumnos 90")
    try room.done("práctica agregar 'Leer en parejas' --resultado favorece")
    try room.done("problemática agregar 'Faltan libros' --intentado 'pedirlos'")
    try room.done("solicitud agregar 'Una asesora' --tipo apoyo")
    let short = try room.done("exportar presentacion --escuela Juárez")
    for part in [
      "Contexto", "Avances", "Dificultades", "Lo que ya se intentó", "Apoyo que se necesita",
    ] {
      #expect(short.out.contains("## \(part)\n"), "\(part)")
    }
    #expect(short.err.contains("la guía da 15."))
    let long = String(repeating: "palabra ", count: 2500)
    try room.done("práctica agregar 'Contar \(long)' --resultado favorece")
    let told = try room.done("exportar presentacion --escuela Juárez").err
    #expect(told.contains("y la guía da 15: quite algo"))
  }

  @Test func `All the papers of a session go into a folder, and none over another`() throws {
    let (room, _) = try filled()
    let files = try room.done("exportar todo -o papeles").out.split(separator: "\n")
    #expect(files.count > 15)
    for file in files {
      #expect(FileManager.default.fileExists(atPath: room.path(String(file))), "\(file)")
    }
    #expect(Set(files).count == files.count)
    let again = try room.cte("exportar todo -o papeles")
    #expect(again.code == 73 && again.out.isEmpty)
    try room.done("exportar todo -o papeles --forzar")
  }

  @Test func `The same record gives the same bytes, on another day and in a copy`() throws {
    let (room, _) = try filled()
    let formats = "--formato md,html,docx,txt,csv,ics,json"
    try room.done("exportar todo -o uno \(formats)")
    try FileManager.default.copyItem(
      atPath: room.path("cuaderno"), toPath: room.path("copia"))
    let later = ["CTE_NOW": "2026-02-01T10:00:00-06:00"]
    try room.done("exportar todo --sesión tercera -w copia -o otro \(formats)", with: later)
    let names = try FileManager.default.contentsOfDirectory(atPath: room.path("uno"))
    #expect(names.count > 60)
    for name in names {
      let one = try Data(contentsOf: URL(fileURLWithPath: room.path("uno/\(name)")))
      let other = try Data(contentsOf: URL(fileURLWithPath: room.path("otro/\(name)")))
      #expect(one == other, "\(name)")
    }
  }

  @Test func `Initials stand for the people of the workbook, also inside texts`() throws {
    let (room, _) = try Sample.room()
    try room.done("acuerdo agregar 'Que Ana López y Natalia visiten la Benito Juárez con Ñuño'")
    let outcome = try room.done("exportar acta --iniciales")
    #expect(outcome.out.contains("Que A. L. y N. visiten la Benito Juárez con Ñ."))
    for name in ["Ana", "López", "Natalia", "Ñuño", "Ángel"] {
      #expect(!outcome.out.contains(name), "\(name)")
    }
    #expect(outcome.err.contains("no los puedo reconocer"))
    let all = try room.done("exportar todo -o papeles --iniciales --formato md,txt,csv,ics,html")
    #expect(!all.out.contains("ana-lopez"))
    for file in all.out.split(separator: "\n") {
      let text = try String(contentsOfFile: room.path(String(file)), encoding: .utf8)
      #expect(!text.contains("Natalia") && !text.contains("Ángel Ruiz"), "\(file)")
    }
  }

  @Test func `A guide of one's own has its products`() throws {
    let room = try Room()
    try room.done("guía nueva mia.md")
    try room.done("crear")
    try room.done("guía agregar mia.md")
    let guide = try room.done("guía listar --json").json().items.compactMap { $0["id"]?.string }
    let own = try #require(guide.first)
    try room.done("sesión nueva --guía \(own) --fecha 2018-11-30 --escuela Una")
    let products = try room.done("producto listar --json").json().items
    #expect(!products.isEmpty)
    for product in products {
      let id = try #require(product["id"]?.string)
      #expect([0, 1].contains(try room.cte("producto exportar \(id)").code))
    }
  }

  @Test func `The minutes tell when the session began and closed, and who is to sign`() throws {
    let (room, _) = try filled()
    try room.done("sesión asistencia todos --falta Olga")
    try room.done("sesión roles relator Ana")
    #expect(try room.done("exportar acta").out.contains("le falta el cierre"))
    try room.done(
      "sesión cerrar --motivo 'no hubo tiempo'", with: ["CTE_NOW": "2018-11-30T13:05:00-06:00"])
    let acta = try room.done("exportar acta").out
    #expect(acta.contains("se cierra a las 13:05 horas del mismo día"))
    #expect(acta.contains("| Ana López | docente, Benito Juárez |  |"))
    #expect(!acta.contains("| Olga Peña | asesora"))
    #expect(acta.contains("Motivo del cierre") && acta.contains("no hubo tiempo"))
  }
}
