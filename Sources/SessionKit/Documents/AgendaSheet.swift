/// What is to be done in a session: at what hour, by whom, and what comes of it.
struct AgendaSheet: Sendable {
  static let paper = Paper(
    "agenda", "Agenda", about: .comingSession,
    summary: "la agenda de una sesión, con horas, responsables y lo que queda",
    formats: [.docx, .md, .html, .csv, .txt, .json]
  ) { composer throws(PaperProblem) in
    guard let held = composer.heldSession else {
      throw .nothingToSay(paper: "la agenda", session: "")
    }
    let lines = held.session.agendaLines(held.guide)
    guard !lines.isEmpty else { throw .noAgenda(session: held.card.shortName) }
    return AgendaSheet(composer: composer, held: held, agenda: lines).document
  }

  let composer: Composer
  let held: HeldSession
  let agenda: [AgendaLine]

  private var document: Document {
    let total = agenda.compactMap(\.minutes).reduce(0, +)
    let facts = composer.head(
      held,
      [
        .filled("Hora", held.card.time?.text ?? ""), .filled("Sede", held.card.place),
        .filled("Duración", total > 0 ? "\(total) minutos" : ""),
      ])
    let purposes = (held.guide.meeting(of: held.card)?.purposes ?? held.guide.card.purposes)
      .map(held.guide.say)
    return composer.document(
      "Agenda de la \(held.name)",
      [.facts(facts)]
        + (purposes.isEmpty ? [] : [.heading(2, "Propósitos"), .list(purposes)])
        + [
          .heading(2, "Actividades"),
          composer.lines.table(
            ["Hora", "N.º", "Actividad", "Minutos", "Responsable", "Qué queda"], rows),
        ] + products)
  }

  /// The products that the column names by their ids.
  private var products: [Block] {
    let own = held.products.filter { product in
      agenda.contains { line in line.products.contains { $0.id == product.id } }
    }
    guard !own.isEmpty else { return [] }
    return [
      .heading(2, "Productos"), .list(own.map { "\($0.id): \(held.guide.say($0.title))" }),
    ]
  }

  private var rows: [[String]] {
    var clock = held.card.time?.minutes
    return agenda.map { line in
      let hour = clock.flatMap { ClockTime($0 / 60, $0 % 60) }?.text ?? ""
      clock = clock.flatMap { now in line.minutes.map { now + $0 } }
      let products = line.products.map(\.id).joined(separator: ", ")
      return [
        hour, line.number, line.title, line.minutes.map(String.init) ?? "",
        line.entry.responsible?.words(in: composer.directory) ?? "",
        line.entry.product.isEmpty ? products : line.entry.product,
      ]
    }
  }
}
