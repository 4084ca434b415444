import CommandLineKit
import SessionKit

/// `cte seguimiento revisar`: what the colectivo found about something that was agreed.
struct FollowupReview {
  static let reference = Operand(
    "id", placeholder: "CLAVE", kind: .reference("record"),
    summary: "El principio de la clave del acuerdo o compromiso")
  static let status = Option.value(
    "status", "estado", placeholder: "ESTADO", kind: .choice(CommonOptions.statuses),
    summary: "Cómo quedó", example: "--estado cumplido")
  static let note = Option.value(
    "note", "nota", placeholder: "TEXTO", summary: "Por qué; hace falta si no se cumplió",
    example: "--nota \"faltó material\"")
  static let until = Option.value(
    "until", "hasta", placeholder: "CUÁNDO", kind: .due, summary: "El nuevo plazo",
    example: "--hasta séptima")

  static let command = Command<Action>(
    Name("review", "revisar"), summary: "Anota lo que el colectivo encontró",
    discussion: "Queda en la sesión en que se revisa. Lo escrito antes no cambia.",
    operands: [reference],
    options: [status, note, ProgressReport.evidence, until, CommonOptions.session],
    examples: [
      Example("cte seguimiento revisar bcd --estado cumplido", "se cumplió"),
      Example(
        "cte seguimiento revisar bcd --estado no-cumplido --nota \"faltó material\" --hasta séptima",
        "no se cumplió, y se deja para después"),
    ], action: { try FollowupReview(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Debts.selection)
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try EntryFinder.find(text, in: book, kind: nil)
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let event = try event(in: file, book)
    let words = Wording.quoted(Search.summary(entry.record))
    let id = try folder.change("\(run.command) \(words)") {
      try $0.review(event, of: entry, in: file)
    }
    if run.isJSON {
      let of = entry.record.head.id
      let after = try folder.read(
        Selection(kinds: [entry.kind.name]) { record, _ in record.head.id == of })
      if let entry = after.entries.first { try run.print(after.view(entry, asOf: run.pen.today)) }
    } else if let id {
      try run.print(id.text)
    }
    let label = event.status.map { ": \($0.label)" } ?? ""
    try run.say("Revisado en la \(file.card.shortName)\(label).")
    return .done
  }

  private func event(in file: SessionFile, _ book: Book) throws -> Event {
    var event = Event()
    event.note = trim(run.arguments.value(Self.note)?.text ?? "")
    event.evidence = run.arguments.value(ProgressReport.evidence)?.text ?? ""
    event.until = try run.arguments.value(Self.until).map {
      try Due.parse($0.text, in: run.scope(book.directory, in: file))
    }
    if let status = run.arguments.value(Self.status) {
      event.status = Event.Status(rawValue: status.text)
    } else if run.isInteractive {
      event.status = try ask()
    }
    guard event.status != nil else {
      throw UsageProblem.missing(
        what: "decir cómo quedó", example: "cte seguimiento revisar bcd --estado cumplido")
    }
    if event.status == .notMet && event.note.isEmpty && run.isInteractive {
      event.note = try run.ask("¿Por qué no se cumplió?", hint: "hace falta") ?? ""
    }
    return event
  }

  private func ask() throws -> Event.Status? {
    let words = Event.Status.ofRecords.map(\.spanish).joined(separator: ", ")
    while let answer = try run.ask("¿Cómo quedó?", hint: words) {
      do {
        let status = try Event.Status.parse(answer, in: run.scope(Directory(Workbook())))
        if Event.Status.ofRecords.contains(status) { return status }
        throw InputProblem.notAChoice(
          answer, Event.Status.words.filter { $0.value != "running" && $0.value != "closed" },
          suggestion: nil)
      } catch {
        try run.warn(Wording.explain(error).0)
      }
    }
    return nil
  }
}
