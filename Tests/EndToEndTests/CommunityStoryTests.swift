import Foundation
import Testing

/// The year of a community of a network of two: founded, met three times, and looked back upon, all
/// by orders.
@Suite struct CommunityStoryTests {
  private static let names = [
    "Rosa Puma", "Ana Ccori", "Luis Mayta", "Eva Huanca", "Abel Rojas", "Inés Layme", "Otto Vega",
    "Elsa Ramos", "Hugo Pari", "Nora Choque", "Saúl Mamani", "Tita Flores",
  ]
  private static let schools = ["Tinki", "Upis", "Lauramarca", "Ausangate"]
  private static let year = "2020-03-06"
  private static let meetings = [
    (guide: "cap-1", date: "2020-04-03"), (guide: "cap-2", date: "2020-06-05"),
    (guide: "cap-3", date: "2020-08-07"), (guide: "cap-balance", date: "2020-11-06"),
  ]

  /// Orders that belong to one another: they are given together, or left out together.
  private struct Part {
    let name: String
    let lines: [String]
    var user = "Rosa Puma"
  }

  /// The whole story; a part that is left out is left out whole.
  private func play(without left: Set<String> = []) throws -> Room {
    let room = try Room()
    for part in [Self.founding] + Self.parts where !left.contains(part.name) {
      for line in part.lines {
        try room.done(
          line, with: ["CTE_NOW": "2020-11-20T10:00:00-05:00", "CTE_USER": part.user])
      }
    }
    return room
  }

  private static var founding: Part {
    let people = names.enumerated().map { place, name in
      "persona agregar '\(name)' --función docente --escuela \(schools[place % 4])"
    }
    let communities = ["Ausangate", "Pachatusan"].enumerated().map { place, name in
      "comunidad agregar \(name) --red Ocongate --propósito 'aprender unos de otros' "
        + "--condición 1 --condición 2 --condición 3 --condición 4 --medio llamada"
        + names[(place * 6)..<(place * 6 + 6)].map { " --integrante '\($0)'" }.joined()
    }
    let places = schools.map { " --escuela \($0)" }.joined()
    return Part(
      name: "",
      lines: ["crear"] + schools.map { "escuela agregar \($0)" } + people + communities + [
        "equipo agregar Ayni --tipo afinidad --integrante Ana --integrante Luis",
        "sesión nueva --guía cap --fecha \(year) --comunidad Ausangate\(places)",
        "sesión nueva --guía cap --fecha 2020-03-07 --comunidad Pachatusan\(places)",
        "sesión asistencia todos --sesión \(year)",
      ])
  }

  /// What a meeting records beside its own work.
  private static func meeting(_ guide: String, _ date: String, _ lines: [String]) -> [Part] {
    let day = Int(date.suffix(2)) ?? 1
    return [
      Part(
        name: guide,
        lines: [
          "sesión nueva --guía \(guide) --fecha \(date) --comunidad Ausangate --escuela Tinki "
            + "--escuela Upis --hora 15:00",
          "sesión roles facilitador Rosa --sesión \(date)",
          "sesión roles relator Eva --sesión \(date)",
          "sesión roles crer Abel --sesión \(date)",
          "sesión asistencia 'Rosa Puma' Ana Luis Eva Abel Inés --sesión \(date)",
          "acuerdo agregar 'Leer a diario' --responsable Luis --vence 2020-12-04 --sesión \(date)",
        ] + lines.map { "\($0) --sesión \(date)" }),
      Part(
        name: "report of \(guide)",
        lines: [
          "informe agregar 'Se habló de lectura' --tema lectura --conclusión 'conviene preguntar' "
            + "--propuesta 'grabar cuentos' --tarea 'traer una evidencia' "
            + "--medida 'reunirse pronto' --sesión \(date)",
          "informe enviar --fecha \(date.prefix(8))\(String(format: "%02d", day + 3)) --sesión \(date)",
        ]),
    ]
  }

  private static var parts: [Part] {
    let pauta =
      "pauta agregar 'Preguntar antes de leer' --integrante Ana --integrante Luis --equipo Ayni "
      + "--necesidad 'que expliquen' --tarea 'escribir preguntas' --estrategia 'esperar' "
      + "--fundamento 'piensan más' --evidencia 'audios' --exigencia 'una clase' "
      + "--exigencia 'toda la semana'"
    let practice =
      "práctica agregar 'Leer en voz alta' --persona Ana --resultado favorece --causa 'comentan' "
      + "--indicador IN1 --nivel primaria --área Comunicación"
    let first = meeting(
      "cap-1", meetings[0].date,
      [
        practice + " --paso CAP1.10", "propuesta agregar 'Grabar cuentos' --paso CAP1.12",
        pauta + " --paso CAP1.16", "tarea agregar 'Leer un texto' --tipo lectura --persona Ana",
        "nota agregar 'Preguntar abre la conversación'",
      ])
    let second = meeting(
      "cap-2", meetings[1].date,
      [
        practice + " --paso CAP2.5", "propuesta agregar 'Un reto por semana' --paso CAP2.6",
        "valoración agregar 'Se conversa más' --tipo balance --paso CAP2.7",
        "sesión responder CAP2.6 'Probarlo en dos grados'",
      ])
    let third = meeting(
      "cap-3", meetings[2].date, ["nota agregar 'Las familias ayudan'"])
    let last =
      meeting(
        "cap-balance", meetings[3].date,
        [
          "conclusión agregar 'Ya se conversa' --equipo Ayni --paso BAL.4",
          "conclusión agregar 'Seguimos en marzo' --paso BAL.6",
        ])
      + [
        Part(
          name: "answer",
          lines: ["sesión responder BAL.5 'Traer audios' --sesión \(meetings[3].date)"])
      ]
      + ["Ana Ccori", "Luis Mayta"].map { name in
        Part(
          name: "how \(name) did",
          lines: (1...8).map { item in
            "autoevaluación agregar 'Mejor que antes' --ítem \(item) --puntaje \(item % 4 + 1) "
              + "--persona '\(name)' --paso BAL.3 --sesión \(meetings[3].date)"
          })
      }
    let whole = [
      Part(
        name: "year",
        lines: [
          "necesidad agregar 'Preguntar mejor' --desafío 'responden poco' --brecha d "
            + "--dificultad 2",
          "necesidad agregar 'Dar tiempo' --desafío 'tienen prisa' --brecha b --dificultad 1",
          "ficha agregar 'Que expliquen' --fila FR1",
          "respuesta agregar 'Un audio al mes' --pregunta F1.3",
          "respuesta agregar 'Grabar un cuento' --pregunta Q7.1",
          "portafolio agregar 'El álbum de voces' --fundamento 'oírse enseña' --herramienta lista",
          "conclusión agregar 'Las ideas de todos' --equipo Ayni",
          "compromiso agregar 'Escribir diez preguntas' --persona Ana --vence 2020-12-04",
        ].map { "\($0) --sesión \(year)" }),
      Part(
        name: "logbook",
        lines: ["sesión responder 5.3.1.2 'Me costó callar' --sesión \(year)"], user: "Ana Ccori"),
    ]
    return first + second + third + last + whole
  }

  private func status(_ room: Room, _ session: String = year) throws -> Value {
    try room.done("sesión estado \(session) --json").json()
  }

  @Test func `65–72: a year that was held whole owes nothing, and all its papers are there`() throws
  {
    let room = try play()
    #expect(try room.done("comunidad listar --json").json().items.count == 2)
    #expect(try room.done("persona listar --json").json().items.count == 12)
    let status = try status(room)
    #expect(status["productsIncomplete"]?.strings("id") == [], "\(status)")
    #expect(status["meetings"]?["missing"]?.int == 0 && status["meetings"]?["held"]?.int == 4)
    #expect(status["meetings"]?["unheld"]?.items.isEmpty == true)
    #expect(status["meetings"]?["unreported"]?.items.isEmpty == true)
    for product in 1...12 {
      let paper = try room.done(
        "producto exportar P\(product) --sesión \(Self.year)", with: ["CTE_USER": "Ana Ccori"])
      #expect(paper.out.hasPrefix("# ") && paper.lines.count > 5, "\(paper)")
    }
    for name in [
      "acta", "asistencia", "acuerdos", "convocatoria", "agenda", "informe", "ficha", "bitacora",
      "calendario --formato ics",
    ] {
      for meeting in Self.meetings {
        let paper = try room.done("exportar \(name) --sesión \(meeting.date)")
        #expect(paper.out.split(whereSeparator: \.isNewline).count > 5, "\(paper)")
      }
    }
    let book = try room.done("exportar libro-de-actas").out
    #expect(book.components(separatedBy: "\n## ").count == 5)
    #expect(book.contains("- **Custodia:** Abel Rojas"))
    let balance = try room.done("producto exportar P3 --sesión \(Self.meetings[3].date)").out
    #expect(balance.components(separatedBy: "Se habló de lectura").count == 4, "\(balance)")
  }

  @Test func `Each meeting owes nothing either`() throws {
    let room = try play()
    for meeting in Self.meetings where meeting.guide != "cap-3" {
      let found = try status(room, meeting.date)["productsIncomplete"]?.items ?? []
      #expect(found.isEmpty, "\(meeting): \(found)")
    }
  }

  @Test(arguments: ["cap-1", "cap-2", "cap-3", "cap-balance"])
  func `A meeting that was left out is named`(guide: String) throws {
    let also = guide == "cap-balance" ? ["answer", "how Ana Ccori did", "how Luis Mayta did"] : []
    let room = try play(without: Set([guide, "report of \(guide)"] + also))
    let meetings = try status(room)["meetings"]
    #expect(meetings?["unheld"]?.items.map(\.string) == [guide])
    #expect(meetings?["held"]?.int == 3)
    #expect(try room.done("sesión estado \(Self.year)").out.contains("Reuniones por hacer"))
  }

  @Test(arguments: ["cap-1", "cap-2", "cap-3", "cap-balance"])
  func `A report that was left out is named`(guide: String) throws {
    let room = try play(without: ["report of \(guide)"])
    let status = try status(room)["meetings"]
    #expect(status?["unreported"]?.items.count == 1)
    #expect(status?["unheld"]?.items.isEmpty == true)
    let book = try room.done("exportar libro-de-actas").out
    #expect(book.components(separatedBy: "\n## ").count == 4)
  }

  @Test(arguments: [("answer", "P3"), ("year", "P8"), ("year", "P9"), ("year", "P10")])
  func `An answer that was left out is named`(part: String, product: String) throws {
    let room = try play(without: [part])
    let found = try status(room)["productsIncomplete"]?.strings("id") ?? []
    #expect(found.contains(product), "\(found)")
    let whole = try status(play())["productsIncomplete"]?.strings("id") ?? []
    #expect(!whole.contains(product))
  }

  @Test func `68: the other community has held nothing of its own`() throws {
    let meetings = try status(play(), "2020-03-07")["meetings"]
    #expect(meetings?["held"]?.int == 0 && meetings?["missing"]?.int == 3)
  }

  @Test func `72: eight items by person, and together by item`() throws {
    let room = try play()
    let items = try room.done("resumen autoevaluación --json").json().items
    #expect(items.count == 8)
    for (place, item) in items.enumerated() {
      #expect(item["item"]?.string == "\(place + 1)" && item["answers"]?.int == 2)
      #expect(item["mean"]?.int == (place + 1) % 4 + 1)
    }
    let hers = try room.done("resumen autoevaluación --persona Ana --json").json().items
    #expect(hers.map { $0["answers"]?.int } == Array(repeating: 1, count: 8))
    let paper = try room.done("producto exportar P12 --sesión \(Self.year)").out
    #expect(paper.contains("### Aspecto por aspecto"), "\(paper)")
  }
}
