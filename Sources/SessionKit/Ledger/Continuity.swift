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

  /// Looks at the sessions of a book as they stand on a day.
  public init(
    _ book: Book, asOf day: CivilDate, where keeps: (SessionFile) -> Bool = { _ in true }
  ) {
    directory = book.directory
    let files = book.sessions.filter { !$0.isLong && keeps($0) }
    sessions = files.map { file in
      if file.state != .planned { return (file, .held) }
      return (file, file.card.date.map { $0 < day } ?? false ? .missed : .upcoming)
    }
    let ids = Set(files.map(\.id))
    agreements =
      Compliance(book, asOf: day) { $0.session.map { ids.contains($0.id) } ?? false }.count
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
