@testable import SessionKit

/// A workbook on one of several laptops, in memory, and beside it what a model knows of it: the
/// deeds that have come to it, and nothing else.
struct Laptop {
  private(set) var files: [String: [UInt8]]
  private(set) var known: Set<Deed> = []
  let name: String

  static let session = "sesiones/2018-11-30-tercera-bbbbbbbbbb.json"

  /// What somebody did, and over which earlier deed.
  struct Deed: Hashable {
    enum What: Hashable {
      case write(String, String)
      case remove(String)
      case event(String)
      case attend(String, Bool)
      case role(String, Bool)
    }

    let number: Int
    let what: What
    let stamp: Int
    let over: Int?
  }

  init(_ name: String) {
    self.name = name
    var session = Session()
    session.card.id = ID("bbbbbbbbbb")
    session.card.made = 1
    session.card.title = "Tercera"
    files = ["cuaderno.json": Workbook().bytes, Self.session: session.bytes]
  }

  // MARK: - Deeds

  /// The notes that stand, by id.
  var notes: [Note] { session.records[Note.self] }

  var session: Session { Session.read(files[Self.session] ?? []).value }

  mutating func add(_ id: ID, _ text: String, _ number: Int, at now: Int) {
    var note = Note()
    note.head.id = id
    note.head.made = now
    note.head.by = name
    note.text = text
    change(.write(id.text, text), number, at: now) { $0.records.put(note) }
  }

  mutating func edit(_ id: ID, _ text: String, _ number: Int, at now: Int) {
    guard var note = notes.first(where: { $0.id == id }) else { return }
    note.text = text
    change(.write(id.text, text), number, at: now) { $0.records.put(note) }
  }

  mutating func remove(_ id: ID, _ number: Int, at now: Int) {
    change(.remove(id.text), number, at: now) { session in
      session.records.remove(id)
      session.removed.append(id)
    }
  }

  mutating func tell(_ id: ID, _ event: ID, _ number: Int, at now: Int) {
    var told = Event()
    told.id = event
    told.of = id
    told.at = now
    told.by = name
    told.note = "Se dijo \(number)"
    change(.event(event.text), number, at: now) { $0.events.append(told) }
  }

  mutating func attend(_ person: ID, _ present: Bool, _ number: Int, at now: Int) {
    guard session.attendance[person]?.present != present else { return }
    let name = name
    change(.attend(person.text, present), number, at: now) { session in
      var entry = session.attendance[person] ?? Attendance()
      entry.present = present
      entry.made = entry.made ?? now
      entry.by = name
      session.attendance[person] = entry
    }
  }

  mutating func assign(_ person: ID, _ isAssigned: Bool, _ number: Int, at now: Int) {
    let name = name
    change(.role(person.text, isAssigned), number, at: now) { session in
      var entry = Signature()
      entry.made = now
      entry.by = name
      session.roles["relator", default: [:]][person] = isAssigned ? entry : nil
      if session.roles["relator"]?.isEmpty ?? false { session.roles["relator"] = nil }
    }
  }

  private mutating func change(
    _ what: Deed.What, _ number: Int, at now: Int, _ body: (inout Session) -> Void
  ) {
    var changed = session
    body(&changed)
    let bytes = FileParts.signed(
      changed, .session, after: files[Self.session], by: name, at: now)
    guard bytes != files[Self.session] else { return }
    files[Self.session] = bytes
    let over = ExpectedWorkbook(known).standing[Self.id(what)]
    known.insert(Deed(number: number, what: what, stamp: now, over: over))
  }

  private static func id(_ what: Deed.What) -> String {
    switch what {
    case .write(let id, _), .remove(let id): id
    default: ""
    }
  }

  // MARK: - Coming together

  mutating func join(_ others: [Laptop]) throws {
    var joiner = Joiner(
      JoinSource(files), by: Pen(now: 0, today: .unknown, time: .midnight, name: ""))
    try joiner.join(others.map { JoinSource($0.files) })
    for (path, bytes) in joiner.results { files[path] = bytes }
    for other in others { known.formUnion(other.known) }
  }
}

/// What a workbook must hold after some deeds, told from the deeds alone.
struct ExpectedWorkbook: Equatable {
  var notes: [String: String] = [:]
  var others: [String: Set<String>] = [:]
  var events: Set<String> = []
  var present: [String: Bool] = [:]
  var roles: Set<String> = []
  /// The deed by which each note says what it says.
  private(set) var standing: [String: Int] = [:]

  init(_ deeds: Set<Laptop.Deed>) {
    let ordered = deeds.sorted { ($0.stamp, $0.number) < ($1.stamp, $1.number) }
    var writings: [String: [(deed: Laptop.Deed, text: String)]] = [:]
    var removals: [String: [Laptop.Deed]] = [:]
    for deed in ordered {
      switch deed.what {
      case .write(let id, let text): writings[id, default: []].append((deed, text))
      case .remove(let id): removals[id, default: []].append(deed)
      case .event(let id): events.insert(id)
      case .attend(let person, let isPresent): present[person] = isPresent
      case .role(let person, true): roles.insert(person)
      case .role(let person, false): roles.remove(person)
      }
    }
    let byNumber = Dictionary(uniqueKeysWithValues: deeds.map { ($0.number, $0) })
    func overwritten(_ deed: Laptop.Deed) -> [Int] {
      deed.over.map { [$0] + (byNumber[$0].map(overwritten) ?? []) } ?? []
    }
    for (id, versions) in writings {
      let over = Set((versions.map(\.deed) + (removals[id] ?? [])).flatMap(overwritten))
      var left = versions.filter { !over.contains($0.deed.number) }
      if removals[id] == nil, let last = left.popLast() {
        notes[id] = last.text
        standing[id] = last.deed.number
      }
      if !left.isEmpty { others[id] = Set(left.map(\.text)) }
    }
  }

  /// What a workbook must hold is what it holds.
  static func == (left: Self, right: Self) -> Bool {
    left.notes == right.notes && left.others == right.others && left.events == right.events
      && left.present == right.present && left.roles == right.roles
  }

  init(_ session: Session) {
    for note in session.records[Note.self] { notes[note.id?.text ?? ""] = note.text }
    for other in session.conflicts where other.of[0] == "notes" {
      others[other.of[1], default: []].insert(other.value["text"]?.string ?? "")
    }
    events = Set(session.events.compactMap(\.id?.text))
    for (person, entry) in session.attendance { present[person.text] = entry.present }
    roles = Set((session.roles["relator"] ?? [:]).keys.map(\.text))
  }
}
