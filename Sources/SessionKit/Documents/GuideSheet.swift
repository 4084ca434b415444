import SpanishText

/// The sheet of a guide: for each row its questions, and what was noted down in answer to them.
///
/// It has all its rows before anything was said, to be printed and written on.
struct GuideSheet: Sendable {
  static let paper = Paper(
    "ficha", "Ficha guía", about: .session,
    summary: "la ficha con que la guía orienta la reunión: preguntas y anotaciones",
    formats: [.docx, .md, .html, .csv, .txt, .json]
  ) { composer throws(PaperProblem) in
    let problem = PaperProblem.noSheet(session: composer.sessionName)
    let held = try composer.heldSession.orRefuse(problem)
    let rows = (held.guide.list("sheet") ?? []).filter { !$0.questions.isEmpty }
    guard !rows.isEmpty else { throw problem }
    return GuideSheet(composer, held, rows).document
  }

  private let composer: Composer
  private let held: HeldSession
  private let rows: [GuideItemText]
  private let entries: [Entry]

  private init(_ composer: Composer, _ held: HeldSession, _ rows: [GuideItemText]) {
    self.composer = composer
    self.held = held
    self.rows = rows
    entries = SessionPages(composer: composer, held: held).all
  }

  private static let headings = ["Indicador", "Preguntas", "Anotaciones"]

  private var document: Document {
    let moments: [Phase] = [.before, .during, .after]
    let blocks = moments.flatMap { moment -> [Block] in
      let own = rows.filter { $0.moment == moment }
      return own.isEmpty ? [] : [.heading(2, moment.spanish.capitalizedFirst), table(own)]
    }
    let rest = rows.filter { $0.moment.map { !moments.contains($0) } ?? true }
    let sources = held.guide.references.map(held.guide.say)
    var document = composer.document(
      "Ficha guía",
      [.facts(composer.head(held))] + blocks + (rest.isEmpty ? [] : [table(rest)])
        + sources.map { .paragraph("Fuente: \($0)") })
    document.sheet = Block.Table(
      headings: ["Momento"] + Self.headings,
      rows: rows.map { [$0.moment?.spanish ?? ""] + cells($0) })
    return document
  }

  private func table(_ rows: [GuideItemText]) -> Block {
    var table = Block.Table(headings: Self.headings, rows: rows.map(cells))
    table.isFilledByHand = true
    return .table(table)
  }

  private func cells(_ row: GuideItemText) -> [String] {
    let questions = held.guide.list(row.questions) ?? []
    let asked = questions.enumerated().map {
      "\($0.offset + 1). \(held.guide.say($0.element.text))"
    }
    return [
      held.guide.say(row.text), asked.joined(separator: "\n"),
      (answers(row, questions) + notes(row)).joined(separator: "\n"),
    ]
  }

  /// The answers to a row's questions, with their numbers.
  private func answers(_ row: GuideItemText, _ questions: [GuideItemText]) -> [String] {
    questions.enumerated().flatMap { place, question in
      entries.filter { entry in
        (entry.record as? Answer)?.question == "\(row.questions).\(question.id)"
      }.map { "\(place + 1). \(composer.lines.sentence($0))" }
    }
  }

  /// What was noted down in the row itself.
  private func notes(_ row: GuideItemText) -> [String] {
    entries.filter { ($0.record as? Sheet)?.row?.id == row.id }.map { entry in
      composer.lines.text(entry)
    }
  }
}
