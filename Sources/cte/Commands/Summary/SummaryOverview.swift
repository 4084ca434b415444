import CommandLineKit
import SessionKit

/// `cte resumen` alone: the first line of each of the summaries.
struct SummaryOverview {
  let run: Run

  func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    let day = run.pen.today
    let compliance = Compliance(book, asOf: day).count
    let continuity = Continuity(book, asOf: day)
    let missing = try CheckCommand.findings(book, folder).count
    let practices = book.entries.filter { ($0.record as? Practice)?.outcome == .helps }.count
    if run.isJSON {
      try run.print(
        .object([
          ("compliance", .object(compliance.members)),
          (
            "continuity",
            .object(
              [.held, .missed, .upcoming].map { fate in
                (fate.rawValue, .integer(continuity.count(fate)))
              })
          ),
          ("missing", .integer(missing)), ("practices", .integer(practices)),
        ]))
      return try run.report(book.problems)
    }
    let due = continuity.count(.held) + continuity.count(.missed)
    var facts = Facts()
    facts.add("Cumplimiento", compliance.isEmpty ? "" : SummaryCompliance.sentence(compliance))
    facts.add(
      "Continuidad",
      "Sesiones realizadas: \(continuity.count(.held)) de \(due); por venir: "
        + "\(continuity.count(.upcoming)).")
    facts.add("Incompletos", missing == 0 ? "No falta nada." : "Falta completar: \(missing).")
    facts.add("Prácticas", practices == 0 ? "" : "Que favorecen el avance: \(practices).")
    try run.print(facts.render(width: run.width, style: run.style))
    try run.say(
      "Para ver más: cte resumen cumplimiento, continuidad, incompletos, prácticas o "
        + "autoevaluación")
    return try run.report(book.problems)
  }
}
