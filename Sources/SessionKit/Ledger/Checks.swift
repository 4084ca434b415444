import SpanishText

/// What is incomplete in a workbook, or does not fit.
public struct Checks: Sendable {
  /// One thing or session, and what it lacks.
  public struct Finding: Sendable {
    /// What is wrong with it.
    public let area: Area
    /// The English noun of its kind.
    public let kind: String
    /// Its id.
    public let id: ID
    /// The session in which it was recorded, or itself.
    public let session: SessionFile?
    /// The keys of what is missing or does not fit.
    public let missing: [String]
    /// The same in a sentence.
    public let message: String

    /// Its form for programs.
    public var view: JSON {
      .object([
        ("id", .string(id.text)), ("kind", .string(kind)), ("session", .string(session?.id.text)),
        ("missing", .array(missing.map(JSON.string))), ("message", .string(message)),
      ])
    }
  }

  /// What can be wrong.
  public enum Area: String, Sendable, CaseIterable {
    case version, session, record, due, review, observation, goal, followPlan

    /// What people call all that is wrong in the same way.
    public var spanish: String {
      switch self {
      case .version: "Lo que otra computadora dice de otro modo"
      case .session: "Sesiones que no están completas"
      case .record: "Registros a medias"
      case .due: "Plazos que todavía no se conocen"
      case .review: "Lo que venció y no se revisó"
      case .observation: "Experiencias sin observar"
      case .goal: "Metas que no están en el cuaderno"
      case .followPlan: "Sin forma de seguimiento"
      }
    }
  }

  /// A session read whole, with its guide.
  public typealias Reading = (SessionFile) throws -> (Session, Guide?)

  /// So much of a text is enough to know which it is.
  private static let longest = 72

  let book: Book

  /// Looks through a book that was read whole.
  public init(_ book: Book) {
    self.book = book
  }

  /// What was found in one session, or in all, in their order, and in what is none's.
  public func findings(of only: SessionFile? = nil, _ read: Reading) rethrows -> [Finding] {
    var findings: [Finding] = []
    for session in only.map({ [$0] }) ?? book.sessions {
      findings += about(session)
      if session.state != .planned { findings += about(session, try read(session)) }
      findings += book.entries(of: session.id).flatMap(about)
    }
    return only == nil ? findings + book.entries(of: nil).flatMap(about) : findings
  }

  /// What two people wrote in different ways, who was perhaps entered twice, and what was said of
  /// something that somebody else had taken away.
  public func versions(_ disagreements: [Disagreement]) -> [Finding] {
    let differing = disagreements.compactMap { disagreement -> Finding? in
      let id = disagreement.address.last.flatMap(ID.init(_:)) ?? disagreement.session?.id
      return id.map {
        Finding(
          area: .version, kind: "conflict", id: $0, session: disagreement.session,
          missing: ["choice"],
          message: "Hay dos versiones: \(disagreement.title). Elija con: cte completar")
      }
    }
    let twice = book.alike.map { pair in
      Finding(
        area: .version, kind: pair.kind.name, id: pair.pair.second, session: nil,
        missing: ["same"],
        message: "Quizá es \(pair.kind.indefinite) anotad\(pair.kind.ending) dos veces: "
          + pair.lines.joined(separator: " / ") + ". Dígalo con: cte completar")
    }
    let orphans = book.orphans.compactMap { event, session -> Finding? in
      guard let id = event.id else { return nil }
      let note = event.note.isEmpty ? event.status?.label ?? "" : event.note
      return Finding(
        area: .version, kind: "event", id: id, session: session, missing: ["of"],
        message: "Se quitó aquello de lo que en otra computadora se dijo: «\(note)».")
    }
    return differing + twice + orphans
  }

  /// Agreements and commitments of which nobody has said who will look at them, and when.
  public var withoutFollowPlan: [Finding] {
    book.entries.compactMap { entry in
      guard entry.isOpen, let followed = entry.record as? any Followed else { return nil }
      let (who, when) = (followed.follow.who.isEmpty, followed.follow.when.isEmpty)
      let keys = (who ? ["follow.who"] : []) + (when ? ["follow.when"] : [])
      let words =
        who ? "quién le da seguimiento" + (when ? " y cuándo" : "") : "cuándo se le da seguimiento"
      return keys.isEmpty
        ? nil : finding(.followPlan, entry, keys) { "Falta decir \(words): \($0)." }
    }
  }

  // MARK: - Sessions

  private func about(_ file: SessionFile) -> [Finding] {
    var findings: [Finding] = []
    func add(_ key: String, _ message: String) {
      findings.append(finding(file, key, message))
    }
    if let other = file.sameMonth(among: book.sessions), other.isBefore(file) {
      add("date", "La \(file.card.shortName) cae en el mismo mes que la \(other.card.shortName).")
    }
    if let follows = file.card.follows, book.session(follows) == nil {
      add("follows", "La \(file.card.shortName) sigue a una sesión que no está en el cuaderno.")
    }
    guard let cycle = file.card.cycle else { return findings }
    // Copied from last year's, most often.
    if let date = file.card.date, !cycle.contains(date) {
      add("cycle", "El \(date.short) no cae en el ciclo \(cycle.name), que es el de la sesión.")
    }
    let words = file.card.title.split { !$0.isNumber && $0 != "-" && $0 != "–" }
    for year in words.compactMap({ SchoolYear(String($0)) }) where year.spansTwo && year != cycle {
      add("cycle", "El título habla del ciclo \(year.name), pero la sesión es del \(cycle.name).")
    }
    return findings
  }

  /// What a session that was begun lacks: those who came, enough of them, and enough voices.
  private func about(_ file: SessionFile, _ read: (session: Session, guide: Guide?)) -> [Finding] {
    let name = file.card.shortName
    var findings: [Finding] = []
    let left = read.guide?.unanswered(in: read.session) ?? []
    if !left.isEmpty {
      let questions = left.map(\.id).joined(separator: ", ")
      findings.append(
        finding(
          file, "answers",
          "En la \(name) faltan preguntas del informe por responder: \(questions). Véalas con: "
            + "cte informe consignas."
        ))
    }
    guard !read.session.attendance.isEmpty || file.isLong else {
      return findings + [finding(file, "attendance", "Falta la asistencia de la \(name).")]
    }
    let quorum = Quorum(read.session, book.workbook)
    if quorum.total > 0 && !quorum.isReached {
      findings.append(
        finding(
          file, "quorum", "En la \(name) no hubo quórum: \(quorum.present) de \(quorum.total)."))
    }
    let plan = WalkPlan(read.guide, read.session)
    let room = WalkRoom(read.session, book.workbook, book.directory)
    for stop in plan.stops where read.session.steps[stop.step.id]?.given ?? false {
      for case .limit(let text) in plan.shortages(in: stop.step, read.session, room) {
        let place = "En la \(name), paso \(stop.step.id): "
        findings.append(finding(file, stop.step.id, place + plan.guide.say(text)))
      }
    }
    return findings
  }

  private func finding(_ file: SessionFile, _ key: String, _ message: String) -> Finding {
    Finding(
      area: .session, kind: "session", id: file.id, session: file, missing: [key],
      message: message)
  }

  // MARK: - Records

  private func about(_ entry: Entry) -> [Finding] {
    guard entry.status != .cancelled || !entry.record.asksAnswer else { return [] }
    return [
      incomplete(entry), undated(entry), unanswered(entry), unexplained(entry), untied(entry),
      narrow(entry),
    ].compactMap { $0 }
  }

  private func incomplete(_ entry: Entry) -> Finding? {
    let gaps = entry.record.missing
    let labels = gaps.map(\.label).joined(separator: "; ")
    return gaps.isEmpty
      ? nil : finding(.record, entry, gaps.map(\.key)) { "Falta en \($0): \(labels)." }
  }

  private func undated(_ entry: Entry) -> Finding? {
    guard entry.isOpen, let due = entry.due, book.dueDate(of: entry) == nil else { return nil }
    return finding(.due, entry, ["due"]) {
      "No se sabe todavía qué día es «\(due.said)», el plazo para \($0)."
    }
  }

  /// What was due in a session that was closed, and was neither answered for nor put off.
  private func unanswered(_ entry: Entry) -> Finding? {
    guard entry.isOpen || entry.awaitsConfirmation,
      let file = book.resolved(entry)?.session.flatMap({ book.session($0) }),
      file.state == .closed, entry.session?.id != file.id
    else { return nil }
    let name = file.card.shortName
    if entry.record is Proposal {
      return finding(.observation, entry, ["observed"]) {
        "Se cerró la \(name) y no se anotó lo observado de \($0)."
      }
    }
    return finding(.review, entry, ["review"]) {
      "Se cerró la \(name) sin decir qué pasó con \($0)."
    }
  }

  /// What was put off, and nobody said why.
  private func unexplained(_ entry: Entry) -> Finding? {
    let event = entry.history.last { $0.event.until != nil }?.event
    guard let event, event.note.isEmpty, entry.isOpen else { return nil }
    return finding(.review, entry, ["note"]) { "Se dejó para después sin decir por qué: \($0)." }
  }

  /// A goal by words that no goal of the workbook has.
  private func untied(_ entry: Entry) -> Finding? {
    guard !book.workbook.records[Goal.self].isEmpty, case .words(let words)? = entry.record.goalTie
    else { return nil }
    return finding(.goal, entry, ["goal"]) {
      "\($0) se refiere a una meta que no está en el cuaderno: «\(words)»."
    }
  }

  /// A network between schools in which all are of one.
  private func narrow(_ entry: Entry) -> Finding? {
    guard let network = entry.record as? Network else { return nil }
    let schools = network.members.flatMap { Entry.schools(of: $0, in: book.directory) }
    guard Set(schools).count == 1 else { return nil }
    return finding(.record, entry, ["members"]) {
      "\($0) reúne a gente de una sola escuela; agregue a alguien de otra."
    }
  }

  private func finding(
    _ area: Area, _ entry: Entry, _ keys: [String], _ message: (String) -> String
  ) -> Finding? {
    guard let id = entry.record.head.id else { return nil }
    let words = Search.summary(entry.record).truncated(toWidth: Self.longest)
    let name = "\(entry.kind.definite) «\(words)»"
    return Finding(
      area: area, kind: entry.kind.name, id: id, session: entry.session, missing: keys,
      message: message(name).capitalizedFirst)
  }
}

extension Record {
  /// The goal of the improvement programme that it serves, if its kind can serve one.
  var goalTie: GoalTie? {
    Self.fields.first { $0.key == "goal" }?.write(self).flatMap(GoalTie.init(json:))
  }
}
