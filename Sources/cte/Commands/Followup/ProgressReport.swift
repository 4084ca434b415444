import CommandLineKit
import SessionKit

/// `cte avance`: what I have done about something of mine.
struct ProgressReport {
  static let reference = Operand(
    "id", placeholder: "CLAVE", kind: .reference("record"),
    summary: "El principio de la clave del acuerdo, del compromiso o de otro pendiente")
  static let text = Operand(
    "text", placeholder: "TEXTO", required: false, isPhrase: true, summary: "Qué hizo o cómo va")
  static let status = Option.value(
    "status", "estado", placeholder: "ESTADO",
    kind: .choice(CommonOptions.statuses.filter { $0.name.english != "cancelled" }),
    summary: "Cómo va; sin decirlo, en-proceso", example: "--estado cumplido")

  static let command = Command<Action>(
    Name("progress", "avance"), summary: "Cuenta cómo va algo suyo",
    discussion: "Queda en su propio archivo, con su nombre y la fecha. Lo cumplido se confirma "
      + "después en la sesión.",
    operands: [reference, text], options: EvidenceOptions.all + [status],
    examples: [Example("cte avance bcd \"Ya leímos tres cuentos\"", "queda en proceso")],
    action: { try ProgressReport(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Carried.selection)
    let me = try run.me(in: book.directory)
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try EntryFinder.find(text, in: book, kind: nil)
    var event = Event()
    event.note = trim(run.arguments.operands(Self.text).map(\.text).joined(separator: " "))
    let copies = try EvidenceOptions.apply(run, to: &event, run.scope(book.directory))
    event.status =
      run.arguments.value(Self.status).flatMap { Event.Status(rawValue: $0.text) } ?? .inProgress
    let isSaid = ([Self.status] + EvidenceOptions.all).contains { run.arguments.has($0) }
    guard isSaid || !event.note.isEmpty else {
      throw UsageProblem.missing(what: "decir cómo va", example: "cte avance \(text) \"ya empecé\"")
    }
    let isOwn = entry.concerns(person: me, in: book.directory)
    // What somebody else tells is a word about it, and changes nothing.
    if !isOwn { event.status = nil }
    let report = event
    let id = try folder.change("\(run.command) \(Wording.quoted(event.note))") {
      try $0.report($0.attaching(copies, to: report), of: entry)
    }
    if !isOwn {
      try run.warn(
        "esto no está a su nombre: el avance quedó firmado por "
          + "\(book.directory.author(me.text)) y el estado no cambia.")
    }
    try show(id, entry, folder)
    return .done
  }

  private func show(_ id: ID?, _ entry: Entry, _ folder: WorkbookFolder) throws {
    if run.isJSON, let of = entry.record.head.id {
      try run.printViews([of], of: entry.kind, in: folder)
    } else if let id {
      try run.print(id.text)
    }
    try run.say("Quedó anotado su avance.")
  }
}
