import CommandLineKit
import SessionKit

/// What can be done with sessions.
enum SessionCommands {
  static let noun = Command<Action>(
    Name("session", "sesión"), summary: "Las sesiones: crearlas, verlas, cerrarlas",
    examples: [Example("cte sesión nueva --escuela \"Benito Juárez\"", "crea la sesión de hoy")],
    subcommands: [
      SessionNew.command, SessionList.command, SessionShow.command, SessionStatus.command,
      SessionRun.command, SessionAnswer.command, SessionSkip.command,
      SessionAttendance.command, SessionRoles.command, SessionMaterials.command,
      SessionAgenda.command, SessionTimer.command, SessionRooms.command, SessionNext.command,
      SessionClose.command,
      SessionReopen.command, SessionErratum.command,
    ])

  /// The session by its place on the line; `--session` says the same.
  static let reference = Operand(
    "session", placeholder: "SESIÓN", kind: .reference("session"), required: false,
    isPhrase: true,
    summary: "La sesión: su número, su fecha, su clave o actual, que es la que vale si no dice")
}

extension Run {
  /// The session that a command is about, named by its place or by the option.
  func namedSession(
    in book: Book, for purpose: SessionFinder.Purpose
  ) throws -> SessionFile {
    let words = arguments.operands(SessionCommands.reference).map(\.text)
    let operand = words.isEmpty ? nil : words.joined(separator: " ")
    let option = arguments.value(CommonOptions.session)?.text
    if let operand, let option, operand != option {
      throw UsageProblem.contradiction("la sesión está dicha dos veces: deje una sola.")
    }
    return try SessionFinder(book.sessions, today: pen.today)
      .find(operand ?? option, for: purpose)
  }
}
