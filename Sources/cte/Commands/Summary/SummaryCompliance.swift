import CommandLineKit
import SessionKit
import SpanishText

/// `cte resumen cumplimiento`: how many agreements and commitments were answered for.
struct SummaryCompliance {
  static let by = SummaryCommands.by(
    Compliance.Grouping.allCases.map { Choice($0.rawValue, $0.spanish) }, example: "persona")

  static let command = Command<Action>(
    Name("compliance", "cumplimiento"),
    summary: "Cuántos acuerdos y compromisos se cumplieron, siguen abiertos o vencieron",
    discussion: "Lo cancelado no cuenta. Lo cumplido después de su plazo se dice aparte.",
    options: [by] + SummaryCommands.selectors + [CommonOptions.person, CommonOptions.team],
    examples: [
      Example("cte resumen cumplimiento --por persona", "de cada quien"),
      Example("cte resumen cumplimiento --ciclo 2018-2019 --al 28/06/2019", "al cierre del ciclo"),
    ], action: { try SummaryCompliance(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(Debts.selection)
    let filter = try run.filter(book)
    let day = try run.judgingDay(book.directory)
    let compliance = Compliance(book, asOf: day) { filter.keeps($0, in: book, asOf: day) }
    let grouping =
      run.arguments.value(Self.by).flatMap { Compliance.Grouping(rawValue: $0.text) } ?? .school
    if run.isJSON {
      try run.print(compliance.view(by: grouping))
    } else if compliance.count.isEmpty {
      try run.say("No hay acuerdos ni compromisos que contar.")
    } else {
      try show(compliance, grouping)
    }
    return try run.report(book.problems)
  }

  private func show(_ compliance: Compliance, _ grouping: Compliance.Grouping) throws {
    let count = compliance.count
    let groups = compliance.groups(by: grouping)
    if run.showsCharts {
      try run.print(Screen.wrap(Self.sentence(count), run.width))
      let bars = compliance.groups(by: .session).map {
        Bars.Bar(
          label: $0.brief, part: $0.count.met, whole: $0.count.total,
          words: "\($0.count.met) de \($0.count.total)")
      }
      try run.print(
        Bars(bars: bars, isPlain: run.isPlain).render(width: run.width, style: run.style))
    }
    let listing = Listing(
      headings: [
        grouping.spanish.capitalizedFirst, "Total", "Cumplidos", "No cumplidos", "Abiertos",
        "De ellos, vencidos", "Con retraso",
      ],
      rows: groups.map { Self.row($0.name, $0.count) }
        + (groups.count > 1 ? [Self.row("Total", count)] : []), flexible: 0)
    try run.print(listing.render(width: run.width, style: run.style))
    if groups.map(\.count.total).reduce(0, +) > count.total {
      try run.say("Lo compartido cuenta en cada renglón; en el total, una sola vez.")
    }
    if count.unconfirmed > 0 {
      try run.say("Por confirmar en la sesión: \(count.unconfirmed).")
    }
    if count.overdue > 0 { try run.say("Para ver lo vencido: cte seguimiento listar --vencidos") }
  }

  static func sentence(_ count: Compliance.Count) -> String {
    let met = count.met == 1 ? "Se cumplió 1" : "Se cumplieron \(count.met)"
    let open = count.open == 1 ? "1 sigue abierto" : "\(count.open) siguen abiertos"
    let late = count.overdue == 0 ? "" : ", \(count.overdue) con el plazo vencido"
    return "\(met) de \(count.total) (\(count.percent) %); \(open)\(late)."
  }

  private static func row(_ name: String, _ count: Compliance.Count) -> [Listing.Cell] {
    [
      Listing.Cell(name), Listing.Cell(String(count.total)),
      Listing.Cell(String(count.met), .good), Listing.Cell(String(count.notMet)),
      Listing.Cell(String(count.open)),
      Listing.Cell(String(count.overdue), count.overdue > 0 ? .bad : .plain),
      Listing.Cell(String(count.late)),
    ]
  }
}
