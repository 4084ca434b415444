import Testing

/// The year as it was played through the real program, with what lay in the workbook on some days.
struct SchoolYearPlay: Sendable {
  /// The days on which somebody looks: within the year, and long after it.
  static let looks = [
    "2025-10-31", "2025-12-15", "2026-02-15", "2026-03-30", "2026-06-05", "2026-07-15",
    "2026-09-26", "2027-12-31",
  ]

  /// The days on which everybody looks.
  static let roundLooks = ["2025-12-15", "2026-03-30", "2027-12-31"]

  /// What was done.
  static let events = SchoolYearScript(seed: 2025).events

  /// A command that should have succeeded.
  struct Failure: Error { let outcome: Outcome }

  private static let made = Result { try SchoolYearPlay() }

  /// A room with the workbook of a day, and the names of what lies in it.
  static func room(on day: String) throws -> (room: Room, play: SchoolYearPlay) {
    let play = try made.get()
    let workbook = try #require(play.workbooks[day], "nobody looked on \(day)")
    return (try Room(workbook: workbook), play)
  }

  /// The ids of agreements and commitments, by their places.
  private(set) var items: [String] = []
  /// The ids of sessions, by their places.
  private(set) var sessions: [Int: String] = [:]
  private var workbooks: [String: Snapshot] = [:]
  /// The day of the last event, and how many came before it on that day.
  private var day = "", count = 0

  private init() throws {
    let room = try Room()
    try found(room)
    for event in Self.events {
      for look in Self.looks where look < event.day && workbooks[look] == nil {
        workbooks[look] = try room.snapshot()
      }
      count = event.day == day ? count + 1 : 0
      day = event.day
      try play(event.deed, in: room)
    }
    for look in Self.looks where workbooks[look] == nil { workbooks[look] = try room.snapshot() }
  }

  /// The people and the places.
  private mutating func found(_ room: Room) throws {
    day = "2025-08-18"
    try run(["init", "--title", "Zona 012"], in: room)
    for school in YearCast.schools { try run(["school", "add", school], in: room) }
    let lines = YearCast.people.enumerated().map { place, name in
      let school = YearCast.schools[YearCast.school(of: place)]
      return "\(name);\(YearCast.function(of: place));\(school)\n"
    }
    try run(["person", "import", "-"], input: lines.joined(), in: room)
    for team in YearCast.teams {
      var words = ["team", "add", team.name]
      for member in team.members { words += ["--member", YearCast.people[member]] }
      if let school = team.school { words += ["--school", YearCast.schools[school]] }
      try run(words, in: room)
    }
  }

  // MARK: - Playing

  private mutating func play(_ deed: YearEvent.Deed, in room: Room) throws {
    switch deed {
    case .plan(let places): for place in places { try convene(place, in: room) }
    case .convene(let place): try convene(place, in: room)
    case .record(let item): try record(item, in: room)
    case .review(let item, let session, let status, let until):
      var words = ["followup", "review", items[item], "--status", status.rawValue]
      if status == .notMet || until != nil { words += ["--note", "Faltó tiempo"] }
      if let until { words += ["--until", until.word] }
      try run(words + of(session), in: room)
    case .progress(let item, let person, let status):
      var words = ["progress", items[item], "Así va"]
      if let status { words += ["--status", status.rawValue] }
      try run(words, as: YearCast.people[person], in: room)
    case .close(let session):
      try run(["session", "close", "--reason", "se acabó"] + of(session), in: room)
    case .reopen(let session):
      try run(["session", "reopen", "--reason", "faltó algo"] + of(session), in: room)
    case .erratum(let session):
      try run(["session", "erratum", "Donde dice A debe decir B"] + of(session), in: room)
    }
  }

  private mutating func convene(_ place: Int, in room: Room) throws {
    let session = YearSession.all[place]
    var words = ["session", "new", "--guide", "libre", "--date", session.date]
    if let ordinal = session.ordinal {
      words += ["--ordinal", "\(ordinal)"]
    } else {
      words += ["--type", "extraordinary"]
    }
    for school in session.schools { words += ["--school", YearCast.schools[school]] }
    // Each takes up what the one before it agreed on.
    if let before = sessions[place - 1], session.ordinal != nil { words += ["--follows", before] }
    sessions[place] = try run(words, in: room).id
  }

  private mutating func record(_ item: YearItem, in room: Room) throws {
    var words = [item.kind.rawValue, "add", item.text]
    for party in item.parties { words += option(party, item.kind) }
    if let due = item.due { words += ["--due", due.word] }
    if let school = item.school { words += ["--school", YearCast.schools[school]] }
    items.append(try run(words + of(item.session), in: room).id)
  }

  private func option(_ party: YearParty, _ kind: YearItem.Kind) -> [String] {
    if kind == .agreement { return ["--responsible", party.name] }
    return switch party {
    case .team: ["--team", party.name]
    case .school: []
    case .person, .office: ["--person", party.name]
    }
  }

  private func of(_ session: Int) -> [String] { ["--session", sessions[session] ?? "none"] }

  /// One command after the other, some seconds apart.
  @discardableResult
  private func run(
    _ words: [String], input: String? = nil, as person: String = "", in room: Room
  ) throws -> Outcome {
    let (minutes, seconds) = (count / 6, count % 6 * 10)
    let time = "1\(minutes / 60):\(two(minutes % 60)):\(two(seconds))"
    let variables = ["CTE_NOW": "\(day)T\(time)-06:00", "CTE_USER": person]
    let outcome = try room.cte(words, input: input.map { Array($0.utf8) }, with: variables)
    // A requirement that fails would be told once, and the other tests would pass.
    guard outcome.code == 0 else { throw Failure(outcome: outcome) }
    return outcome
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
