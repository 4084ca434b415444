/// What a workbook holds besides its sessions: the people and the places.
public struct Workbook: FileContent {
  /// Whether it is everybody's, or one person's own.
  public private(set) var form = WorkbookForm.shared
  /// The name on its cover.
  public var title = ""
  /// The schools, people, teams and whatever else is not one session's.
  public var records = RecordSet()
  /// The guides of the workbook's own, each with the edition that a new session takes.
  public var guides: [String: String] = [:]
  /// The ids of what was taken away, so that it does not come back from another copy.
  public var removed: [ID] = []

  /// An empty workbook.
  public init() {}

  /// An empty workbook of a form.
  init(_ form: WorkbookForm) {
    self.form = form
  }

  /// Takes what the file holds.
  public init(json: JSON, log: inout ReadingLog) {
    if json["format"]?.string == WorkbookForm.personal.format.name { form = .personal }
    guard form.format.check(json, &log) else { return }
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      switch member.key {
      case "title":
        guard let title = member.value.string else {
          log.note(.wrongType(key: "title", expected: .text), at: member.value)
          continue
        }
        self.title = title
      case "guides":
        guard form == .shared, let editions = [String: String].read(member.value, &log) else {
          log.noteUnknown(member)
          continue
        }
        guides = editions
      case "removed": removed = readIDs(member.value, key: "removed", &log)
      default:
        if let kind = form.kinds.first(where: { $0.kind.collection == member.key }) {
          records.take(kind, member.value, &log)
        } else {
          log.noteUnknown(member)
        }
      }
    }
  }

  /// Its form in its file.
  public var json: JSON {
    var members = form.format.members + records.members(of: form.kinds)
    if !title.isEmpty || form == .shared { members.append(("title", .string(title))) }
    if !guides.isEmpty { members.append(("guides", guides.json)) }
    if !removed.isEmpty { members.append(("removed", .array(removed.map(\.json)))) }
    return .object(members)
  }
}
