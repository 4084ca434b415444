/// How the things of a file lie in it, so that it can be taken apart and put together again.
struct FileLayout: Sendable {
  /// What the file is.
  let format: FileFormat
  /// The keys that lie open at the top and are one thing together: what is on the cover.
  var cover: Set<String> = []
  /// The lists of things that have an id, by the key of the object in which they lie, or at the top.
  var lists: [String: String?] = [:]
  /// The objects whose things lie under natural keys, with how deep they lie.
  var tables: [String: Int] = [:]
  /// The things of which there is one.
  var singles: Set<String> = []
  /// The lists of pairs, which only grow.
  var pairs: Set<String> = []

  /// The keys of what is told of taken-away and displaced things.
  static let removed = "removed"
  static let gone = "withdrawn"
  static let others = "conflicts"

  /// The layout of a session's file.
  static let session = FileLayout(
    format: .session,
    cover: Set(SessionCard.fields.map(\.key)).subtracting(["id"]),
    lists: lists(Kinds.kept(in: .session), in: "records")
      .merging(["events": nil, "errata": nil]) { first, _ in first },
    tables: [
      "attendance": 1, "roles": 2, "materials": 2, "agenda": 1, "times": 2, "rooms": 1,
      "handovers": 2, "steps": 1,
    ],
    singles: ["next", "at"])

  /// The layout of the file with the people and the places.
  static let workbook = FileLayout(
    format: .workbook, cover: Set(Signature.fields.map(\.key)).union(["title"]),
    lists: lists(WorkbookForm.shared.kinds, in: nil), tables: ["guides": 1],
    pairs: ["same", "apart"])

  /// The layout of what one person keeps to themselves.
  static let personal = FileLayout(
    format: .personal, lists: lists(WorkbookForm.personal.kinds, in: nil))

  /// The layout of what one person reports and shares.
  static let progress = FileLayout(
    format: .progress,
    lists: lists(WorkbookForm.personal.kinds, in: nil)
      .merging(["events": nil]) { first, _ in first })

  private static func lists(
    _ kinds: [any Record.Type], in key: String?
  ) -> [String: String?] {
    Dictionary(kinds.map { ($0.kind.collection, key) }) { first, _ in first }
  }

  /// What holds when the versions of one of its things come together.
  func rule(_ address: [String], isRemoved: Bool) -> JoinRule {
    let worth: JoinRule.Worth =
      switch address[0] {
      case "at": .nothing
      case "steps": .reasons
      default: .anything
      }
    return JoinRule(isFinal: isRemoved, worth: worth)
  }
}
