import SpanishText

/// What a session leaves on paper, piece by piece; papers choose which, and in what order.
struct SessionPages: Sendable {
  let composer: Composer
  let held: HeldSession

  var session: Session { held.session }
  var card: SessionCard { held.card }
  var directory: Directory { composer.directory }
  var lines: EntryTable { composer.lines }

  var kinds: KindPages { KindPages(lines: lines, namesSchools: namesSchools) }

  /// Whether the paper is of several schools, so that it says which did what.
  private var namesSchools: Bool { composer.schools.count > 1 }

  /// What was recorded in it and is for those for whom the paper is.
  var all: [Entry] {
    card.id.map { composer.book.entries(of: $0).filter(composer.keeps) } ?? []
  }

  /// The same without what one person tells another of their work, or finds of their own: that is
  /// printed for them, and not in what everybody signs.
  var entries: [Entry] {
    all.filter { entry in
      !(entry.record is Feedback)
        && !(held.file.isLong && (entry.record as? Evaluation)?.item != nil)
    }
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
        .filled("Cierre", session.state == .closed ? closing?.time?.text ?? "" : ""),
      ] + roles).compactMap { $0 }
  }

  private var roles: [Block.Fact?] {
    session.roleLines(held.guide, directory).map { line in
      let own = line.people.filter { belongs($0) }
      return .filled(line.title, own.map { $0.words(in: directory) }.joined(separator: ", "))
    }
  }

  /// The last time that it was closed.
  var closing: Event? {
    session.events.filter { $0.of == card.id && $0.status == .closed }
      .max { ($0.at ?? 0) < ($1.at ?? 0) }
  }

  /// Who has a role in it.
  func holders(of role: String) -> [ID] {
    (session.roles[role] ?? [:]).keys.sortedInSpanish { directory.name(of: $0) ?? $0.text }
  }

  /// Who presides: those with that role, else whoever directs a school and came.
  var heads: [ID] {
    let named = holders(of: "director")
    guard named.isEmpty, held.isCouncil else { return named }
    return attendance.filter { one in
      one.entry.present && Function.fits(composer.person(one.id)?.function ?? "", "director")
    }.map(\.id)
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

  /// Whether somebody belongs to none of the schools that meet, and has no part in the meeting.
  private func isGuest(_ person: ID) -> Bool {
    let schools = directory.schools[person] ?? []
    return quorum.total > 0 && !card.schools.isEmpty
      && !card.schools.contains { schools.contains($0.id) }
      && !session.roles.values.contains { $0[person] != nil }
  }

  private var quorum: Quorum { Quorum(session, composer.book.workbook) }

  /// The school of somebody, where the paper is of several.
  func school(of person: ID) -> String {
    guard namesSchools else { return "" }
    let own = (directory.schools[person] ?? []).filter { card.schools.contains(Reference($0)) }
    return own.compactMap { directory.name(of: $0) }.joined(separator: ", ")
  }

  /// Who came, with how many they are; guests after those who belong to the schools.
  func attendance(heading level: Int) -> [Block] {
    guard !attendance.isEmpty else { return [] }
    let rows = (members + guests).map { id, entry in
      [
        directory.name(of: id) ?? id.text, composer.person(id)?.function ?? "",
        isGuest(id) ? "persona invitada" : school(of: id), entry.present ? "asistió" : "faltó",
        entry.time?.text ?? "",
      ]
    }
    return [
      .heading(level, "Asistencia"), .paragraph(count),
      lines.table(
        ["Nombre", "Función", held.words.say("{Escuela}"), "Asistencia", "Hora"], rows),
    ]
  }

  private var members: [(id: ID, entry: Attendance)] { attendance.filter { !isGuest($0.id) } }

  private var guests: [(id: ID, entry: Attendance)] {
    attendance.filter { isGuest($0.id) && $0.entry.present }
  }

  /// How many came of those who are expected, and how many besides: `4 de 5 y 1 persona invitada`.
  var presence: String {
    let present = members.filter(\.entry.present).count
    let besides =
      switch guests.count {
      case 0: ""
      case 1: " y 1 persona invitada"
      default: " y \(guests.count) personas invitadas"
      }
    return "\(present) de \(members.count)\(besides)"
  }

  /// How many came, and whether they are enough.
  private var count: String {
    let isOne = members.filter(\.entry.present).count == 1
    let told = (isOne ? "Asistió " : "Asistieron ") + presence + "."
    let quorum = quorum
    guard composer.scope.school == nil, quorum.total > 0 else { return told }
    return told + (quorum.isReached ? " Hay quórum: " : " No hay quórum: ")
      + "\(quorum.present) de \(quorum.total) integrantes."
  }

  /// Those who came, to sign: who presides first, then who wrote it down.
  var signers: [Block.Signer] {
    let heads = self.heads.map { ($0, "Dirección") }
    let writers = holders(of: "relator").map { ($0, "Relatoría") }
    let leading = (heads + writers).filter { belongs($0.0) }
    let rest = attendance.filter { entry in
      entry.entry.present && !leading.contains { $0.0 == entry.id }
    }.map { ($0.id, "") }
    return (leading + rest).map { id, role in
      let function = composer.person(id)?.function ?? ""
      let told = [function.isEmpty ? role : function, school(of: id)].filter { !$0.isEmpty }
      return Block.Signer(
        name: directory.name(of: id) ?? id.text, role: told.joined(separator: ", "))
    }
  }

  // MARK: - What it found

  /// What it found about what earlier ones recorded, and the stories that were shared in it.
  func reviews(_ title: String, heading level: Int) -> [Block] {
    let found = session.events.compactMap { event -> (event: Event, entry: Entry)? in
      guard let of = event.of, event.status != nil, of != card.id,
        let entry = composer.book.entry(of), composer.keeps(entry), entry.session?.id != card.id
      else { return nil }
      return (event, entry)
    }
    let rows = found.filter { !($0.entry.record is Story) }.map { event, entry -> [String] in
      let files = event.files.map(\.name)
      let until = event.until.map { "nuevo plazo: \($0.words)" }
      return [
        lines.text(entry), lines.who(entry), event.status?.label(of: entry.kind) ?? "",
        ([event.note, event.evidence] + files + [until].compactMap { $0 }).filter { !$0.isEmpty }
          .joined(separator: " · "),
      ]
    }
    let stories = found.filter { $0.entry.record is Story }.map { event, entry in
      let author = ID(entry.record.head.by).flatMap(directory.name) ?? ""
      return lines.text(entry) + (author.isEmpty ? "" : " (\(author))")
        + (event.note.isEmpty ? "" : " · \(event.note)")
    }
    let reviewed: [Block] =
      rows.isEmpty
      ? []
      : [
        .heading(level, title),
        lines.table(["De qué se trata", "Responsable", "Estado", "Nota y evidencia"], rows),
      ]
    return reviewed
      + (stories.isEmpty ? [] : [.heading(level, "Relatos compartidos"), .list(stories)])
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
    let fields = NextMeeting.own
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
    var handed: [String: [String]] = [:]
    for (team, directors) in session.handovers {
      for (director, entry) in directors where school == nil || entry.school == school {
        let team = ID(team)?.words(in: directory) ?? team
        handed["\(team), \(entry.date?.short ?? "")", default: []]
          .append(director.words(in: directory))
      }
    }
    let told = handed.keys.sortedInSpanish { $0 }.map { key in
      "\(key): a \(Acta.joined((handed[key] ?? []).sortedInSpanish { $0 }))"
    }
    return list("Entregas a la dirección", told, level)
  }

  /// What was added after it was closed, and why it was opened again.
  func aftermath(heading level: Int) -> [Block] {
    let own = session.events.filter { $0.of == card.id && !$0.note.isEmpty }
    func told(_ status: Event.Status) -> [String] {
      own.filter { $0.status == status }.map { "\($0.date?.short ?? ""): \($0.note)" }
    }
    return list("Motivo del cierre", told(.closed), level)
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
