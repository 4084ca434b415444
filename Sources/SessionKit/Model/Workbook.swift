/// What a workbook holds besides its sessions: the people and the places.
public struct Workbook: FileContent {
  /// The name on its cover.
  public var title = ""
  /// The schools, people, teams and whatever else is not one session's.
  public var records = RecordSet()
  /// The ids of what was taken away, so that it does not come back from another copy.
  public var removed: [ID] = []

  /// An empty workbook.
  public init() {}

  /// Takes what the file holds.
  public init(json: JSON, log: inout ReadingLog) {
    guard FileFormat.workbook.check(json, &log) else { return }
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      switch member.key {
      case "title":
        guard let title = member.value.string else {
          log.note(.wrongType(key: "title", expected: .text), at: member.value)
          continue
        }
        self.title = title
      case "removed": removed = readIDs(member.value, key: "removed", &log)
      default:
        if let kind = Kinds.kept(in: .workbook).first(where: { $0.kind.collection == member.key }) {
          records.take(kind, member.value, &log)
        } else {
          log.noteUnknown(member)
        }
      }
    }
  }

  /// Its form in its file.
  public var json: JSON {
    var members = FileFormat.workbook.members + [("title", .string(title))]
    members += records.members(of: .workbook)
    if !removed.isEmpty { members.append(("removed", .array(removed.map(\.json)))) }
    return .object(members)
  }
}
