import CommandLineKit
import SessionKit

/// `cte verificar`: what is incomplete, or does not fit.
struct CheckCommand {
  static let command = Command<Action>(
    Name("check", "verificar"), summary: "Dice qué está incompleto o no encaja",
    discussion: "Termina con 1 si encuentra algo, para que otros programas lo sepan.",
    options: [CommonOptions.session],
    examples: [Example("cte verificar --sesión actual", "solo la sesión en curso")],
    action: { try CheckCommand(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    var findings = try Self.findings(book, folder)
    if run.arguments.has(CommonOptions.session) {
      let id = try run.session(CommonOptions.session, in: book, for: .reading).id
      findings = findings.filter { $0.session?.id == id }
    }
    if run.isJSON {
      try run.print(.array(findings.map(\.view)))
    } else if findings.isEmpty {
      try run.say("Todo está completo.")
    } else {
      let listing = Listing(
        headings: ["Clave", "Qué falta"],
        rows: findings.map {
          [Listing.Cell(String($0.id.text.prefix(5)), .dim), Listing.Cell($0.message)]
        }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
      try run.say("Para llenarlo de uno en uno: cte completar")
    }
    let code = try run.report(book.problems)
    return code == .done && !findings.isEmpty ? .refused : code
  }

  static func findings(_ book: Book, _ folder: WorkbookFolder) throws -> [Checks.Finding] {
    try Checks(book).findings { file in
      try !folder.session(file).session.attendance.isEmpty
    }
  }
}
