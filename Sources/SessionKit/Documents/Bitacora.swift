import SpanishText

/// The book of a school: all of its sessions, with what was recorded and what became of it.
public struct Bitacora: Sendable {
  private let book: Book
  private let sessions: [Session]
  private let school: Reference<School>?
  /// The day that tells what is met and what is overdue.
  private let day: CivilDate
  private let entries: [Entry]

  /// Composes the book of a school, or that of all; `asOf` is the day that tells what is met and
  /// what is overdue, by default that of the last thing that happened in its sessions.
  public init(
    _ book: Book, sessions: [Session], school: Reference<School>?, asOf day: CivilDate? = nil
  ) {
    self.book = book
    self.sessions = sessions
    self.school = school
    let held = sessions.filter { $0.state != .planned }
    let days = held.compactMap(\.card.date) + held.flatMap(\.events).compactMap(\.date)
    let last = day ?? days.max() ?? .epoch
    self.day = last
    entries = book.entries.map { $0.asOf(last) }
  }

  /// The document.
  public var document: Document {
    let chapters = sessions.flatMap(chapter)
    return Document(blocks: cover + chapters)
  }

  // MARK: - The cover

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
    let title = "Cuaderno de Bitácora del Consejo Técnico Escolar"
    return [.heading(1, title)] + (facts.isEmpty ? [] : [.facts(facts)])
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
    blocks += lists(session)
    blocks += agreements(session)
    blocks += commitments(session)
    blocks += reviews(session)
    blocks += notes(session)
    blocks += aftermath(session)
    return blocks
  }

  /// What things are called in a session.
  private func words(_ session: Session) -> Vocabulary {
    book.sessions.first { $0.id == session.card.id }?.words ?? .common
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
      table(
        ["Nombre", "Función", "Asistencia", "Hora"],
        rows.sortedInSpanish { $0[0] }),
    ]
  }

  private func belongs(person: ID) -> Bool {
    guard let school else { return true }
    let schools = book.directory.schools[person] ?? []
    return schools.isEmpty || schools.contains(school.id)
  }

  /// What was recorded of a kind in a session and stands in the book of the school.
  private func entries<Kept: Record>(_ type: Kept.Type, _ session: Session) -> [(Kept, Entry)] {
    entries.compactMap { entry in
      guard entry.session?.id == session.card.id, let record = entry.record as? Kept,
        school.map({ entry.schools(in: book.directory).contains($0.id) }) ?? true
      else { return nil }
      return (record, entry)
    }
  }

  private func lists(_ session: Session) -> [Block] {
    let problems = entries(Problem.self, session).map { problem, _ in
      problem.difficulty.isEmpty
        ? problem.text
        : "\(ended(problem.text)) Por qué es difícil: \(problem.difficulty.joined(separator: "; "))."
    }
    return list("Problemáticas", problems)
      + list("Normas", entries(Norm.self, session).map { norm, _ in norm.text })
  }

  private func agreements(_ session: Session) -> [Block] {
    let rows = entries(Agreement.self, session).map { agreement, entry in
      [
        agreement.text, Search.people(entry, book.directory), due(entry),
        status(entry),
      ]
    }
    return rows.isEmpty
      ? []
      : [.heading(3, "Acuerdos"), table(["Acuerdo", "Responsable", "Vence", "Estado"], rows)]
  }

  private func commitments(_ session: Session) -> [Block] {
    let rows = entries(Commitment.self, session).map { commitment, entry in
      [
        Search.people(entry, book.directory), commitment.sentence(in: entry.words), due(entry),
        status(entry),
      ]
    }
    return rows.isEmpty
      ? []
      : [
        .heading(3, "Compromisos"),
        table(["Quién", "Compromiso", "Vence", "Estado"], rows.sortedInSpanish { $0[0] }),
      ]
  }

  /// When it is due, with the day as soon as there is a session for it.
  private func due(_ entry: Entry) -> String {
    guard let due = entry.due else { return "" }
    let resolved = book.calendar.resolve(due, schools: entry.schools(in: book.directory))
    guard due.date == nil, !resolved.isEstimated, let date = resolved.date else {
      return due.words
    }
    return "\(due.words) (\(date.short))"
  }

  private func status(_ entry: Entry) -> String {
    book.isOverdue(entry, asOf: day) ? "vencido" : entry.status.label
  }

  /// What the session found about agreements and commitments of earlier ones.
  private func reviews(_ session: Session) -> [Block] {
    let rows = session.events.compactMap { event -> [String]? in
      guard let of = event.of, event.status != nil, of != session.card.id,
        let entry = entries.first(where: { $0.record.head.id == of }),
        school.map({ entry.schools(in: book.directory).contains($0.id) }) ?? true
      else { return nil }
      return [
        Search.summary(entry.record), event.status?.label ?? "",
        [event.note, event.evidence].filter { !$0.isEmpty }.joined(separator: " · "),
      ]
    }
    return rows.isEmpty
      ? []
      : [
        .heading(3, "Seguimiento"), table(["De qué se trata", "Estado", "Nota y evidencia"], rows),
      ]
  }

  private func notes(_ session: Session) -> [Block] {
    list(
      "Notas",
      entries(Note.self, session).map { note, _ in
        let who = note.person?.words(in: book.directory)
        return note.text + (who.map { " (\($0))" } ?? "")
      })
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
    let corrected = erratum.of.flatMap { id in entries.first { $0.record.head.id == id } }
    let of = corrected.map { " (sobre \($0.kind.definite) «\(Search.summary($0.record))»)" } ?? ""
    return "\(erratum.date?.short ?? ""): \(erratum.text)\(of)"
  }

  private func list(_ title: String, _ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.heading(3, title), .list(items)]
  }

  /// A table without the columns that nobody filled.
  private func table(_ headings: [String], _ rows: [[String]]) -> Block {
    let filled = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return .table(
      Block.Table(
        headings: filled.map { headings[$0] }, rows: rows.map { row in filled.map { row[$0] } }))
  }
}
