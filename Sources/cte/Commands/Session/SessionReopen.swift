import CommandLineKit
import SessionKit

/// `cte sesión reabrir`: opens a closed session again, for a reason that its book will print.
struct SessionReopen {
  static let command = Command<Action>(
    Name("reopen", "reabrir"), summary: "Abre de nuevo una sesión cerrada",
    operands: [SessionCommands.reference],
    options: [CommonOptions.reason, CommonOptions.session],
    examples: [
      Example("cte sesión reabrir tercera --motivo \"faltó un acuerdo\"", "y dice por qué")
    ],
    action: { try SessionReopen(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.namedSession(in: folder.read(.none), for: .correcting)
    let reason = run.arguments.value(CommonOptions.reason)?.text ?? ""
    try folder.change("\(run.command) \(file.card.shortName)") {
      try $0.reopen(file, reason: trim(reason))
    }
    if run.isJSON {
      let book = try folder.read(.none)
      if let open = book.sessions.first(where: { $0.id == file.id }) {
        try run.print(open.view(in: book.directory))
      }
    }
    try run.say("La \(file.card.shortName) está abierta otra vez.")
    return .done
  }
}
