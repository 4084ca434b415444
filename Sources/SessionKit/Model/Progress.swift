/// What one person reports of their own agreements and commitments, and what they share of what
/// they keep to themselves.
public struct Progress: FileContent {
  /// Whose it is.
  public var person: ID?
  /// What was reported.
  public var events: [Event] = []
  /// Copies of private records that their owner shows to everybody.
  public var shared = RecordSet()
  /// What was taken away, and when, so that it does not come back from another copy.
  public var withdrawn: [Displaced] = []
  /// Other versions of what stands here, among which somebody has to choose.
  public var conflicts: [Displaced] = []

  /// Nothing reported.
  public init() {}

  /// Takes what the file holds.
  public init(json: JSON, log: inout ReadingLog) {
    guard FileFormat.progress.check(json, &log) else { return }
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      switch member.key {
      case "person":
        person = ID(json: member.value)
        if person == nil { log.note(.wrongType(key: "person", expected: .id), at: member.value) }
      case "events": events = readList(Event.self, member.value, key: "events", &log)
      case FileLayout.gone: withdrawn = Displaced.read(member, &log)
      case FileLayout.others: conflicts = Displaced.read(member, &log)
      default:
        if let kind = WorkbookForm.personal.kinds.first(where: {
          $0.kind.collection == member.key
        }) {
          shared.take(kind, member.value, &log)
        } else {
          log.noteUnknown(member)
        }
      }
    }
    if person == nil { log.note(.missingKey("person"), at: json) }
  }

  /// Its form in its file.
  public var json: JSON {
    var members = FileFormat.progress.members
    if let person { members.append(("person", person.json)) }
    if !events.isEmpty {
      members.append(("events", .array(events.sorted(by: Event.order).map(\.json))))
    }
    members += shared.members(of: WorkbookForm.personal.kinds)
    return .object(members + displacedMembers([], withdrawn, conflicts))
  }
}
