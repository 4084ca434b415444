import SpanishText

/// The book of a school: all of its sessions, with what was recorded and what became of it.
public struct Bitacora: Sendable {
  private let book: Book
  private let sessions: [Session]
  private let school: Reference<School>?
  /// The day that tells what is met and what is overdue.
  private let day: CivilDate
  private let lines: EntryTable

  /// Composes the book of a school, or that of all; `asOf` is the day that tells what is met and
  /// what is overdue: by default that of the last thing that happened; of a session alone, that of
  /// what happened in it.
  public init(
    _ book: Book, sessions: [Session], school: Reference<School>?, isOneSession: Bool = false,
    asOf day: CivilDate? = nil
  ) {
    self.sessions = sessions
    self.school = school
    let held = sessions.filter { $0.state != .planned }
    let ids = Set(sessions.compactMap(\.card.id))
    let told = book.entries.filter { entry in
      !isOneSession && entry.session.map { ids.contains($0.id) } ?? true
    }
    let days =
      held.compactMap(\.card.date) + held.flatMap(\.events).compactMap(\.date)
      + told.flatMap(\.history).compactMap(\.event.date)
    let last = day ?? days.max() ?? .epoch
    self.day = last
    self.book = book.asOf(last)
    lines = EntryTable(book: self.book, day: last)
  }

  /// The document.
  public var document: Document {
    let chapters = sessions.flatMap(chapter)
    return Document(title, cover + chapters)
  }

  // MARK: - The cover

  private let title = "Cuaderno de Bitácora del Consejo Técnico Escolar"

  private var cover: [Block] {
    var facts: [Block.Fact] = []
    if let school,
      let record = book.workbook.records[School.self].first(where: {
        $0.id == school.id
      })
    {
      facts.append(Block.Fact(label: book.words.say("{Escuela}"), value: record.name))
      facts += School.fields.dropFirst().compactMap { field in
        fact(
          field.label(in: book.words),
          field.texts(of: record, in: book.directory).joined(separator: ", "))
      }
    }
    let cycles = Set(sessions.compactMap(\.card.cycle)).sorted().map(\.name)
    facts += [fact("Ciclo escolar", cycles.joined(separator: ", "))].compactMap { $0 }
    return [.heading(1, title)] + (facts.isEmpty ? [] : [.facts(facts)]) + goals
  }

  /// The goals of the improvement programme, and how far they have come.
  private var goals: [Block] {
    let own = book.entries(of: nil).filter { entry in
      entry.record is Goal
        && (school == nil || entry.record.head.school == nil || entry.record.head.school == school)
    }
    guard !own.isEmpty else { return [] }
    let rows = own.compactMap { entry -> [String]? in
      guard let goal = entry.record as? Goal else { return nil }
      return [
        goal.text, goal.objective, goal.actions.joined(separator: "; "), goal.end?.short ?? "",
        lines.status(entry),
      ]
    }
    return [
      .heading(2, book.words.say("Metas {del plan}")),
      lines.table(["Meta", "Objetivo", "Acciones", "Término", "Estado"], rows),
    ] + happenings(own)
  }

  private func fact(_ label: String, _ value: String) -> Block.Fact? {
    value.isEmpty ? nil : Block.Fact(label: label, value: value)
  }

  // MARK: - A session

  private func chapter(_ session: Session) -> [Block] {
    let card = session.card
    let name = card.title.isEmpty ? card.shortName : card.title
    let title = card.date.map { "\(name) · \($0.long)" } ?? name
    var blocks: [Block] = [.heading(2, title)]
    let facts = facts(session)
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    blocks += attendance(session)
    blocks += reviews(session)
    let own = own(session)
    for type in Kinds.kept(in: .session) { blocks += recorded(type, own) }
    blocks += happenings(own.filter(\.isTracked), title: "Qué pasó después")
    blocks += ahead(session)
    blocks += aftermath(session)
    return blocks
  }

  /// What things are called in a session.
  private func words(_ session: Session) -> Vocabulary {
    session.card.id.flatMap { book.session($0) }?.words ?? .common
  }

  private func facts(_ session: Session) -> [Block.Fact] {
    let card = session.card
    let schools = card.schools.map { $0.words(in: book.directory) }
    let guide = GuideShelf.library.find(card.guide)?.guide.title
    let roles = session.roles.sorted { $0.key < $1.key }.map { role, people in
      fact(
        role.prefix(1).uppercased() + role.dropFirst(),
        people.keys.map { $0.words(in: book.directory) }.sortedInSpanish { $0 }
          .joined(separator: ", "))
    }
    return
      ([
        fact("Tipo", card.type?.spanish ?? ""), fact("Hora", card.time?.text ?? ""),
        fact("Sede", card.place), fact("Medio", card.medium),
        fact(words(session).say("{Escuelas}"), schools.joined(separator: ", ")),
        guide.flatMap { $0 == card.title ? nil : fact("Guía", $0) },
        fact("Estado", session.state.label),
      ] + roles).compactMap { $0 }
  }

  private func attendance(_ session: Session) -> [Block] {
    let own = session.attendance.filter { belongs(person: $0.key) }
    guard !own.isEmpty else { return [] }
    let rows = own.map { id, entry in
      let person = book.workbook.records[Person.self].first { $0.id == id }
      return [
        id.words(in: book.directory), person?.function ?? "",
        entry.present ? "asistió" : "faltó", entry.time?.text ?? "",
      ]
    }
    let present = own.values.filter(\.present).count
    return [
      .heading(3, "Asistencia"),
      .paragraph("\(present == 1 ? "Asistió" : "Asistieron") \(present) de \(own.count)."),
      lines.table(
        ["Nombre", "Función", "Asistencia", "Hora"],
        rows.sortedInSpanish { $0[0] }),
    ]
  }

  private func belongs(person: ID) -> Bool {
    guard let school else { return true }
    let schools = book.directory.schools[person] ?? []
    return schools.isEmpty || schools.contains(school.id)
  }

  // MARK: - What was recorded

  /// Whether something stands in the book of the school.
  private func belongs(_ entry: Entry) -> Bool {
    school.map { book.stands(entry, inBookOf: $0.id) } ?? true
  }

  /// What was recorded in a session and stands in the book of the school.
  private func own(_ session: Session) -> [Entry] {
    session.card.id.map { book.entries(of: $0).filter(belongs) } ?? []
  }

  /// The records of one kind: what is answered for as a table, the rest as lists.
  private func recorded(_ type: any Record.Type, _ all: [Entry]) -> [Block] {
    // What was brought together with others is printed there, with the names of all.
    let parts = Set(all.flatMap { ($0.record as? Comparison)?.from ?? [] })
    let own = all.filter { entry in
      entry.kind.name == type.kind.name && !(entry.record.head.id.map(parts.contains) ?? false)
    }
    guard !own.isEmpty else { return [] }
    let title = type.kind.plural.capitalizedFirst
    switch type.kind.name {
    case Agreement.kind.name: return [.heading(3, title), agreements(own)]
    case Commitment.kind.name: return [.heading(3, title), commitments(own)]
    default: break
    }
    let groups = groups(own)
    guard groups.contains(where: { !$0.name.isEmpty }) else {
      return [.heading(3, title), .list(own.map(lines.sentence))]
    }
    return [.heading(3, title)]
      + groups.flatMap { group -> [Block] in
        [
          .heading(4, group.name.isEmpty ? "Sin clasificar" : group.name),
          .list(group.entries.map(lines.sentence)),
        ]
      }
  }

  /// Records of one kind told apart by what they are: what helps and what does not, similarities
  /// and differences; what was found of a meeting, besides by school.
  private func groups(_ entries: [Entry]) -> [(name: String, entries: [Entry])] {
    var groups: [(name: String, entries: [Entry])] = []
    for entry in entries {
      var name = entry.record.sort?.capitalizedFirst ?? ""
      if entry.record is Evaluation, school == nil, !name.isEmpty {
        let schools = entry.schools(in: book.directory).compactMap { book.directory.name(of: $0) }
        name += schools.count == 1 ? " · \(schools[0])" : ""
      }
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].entries.append(entry)
      } else {
        groups.append((name, [entry]))
      }
    }
    return groups
  }

  private func agreements(_ entries: [Entry]) -> Block {
    lines.table(
      ["Acuerdo", "Responsable", "Vence", "Seguimiento", "Estado"],
      entries.map { entry in
        [
          lines.text(entry), Search.people(entry, book.directory), lines.due(entry),
          lines.followPlan(entry), lines.status(entry),
        ]
      })
  }

  private func commitments(_ entries: [Entry]) -> Block {
    let rows = entries.map { entry in
      [
        Search.people(entry, book.directory), lines.text(entry), lines.due(entry),
        lines.followPlan(entry), lines.status(entry),
      ]
    }
    return lines.table(
      ["Quién", "Compromiso", "Vence", "Seguimiento", "Estado"], rows.sortedInSpanish { $0[0] })
  }

  /// What the session found about what earlier ones recorded.
  private func reviews(_ session: Session) -> [Block] {
    let rows = session.events.compactMap { event -> [String]? in
      guard let of = event.of, event.status != nil, of != session.card.id,
        let entry = book.entry(of), belongs(entry)
      else { return nil }
      let files = event.files.map(\.name)
      return [
        Search.summary(entry.record), event.status?.label(of: entry.kind) ?? "",
        ([event.note, event.evidence] + files).filter { !$0.isEmpty }.joined(separator: " · "),
      ]
    }
    return rows.isEmpty
      ? []
      : [
        .heading(3, "Seguimiento"),
        lines.table(["De qué se trata", "Estado", "Nota y evidencia"], rows),
      ]
  }

  /// The whole history of each entry that has one.
  private func happenings(_ entries: [Entry], title: String? = nil) -> [Block] {
    let told = entries.filter { !$0.history.isEmpty }
    guard !told.isEmpty else { return [] }
    return (title.map { [.heading(3, $0)] } ?? [])
      + told.flatMap { entry -> [Block] in
        [.paragraph(lines.text(entry)), .list(lines.history(entry))]
      }
  }

  /// What is settled about the next meeting, and what was handed to directors.
  private func ahead(_ session: Session) -> [Block] {
    let fields = NextMeeting.fields.filter { NextMeeting.own.contains($0.key) }
    let facts = session.next.map { next in
      fields.compactMap { field in
        fact(field.label, field.texts(of: next, in: book.directory).joined(separator: "; "))
      }
    }
    let handed = session.handovers.sorted { $0.key < $1.key }.flatMap { team, directors in
      directors.sorted { $0.key < $1.key }.filter { school == nil || $0.value.school == school }
        .map { director, entry in
          "\(entry.date?.short ?? ""): acuerdos de \(ID(team)?.words(in: book.directory) ?? team), "
            + "a \(director.words(in: book.directory))"
        }
    }
    return (facts.map { $0.isEmpty ? [] : [.heading(3, "Próxima reunión"), .facts($0)] } ?? [])
      + list("Entregas a la dirección", handed)
  }

  /// What was added after the session was closed, and why it was opened again.
  private func aftermath(_ session: Session) -> [Block] {
    let own = session.events.filter { $0.of == session.card.id }
    let openings = own.filter { $0.status == .running && !$0.note.isEmpty }.map {
      "\($0.date?.short ?? ""): \($0.note)"
    }
    let closings = own.filter { $0.status == .closed && !$0.note.isEmpty }.map {
      "\($0.date?.short ?? ""): \($0.note)"
    }
    return list("Cierre con motivo", closings) + list("Reaperturas", openings)
      + list("Fe de erratas", session.errata.map(erratum))
  }

  private func erratum(_ erratum: Erratum) -> String {
    let corrected = erratum.of.flatMap { book.entry($0) }
    let of = corrected.map { " (sobre \($0.kind.definite) «\(Search.summary($0.record))»)" } ?? ""
    return "\(erratum.date?.short ?? ""): \(erratum.text)\(of)"
  }

  private func list(_ title: String, _ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.heading(3, title), .list(items)]
  }
}

extension Record {
  /// Which of a few things it is, where its kind tells such apart: `favorece`, `diferencia`.
  var sort: String? {
    for field in Self.fields where ["type", "outcome"].contains(field.key) {
      guard case .choice(let words) = field.shape, let value = field.write(self)?.string else {
        continue
      }
      return words.first { $0.value == value }.map {
        String($0.spanish.map { $0 == "-" ? " " : $0 })
      }
    }
    return nil
  }
}
