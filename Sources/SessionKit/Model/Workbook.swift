/// What a workbook holds besides its sessions: the people and the places.
public struct Workbook: FileContent {
  /// Whether it is everybody's, or one person's own.
  public private(set) var form = WorkbookForm.shared
  /// The name on its cover.
  public var title = ""
  /// Who wrote that name, and when.
  public var cover = Signature()
  /// The schools, people, teams and whatever else is not one session's.
  public var records = RecordSet()
  /// The guides of the workbook's own, each with the edition that a new session takes.
  public var guides: [String: GuideEdition] = [:]
  /// The ids of what was taken away, so that it does not come back from another copy.
  public var removed: [ID] = []
  /// What was taken away, and when.
  public var withdrawn: [Displaced] = []
  /// Other versions of what stands here, among which somebody has to choose.
  public var conflicts: [Displaced] = []
  /// The ids that are of one and the same school, person or team.
  public var same: [IDPair] = []
  /// Those that look alike, and are not the same.
  public var apart: [IDPair] = []

  /// An empty workbook.
  public init() {}

  /// An empty workbook of a form.
  init(_ form: WorkbookForm) {
    self.form = form
  }

  /// Whether bytes are of a file with the people and the places, or of a copy of it.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    JSONReader.read(bytes).value?["format"]?.string == FileFormat.workbook.name
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
        guard form == .shared else {
          log.noteUnknown(member)
          continue
        }
        guides = readKeyed(member, &log)
      case "same": same = readField(member, &log)
      case "apart": apart = readField(member, &log)
      case FileLayout.removed: removed = readIDs(member.value, key: member.key, &log)
      case FileLayout.gone: withdrawn = Displaced.read(member, &log)
      case FileLayout.others: conflicts = Displaced.read(member, &log)
      default:
        if form == .shared, cover.take(member, prefix: "", &log) { continue }
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
    members += cover.members
    if !guides.isEmpty { members.append(("guides", .object(keyed(guides)))) }
    if !same.isEmpty { members.append(("same", .array(same.sorted().map(\.json)))) }
    if !apart.isEmpty { members.append(("apart", .array(apart.sorted().map(\.json)))) }
    return .object(members + displacedMembers(removed, withdrawn, conflicts))
  }
}
