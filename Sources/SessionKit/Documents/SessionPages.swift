import SpanishText

/// What a session leaves on paper, piece by piece; papers choose which, and in what order.
struct SessionPages: Sendable {
  let composer: Composer
  let held: HeldSession

  var session: Session { held.session }
  var card: SessionCard { held.card }
  var directory: Directory { composer.directory }
  var lines: EntryTable { composer.lines }

  var kinds: KindPages { KindPages(lines: lines, namesSchools: composer.scope.school == nil) }

  /// What was recorded in it and is for those for whom the paper is.
  var entries: [Entry] {
    card.id.map { composer.book.entries(of: $0).filter(composer.keeps) } ?? []
  }

  // MARK: - The head

  /// What is known of it: type, day, hour, place, who took part, who did what.
  var facts: [Block.Fact] {
    let schools = card.schools.map { $0.words(in: directory) }
    let title = held.guide.say(held.guide.card.title)
    let guide = title == card.title ? "" : title
    return
      ([
        .filled("Tipo", card.type?.spanish ?? ""), .filled("Hora", card.time?.text ?? ""),
        .filled("Sede", card.place), .filled("Medio", card.medium),
        .filled(held.words.say("{Escuelas}"), schools.joined(separator: ", ")),
        .filled("Comunidad", card.community),
        .filled("Acompañante", card.adviser?.words(in: directory) ?? ""),
        .filled("Guía", guide), .filled("Estado", session.state.label),
      ] + roles).compactMap { $0 }
  }

  private var roles: [Block.Fact?] {
    session.roleLines(held.guide, directory).filter { !$0.people.isEmpty }.map { line in
      .filled(line.title, line.people.map { $0.words(in: directory) }.joined(separator: ", "))
    }
  }

  /// Who has a role in it.
  func holders(of role: String) -> [ID] {
    (session.roles[role] ?? [:]).keys.sortedInSpanish { directory.name(of: $0) ?? $0.text }
  }

  // MARK: - Who came

  /// The people of the school, or of all, of whom it is known whether they came.
  var attendance: [(id: ID, entry: Attendance)] {
    session.attendance.filter { belongs($0.key) }.map { ($0.key, $0.value) }
      .sortedInSpanish { directory.name(of: $0.0) ?? $0.0.text }
  }

  private func belongs(_ person: ID) -> Bool {
    guard let school = composer.scope.school else { return true }
    let schools = directory.schools[person] ?? []
    return schools.isEmpty || schools.contains(school.id)
  }

  /// Who came, with how many they are.
  func attendance(heading level: Int) -> [Block] {
    let own = attendance
    guard !own.isEmpty else { return [] }
    let present = own.filter(\.entry.present).count
    let rows = own.map { id, entry in
      [
        directory.name(of: id) ?? id.text, composer.person(id)?.function ?? "",
        entry.present ? "asistió" : "faltó", entry.time?.text ?? "",
      ]
    }
    let quorum = Quorum(session, composer.book.workbook)
    let isWhole = composer.scope.school == nil && quorum.total > 0
    let said =
      isWhole
      ? quorum.isReached
        ? " Hay quórum: \(quorum.present) de \(quorum.total)."
        : " No hay quórum: \(quorum.present) de \(quorum.total)." : ""
    return [
      .heading(level, "Asistencia"),
      .paragraph("\(present == 1 ? "Asistió" : "Asistieron") \(present) de \(own.count).\(said)"),
      lines.table(["Nombre", "Función", "Asistencia", "Hora"], rows),
    ]
  }

  /// Those who came, to sign: who presides first, then who wrote it down.
  var signers: [Block.Signer] {
    let heads = holders(of: "director").map { ($0, "Dirección") }
    let writers = holders(of: "relator").map { ($0, "Relatoría") }
    let leading = (heads + writers).filter { belongs($0.0) }
    let rest = attendance.filter { entry in
      entry.entry.present && !leading.contains { $0.0 == entry.id }
    }.map { ($0.id, "") }
    return (leading + rest).map { id, role in
      let function = composer.person(id)?.function ?? ""
      return Block.Signer(
        name: directory.name(of: id) ?? id.text, role: function.isEmpty ? role : function)
    }
  }

  // MARK: - What it found

  /// What it found about what earlier ones recorded.
  func reviews(_ title: String, heading level: Int) -> [Block] {
    let rows = session.events.compactMap { event -> [String]? in
      guard let of = event.of, event.status != nil, of != card.id,
        let entry = composer.book.entry(of), composer.keeps(entry)
      else { return nil }
      let files = event.files.map(\.name)
      return [
        lines.text(entry), Search.people(entry, directory),
        event.status?.label(of: entry.kind) ?? "",
        ([event.note, event.evidence] + files).filter { !$0.isEmpty }.joined(separator: " · "),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level, title),
      lines.table(["De qué se trata", "Quién responde", "Estado", "Nota y evidencia"], rows),
    ]
  }

  /// The whole history of each entry that has one.
  func happenings(_ entries: [Entry], _ title: String, heading level: Int) -> [Block] {
    let told = entries.filter { !$0.history.isEmpty }
    guard !told.isEmpty else { return [] }
    return [.heading(level, title)]
      + told.flatMap { entry -> [Block] in
        [.paragraph(lines.text(entry)), .list(lines.history(entry))]
      }
  }

  // MARK: - What comes after

  /// What is settled about the next meeting.
  func next(heading level: Int) -> [Block] {
    let fields = NextMeeting.fields.filter { NextMeeting.own.contains($0.key) }
    let facts = session.next.map { next in
      fields.compactMap { field in
        Block.Fact.filled(
          field.label, field.texts(of: next, in: directory).joined(separator: "; "))
      }
    }
    return facts.map { $0.isEmpty ? [] : [.heading(level, "Próxima reunión"), .facts($0)] } ?? []
  }

  /// What was handed to directors.
  func handovers(heading level: Int) -> [Block] {
    let school = composer.scope.school
    let handed = session.handovers.sorted { $0.key < $1.key }.flatMap { team, directors in
      directors.sorted { $0.key < $1.key }.filter { school == nil || $0.value.school == school }
        .map { director, entry in
          "\(entry.date?.short ?? ""): acuerdos de \(ID(team)?.words(in: directory) ?? team), "
            + "a \(director.words(in: directory))"
        }
    }
    return list("Entregas a la dirección", handed, level)
  }

  /// What was added after it was closed, and why it was opened again.
  func aftermath(heading level: Int) -> [Block] {
    let own = session.events.filter { $0.of == card.id && !$0.note.isEmpty }
    func told(_ status: Event.Status) -> [String] {
      own.filter { $0.status == status }.map { "\($0.date?.short ?? ""): \($0.note)" }
    }
    return list("Cierre con motivo", told(.closed), level)
      + list("Reaperturas", told(.running), level)
      + list("Fe de erratas", session.errata.map(erratum), level)
  }

  private func erratum(_ erratum: Erratum) -> String {
    let corrected = erratum.of.flatMap { composer.book.entry($0) }
    let of = corrected.map { " (sobre \($0.kind.definite) «\(Search.summary($0.record))»)" } ?? ""
    return "\(erratum.date?.short ?? ""): \(erratum.text)\(of)"
  }

  private func list(_ title: String, _ items: [String], _ level: Int) -> [Block] {
    items.isEmpty ? [] : [.heading(level, title), .list(items)]
  }
}
