import CommandLineKit
import SessionKit

/// `cte sesión cerrar`: from then on it only takes errata, and what is missing.
struct SessionClose {
  static let command = Command<Action>(
    Name("close", "cerrar"), summary: "Cierra una sesión",
    discussion: "Cerrada, solo admite erratas y que se llene lo que quedó vacío.",
    operands: [SessionCommands.reference],
    options: [CommonOptions.reason, CommonOptions.session],
    examples: [Example("cte sesión cerrar", "la que está en curso")],
    action: { try SessionClose(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.namedSession(in: folder.read(.none), for: .writing)
    let reason = run.arguments.value(CommonOptions.reason)?.text ?? ""
    try folder.change("\(run.command) \(file.card.shortName)") {
      try $0.close(file, reason: reason)
    }
    let book = try folder.read()
    if run.isJSON, let closed = book.sessions.first(where: { $0.id == file.id }) {
      try run.print(closed.view(in: book.directory))
    }
    try run.say("Se cerró la \(file.card.shortName).")
    let findings = try CheckCommand.findings(book, folder).filter { $0.session?.id == file.id }
    if !findings.isEmpty {
      try run.say(
        findings.count == 1
          ? "Quedó 1 cosa por completar. Véala con: cte verificar"
          : "Quedaron \(findings.count) cosas por completar. Véalas con: cte verificar")
    }
    try run.say("Para imprimirla: cte bitácora exportar -o bitacora.md")
    return .done
  }
}
