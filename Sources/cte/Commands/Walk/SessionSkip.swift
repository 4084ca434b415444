import CommandLineKit
import SessionKit

/// `cte session skip`: leaves a step out.
struct SessionSkip {
  static let command = Command<Action>(
    Name("skip", "omitir", also: "saltar"), summary: "Deja un paso de la guía sin hacer",
    discussion: "De un paso obligatorio hay que decir por qué.",
    operands: [SessionAnswer.step], options: [CommonOptions.reason, CommonOptions.session],
    examples: [Example("cte sesión omitir 5.1 --motivo \"no hubo luz\"", "queda con su motivo")],
    action: { try SessionSkip(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.session(CommonOptions.session, in: folder.read(.none), for: .writing)
    let guide = try folder.guide(of: file.card)
    let stop = try run.stop(
      run.arguments.operand(SessionAnswer.step)?.text ?? "", guide, file, folder)
    let reason = run.arguments.value(CommonOptions.reason)?.text ?? ""
    try folder.change("\(run.command) \(stop.step.id)") {
      try $0.end(stop.step, .skipped, reason: reason, in: file, next: nil)
    }
    if run.isJSON { return try SessionStatus.print(file, folder, run) }
    try run.say("Se omitió el paso \(stop.step.id).")
    return .done
  }
}

extension Run {
  /// The step that a person names.
  func stop(
    _ text: String, _ guide: Guide?, _ file: SessionFile, _ folder: WorkbookFolder
  ) throws -> WalkPlan.Stop {
    let session = try folder.session(file).session
    guard let stop = WalkPlan(guide, session).find(text) else { throw WalkProblem.noStep(text) }
    return stop
  }
}
