/// What one person reports of their own agreements and commitments.
public struct Progress: FileContent {
  /// Whose it is.
  public var person: ID?
  /// What was reported.
  public var events: [Event] = []

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
      default: log.noteUnknown(member)
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
    return .object(members)
  }
}
