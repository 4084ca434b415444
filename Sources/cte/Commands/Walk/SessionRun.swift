import CommandLineKit
import SessionKit

/// `cte session run`: goes through the guide, one question after the other.
struct SessionRun {
  static let command = Command<Action>(
    Name("run", "abrir", also: "recorrer", "continuar"),
    summary: "Recorre la guía paso a paso y anota lo que se responde",
    discussion: "Sigue donde se quedó. Cada respuesta queda guardada antes de la siguiente "
      + "pregunta. Enter sin nada pasa a lo que sigue; :ayuda muestra lo demás que se puede escribir.",
    operands: [SessionCommands.reference], options: [CommonOptions.session],
    examples: [
      Example("cte sesión abrir", "la que está en curso, o la de hoy"),
      Example("cte sesión abrir tercera < respuestas.txt", "lee las respuestas de un archivo"),
    ],
    action: { try SessionRun(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.namedSession(in: folder.read(.none), for: .writing)
    guard file.state != .closed else { throw Refusal.closed(session: file.card.shortName) }
    let guide = try folder.guide(of: file.card)
    var walker = try Walker(run: run, folder: folder, file: file, guide: guide)
    try walker.go()
    if run.isJSON { try SessionStatus.print(file, folder, run) }
    return .done
  }
}
