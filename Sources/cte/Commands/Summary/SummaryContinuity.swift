import CommandLineKit
import SessionKit
import SpanishText

/// `cte resumen continuidad`: whether the sessions that were planned took place.
struct SummaryContinuity {
  static let command = Command<Action>(
    Name("continuity", "continuidad"),
    summary: "Qué sesiones se realizaron y, aparte, cómo va lo que acordaron",
    options: [CommonOptions.school, SessionList.cycle, CommonOptions.asOf],
    examples: [Example("cte resumen continuidad --ciclo 2018-2019", "las de ese ciclo")],
    action: { try SummaryContinuity(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(Debts.selection)
    let day = try run.judgingDay(book.directory)
    let cycle = try run.wantedCycle(book.directory)
    let school = try run.arguments.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text).id
    }
    let continuity = Continuity(book, asOf: day, school: school, cycle: cycle)
    if run.isJSON {
      try run.print(continuity.view)
    } else if continuity.sessions.isEmpty {
      try run.say("No hay sesiones que contar. Planéelas con: cte itinerario fijar")
    } else {
      try show(continuity)
    }
    return try run.report(book.problems)
  }

  private func show(_ continuity: Continuity) throws {
    let held = continuity.count(.held)
    let due = held + continuity.count(.missed)
    let bars = [
      Bars.Bar(
        label: "Sesiones realizadas", part: held, whole: due, words: "\(held) de \(due)"),
      Bars.Bar(
        label: "Acuerdos y compromisos cumplidos", part: continuity.agreements.met,
        whole: continuity.agreements.total,
        words: "\(continuity.agreements.met) de \(continuity.agreements.total)"),
    ]
    if run.showsCharts {
      try run.print(
        Bars(bars: bars, isPlain: run.isPlain).render(width: run.width, style: run.style))
    }
    let listing = Listing(
      headings: ["Sesión", "Fecha", "Qué pasó"],
      rows: continuity.sessions.map { file, fate in
        [
          Listing.Cell(file.card.title.isEmpty ? file.card.shortName : file.card.title),
          Listing.Cell(file.card.date?.short ?? ""),
          Listing.Cell(file.state == .running ? "en curso" : fate.spanish, Self.tone(fate)),
        ]
      }, flexible: 0)
    try run.print(listing.render(width: run.width, style: run.style))
    try run.say(
      "Realizadas: \(held) de \(due). Por venir: \(continuity.count(.upcoming)). "
        + "Acuerdos y compromisos abiertos: \(continuity.agreements.open).")
  }

  private static func tone(_ fate: Continuity.Fate) -> Listing.Tone {
    switch fate {
    case .held: .good
    case .missed: .bad
    case .upcoming: .plain
    }
  }
}
