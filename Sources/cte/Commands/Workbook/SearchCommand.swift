import CommandLineKit
import SessionKit
import SpanishText

/// `cte buscar`: words in everything that was recorded.
struct SearchCommand {
  static let text = Operand(
    "text", placeholder: "TEXTO", isPhrase: true,
    summary: "Las palabras que busca, en cualquier orden")
  static let kind = Option.value(
    "kind", "clase", placeholder: "CLASE",
    kind: .choice(
      Kinds.all.filter { $0.kind.home == .session || $0.kind.home == .workbook }
        .map { Choice(Name($0.kind.name, $0.kind.noun, aliases: [$0.kind.plural])) }
        + [Choice(Name("session", "sesión", aliases: ["sesiones"]))]),
    isList: true, summary: "Solo eso", example: "--clase acuerdo,compromiso")
  static let date = Option.value(
    "date", "fecha", placeholder: "FECHA", kind: .date, summary: "Solo lo de ese día",
    example: "--fecha 30/11/2018")

  static let command = Command<Action>(
    Name("search", "buscar"), summary: "Busca en todo lo anotado, con acentos o sin ellos",
    discussion:
      "Primero lo que lo dice en su propio texto, y de eso lo más reciente. Busca también "
      + "en las notas de seguimiento, en las erratas y en los datos de las sesiones.",
    operands: [text],
    options: [
      CommonOptions.session, CommonOptions.school, CommonOptions.person, CommonOptions.team, kind,
      date, SessionList.cycle, CommonOptions.status,
    ],
    examples: [Example("cte buscar lectura --clase compromiso", "los compromisos de lectura")],
    action: { try SearchCommand(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let words = run.arguments.operands(Self.text).map(\.text).joined(separator: " ")
    let kinds = run.arguments.values(Self.kind).map(\.text)
    let book = try run.workbook().read(
      kinds.isEmpty || kinds.contains("session") ? .all : Selection(kinds: Set(kinds)))
    let filter = try run.filter(book)
    let date = try run.arguments.value(Self.date).map {
      try CivilDate.parse($0.text, in: run.scope(book.directory))
    }
    let asksRecords =
      run.arguments.has(CommonOptions.status) || filter.person != nil
      || filter.team != nil || filter.session != nil
    let hits = Search.find(
      words, in: book,
      sessions: { file in
        !asksRecords && (kinds.isEmpty || kinds.contains("session"))
          && filter.keeps(file) && (date.map { file.card.date == $0 } ?? true)
      }
    ) { entry in
      filter.keeps(entry, in: book, asOf: run.pen.today)
        && (date.map { entry.date == $0 } ?? true)
        && (kinds.isEmpty || kinds.contains(entry.kind.name))
    }
    try show(hits)
    return try run.report(book.problems)
  }

  private func show(_ hits: [Search.Hit]) throws {
    if run.isJSON {
      try run.print(.array(hits.map(\.view)))
    } else if hits.isEmpty {
      try run.say("No se encontró nada.")
    } else {
      let listing = Listing(
        headings: ["Clave", "Texto", "Qué es", "Quién", "Fecha"],
        rows: hits.flatMap { hit in
          let row = [
            Listing.Cell(String(hit.id.text.prefix(5)), .dim), Listing.Cell(hit.text),
            Listing.Cell(Kinds.named(hit.kind)?.kind.noun ?? "sesión"),
            Listing.Cell(hit.person), Listing.Cell(hit.date?.short ?? ""),
          ]
          let context = ["", "· " + hit.context, "", "", ""].map { Listing.Cell($0, .dim) }
          return hit.context.isEmpty ? [row] : [row, context]
        }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
    }
  }
}
