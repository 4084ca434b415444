import CommandLineKit
import SessionKit

/// `cte sesión listar`: the sessions of the workbook, by their days.
struct SessionList {
  static let state = Option.value(
    "status", "estado", placeholder: "ESTADO",
    kind: .choice(FieldOptions.choices(SessionState.words)), isList: true,
    summary: "Solo las que están así", example: "--estado planeada,en-curso")
  static let cycle = Option.value(
    "cycle", "ciclo", placeholder: "CICLO", summary: "Solo las de ese ciclo escolar",
    example: "--ciclo 2018-2019")

  static let command = Command<Action>(
    .list, summary: "Muestra la lista de sesiones",
    options: [CommonOptions.school, state, cycle, CommonOptions.text],
    examples: [Example("cte sesión listar --estado planeada", "las que faltan")],
    action: { try SessionList(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(.none)
    let sessions = try filtered(book)
    if run.isJSON {
      try run.print(.array(sessions.map { $0.view(in: book.directory) }))
    } else if sessions.isEmpty {
      try run.say("No hay sesiones que mostrar.")
    } else {
      try run.print(listing(sessions, book).render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private func filtered(_ book: Book) throws -> [SessionFile] {
    let school = try run.arguments.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text)
    }
    let cycle = try run.arguments.value(Self.cycle).map {
      try SchoolYear.parse($0.text, in: run.scope(book.directory))
    }
    let states = run.arguments.values(Self.state).map(\.text)
    let text = run.arguments.value(CommonOptions.text)?.text
    return book.sessions.filter { session in
      (school.map { session.card.schools.contains($0) } ?? true)
        && (cycle.map { session.card.cycle == $0 } ?? true)
        && (states.isEmpty || states.contains(session.state.rawValue))
        && (text.map { session.says($0, book.directory) } ?? true)
    }
  }

  private func listing(_ sessions: [SessionFile], _ book: Book) -> Listing {
    Listing(
      headings: [
        "Clave", "Sesión", "Fecha", "Ciclo", "Comunidad", book.words.say("{Escuelas}"), "Estado",
      ],
      rows: sessions.map { session in
        let card = session.card
        let tone: Listing.Tone = session.state == .running ? .good : .plain
        return [
          Listing.Cell(String(session.id.text.prefix(5)), .dim), Listing.Cell(card.title),
          Listing.Cell(card.date?.short ?? ""), Listing.Cell(card.cycle?.name ?? ""),
          Listing.Cell(card.community),
          Listing.Cell(card.schools.map { $0.words(in: book.directory) }.joined(separator: ", ")),
          Listing.Cell(session.state.label, tone),
        ]
      }, flexible: 1)
  }
}
