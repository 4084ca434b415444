import CommandLineKit
import SessionKit

/// `cte sesión cerrar`: from then on it only takes errata, and what is missing.
struct SessionClose {
  static let paper = Option.flag(
    "paper", "papel", summary: "Lo que no está marcado se hizo en papel", example: "--papel")

  static let command = Command<Action>(
    Name("close", "cerrar"), summary: "Cierra una sesión",
    discussion: "Si quedan pasos obligatorios sin hacer, pide decir por qué; lo que no se trató "
      + "queda como asunto pendiente. Cerrada, solo admite erratas y que se llene lo vacío.",
    operands: [SessionCommands.reference],
    options: [CommonOptions.reason, paper, CommonOptions.session],
    examples: [
      Example("cte sesión cerrar", "la que está en curso"),
      Example("cte sesión cerrar --papel", "lo demás de la guía se hizo en papel"),
    ],
    action: { try SessionClose(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.namedSession(in: folder.read(.none), for: .writing)
    try close(file, folder, reason: run.arguments.value(CommonOptions.reason)?.text ?? "")
    let book = try folder.read()
    if run.isJSON, let closed = book.sessions.first(where: { $0.id == file.id }) {
      try run.print(closed.view(in: book.directory))
    }
    try run.say("Se cerró la \(file.card.shortName).")
    try tellUnreviewed(file, book)
    try tellTopics(file, book)
    let findings = try CheckCommand.findings(book, folder, of: file)
    if !findings.isEmpty {
      try run.say(
        findings.count == 1
          ? "Quedó 1 cosa por completar. Véala con: cte verificar"
          : "Quedaron \(findings.count) cosas por completar. Véalas con: cte verificar")
    }
    try run.say(
      "Para firmarla: cte exportar acta -o acta.docx; todos sus papeles: cte exportar todo")
    return .done
  }

  /// Closes; where a reason is missing and somebody is there, asks for it.
  private func close(_ file: SessionFile, _ folder: WorkbookFolder, reason: String) throws {
    do {
      try folder.change("\(run.command) \(file.card.shortName)") {
        try $0.close(file, reason: reason, onPaper: run.arguments.flag(Self.paper))
      }
    } catch let refusal as Refusal {
      guard case .unfinished = refusal, run.isInteractive else { throw refusal }
      try run.warn(Wording.explain(refusal).0)
      guard let reason = try run.ask("¿Por qué se cierra así?", hint: "Enter: dejarla abierta")
      else { throw refusal }
      try close(file, folder, reason: reason)
    }
  }

  /// What was agreed before is asked about again, until it is answered.
  private func tellUnreviewed(_ file: SessionFile, _ book: Book) throws {
    let carried = Carried(file, in: book, asOf: run.pen.today)
    let left = [Carried.Part.toReview, .toObserve].flatMap { carried.left($0, in: file) }
    guard !left.isEmpty else { return }
    try run.warn(
      left.count == 1
        ? "quedó sin revisar 1 cosa de sesiones anteriores. Véala con: cte seguimiento listar"
        : "quedaron sin revisar \(left.count) cosas de sesiones anteriores. Véalas con: "
          + "cte seguimiento listar")
  }

  private func tellTopics(_ file: SessionFile, _ book: Book) throws {
    let topics = book.entries.filter { entry in
      guard entry.record is Topic, entry.isOpen else { return false }
      return entry.session?.id == file.id || entry.history.contains { $0.session?.id == file.id }
    }
    guard !topics.isEmpty else { return }
    try run.say(
      topics.count == 1
        ? "Queda 1 asunto pendiente. Véalo con: cte asunto listar"
        : "Quedan \(topics.count) asuntos pendientes. Véalos con: cte asunto listar")
  }
}
