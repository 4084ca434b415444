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
    // Other files are read only as far as they speak of the session, or wait for an answer in it.
    let book = try folder.read(Selection(kinds: nil, mentioning: [file.id]))
    let waiting = file.state == .closed ? nil : try folder.read(Carried.selection)
    let carried = waiting.map { Carried(file, in: $0, asOf: run.pen.today) }
    if run.isJSON {
      try run.print(view(session, file, book, carried))
    } else {
      let guide = try folder.guide(of: file.card)
      let facts = facts(session, file, book, guide, carried)
      try run.print(facts.render(width: run.width, style: run.style))
    }
    return try run.report(waiting?.problems ?? problems)
  }

  private func view(
    _ session: Session, _ file: SessionFile, _ book: Book, _ carried: Carried?
  ) -> JSON {
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
    let waiting = Carried.Part.allCases.map { part -> (String, JSON) in
      let entries = carried?[part] ?? []
      return (part.rawValue, .array(entries.map { book.view($0, asOf: run.pen.today) }))
    }
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
        ("roles", .object(roles)), ("next", session.next.map { $0.view(of: file) } ?? .null),
        ("errata", .array(session.errata.map { $0.view(in: book.directory) })),
        ("handovers", handovers(session, book)),
      ] + waiting)
  }

  private func facts(
    _ session: Session, _ file: SessionFile, _ book: Book, _ guide: Guide?, _ carried: Carried?
  ) -> Facts {
    var facts = Facts()
    for field in SessionCard.own where field.key != "edition" {
      let texts = field.texts(of: session.card, in: book.directory)
      let followed = book.sessions.first { field.key == "follows" && $0.id == file.card.follows }
      facts.add(
        field.label(in: file.words),
        followed?.card.shortName ?? texts.joined(separator: ", "))
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
    for (team, directors) in session.handovers.sorted(by: { $0.key < $1.key }) {
      let name = ID(team).flatMap { book.directory.name(of: $0) } ?? team
      facts.add(
        "Entregado",
        directors.sorted { $0.key < $1.key }.map { director, entry in
          "\(name), a \(director.words(in: book.directory)): \(entry.date?.short ?? "")"
        })
    }
    if let carried { add(carried, to: &facts, book) }
    if let next = session.next {
      facts.add(
        "Próxima reunión",
        SessionNext.fields.map { $0.texts(of: next, in: book.directory).joined(separator: ", ") })
    }
    facts.add("Fe de erratas", session.errata.map { "\($0.date?.short ?? "") · \($0.text)" })
    return facts
  }

  /// What the session takes up from those before it.
  private func add(_ carried: Carried, to facts: inout Facts, _ book: Book) {
    let listing = EntryListing(book: book, day: run.pen.today)
    func lines(_ entries: [Entry]) -> [String] {
      entries.map { entry in
        let who = Search.people(entry, book.directory)
        return [
          String((entry.record.head.id?.text ?? "").prefix(5)),
          Search.summary(entry.record) + (who.isEmpty ? "" : " (\(who))"), listing.due(entry),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
      }
    }
    for part in Carried.Part.allCases { facts.add(part.spanish, lines(carried[part])) }
  }

  private func handovers(_ session: Session, _ book: Book) -> JSON {
    .array(
      session.handovers.sorted { $0.key < $1.key }.flatMap { team, directors in
        directors.sorted { $0.key < $1.key }.map { director, entry in
          .object([
            ("team", .string(ID(team).flatMap { book.directory.name(of: $0) })),
            ("director", .string(director.words(in: book.directory))),
            ("school", .string(entry.school?.words(in: book.directory))),
            ("date", .string(entry.date?.iso)),
          ])
        }
      })
  }

  private func names(_ people: some Sequence<ID>, _ book: Book) -> [String] {
    people.map { book.directory.name(of: $0) ?? $0.text }.sortedInSpanish { $0 }
  }
}
