import SpanishText

/// The book of a school: its sessions, with what was recorded and what became of it.
struct Bitacora: Sendable {
  static let paper = Paper(
    "bitacora", "Bitácora", about: .book, for: .school,
    summary: "el Cuaderno de Bitácora de cada escuela: una sesión, un ciclo o todo",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer in Bitacora(composer: composer).document }

  let composer: Composer

  private var lines: EntryTable { composer.lines }

  private var document: Document {
    let chapters = composer.held.map(chapter).filter { !$0.isEmpty }
    let contents: [Block] =
      chapters.count > 1 ? [.paragraph("Contenido"), .contents(to: 2)] : []
    var blocks = [Block.facts(cover)].filter { $0 != .facts([]) } + contents + goals
    blocks += chapters.joined()
    blocks += planned
    if chapters.count > 1, !composer.directors.isEmpty {
      blocks.append(.signatures(composer.directors))
    }
    return composer.document("Cuaderno de Bitácora\(whose)", blocks)
  }

  private var whose: String {
    composer.held.allSatisfy(\.isCouncil) ? " del Consejo Técnico Escolar" : ""
  }

  // MARK: - The cover

  private var cover: [Block.Fact] {
    let cycles = Set(composer.held.compactMap(\.card.cycle)).sorted()
    let context = composer.onlySchool.map { school in
      School.contextFields.compactMap { field in
        Block.Fact.filled(
          field.label(in: composer.words),
          field.texts(of: school, in: composer.directory).joined(separator: ", "))
      }
    }
    return composer.letterhead + (context ?? [])
      + [Block.Fact.cycle(cycles)].compactMap { $0 }
  }

  /// The goals of the improvement programme, and how far they have come.
  private var goals: [Block] {
    let school = composer.scope.school
    let own = composer.book.entries(of: nil).filter { entry in
      let whose = entry.record.head.school
      return entry.record is Goal && (school == nil || whose == nil || whose == school)
    }
    guard !own.isEmpty, !composer.scope.isOneSession else { return [] }
    let rows = own.compactMap { entry -> [String]? in
      guard let goal = entry.record as? Goal else { return nil }
      return [
        goal.text, goal.objective, goal.actions.joined(separator: "; "), goal.end?.short ?? "",
        lines.status(entry),
      ]
    }
    let told = own.filter { !$0.history.isEmpty }.flatMap { entry -> [Block] in
      [.paragraph(lines.text(entry)), .list(lines.history(entry))]
    }
    return [
      .heading(2, composer.words.say("Metas {del plan}")),
      lines.table(["Meta", "Objetivo", "Acciones", "Término", "Estado"], rows),
    ] + told
  }

  // MARK: - A session

  /// What is to be said of a session; nothing of one that is only planned.
  private func chapter(_ held: HeldSession) -> [Block] {
    let pages = SessionPages(composer: composer, held: held)
    let own = pages.entries
    guard held.session.state != .planned || !own.isEmpty || composer.scope.isOneSession else {
      return []
    }
    var blocks: [Block] = [.heading(2, title(held))]
    let facts = pages.facts
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    blocks += topics(held) + pages.attendance(heading: 3)
    blocks += pages.reviews("Seguimiento", heading: 3)
    for type in held.kinds {
      blocks += pages.kinds.pages(own.filter { $0.kind.name == type.kind.name }, level: 3)
    }
    blocks += pages.happenings(own.filter(\.isTracked), "Qué pasó después", heading: 3)
    blocks += pages.next(heading: 3) + pages.handovers(heading: 3)
    if composer.scope.isOneSession, !pages.signers.isEmpty {
      blocks.append(.signatures(pages.signers))
    }
    return blocks + pages.aftermath(heading: 3)
  }

  private func title(_ held: HeldSession) -> String {
    let name = held.name.capitalizedFirst
    let isSaid =
      held.card.title.isEmpty || name.contains(held.card.title)
      || Folding.fold(held.card.title).hasPrefix(Folding.fold(held.name))
    let title = isSaid ? (held.card.title.isEmpty ? name : held.card.title) : name
    let named = held.card.title.contains(title) || isSaid ? title : "\(name): \(held.card.title)"
    return held.card.date.map { "\(named) · \($0.long)" } ?? named
  }

  /// The topics of its own agenda, besides what its guide has.
  private func topics(_ held: HeldSession) -> [Block] {
    let lines = held.session.agendaLines(held.guide).filter(\.isTopic).map { line in
      [
        line.title, line.entry.responsible?.words(in: composer.directory) ?? "",
        line.entry.product.isEmpty ? "" : "queda: \(line.entry.product)",
        line.entry.treated ? "tratado" : "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return lines.isEmpty ? [] : [.heading(3, "Temas de la agenda"), .list(lines)]
  }

  // MARK: - What is to come

  /// The sessions that are still to be held, in few lines.
  private var planned: [Block] {
    let coming = composer.held.filter { held in
      held.session.state == .planned && chapter(held).isEmpty
    }
    guard !coming.isEmpty else { return [] }
    return [.heading(2, "Sesiones por venir"), .list(coming.map { title($0) })]
  }
}
