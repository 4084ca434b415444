/// What was lived while others were accompanied: in the meeting, in the school, in the classroom.
struct StoryBook: Sendable {
  static let paper = Paper(
    "relato", "Relato", about: .book,
    summary: "lo vivido al acompañar: en el CTE, en la escuela y en el aula",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    let entries = composer.entries(of: Story.self)
    guard !entries.isEmpty else {
      throw .nothingToSay(
        paper: "el relato", session: composer.sessionName, from: [Story.kind])
    }
    return StoryBook(composer: composer, entries: entries).document
  }

  let composer: Composer
  let entries: [Entry]

  private var document: Document {
    let settings: [(Story.Setting?, String)] = [
      (.cte, "En el Consejo Técnico Escolar"), (.school, composer.words.say("En {la escuela}")),
      (.classroom, "En el aula"), (nil, "Además"),
    ]
    let blocks = settings.flatMap { setting, title -> [Block] in
      let own = entries.filter { ($0.record as? Story)?.setting == setting }
      return own.isEmpty ? [] : [.heading(2, title)] + own.flatMap(told)
    }
    let facts =
      composer.letterhead
      + [.cycle(Set(composer.held.compactMap(\.card.cycle)).sorted())]
      .compactMap { $0 }
    return composer.document(
      "Relato del acompañamiento", (facts.isEmpty ? [] : [.facts(facts)]) + blocks)
  }

  private func told(_ entry: Entry) -> [Block] {
    guard let story = entry.record as? Story else { return [] }
    let facts: [Block.Fact] = [
      .filled("Lo que se encontró", story.findings), .filled("Lo que se aprendió", story.lessons),
      .filled("Lo cuenta", ID(story.head.by).flatMap(composer.directory.name) ?? ""),
      .filled("Fecha", (story.date ?? entry.date)?.long ?? ""),
      .filled("Se compartió", shared(entry)),
    ].compactMap { $0 }
    return [.paragraph(composer.lines.text(entry))] + (facts.isEmpty ? [] : [.facts(facts)])
  }

  /// The sessions in which it was shared, and when.
  private func shared(_ entry: Entry) -> String {
    entry.history.filter { $0.event.status == .met }.map { happening in
      happening.session.map { "en la \($0.card.shortName)" } ?? happening.event.date?.short ?? ""
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
