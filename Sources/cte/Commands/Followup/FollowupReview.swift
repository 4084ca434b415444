import CommandLineKit
import SessionKit

/// `cte seguimiento revisar`: what the colectivo found about what was agreed.
struct FollowupReview {
  static let reference = Operand(
    "id", placeholder: "CLAVE", kind: .reference("record"), required: false, repeats: true,
    summary: "El principio de la clave de cada acuerdo o compromiso; sin ella, uno por uno")
  static let status = Option.value(
    "status", "estado", placeholder: "ESTADO", kind: .choice(CommonOptions.statuses),
    summary: "Cómo quedó", example: "--estado cumplido")
  static let note = Option.value(
    "note", "nota", placeholder: "TEXTO",
    summary: "Por qué; hace falta si no se cumplió o se deja para después",
    example: "--nota \"faltó material\"")
  static let until = Option.value(
    "until", "hasta", placeholder: "CUÁNDO", kind: .due, summary: "El nuevo plazo",
    example: "--hasta séptima")
  static let all = Option.flag(
    "all", "todos", also: ["todo"], summary: "Todo lo que está abierto y viene de otras sesiones",
    example: "--todos")
  /// What is said of an answer: alone it answers nothing.
  private static let answers = [note, until] + EvidenceOptions.all
  private static let parties = [
    CommonOptions.person, CommonOptions.team, CommonOptions.school, CommonOptions.mine,
  ]

  static let command = Command<Action>(
    Name("review", "revisar"), summary: "Anota lo que el colectivo encontró",
    discussion: "Queda en la sesión en que se revisa. Lo escrito antes no cambia. Sin claves "
      + "pregunta persona por persona.",
    operands: [reference],
    options: [status, note] + EvidenceOptions.all + [until, all] + parties
      + [CommonOptions.session],
    examples: [
      Example("cte seguimiento revisar", "pregunta por todo lo abierto, persona por persona"),
      Example("cte seguimiento revisar bcd --estado cumplido", "se cumplió"),
      Example(
        "cte seguimiento revisar bcd --estado no-cumplido --nota \"faltó material\" --hasta séptima",
        "no se cumplió, y se deja para después"),
      Example("cte seguimiento revisar --persona Ana --estado cumplido", "todo lo de Ana"),
    ], action: { try FollowupReview(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Carried.selection)
    var named: [Entry] = []
    for word in run.arguments.operands(Self.reference) {
      let entry = try EntryFinder.find(word.text, in: book, kind: nil)
      if !named.contains(where: { $0.record.head.id == entry.record.head.id }) {
        named.append(entry)
      }
    }
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    guard file.state != .closed else { throw Refusal.closed(session: file.card.shortName) }
    let filter = try filter(book)
    if named.isEmpty && !run.arguments.has(Self.status) && run.isInteractive {
      guard !Self.answers.contains(where: { run.arguments.has($0) }) else {
        throw UsageProblem.missing(
          what: "decir cómo quedó, con --estado",
          example: "cte seguimiento revisar --persona Ana --estado cumplido --nota \"…\"")
      }
      return try goThrough(file, folder) { filter.keeps($0, in: book, asOf: run.pen.today) }
    }
    let entries = try named.isEmpty ? wanted(filter, file, book) : named
    return try review(entries, file, folder, book)
  }

  /// What the options tell of who answers; the session is the one in which it is reviewed.
  private func filter(_ book: Book) throws -> EntryFilter {
    var filter = EntryFilter()
    let whole = try run.filter(book)
    filter.person = whole.person
    filter.team = whole.team
    filter.school = whole.school
    return filter
  }

  /// All that is open and was said to be meant.
  private func wanted(
    _ filter: EntryFilter, _ file: SessionFile, _ book: Book
  ) throws -> [Entry] {
    guard run.arguments.flag(Self.all) || Self.parties.contains(where: { run.arguments.has($0) })
    else {
      throw UsageProblem.missing(
        what: "decir qué se revisa: una clave, una persona o --todos",
        example: "cte seguimiento revisar bcd --estado cumplido")
    }
    let carried = Carried(file, in: book, asOf: run.pen.today)
    let entries = carried.toReview.filter { filter.keeps($0, in: book, asOf: run.pen.today) }
    guard !entries.isEmpty else { throw RecordProblem.nothingOpen }
    return entries
  }

  /// Asks about one after the other, as the walk does at the opening of a session.
  private func goThrough(
    _ file: SessionFile, _ folder: WorkbookFolder, _ keeps: (Entry) -> Bool
  ) throws -> ExitCode {
    let guide = try folder.guide(of: file.card)
    var walker = try Walker(run: run, folder: folder, file: file, guide: guide)
    try walker.lookBack(asked: true, where: keeps)
    return .done
  }

  private func review(
    _ entries: [Entry], _ file: SessionFile, _ folder: WorkbookFolder, _ book: Book
  ) throws -> ExitCode {
    var event = Event()
    let scope = run.scope(book.directory, in: file)
    let copies = try EvidenceOptions.apply(run, to: &event, scope)
    try fill(&event, about: entries.first?.kind ?? Agreement.kind, scope)
    let answer = event
    let words = Wording.quoted(entries.first.map { Search.summary($0.record) } ?? "")
    let more = entries.count > 1 ? " y \(entries.count - 1) más" : ""
    let ids = try folder.change("\(run.command) \(words)\(more)") { editor in
      let answer = try editor.attaching(copies, to: answer)
      return try editor.review(entries.map { (event: answer, entry: $0) }, in: file)
    }
    if run.isJSON {
      try run.printViews(
        entries.compactMap(\.record.head.id), in: folder, reading: Carried.selection)
    } else {
      for id in ids { try run.print(id.text) }
    }
    let kind = entries.first?.kind ?? Agreement.kind
    let label = event.status.map { ": \($0.label(of: kind))" } ?? ""
    let what = entries.count > 1 ? "Se revisaron \(entries.count)" : "Revisad\(kind.ending)"
    let until = event.until.map { ", hasta \($0.words)" } ?? ""
    try run.say("\(what) en la \(file.card.shortName)\(label)\(until).")
    return .done
  }

  private func fill(
    _ event: inout Event, about kind: Kind, _ scope: InputScope
  ) throws {
    event.note = trim(run.arguments.value(Self.note)?.text ?? "")
    event.until = try run.arguments.value(Self.until).map { try Due.parse($0.text, in: scope) }
    if let status = run.arguments.value(Self.status) {
      event.status = Event.Status(rawValue: status.text)
    } else if run.isInteractive {
      try ask(&event, about: kind, scope)
    }
    if event.until != nil && event.note.isEmpty {
      event.note = run.isInteractive ? try run.ask("¿Por qué se deja para después?") ?? "" : ""
      if event.note.isEmpty {
        try run.warn("no se dijo por qué se deja para después: agregue --nota \"…\"")
      }
    }
    guard event.status != nil else {
      throw UsageProblem.missing(
        what: "decir cómo quedó", example: "cte seguimiento revisar bcd --estado cumplido")
    }
  }

  /// Asks how it stands, and takes why and until when from the same line.
  private func ask(
    _ event: inout Event, about kind: Kind, _ scope: InputScope
  ) throws {
    let hint = "cumplido; en proceso: van dos salas; no cumplido: por qué"
    while let answer = try run.ask("¿Cómo quedó?", hint: hint) {
      do {
        let said = try read(answer, about: kind, scope)
        event.status = said.status
        if event.note.isEmpty { event.note = said.note }
        event.until = event.until ?? said.until
        return
      } catch {
        try run.warn(Walker.explain(error))
      }
    }
  }

  /// Understands how it stands; where the reason is missing, asks for that alone.
  private func read(
    _ answer: String, about kind: Kind, _ scope: InputScope
  ) throws -> Event {
    do { return try Event(line: answer, about: kind, in: scope) } catch Lack.note {
      let reason = try run.ask("¿Por qué no se cumplió?", hint: "hace falta") ?? ""
      return try Event(line: "\(answer): \(reason)", about: kind, in: scope)
    }
  }
}
