import CommandLineKit
import SessionKit

/// `cte resumen incompletos`: what is missing, by what is wrong with it.
struct SummaryMissing {
  static let command = Command<Action>(
    Name("missing", "incompletos"),
    summary: "Lo que falta, agrupado por lo que hay que arreglar, también el seguimiento",
    options: [CommonOptions.school, CommonOptions.session],
    examples: [Example("cte resumen incompletos --sesión tercera", "lo que le falta a una")],
    action: { try SummaryMissing(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    let filter = try run.filter(book)
    let checks = Checks(book)
    let all = try CheckCommand.findings(book, folder) + checks.withoutFollowPlan
    let findings = all.filter { keeps($0, filter, book) }
    let areas = Checks.Area.allCases.map { area in
      (area: area, findings: findings.filter { $0.area == area })
    }.filter { !$0.findings.isEmpty }
    if run.isJSON {
      try run.print(view(areas))
    } else if areas.isEmpty {
      try run.say("No falta nada.")
    } else {
      for (area, findings) in areas {
        try run.print(run.style.bold("\(area.spanish): \(findings.count)"))
        try run.print(
          CheckCommand.listing(findings).render(width: run.width, style: run.style))
      }
    }
    return try run.report(book.problems)
  }

  private func keeps(_ finding: Checks.Finding, _ filter: EntryFilter, _ book: Book) -> Bool {
    if let session = filter.session, finding.session?.id != session { return false }
    guard let school = filter.school else { return true }
    if let entry = book.entry(finding.id) {
      return book.stands(entry, inBookOf: school)
    }
    return finding.session?.card.schools.contains { $0.id == school } ?? false
  }

  private func view(_ areas: [(area: Checks.Area, findings: [Checks.Finding])]) -> JSON {
    .object([
      ("total", .integer(areas.map(\.findings.count).reduce(0, +))),
      (
        "by",
        .array(
          areas.map { area, findings in
            .object([
              ("area", .string(area.rawValue)), ("name", .string(area.spanish)),
              ("total", .integer(findings.count)),
              ("findings", .array(findings.map(\.view))),
            ])
          })
      ),
    ])
  }
}
