import SpanishText

/// The ten points for which a supervisor looks at a session, as far as its record tells them.
public struct Supervision: Sendable {
  /// One of the points.
  public struct Point: Sendable {
    /// Its place, from 1.
    public let number: Int
    /// What it asks.
    public let title: String
    /// Whether it holds; nil when the record does not tell.
    public let answer: Bool?
    /// What the answer rests on.
    public let note: String
  }

  /// The session.
  public let file: SessionFile
  /// The points, in their order.
  public let points: [Point]

  /// Looks at sessions in a book that was read whole.
  public static func sheets(
    _ files: [SessionFile], in book: Book, reading read: (SessionFile) throws -> Session
  ) rethrows -> [Supervision] {
    var tracked: [ID?: [Entry]] = [:]
    for entry in book.entries where entry.isAgreed {
      let schools = entry.schools(in: book.directory)
      for school in schools.isEmpty ? [nil] : schools.map(Optional.some) {
        tracked[school, default: []].append(entry)
      }
    }
    return try files.map { file in
      let schools = file.card.schools.map { Optional($0.id) }
      let all = schools.isEmpty ? Array(tracked.keys) : schools + [nil]
      let lists = all.map { tracked[$0] ?? [] }
      let candidates = lists.count > 1 ? Self.merged(lists) : lists.first ?? []
      return Supervision(
        file, Look(file: file, session: try read(file), book: book, candidates: candidates))
    }
  }

  /// Each entry once, whatever books it stands in.
  private static func merged(_ lists: [[Entry]]) -> [Entry] {
    var known: Set<ID> = []
    return lists.joined().filter { $0.record.head.id.map { known.insert($0).inserted } ?? false }
  }

  private init(_ file: SessionFile, _ look: Look) {
    self.file = file
    let all: [(String, (Bool?, String))] = [
      ("Hubo quórum", look.quorum), ("Se empezó a tiempo", look.punctuality),
      ("Se revisó lo acordado antes", look.reviews),
      (file.words.say("Se vio el avance {del plan}"), look.goals),
      (file.words.say("Se habló de {los alumnos} en riesgo"), look.pupilsAtRisk),
      (
        "Los acuerdos dicen quién responde",
        look.agreements { !$0.responsible.isEmpty || $0.team != nil }
      ),
      ("Los acuerdos dicen para cuándo", look.agreements { $0.due != nil }),
      (
        "Los acuerdos se pueden medir",
        look.agreements { !$0.follow.instrument.isEmpty || !$0.follow.indicator.isEmpty }
      ),
      ("Quedó asentado en la bitácora", look.entered),
      ("Quedó fijada la próxima reunión", look.next),
    ]
    points = all.enumerated().map { place, point in
      Point(number: place + 1, title: point.0, answer: point.1.0, note: point.1.1)
    }
  }

  /// Its form for programs.
  public var view: JSON {
    .object([
      ("session", .string(file.id.text)),
      (
        "points",
        .array(
          points.map { point in
            .object([
              ("number", .integer(point.number)), ("title", .string(point.title)),
              ("answer", point.answer.map(JSON.bool) ?? .null), ("note", .filled(point.note)),
            ])
          })
      ),
    ])
  }
}

/// How each point is read from the record of a session.
private struct Look {
  let file: SessionFile
  let session: Session
  let book: Book

  /// What may have been owed to it: of its schools.
  let candidates: [Entry]

  /// Whoever comes more than these minutes after the hour comes late.
  private static let grace = 10

  private var own: ArraySlice<Entry> { book.entries(of: file.id) }

  var quorum: (Bool?, String) {
    guard !session.attendance.isEmpty else { return (nil, "no se pasó lista") }
    let quorum = Quorum(session, book.workbook)
    return (quorum.isReached, "\(quorum.present) de \(quorum.total)")
  }

  var punctuality: (Bool?, String) {
    let times = session.attendance.values.filter(\.present).compactMap(\.time)
    guard let start = file.card.time, !times.isEmpty else {
      return (nil, "falta la hora de inicio o la de llegada")
    }
    let late = times.filter { $0.minutes > start.minutes + Self.grace }.count
    return (late * 2 < times.count, "\(times.count - late) de \(times.count) a tiempo")
  }

  var reviews: (Bool?, String) {
    let owed = candidates.filter { entry in
      guard let other = entry.session, other.isBefore(file), other.id != file.id,
        book.concerns(entry, file)
      else { return false }
      let isReviewed = entry.history.contains { $0.session?.id == file.id }
      return isReviewed || file.card.date.map { entry.asOf($0).isOpen } ?? entry.isOpen
    }
    guard !owed.isEmpty else { return (nil, "no había nada pendiente") }
    let reviewed = owed.filter { entry in
      entry.history.contains { $0.session?.id == file.id && $0.event.status != nil }
    }.count
    return (reviewed == owed.count, "\(reviewed) de \(owed.count)")
  }

  var goals: (Bool?, String) {
    let tied = own.filter { $0.record.goalTie != nil }.count
    let told = book.entries(of: nil).filter { entry in
      entry.record is Goal && entry.history.contains { $0.session?.id == file.id }
    }.count
    return (tied + told > 0, tied + told == 0 ? "nada se refiere a una meta" : "\(tied + told)")
  }

  /// Only words can tell it; without them nothing is known.
  var pupilsAtRisk: (Bool?, String) {
    let words = ["riesgo", "rezago"]
    let said = own.filter { entry in
      let text = Search.folded(entry, book.directory)
      return words.contains { Folding.folded(text, has: $0) }
    }.count
    return said == 0 ? (nil, "no se anotó nada de alumnos en riesgo") : (true, "\(said)")
  }

  func agreements(_ holds: (Agreement) -> Bool) -> (Bool?, String) {
    let all = own.filter { $0.status != .cancelled }.compactMap { $0.record as? Agreement }
    guard !all.isEmpty else { return (nil, "no hubo acuerdos") }
    let good = all.filter(holds).count
    return (good == all.count, "\(good) de \(all.count)")
  }

  var entered: (Bool?, String) {
    var gaps: [String] = []
    if session.roles["relator"]?.isEmpty ?? true { gaps.append("falta quién fue relator") }
    if file.state != .closed { gaps.append("la sesión no está cerrada") }
    return (gaps.isEmpty, gaps.joined(separator: "; "))
  }

  /// It is settled in the session, or planned with the school year.
  var next: (Bool?, String) {
    let planned = book.sessions.first { other in
      other.id != file.id && file.isBefore(other) && other.card.date != nil
        && other.sharesSchool(with: file.card)
    }
    if session.next == nil, let planned { return (true, planned.card.briefName) }
    let gaps = (session.next ?? NextMeeting()).gaps.map(\.label)
    return (gaps.isEmpty, gaps.isEmpty ? "" : "falta: " + gaps.joined(separator: ", "))
  }
}
