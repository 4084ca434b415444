/// One run through a guide: a meeting on a day, with all that was recorded in it.
public struct Session: FileContent {
  /// What is known of it before it begins.
  public var card = SessionCard()
  /// Who came and who did not, by person.
  public var attendance: [ID: Attendance] = [:]
  /// Who does what, by role and person.
  public var roles: [String: [ID: Signature]] = [:]
  /// What each school has brought, by material and school.
  public var materials: [String: [String: MaterialMark]] = [:]
  /// What is planned for each activity, by activity; and topics of one's own, by id.
  public var agenda: [String: AgendaEntry] = [:]
  /// How long it took, by activity and school.
  public var times: [String: [String: TimeEntry]] = [:]
  /// Where the teams work, by team.
  public var rooms: [String: RoomEntry] = [:]
  /// What was handed to directors, by team and director.
  public var handovers: [String: [ID: Handover]] = [:]
  /// How far the steps of the guide have come, by step.
  public var steps: [String: StepMark] = [:]
  /// What is settled about the next meeting.
  public var next: NextMeeting?
  /// Where the walk through the guide stands.
  public var place = WalkPlace()
  /// What was recorded.
  public var records = RecordSet()
  /// What happened to records, of this session and of others, and to the session itself.
  public var events: [Event] = []
  /// What was found wrong after it was closed.
  public var errata: [Erratum] = []
  /// The ids of what was taken away.
  public var removed: [ID] = []
  /// What was taken away, and when, so that it does not come back from another copy.
  public var withdrawn: [Displaced] = []
  /// Other versions of what stands here, among which somebody has to choose.
  public var conflicts: [Displaced] = []

  /// A session about which nothing is known.
  public init() {}

  /// Takes what the file holds.
  public init(json: JSON, log: inout ReadingLog) {
    guard FileFormat.session.check(json, &log) else { return }
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      switch member.key {
      case "records": takeRecords(member.value, &log)
      case "attendance": attendance = readByID(member, &log)
      case "roles": roles = readTable(member, &log) { readByID($0, &$1) }
      case "materials": materials = readTable(member, &log) { readKeyed($0, &$1) }
      case "agenda": agenda = readKeyed(member, &log)
      case "times": times = readTable(member, &log) { readKeyed($0, &$1) }
      case "rooms": rooms = readKeyed(member, &log)
      case "handovers": handovers = readTable(member, &log) { readByID($0, &$1) }
      case "steps": steps = readKeyed(member, &log)
      case "next": next = NextMeeting(json: member.value, log: &log)
      case "at": place = WalkPlace(json: member.value, log: &log)
      case "events": events = readList(Event.self, member.value, key: member.key, &log)
      case "errata": errata = readList(Erratum.self, member.value, key: member.key, &log)
      case FileLayout.removed: removed = readIDs(member.value, key: member.key, &log)
      case FileLayout.gone: withdrawn = Displaced.read(member, &log)
      case FileLayout.others: conflicts = Displaced.read(member, &log)
      default:
        if !card.take(member, prefix: "", &log) { log.noteUnknown(member) }
      }
    }
    if card.id == nil { log.note(.missingKey("id"), at: json) }
  }

  private static let aside = [
    "attendance", "roles", "materials", "agenda", "times", "rooms", "steps", "next", "at",
    "handovers",
  ]

  /// What a question about some kinds of record need not read of a session's file.
  static func keys(besides kinds: Set<String>) -> Set<String> {
    let others = Kinds.kept(in: .session).filter { !kinds.contains($0.kind.name) }
    return Set(others.map { $0.kind.collection } + aside)
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

  /// Its form in its file.
  public var json: JSON {
    var members = FileFormat.session.members + card.members
    let kept = records.members(of: Kinds.kept(in: .session))
    if !kept.isEmpty { members.append(("records", .object(kept))) }
    func add(_ key: String, _ entries: [(String, JSON)]) {
      if !entries.isEmpty { members.append((key, .object(entries))) }
    }
    add("attendance", keyed(attendance))
    add("roles", roles.map { ($0.key, .object(keyed($0.value))) })
    add("materials", materials.map { ($0.key, .object(keyed($0.value))) })
    add("agenda", keyed(agenda))
    add("times", times.map { ($0.key, .object(keyed($0.value))) })
    add("rooms", keyed(rooms))
    add("handovers", handovers.map { ($0.key, .object(keyed($0.value))) })
    add("steps", keyed(steps))
    if let next { members.append(("next", next.json)) }
    if place != WalkPlace() { members.append(("at", place.json)) }
    if !events.isEmpty {
      members.append(("events", .array(events.sorted(by: Event.order).map(\.json))))
    }
    if !errata.isEmpty {
      members.append(("errata", .array(errata.sorted(by: Erratum.order).map(\.json))))
    }
    return .object(members + displacedMembers(removed, withdrawn, conflicts))
  }

  /// What was said in it besides records: on the agenda, about the next meeting, of what was left
  /// out, of why it was closed or opened again, and what should be read instead.
  var said: [(label: String, text: String)] {
    let lines = agenda.sorted { $0.key < $1.key }.flatMap { [$0.value.title, $0.value.product] }
    let ahead = next.map { $0.agenda + $0.bring + [$0.place] } ?? []
    let own = events.filter { $0.of == card.id }.map(\.note)
    let left = steps.sorted { $0.key < $1.key }.map(\.value.reason)
    let wrong = errata.filter { $0.of == nil }.map(\.text)
    return
      ([("Agenda", lines), ("Próxima reunión", ahead), ("Motivo", own + left), ("Errata", wrong)]
      as [(String, [String])])
      .flatMap { label, texts in texts.filter { !$0.isEmpty }.map { (label, $0) } }
  }

  /// The address of the prompt at which the walk stands.
  public var at: String {
    get { place.address }
    set { place.address = newValue }
  }

  /// The moment in which it began.
  public var started: Int? {
    events.filter { $0.of == card.id && $0.status == .running }.compactMap(\.at).min()
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
