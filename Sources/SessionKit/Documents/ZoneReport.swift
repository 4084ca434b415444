/// What a supervisor sees across schools: what was done, what was held, what help is asked for, what
/// helps, and what is hard in several of them at once.
struct ZoneReport: Sendable {
  static let paper = Paper(
    "zona", "Informe de la zona", about: .book,
    summary: "todas las escuelas: cumplimiento, sesiones, asesorías pedidas, prácticas y "
      + "problemáticas comunes",
    formats: [.docx, .md, .html, .txt, .json], goesWithSession: false
  ) { composer throws(PaperProblem) in
    let report = ZoneReport(composer: composer)
    let blocks = report.chapters
    guard !blocks.isEmpty else {
      throw .nothingToSay(paper: "el informe de la zona", session: composer.sessionName)
    }
    return composer.document(
      composer.words.say("Informe de {la zona}"), [.facts(report.facts)] + blocks)
  }

  let composer: Composer

  private var book: Book { composer.book }

  private var schools: [School] {
    composer.schools.compactMap(composer.record).sortedInSpanish { $0.name }
  }

  private var facts: [Block.Fact] {
    var zones: [String] = []
    for school in schools where !school.zone.isEmpty && !zones.contains(school.zone) {
      zones.append(school.zone)
    }
    return [
      .filled(
        composer.words.say("{Zona}").capitalizedFirst, zones.sorted().joined(separator: ", ")),
      .filled(composer.words.say("{Escuelas}"), "\(schools.count)"),
      .cycle(cycles),
      .filled("Con corte al", composer.day.long),
    ].compactMap { $0 }
  }

  private var cycles: [SchoolYear] {
    var cycles: [SchoolYear] = []
    for cycle in composer.held.compactMap(\.card.cycle) where !cycles.contains(cycle) {
      cycles.append(cycle)
    }
    return cycles
  }

  private var chapters: [Block] { compliance + sessions + requests + practices + problems }

  private func chapter(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(2, title)] + blocks
  }

  // MARK: - What was done

  private var compliance: [Block] {
    let counted = Compliance(book, asOf: composer.day, where: composer.keeps)
    guard !counted.count.isEmpty else { return [] }
    let groups = counted.groups(by: .school)
    func row(_ name: String, _ count: Compliance.Count) -> [String] {
      [
        name, "\(count.total)", "\(count.met)", "\(count.percent) %", "\(count.notMet)",
        "\(count.open)", "\(count.overdue)",
      ]
    }
    return chapter(
      "Acuerdos y compromisos",
      [
        composer.lines.table(
          [
            composer.words.say("{Escuela}"), "Total", "Cumplidos", "Cumplimiento",
            "No cumplidos", "Abiertos", "Vencidos",
          ], groups.map { row($0.name, $0.count) } + [row("En total", counted.count)])
      ])
  }

  private var sessions: [Block] {
    let rows = schools.compactMap { school -> [String]? in
      let year = Continuity(book, asOf: composer.day, school: school.id)
      guard !year.sessions.isEmpty else { return nil }
      let missed = year.sessions.filter { $0.fate == .missed }.map(\.file.card.briefName)
      return [
        school.name, "\(year.sessions.count)", "\(year.count(.held))",
        missed.joined(separator: "; "), "\(year.count(.upcoming))",
      ]
    }
    return rows.isEmpty
      ? []
      : chapter(
        "Sesiones realizadas, según el itinerario",
        [
          composer.lines.table(
            [
              composer.words.say("{Escuela}"), "Previstas", "Realizadas", "No se realizaron",
              "Por venir",
            ], rows)
        ])
  }

  // MARK: - What is asked for and what helps

  private var requests: [Block] {
    let open = composer.entries(of: Request.self).filter(\.isOpen).sortedInSpanish(by: names)
    guard !open.isEmpty else { return [] }
    return chapter(
      "Solicitudes de ayuda sin respuesta",
      [
        composer.lines.table(
          [
            composer.words.say("{Escuela}"), "Qué se pide", "Tipo", "Situación", "A quién", "Desde",
          ],
          open.map { entry in
            let request = entry.record as? Request
            return [
              names(of: entry), composer.lines.text(entry), request?.type?.spanish ?? "",
              request?.situation ?? "", request?.to ?? "", entry.date?.short ?? "",
            ]
          })
      ])
  }

  private var practices: [Block] {
    let helping = composer.entries(of: Practice.self).filter {
      ($0.record as? Practice)?.outcome == .helps
    }
    let groups: [(name: String, entries: [Entry])] = PracticeShelf(
      helping, in: composer.lines, by: .level
    ).groups.flatMap { level in
      PracticeShelf(level.entries, in: composer.lines, by: .area).groups.map { area in
        ("\(level.name.capitalizedFirst) · \(area.name)", area.entries)
      }
    }
    return chapter(
      "Prácticas que favorecen el avance",
      groups.flatMap { group -> [Block] in
        let lines = group.entries.map { entry in
          let because = (entry.record as? Practice)?.because ?? ""
          let school = names(of: entry)
          return composer.lines.text(entry) + (because.isEmpty ? "" : ", porque \(because)")
            + (school.isEmpty ? "" : " (\(school))")
        }
        return [.heading(3, group.name), .list(lines)]
      })
  }

  private func names(of entry: Entry) -> String {
    entry.schools(in: book.directory).compactMap { book.directory.name(of: $0) }
      .joined(separator: ", ")
  }

  // MARK: - What is hard in several schools

  private var problems: [Block] {
    let covered = Set(composer.entries(of: Problem.self).compactMap(\.record.head.id))
    let problems = SharedProblems(book) { $0.record.head.id.map(covered.contains) ?? false }
    return chapter(
      "Problemáticas que se comparten",
      problems.shared.flatMap { group -> [Block] in
        let words = group.words.isEmpty ? "" : ". En común: \(group.words.joined(separator: ", "))."
        return [
          .heading(3, group.name.capitalizedFirst + (group.pinned == nil ? " (propuesta)" : "")),
          .paragraph(
            composer.words.say("{Escuelas}") + ": "
              + problems.schools(of: group).joined(separator: "; ") + words),
          .list(group.items.map(problems.line)),
        ]
      })
  }
}
