/// Whether the sessions that were planned took place; apart from whether what they agreed on was
/// done.
public struct Continuity: Sendable {
  /// What became of a session.
  public enum Fate: String, Sendable {
    case held, missed, upcoming

    /// The words that people read.
    public var spanish: String {
      switch self {
      case .held: "realizada"
      case .missed: "no se realizó"
      case .upcoming: "por venir"
      }
    }
  }

  /// The sessions, by their days.
  public let sessions: [(file: SessionFile, fate: Fate)]
  /// What they agreed on.
  public let agreements: Compliance.Count
  private let directory: Directory

  /// Looks at the sessions of a book as they stood on a day: all, or those of a school or a school
  /// year.
  public init(
    _ book: Book, asOf day: CivilDate, school: ID? = nil, cycle: SchoolYear? = nil
  ) {
    directory = book.directory
    let files = book.sessions.filter { file in
      guard !file.isLong, cycle == nil || file.card.cycle == cycle else { return false }
      let schools = file.card.schools.map(\.id)
      return school.map { schools.isEmpty || schools.contains($0) } ?? true
    }
    sessions = files.map { ($0, Self.fate(of: $0, asOf: day)) }
    let ids = Set(files.map(\.id))
    agreements =
      Compliance(book, asOf: day) { entry in
        guard let session = entry.session, ids.contains(session.id) else { return false }
        return school.map { book.stands(entry, inBookOf: $0) } ?? true
      }.count
  }

  private static func fate(of file: SessionFile, asOf day: CivilDate) -> Fate {
    guard let date = file.card.date else { return file.state == .planned ? .upcoming : .held }
    if file.state == .planned { return date < day ? .missed : .upcoming }
    return date <= day ? .held : .upcoming
  }

  /// How many sessions had a fate.
  public func count(_ fate: Fate) -> Int { sessions.filter { $0.fate == fate }.count }

  /// Its form for programs.
  public var view: JSON {
    let views = sessions.map { file, fate in
      JSON.object(
        (file.view(in: directory).members ?? []).map { ($0.key, $0.value) }
          + [("held", .bool(fate == .held)), ("fate", .string(fate.rawValue))])
    }
    return .object([
      ("planned", .integer(sessions.count)), ("held", .integer(count(.held))),
      ("missed", .integer(count(.missed))), ("upcoming", .integer(count(.upcoming))),
      ("sessions", .array(views)), ("agreements", .object(agreements.members)),
    ])
  }
}
