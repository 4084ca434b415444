/// What is incomplete in a workbook, or does not fit.
public struct Checks: Sendable {
  /// One thing or session, and what it lacks.
  public struct Finding: Sendable {
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

  private let book: Book

  /// Looks through a book that was read whole.
  public init(_ book: Book) {
    self.book = book
  }

  /// What was found, in the order of the sessions.
  public func findings(attendance: (SessionFile) throws -> Bool) rethrows -> [Finding] {
    var findings: [Finding] = []
    for session in book.sessions {
      findings += about(session)
      if session.state != .planned, try !attendance(session) {
        findings.append(
          Finding(
            kind: "session", id: session.id, session: session, missing: ["attendance"],
            message: "Falta la asistencia de la \(session.card.shortName)."))
      }
      findings += book.entries.filter { $0.session?.id == session.id }.compactMap(about)
    }
    return findings + book.entries.filter { $0.session == nil }.compactMap(about)
  }

  /// A school year that its day or its title contradict: copied from last year's, most often.
  private func about(_ session: SessionFile) -> [Finding] {
    var findings: [Finding] = []
    func add(_ message: String) {
      findings.append(
        Finding(
          kind: "session", id: session.id, session: session, missing: ["cycle"], message: message))
    }
    guard let cycle = session.card.cycle else { return [] }
    if let date = session.card.date, !cycle.contains(date) {
      add("El \(date.short) no cae en el ciclo \(cycle.name), que es el de la sesión.")
    }
    let words = session.card.title.split { !$0.isNumber && $0 != "-" && $0 != "–" }
    for year in words.compactMap({ SchoolYear(String($0)) }) where year.spansTwo && year != cycle {
      add("El título habla del ciclo \(year.name), pero la sesión es del \(cycle.name).")
    }
    return findings
  }

  private func about(_ entry: Entry) -> Finding? {
    guard let id = entry.record.head.id, entry.status != .cancelled else { return nil }
    var gaps = entry.record.missing
    if let due = entry.due,
      book.calendar.resolve(due, schools: entry.schools(in: book.directory)).date == nil
    {
      gaps.append(Gap(key: "due", label: "fecha de «\(due.said)», que todavía no se conoce"))
    }
    guard !gaps.isEmpty else { return nil }
    let labels = gaps.map(\.label)
    let noun = entry.kind.definite
    return Finding(
      kind: entry.kind.name, id: id, session: entry.session, missing: gaps.map(\.key),
      message: "Falta en \(noun) «\(Search.summary(entry.record))»: "
        + labels.joined(separator: "; ") + ".")
  }
}
