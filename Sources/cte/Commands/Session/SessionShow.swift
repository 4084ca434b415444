import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión mostrar`: what is known of a session, and what was recorded in it.
struct SessionShow {
  static let command = Command<Action>(
    .show, summary: "Muestra una sesión con lo que se anotó en ella",
    operands: [SessionCommands.reference], options: [CommonOptions.session],
    examples: [Example("cte sesión mostrar tercera", "la tercera ordinaria de este ciclo")],
    action: { try SessionShow(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let cards = try folder.read(.none)
    let file = try run.namedSession(in: cards, for: .reading)
    let (session, problems) = try folder.session(file)
    let book = try folder.read(
      Selection(kinds: nil) { _, session in session?.id == file.id })
    if run.isJSON {
      try run.print(view(session, file, book))
    } else {
      let guide = try folder.guide(of: file.card)
      let facts = facts(session, file, book, guide)
      try run.print(facts.render(width: run.width, style: run.style))
    }
    return try run.report(problems)
  }

  private func view(_ session: Session, _ file: SessionFile, _ book: Book) -> JSON {
    let own = (file.view(in: book.directory).members ?? []).map { ($0.key, $0.value) }
    let attendance = session.attendance.map { id, entry -> (String, JSON) in
      (
        id.text,
        .object([
          ("person", .string(book.directory.name(of: id))), ("present", .bool(entry.present)),
          ("time", .string(entry.time?.text)),
        ])
      )
    }
    let records = book.entries.filter { $0.session?.id == file.id }.map {
      book.view($0, asOf: run.pen.today)
    }
    let roles = session.roles.map { role, people -> (String, JSON) in
      (role, .array(names(people.keys, book).map(JSON.string)))
    }
    let quorum = Quorum(session, book.workbook)
    return .object(
      own + [
        ("attendance", .object(attendance)),
        (
          "quorum",
          .object([
            ("present", .integer(quorum.present)), ("total", .integer(quorum.total)),
            ("reached", .bool(quorum.isReached)),
          ])
        ),
        ("records", .array(records)),
        ("roles", .object(roles)), ("next", session.next?.json ?? .null),
        ("errata", .array(session.errata.map(\.json))),
      ])
  }

  private func facts(
    _ session: Session, _ file: SessionFile, _ book: Book, _ guide: Guide?
  ) -> Facts {
    var facts = Facts()
    for field in SessionCard.fields where !["id", "made", "by", "edition"].contains(field.key) {
      facts.add(
        field.label(in: file.words),
        field.texts(of: session.card, in: book.directory).joined(separator: ", "))
    }
    facts.add("Clave", file.id.text)
    facts.add("Estado", file.state.label)
    facts.add(
      "Papeles",
      session.roleLines(guide, book.directory).filter { !$0.people.isEmpty }.map { line in
        "\(line.title): \(names(line.people, book).joined(separator: ", "))"
      })
    let present = session.attendance.values.filter(\.present).count
    if !session.attendance.isEmpty {
      facts.add("Asistencia", "\(present) de \(session.attendance.count)")
    }
    for type in Kinds.all where type.kind.home == .session {
      let entries = book.entries.filter { $0.session?.id == file.id && $0.kind == type.kind }
      facts.add(
        type.kind.plural.capitalizedFirst,
        entries.map {
          "\(String(($0.record.head.id?.text ?? "").prefix(5))) · \(Search.summary($0.record))"
        })
    }
    if let next = session.next {
      facts.add(
        "Próxima reunión",
        SessionNext.fields.map { $0.texts(of: next, in: book.directory).joined(separator: ", ") })
    }
    facts.add("Fe de erratas", session.errata.map { "\($0.date?.short ?? "") · \($0.text)" })
    return facts
  }

  private func names(_ people: some Sequence<ID>, _ book: Book) -> [String] {
    people.map { book.directory.name(of: $0) ?? $0.text }.sortedInSpanish { $0 }
  }
}
