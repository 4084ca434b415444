import CommandLineKit
import SessionKit
import SpanishText

/// What has been shown of agreements and commitments.
enum EvidenceCommands {
  static let noun = Command<Action>(
    Name("evidence", "evidencia"), summary: "Con qué se ha mostrado lo que se hizo",
    examples: [Example("cte evidencia listar --persona Ana", "lo que ha mostrado Ana")],
    subcommands: [
      Command(
        Name("types", "tipos"), summary: "Los tipos de evidencia; se admite cualquier otro",
        examples: [Example("cte evidencia tipos", "la lista")],
        action: { try EvidenceCommands.types($0) }),
      Command(
        .list, summary: "Muestra las evidencias y de qué son",
        options: [
          CommonOptions.school, CommonOptions.person, CommonOptions.team, CommonOptions.session,
          CommonOptions.mine,
        ],
        examples: [Example("cte evidencia listar --sesión tercera", "lo acordado en ella")],
        action: { try EvidenceCommands.list($0) }),
    ])

  private static func types(_ run: Run) throws -> ExitCode {
    let known = EvidenceKind.Known.allCases
    if run.isJSON {
      try run.print(
        .array(
          known.map {
            .object([("id", .string($0.rawValue)), ("title", .string($0.label))])
          }))
      return .done
    }
    for kind in known { try run.print(kind.label) }
    try run.say("Se admite cualquier otro: escríbalo en --tipo-de-evidencia.")
    return .done
  }

  private static func list(_ run: Run) throws -> ExitCode {
    let book = try run.workbook().read(Carried.selection)
    let filter = try run.filter(book)
    let shown = book.entries.filter { filter.keeps($0, in: book, asOf: run.pen.today) }
      .flatMap { entry in entry.history.filter(\.hasEvidence).map { (entry, $0) } }
    if run.isJSON {
      try run.print(.array(shown.map { view($0, $1, book) }))
    } else if shown.isEmpty {
      try run.say(
        "No hay evidencias que mostrar. Agréguelas con: cte avance CLAVE --evidencia \"…\"")
    } else {
      let listing = Listing(
        headings: ["Clave", "De qué", "Tipo", "Evidencia", "Quién", "Fecha"],
        rows: shown.map { entry, happening in
          let event = happening.event
          let words = ([event.evidence] + event.files.map(\.name)).filter { !$0.isEmpty }
          return [
            Listing.Cell(String((entry.record.head.id?.text ?? "").prefix(5)), .dim),
            Listing.Cell(Search.summary(entry.record)),
            Listing.Cell(event.evidenceType?.words(in: book.directory) ?? ""),
            Listing.Cell(words.joined(separator: ", ")),
            Listing.Cell(book.directory.author(event.by)), Listing.Cell(event.date?.short ?? ""),
          ]
        }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private static func view(
    _ entry: Entry, _ happening: Entry.Happening, _ book: Book
  ) -> JSON {
    let event = happening.event
    return .object([
      ("id", .string(event.id?.text)), ("of", .string(event.of?.text)),
      ("kind", .string(entry.kind.name)), ("text", .string(Search.summary(entry.record))),
      ("type", event.evidenceType?.json ?? .null),
      ("title", .string(event.evidenceType?.words(in: book.directory))),
      ("evidence", .filled(event.evidence)), ("files", .array(event.files.map(\.json))),
      ("date", .string(event.date?.iso)), ("by", .filled(book.directory.author(event.by))),
      ("session", .string(happening.session?.id.text)),
    ])
  }
}

extension Entry.Happening {
  /// Whether it shows anything.
  fileprivate var hasEvidence: Bool { !event.evidence.isEmpty || !event.files.isEmpty }
}
