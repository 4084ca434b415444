import SpanishText

/// The register of all that was agreed on, or of all to which somebody committed themselves.
struct Register: Sendable {
  static let agreements = Paper(
    "acuerdos", "Registro de acuerdos", about: .book,
    summary: "todos los acuerdos: quién responde, para cuándo y cómo van",
    formats: [.docx, .csv, .md, .html, .txt, .json], handed: [.docx, .csv]
  ) { composer throws(PaperProblem) in
    try Register(composer: composer, type: Agreement.self).document()
  }

  static let commitments = Paper(
    "compromisos", "Registro de compromisos", about: .book,
    summary: "todos los compromisos: de quién, para cuándo y cómo van",
    formats: [.docx, .csv, .ics, .md, .html, .txt, .json], handed: [.docx, .csv]
  ) { composer throws(PaperProblem) in
    try Register(composer: composer, type: Commitment.self).document()
  }

  let composer: Composer
  let type: any Record.Type

  private var lines: EntryTable { composer.lines }

  private func document() throws(PaperProblem) -> Document {
    let entries = composer.entries(of: type)
    let kind = type.kind
    guard !entries.isEmpty else {
      throw .nothingToSay(
        paper: "el registro de \(kind.plural)", session: composer.sessionName, from: [kind])
    }
    var facts = composer.letterhead
    facts.append(Block.Fact(label: "Con corte al", value: composer.day.long))
    if let person = composer.scope.person {
      facts.append(Block.Fact(label: "De", value: person.words(in: composer.directory)))
    }
    if let team = composer.scope.team {
      facts.append(Block.Fact(label: "Equipo", value: team.words(in: composer.directory)))
    }
    let open = entries.filter(\.isOpen).count
    let overdue = entries.filter { composer.book.isOverdue($0, asOf: composer.day) }.count
    let count = entries.count == 1 ? kind.one : kind.plural
    let left = open == 1 ? "1 pendiente" : "\(open) pendientes"
    let late = overdue == 1 ? "1 vencido" : "\(overdue) vencidos"
    let sum =
      "\(entries.count) \(count)" + (open > 0 ? "; \(left)" : "")
      + (overdue > 0 ? ", de ellos \(late)." : ".")
    var document = composer.document(
      "Registro de \(kind.plural)",
      [.facts(facts), .paragraph(sum), table(entries)])
    document.sheet = EntrySheet(lines: lines).table(entries, type)
    document.events = entries.compactMap { DueEvent(lines: lines, entry: $0).event }
    return document
  }

  private func table(_ entries: [Entry]) -> Block {
    let showsSession = Set(entries.compactMap { $0.session?.id }).count > 1
    return lines.table(
      [
        "Sesión", type.kind.one.capitalizedFirst, "Responsable", "Para cuándo", "Seguimiento",
        "Estado",
      ],
      entries.map { entry in
        [
          showsSession ? entry.session?.card.briefName ?? "" : "", lines.text(entry),
          lines.who(entry), lines.due(entry), lines.followPlan(entry),
          lines.status(entry),
        ]
      })
  }
}
