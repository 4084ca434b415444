import SpanishText

/// The report of a meeting, for all who took part: what was said, what follows from it.
struct MeetingReport: Sendable {
  static let paper = Paper(
    "informe", "Informe de la reunión", about: .session,
    summary: "el informe de una reunión, para enviarlo a quienes participaron",
    formats: [.docx, .txt, .md, .html, .json]
  ) { composer throws(PaperProblem) in
    let problem = PaperProblem.nothingToSay(
      paper: "el informe", session: composer.sessionName, from: [Report.kind])
    let held = try composer.heldSession.orRefuse(problem)
    let report = MeetingReport(composer: composer, held: held)
    guard !report.reports.isEmpty else { throw problem }
    let title = "Informe de la \(held.name)"
    return composer.document(title, report.body(level: 2, head: composer.letterhead))
  }

  /// The reports of all meetings, in their order, with who keeps them.
  static let book = Paper(
    "libro-de-actas", "Libro de actas", about: .book,
    summary: "los informes de todas las reuniones, en orden y con quien los custodia",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    let reports = composer.held.map { MeetingReport(composer: composer, held: $0) }
      .filter { !$0.reports.isEmpty }
    guard !reports.isEmpty else {
      throw .nothingToSay(
        paper: "el libro de actas", session: composer.sessionName, from: [Report.kind])
    }
    let chapters = reports.enumerated().flatMap { place, report -> [Block] in
      let date = report.held.card.date.map { " · \($0.long)" } ?? ""
      return [.heading(2, "\(place + 1). \(report.held.name.capitalizedFirst)\(date)")]
        + report.body(level: 3)
    }
    var keepers: [String] = []
    for keeper in reports.flatMap(\.keepers) where !keepers.contains(keeper) {
      keepers.append(keeper)
    }
    let facts =
      composer.letterhead
      + [
        Block.Fact.filled("Custodia", keepers.joined(separator: ", "))
      ].compactMap { $0 }
    return composer.document("Libro de actas", [.facts(facts), .contents(to: 2)] + chapters)
  }

  let composer: Composer
  let held: HeldSession

  private var pages: SessionPages { SessionPages(composer: composer, held: held) }

  var reports: [Report] { pages.all.compactMap { $0.record as? Report } }

  /// Those who keep the book: with a role that the guide gives it to.
  private var keepers: [String] {
    held.session.roleLines(held.guide, composer.directory).filter { line in
      line.role?.keeps == Report.kind.name
    }.flatMap { $0.people.map { $0.words(in: composer.directory) } }
  }

  private func body(level: Int, head: [Block.Fact] = []) -> [Block] {
    let entries = pages.all
    func table(_ type: any Record.Type) -> [Block] {
      pages.kinds.pages(entries.filter { $0.kind.name == type.kind.name }, level: level)
    }
    return [.facts(head + facts)] + reports.flatMap { told($0, level) }
      + reflections(entries, level) + checks(entries, level)
      + table(Agreement.self) + table(Assignment.self) + pages.next(heading: level)
  }

  private var facts: [Block.Fact] {
    let writers = pages.holders(of: "relator").map { $0.words(in: composer.directory) }
    let present = pages.attendance.filter(\.entry.present).map {
      $0.id.words(in: composer.directory)
    }
    let sent = reports.compactMap { report in
      report.sent.map { day in
        let how = Delivery(report, of: held.card, held.guide)?.words ?? ""
        return day.long + (how.isEmpty ? "" : " (\(how))")
      }
    }
    return [
      .filled("Reunión", held.name), .filled("Fecha", held.period),
      .filled("Comunidad", held.card.community),
      .filled("Lo escribe", writers.joined(separator: ", ")),
      .filled("Para", present.joined(separator: ", ")),
      .filled("Enviado", sent.joined(separator: ", ")),
    ].compactMap { $0 }
  }

  private func told(_ report: Report, _ level: Int) -> [Block] {
    let parts: [(String, [String])] = [
      ("Temas tratados", report.topics), ("Conclusiones", report.conclusions),
      ("Propuestas", report.proposals), ("Medidas por tomar", report.measures),
      ("Tareas para la próxima reunión", report.tasks),
    ]
    return (report.text.isEmpty ? [] : [.paragraph(report.text)])
      + parts.filter { !$0.1.isEmpty }.flatMap { [.heading(level, $0.0), .list($0.1)] }
  }

  /// What was answered and noted in the steps that lead to the report.
  private func reflections(_ entries: [Entry], _ level: Int) -> [Block] {
    let products = held.guide.products.filter { product in
      product.needs.contains { $0.kind == Report.kind.name && !$0.earlier }
    }
    let steps = products.flatMap { held.guide.steps(of: $0) }
    let names = Set(steps.map(\.id))
    let checked = Set(held.guide.prompts(for: Report.kind).map(\.id))
    let own = entries.filter { entry in
      switch entry.record {
      case let answer as Answer:
        !checked.contains(answer.question)
          && (names.contains(answer.head.step) || answer.isAsked(in: steps))
      case is Note: names.contains(entry.record.head.step)
      default: false
      }
    }
    guard !own.isEmpty else { return [] }
    return [.heading(level, "Reflexiones")]
      + pages.kinds.body(own.filter { $0.record is Note }, level: level + 1)
      + pages.kinds.body(own.filter { $0.record is Answer }, level: level + 1)
  }

  /// What the guide's sheet asks of the report, with the answers.
  private func checks(_ entries: [Entry], _ level: Int) -> [Block] {
    let asked = Set(held.guide.prompts(for: Report.kind).map(\.id))
    let own = entries.filter { asked.contains(($0.record as? Answer)?.question ?? "") }
    return own.isEmpty
      ? []
      : [.heading(level, "Lo que revisó quien lo escribió")]
        + pages.kinds.body(own, level: level + 1)
  }
}
