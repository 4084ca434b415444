/// One run through a guide: a meeting on a day, with all that was recorded in it.
public struct Session: FileContent {
  /// What is known of it before it begins.
  public var card = SessionCard()
  /// Who came and who did not, by person.
  public var attendance: [ID: Attendance] = [:]
  /// Who does what, by role and person.
  public var roles: [String: [ID: Signature]] = [:]
  /// What was recorded.
  public var records = RecordSet()
  /// What happened to records, of this session and of others, and to the session itself.
  public var events: [Event] = []
  /// What was found wrong after it was closed.
  public var errata: [Erratum] = []
  /// The ids of what was taken away.
  public var removed: [ID] = []

  /// A session about which nothing is known.
  public init() {}

  /// Takes what the file holds.
  public init(json: JSON, log: inout ReadingLog) {
    guard FileFormat.session.check(json, &log) else { return }
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      switch member.key {
      case "records": takeRecords(member.value, &log)
      case "attendance":
        attendance = readKeyed(member.value, key: member.key, &log) {
          Attendance(json: $0, log: &$1)
        }
      case "roles": takeRoles(member.value, &log)
      case "events": events = readList(Event.self, member.value, key: member.key, &log)
      case "errata": errata = readList(Erratum.self, member.value, key: member.key, &log)
      case "removed": removed = readIDs(member.value, key: member.key, &log)
      default:
        if !card.take(member, prefix: "", &log) { log.noteUnknown(member) }
      }
    }
    if card.id == nil { log.note(.missingKey("id"), at: json) }
  }

  /// What a question about some kinds of record need not read of a session's file.
  static func keys(besides kinds: Set<String>) -> Set<String> {
    let others = Kinds.kept(in: .session).filter { !kinds.contains($0.kind.name) }
    return Set(others.map { $0.kind.collection } + ["attendance", "roles", "errata"])
  }

  private mutating func takeRecords(_ json: JSON, _ log: inout ReadingLog) {
    guard let members = json.members else {
      log.note(.wrongType(key: "records", expected: .object), at: json)
      return
    }
    let kinds = Kinds.kept(in: .session)
    for member in members {
      if let kind = kinds.first(where: { $0.kind.collection == member.key }) {
        records.take(kind, member.value, &log)
      } else {
        log.noteUnknown(member)
      }
    }
  }

  private mutating func takeRoles(_ json: JSON, _ log: inout ReadingLog) {
    guard let members = json.members else {
      log.note(.wrongType(key: "roles", expected: .object), at: json)
      return
    }
    for member in members {
      roles[member.key] = readKeyed(member.value, key: "roles", &log) {
        Signature(json: $0, log: &$1)
      }
    }
  }

  /// Its form in its file.
  public var json: JSON {
    var members = FileFormat.session.members + card.members
    let kept = records.members(of: Kinds.kept(in: .session))
    if !kept.isEmpty { members.append(("records", .object(kept))) }
    if !attendance.isEmpty { members.append(("attendance", keyed(attendance))) }
    if !roles.isEmpty {
      members.append(("roles", .object(roles.map { ($0.key, keyed($0.value)) })))
    }
    if !events.isEmpty {
      members.append(("events", .array(events.sorted(by: Event.order).map(\.json))))
    }
    if !errata.isEmpty { members.append(("errata", .array(errata.map(\.json)))) }
    if !removed.isEmpty { members.append(("removed", .array(removed.map(\.json)))) }
    return .object(members)
  }

  /// Where it stands: planned until something is recorded, closed by those who held it.
  public var state: SessionState { SessionState(of: card.id, events: events) }
}

/// Where a session stands.
public enum SessionState: String, ChoiceValue {
  case planned, running, closed

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .planned: "planeada"
    case .running: "en-curso"
    case .closed: "cerrada"
    }
  }

  /// The word in a sentence: `en curso`.
  public var label: String { self == .running ? "en curso" : spanish }

  init(of session: ID?, events: [Event]) {
    let last = events.filter { $0.of == session }.sorted { ($0.at ?? 0) < ($1.at ?? 0) }.last
    self =
      switch last?.status {
      case .running: .running
      case .closed: .closed
      default: .planned
      }
  }
}

private func keyed(_ entries: [ID: some Declared]) -> JSON {
  .object(entries.map { ($0.key.text, $0.value.json) })
}

/// Reads an object whose keys are ids.
private func readKeyed<Item>(
  _ json: JSON, key: String, _ log: inout ReadingLog, item: (JSON, inout ReadingLog) -> Item
) -> [ID: Item] {
  guard let members = json.members else {
    log.note(.wrongType(key: key, expected: .object), at: json)
    return [:]
  }
  var items: [ID: Item] = [:]
  for member in members {
    guard let id = ID(member.key) else {
      log.noteUnknown(member)
      continue
    }
    items[id] = item(member.value, &log)
  }
  return items
}
