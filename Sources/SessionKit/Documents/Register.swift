import SpanishText

/// The register of all that was agreed on, or of all to which somebody committed themselves.
struct Register: Sendable {
  static let agreements = Paper(
    "acuerdos", "Registro de acuerdos", about: .book,
    summary: "todos los acuerdos: quién responde, para cuándo y cómo van",
    formats: [.docx, .csv, .md, .html, .txt, .json], handed: [.docx, .csv]
  ) { Register(composer: $0, type: Agreement.self).document }

  static let commitments = Paper(
    "compromisos", "Registro de compromisos", about: .book,
    summary: "todos los compromisos: de quién, para cuándo y cómo van",
    formats: [.docx, .csv, .ics, .md, .html, .txt, .json], handed: [.docx, .csv]
  ) { Register(composer: $0, type: Commitment.self).document }

  let composer: Composer
  let type: any Record.Type

  private var lines: EntryTable { composer.lines }

  private var document: Document {
    let entries = composer.entries(of: type)
    let kind = type.kind
    var facts = composer.letterhead
    facts.append(Block.Fact(label: "Al día", value: composer.day.long))
    if let person = composer.scope.person {
      facts.append(Block.Fact(label: "De", value: person.words(in: composer.directory)))
    }
    if let team = composer.scope.team {
      facts.append(Block.Fact(label: "Equipo", value: team.words(in: composer.directory)))
    }
    let open = entries.filter(\.isOpen).count
    let overdue = entries.filter { composer.book.isOverdue($0, asOf: composer.day) }.count
    let count = entries.count == 1 ? kind.one : kind.plural
    let sum =
      entries.isEmpty
      ? "Todavía no hay \(kind.plural) anotados."
      : "\(entries.count) \(count); \(open) sin respuesta, \(overdue) "
        + (overdue == 1 ? "vencido." : "vencidos.")
    var document = composer.document(
      "Registro de \(kind.plural)",
      [.facts(facts), .paragraph(sum)] + (entries.isEmpty ? [] : [table(entries)]))
    document.sheet = EntrySheet(lines: lines).table(entries, type)
    document.events = entries.compactMap { DueEvent(lines: lines, entry: $0).event }
    return document
  }

  private func table(_ entries: [Entry]) -> Block {
    let showsSession = Set(entries.compactMap { $0.session?.id }).count > 1
    return lines.table(
      [
        "Sesión", type.kind.one.capitalizedFirst, "Quién responde", "Para cuándo", "Seguimiento",
        "Estado",
      ],
      entries.map { entry in
        [
          showsSession ? entry.session?.card.briefName ?? "" : "", lines.text(entry),
          Search.people(entry, composer.directory), lines.due(entry), lines.followPlan(entry),
          lines.status(entry),
        ]
      })
  }
}
