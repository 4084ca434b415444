import CommandLineKit
import SessionKit
import SpanishText

/// `cte verificar`: what is incomplete, or does not fit.
struct CheckCommand {
  static let supervision = Option.flag(
    "supervision", "supervisión",
    summary: "Los diez puntos que mira la supervisión, sesión por sesión", example: "--supervisión")

  static let command = Command<Action>(
    Name("check", "verificar"), summary: "Dice qué está incompleto o no encaja",
    discussion: "Termina con 1 si encuentra algo, para que otros programas lo sepan.",
    options: [CommonOptions.session, supervision],
    examples: [
      Example("cte verificar --sesión actual", "solo la sesión en curso"),
      Example("cte verificar --supervisión", "los diez puntos de cada sesión"),
    ],
    action: { try CheckCommand(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    var session: SessionFile?
    if run.arguments.has(CommonOptions.session) {
      session = try run.session(CommonOptions.session, in: book, for: .reading)
    }
    return run.arguments.flag(Self.supervision)
      ? try supervise(session, book, folder) : try check(session, book, folder)
  }

  private func check(
    _ session: SessionFile?, _ book: Book, _ folder: WorkbookFolder
  ) throws -> ExitCode {
    let findings = try Self.findings(book, folder, of: session)
    if run.isJSON {
      try run.print(.array(findings.map(\.view)))
    } else if findings.isEmpty {
      try run.say("Todo está completo.")
    } else {
      try run.print(Self.listing(findings).render(width: run.width, style: run.style))
      try run.say("Para llenarlo de uno en uno: cte completar")
    }
    let code = try run.report(book.problems)
    return code == .done && !findings.isEmpty ? .refused : code
  }

  static func findings(
    _ book: Book, _ folder: WorkbookFolder, of session: SessionFile? = nil
  ) throws -> [Checks.Finding] {
    let checks = Checks(book)
    let disagreements = try folder.disagreements(book).filter {
      session == nil || $0.session?.id == session?.id
    }
    let versions = checks.versions(disagreements).filter {
      session == nil || $0.session?.id == session?.id
    }
    return try versions
      + checks.findings(of: session) { file in
        (try folder.session(file).session, try folder.guide(of: file.card))
      }
  }

  /// What was found, by the beginning of its id.
  static func listing(_ findings: [Checks.Finding]) -> Listing {
    Listing(
      headings: ["Clave", "Qué falta"],
      rows: findings.map {
        [Listing.Cell(String($0.id.text.prefix(5)), .dim), Listing.Cell($0.message)]
      }, flexible: 1)
  }

  // MARK: - The ten points

  private func supervise(
    _ session: SessionFile?, _ book: Book, _ folder: WorkbookFolder
  ) throws -> ExitCode {
    let files = session.map { [$0] } ?? book.sessions.filter { $0.state != .planned }
    let sheets = try Supervision.sheets(files, in: book) { try folder.session($0).session }
    if run.isJSON {
      try run.print(.array(sheets.map(\.view)))
    } else if sheets.isEmpty {
      try run.say("Todavía no se ha realizado ninguna sesión.")
    } else {
      for sheet in sheets { try show(sheet) }
    }
    let code = try run.report(book.problems)
    let isGood = sheets.flatMap(\.points).allSatisfy { $0.answer ?? true }
    return code == .done && !isGood ? .refused : code
  }

  private func show(_ sheet: Supervision) throws {
    try run.print(run.style.bold(sheet.file.card.shortName.capitalizedFirst))
    let listing = Listing(
      headings: ["N.º", "Punto", "Se ve", "Observación"],
      rows: sheet.points.map { point in
        [
          Listing.Cell(String(point.number), .dim), Listing.Cell(point.title),
          Self.word(point.answer), Listing.Cell(point.note),
        ]
      }, flexible: 1)
    try run.print(listing.render(width: run.width, style: run.style))
  }

  private static func word(_ answer: Bool?) -> Listing.Cell {
    switch answer {
    case true?: Listing.Cell("sí", .good)
    case false?: Listing.Cell("no", .bad)
    case nil: Listing.Cell("no consta", .dim)
    }
  }
}
