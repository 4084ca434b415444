/// The sessions of the school year, and the days on which things are due.
struct CalendarSheet: Sendable {
  static let paper = Paper(
    "calendario", "Calendario", about: .book,
    summary: "las sesiones y lo que vence, para el calendario del teléfono o para pegar",
    formats: [.ics, .docx, .csv, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    try CalendarSheet(composer: composer).document()
  }

  let composer: Composer

  private func document() throws(PaperProblem) -> Document {
    let known = Set(composer.book.sessions.compactMap(\.card.date))
    let sessions = composer.held.flatMap { held in
      [
        SessionEvent(composer: composer, held: held),
        SessionEvent(after: held, unless: known),
      ].compactMap { $0 }
    }
    let due = composer.entries(\.isTracked).compactMap { entry in
      DueEvent(lines: composer.lines, entry: entry).event.map { (entry, $0) }
    }.sorted { ($0.1.date, $0.1.id) < ($1.1.date, $1.1.id) }
    guard !sessions.isEmpty || !due.isEmpty else {
      throw .nothingToSay(paper: "el calendario", session: composer.sessionName)
    }
    var blocks: [Block] = composer.letterhead.isEmpty ? [] : [.facts(composer.letterhead)]
    if !sessions.isEmpty {
      blocks += [
        .heading(2, "Sesiones"),
        composer.lines.table(
          ["Fecha", "Hora", "Sesión", "Sede", "Tema"], sessions.map(\.row)),
      ]
    }
    if !due.isEmpty {
      blocks += [
        .heading(2, "Lo que vence"),
        composer.lines.table(
          ["Fecha", "Qué", "Responsable", "Estado"],
          due.map { entry, event in
            [
              event.date.short, composer.lines.text(entry),
              Search.people(entry, composer.directory), composer.lines.status(entry),
            ]
          }),
      ]
    }
    var document = composer.document("Calendario", blocks)
    document.events = sessions.map(\.event) + due.map(\.1)
    document.sheet = Block.Table(
      headings: ["Fecha", "Hora", "Qué", "Dónde", "Notas"],
      rows: document.events.map { event in
        [event.date.iso, event.time?.text ?? "", event.title, event.place, event.notes]
      })
    return document
  }
}
