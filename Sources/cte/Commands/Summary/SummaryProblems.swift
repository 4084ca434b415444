import CommandLineKit
import SessionKit

/// `cte resumen problemáticas`: what is hard in several schools at once.
struct SummaryProblems {
  static let all = Option.flag(
    "all", "todas", summary: "También las que son de una sola escuela", example: "--todas")

  static let command = Command<Action>(
    Name("problems", "problemáticas"), summary: "Las problemáticas que varias escuelas comparten",
    discussion: "Las propone por las palabras que tienen en común; usted las corrige con «cte "
      + "problemática agrupar» y «cte problemática separar», y así quedan.",
    options: [all] + SummaryCommands.selectors.dropLast(),
    examples: [
      Example("cte resumen problemáticas", "las de dos escuelas o más"),
      Example("cte resumen problemáticas -w norte -w sur", "las de varios cuadernos"),
    ], action: { try SummaryProblems(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read(
      Selection(kinds: [Problem.kind.name, SharedProblem.kind.name]))
    let filter = try run.filter(book)
    let problems = SharedProblems(book) { filter.keeps($0, in: book, asOf: run.pen.today) }
    if run.isJSON {
      try run.print(problems.view)
      return try run.report(book.problems)
    }
    let isWhole = run.arguments.flag(Self.all)
    let groups = isWhole ? problems.groups : problems.shared
    for group in groups { try show(group, problems) }
    if isWhole, !problems.alone.isEmpty {
      try run.print(run.style.bold("Sin otra parecida: \(problems.alone.count)"))
      try run.print(listing(problems.alone, problems))
    }
    if groups.isEmpty {
      try run.say("Ninguna problemática se parece a otra de otra escuela.")
    } else if run.arguments.values(Globals.workbook).count > 1 {
      try run.say(
        "Para corregirlas hace falta el cuaderno de la zona: cte crear -w zona; y, con cada "
          + "escuela: cte unir ESCUELA -w zona")
    } else {
      try run.say(
        "Para juntar o apartar: cte problemática agrupar CLAVE… --en \"Nombre\", o: "
          + "cte problemática separar CLAVE…")
    }
    return try run.report(book.problems)
  }

  private func show(_ group: ProblemGroups.Group, _ problems: SharedProblems) throws {
    let schools = problems.schools(of: group)
    let count = schools.count == 1 ? "1 escuela" : "\(schools.count) escuelas"
    let mark = group.pinned == nil ? " (propuesta)" : ""
    try run.print(
      Screen.wrap("\(group.name.capitalizedFirst)\(mark): \(count)", run.width)
        .split(separator: "\n").map { run.style.bold(String($0)) }.joined(separator: "\n"))
    if !group.words.isEmpty {
      try run.print(
        Screen.wrap("En común: \(group.words.joined(separator: ", "))", run.width))
    }
    try run.print(listing(group.items, problems))
  }

  private func listing(
    _ items: [ProblemGroups.Item], _ problems: SharedProblems
  ) -> String {
    Listing(
      headings: ["Clave", "Problemática"],
      rows: items.map { item in
        [
          Listing.Cell(String(item.id.text.prefix(5)), .dim), Listing.Cell(problems.line(item)),
        ]
      }, flexible: 1
    ).render(width: run.width, style: run.style)
  }
}
