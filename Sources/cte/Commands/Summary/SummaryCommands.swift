import CommandLineKit
import SessionKit

/// Answers across sessions: what was done, what was held, what is missing, what helps.
enum SummaryCommands {
  static let noun = Command<Action>(
    Name("summary", "resumen"),
    summary: "Cumplimiento, continuidad, lo que falta y lo que funciona",
    examples: [
      Example("cte resumen", "lo principal de los cuatro"),
      Example("cte resumen cumplimiento", "cuántos acuerdos y compromisos se han cumplido"),
    ],
    subcommands: [
      SummaryCompliance.command, SummaryContinuity.command, SummaryMissing.command,
      SummaryPractices.command, SummaryProblems.command, SummarySelf.command,
    ], action: { try SummaryOverview(run: $0).carryOut() })

  /// What the summaries can be narrowed down to.
  static let selectors = [
    CommonOptions.school, CommonOptions.session, SessionList.cycle, CommonOptions.asOf,
  ]

  /// By what a summary is told apart.
  static func by(_ choices: [Choice], example: String) -> Option {
    .value(
      "by", "por", placeholder: "QUÉ", kind: .choice(choices), summary: "Cómo separarlo",
      example: "--por \(example)")
  }
}

extension Run {
  /// The day that tells what is overdue: the one that was named, else today.
  func judgingDay(_ directory: Directory) throws -> CivilDate {
    try arguments.value(CommonOptions.asOf).map {
      try CivilDate.parse($0.text, in: scope(directory))
    } ?? pen.today
  }

  /// The school year that was named.
  func wantedCycle(_ directory: Directory) throws -> SchoolYear? {
    try arguments.value(SessionList.cycle).map {
      try SchoolYear.parse($0.text, in: scope(directory))
    }
  }

  /// Whether a chart can be looked at, where the result goes.
  var showsCharts: Bool { context.screen.outputIsTerminal }
}
