import CommandLineKit
import SessionKit
import SpanishText

/// `cte session status`: how far a session has come.
struct SessionStatus {
  static let command = Command<Action>(
    Name("status", "estado"), summary: "Dice cómo va una sesión: pasos, materiales, productos",
    operands: [SessionCommands.reference], options: [CommonOptions.session],
    examples: [Example("cte sesión estado", "la que está en curso")],
    action: { run in
      let folder = try run.workbook()
      let file = try run.namedSession(in: folder.read(.none), for: .reading)
      return try print(file, folder, run)
    })

  private let file: SessionFile
  private let session: Session
  /// The same with what the meetings of its year recorded, where it is a community's year.
  private let whole: Session
  /// What the user keeps to themselves.
  private let own: [any Record]
  private let plan: WalkPlan
  private let book: Book
  private let day: CivilDate
  /// The meetings of a community, where the session is its year.
  private let year: CommunityYear?

  /// Tells how a session stands, in words or for programs.
  @discardableResult
  static func print(_ file: SessionFile, _ folder: WorkbookFolder, _ run: Run) throws -> ExitCode {
    let (session, problems) = try folder.session(file)
    let plan = WalkPlan(try folder.guide(of: session.card), session)
    let year = try folder.read(CommunityYear.selection)
    let status = SessionStatus(
      file: file, session: session, whole: try folder.whole(session, file, in: year),
      own: try run.ownRecords(), plan: plan,
      book: try folder.read(session.state == .closed ? .none : Carried.selection),
      day: run.pen.today,
      year: CommunityYear(file, plan.guide, in: year))
    if run.isJSON {
      try run.print(status.view)
    } else {
      try run.print(status.facts.render(width: run.width, style: run.style))
    }
    return try run.report(problems)
  }

  private func count(_ states: Set<StepMark.State>) -> Int {
    plan.stops.filter { stop in
      whole.steps[stop.step.id]?.outcome.map(states.contains) ?? false
    }.count
  }

  private var pending: [WalkPlan.Stop] { plan.pending(whole) }

  private var products: [ProductState] {
    ProductState.all(plan, whole, book.workbook, own: own).filter { !$0.isComplete }
  }

  /// The materials that are not there yet, school by school.
  private var materials: [MaterialLine] {
    session.materialLines(plan.guide).filter { !$0.brought }
  }

  /// What it takes up from sessions before it, and has not answered yet.
  private var waiting: [(part: Carried.Part, count: Int)] {
    let carried = Carried(file, in: book, asOf: day)
    return Carried.Part.allCases.map { ($0, carried.left($0, in: file).count) }
  }

  /// The rooms to which no sign leads yet, by team.
  private var unsigned: [(team: String, room: String)] {
    session.rooms.filter { !$0.value.signed && !$0.value.room.isEmpty }
      .map { (ID($0.key).flatMap { book.directory.name(of: $0) } ?? $0.key, $0.value.room) }
      .sortedInSpanish { $0.0 }
  }

  private var view: JSON {
    let next = pending.first
    return .object([
      ("id", .string(file.id.text)), ("state", .string(session.state.rawValue)),
      ("guide", file.card.guide.isEmpty ? .null : .string(file.card.guide)),
      (
        "steps",
        .object([
          ("total", .integer(plan.stops.count)), ("done", .integer(count([.done, .paper]))),
          ("skipped", .integer(count([.skipped]))), ("pending", .integer(pending.count)),
        ])
      ),
      (
        "next",
        next.map { stop in
          .object([
            ("id", .string(stop.step.id)), ("text", .string(plan.guide.say(stop.step.text))),
          ])
        } ?? .null
      ),
      (
        "materialsMissing",
        .array(
          materials.map { line in
            .object([
              ("material", .string(line.material.id)),
              ("school", .string(line.school.flatMap { book.directory.name(of: $0) })),
            ])
          })
      ),
      (
        "roomsUnsigned",
        .array(
          unsigned.map { team, room in
            .object([("team", .string(team)), ("room", .string(room))])
          })
      ),
      (
        "productsIncomplete",
        .array(
          products.map { state in
            .object([
              ("id", .string(state.product.id)),
              ("missing", .array(state.missing.map(JSON.string))),
            ])
          })
      ),
      ("waiting", .object(waiting.map { ($0.part.rawValue, .integer($0.count)) })),
      (
        "meetings",
        year.map { year in
          .object([
            ("held", .integer(year.held.count)), ("least", .integer(year.least)),
            ("missing", .integer(year.missing)),
            ("unheld", .array(year.unheld.map { .string($0.id) })),
            ("unreported", .array(year.unreported.map { .string($0.id.text) })),
          ])
        } ?? .null
      ),
      (
        "reportQuestions",
        .array(plan.guide.unanswered(in: session).map { .string($0.id) })
      ),
      ("rounds", .array(plan.rounds(whole).map(view))),
    ])
  }

  private func view(_ round: WalkRound) -> JSON {
    .object([
      ("activity", .string(round.stops[0].activity.id)), ("round", .integer(round.number)),
      (
        "steps",
        .array(
          round.stops.map { stop in
            .object([
              ("id", .string(stop.step.id)), ("text", .string(plan.guide.say(stop.step.text))),
              ("state", .string(whole.steps[stop.step.id]?.state?.rawValue)),
            ])
          })
      ),
    ])
  }

  private var facts: Facts {
    let words = plan.guide.words
    var facts = Facts()
    facts.add("Sesión", file.card.shortName)
    facts.add("Estado", session.state.label)
    facts.add("Guía", file.card.guide)
    if !plan.stops.isEmpty {
      let skipped = count([.skipped])
      facts.add(
        "Pasos",
        "\(count([.done, .paper])) de \(plan.stops.count) hechos"
          + (skipped > 0 ? ", \(skipped) \(skipped == 1 ? "omitido" : "omitidos")" : ""))
    }
    if let next = pending.first, session.state != .closed {
      facts.add("Sigue", "\(next.name)  \(words.say(next.step.text))")
    }
    for round in plan.rounds(whole) {
      facts.add(
        words.say(round.stops[0].activity.title),
        "vuelta \(round.number): \(round.over) de \(round.stops.count) "
          + (round.stops.count == 1 ? "paso" : "pasos"))
    }
    if let year {
      let missing = year.missing == 1 ? "falta 1" : "faltan \(year.missing)"
      let count = year.held.count
      facts.add(
        "Reuniones",
        year.missing > 0
          ? "\(count) de \(year.least); \(missing)" : "\(count); se piden \(year.least)")
      facts.add("Reuniones por hacer", year.unheld.map { words.say($0.title) })
      facts.add("Reuniones sin informe", year.unreported.map(\.card.shortName))
    }
    facts.add(
      "Preguntas del informe sin responder",
      plan.guide.unanswered(in: session).map { "\($0.id)  \($0.text)" })
    let present = session.attendance.values.filter(\.present).count
    facts.add(
      "Asistencia",
      session.attendance.isEmpty
        ? (file.isLong ? "" : "falta") : "\(present) de \(session.attendance.count)")
    facts.add(
      "Materiales por traer",
      materials.map { line in
        let name = line.school.flatMap { book.directory.name(of: $0) }.map { " (\($0))" } ?? ""
        return words.say(line.material.title) + name
      })
    facts.add("Salones sin letrero", unsigned.map { "\($0.room) (\($0.team))" })
    facts.add(
      "Productos incompletos",
      products.map { "\($0.product.id)  \(words.say($0.product.title))" })
    for (part, count) in waiting where count > 0 { facts.add(part.spanish, String(count)) }
    for type in Kinds.all where type.kind.home == .session {
      let count = whole.records.all.filter { Swift.type(of: $0).kind == type.kind }.count
      if count > 0 { facts.add(type.kind.plural.capitalizedFirst, String(count)) }
    }
    return facts
  }
}
