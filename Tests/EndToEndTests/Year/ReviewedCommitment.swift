import Testing

/// A commitment that was asked about five times, in sessions alone or also by who made it.
struct ReviewedCommitment {
  /// One time: the day, what it says, and the session that found it, if one did.
  struct Look: Sendable {
    let day: String
    let status: String
    let note: String
    /// Which session; nil for what was reported in between.
    var ordinal: Int?
    var options = ""
  }

  /// Who asks, and when.
  enum Story: String, Sendable, CaseIterable {
    case sessions, mixed, reported

    var looks: [Look] {
      switch self {
      case .sessions:
        [
          Look(day: "2025-10-31", status: "inProgress", note: "empezó con cuentos", ordinal: 2),
          Look(
            day: "2025-11-28", status: "notMet", note: "faltaron libros", ordinal: 3,
            options: "--until marzo"),
          Look(day: "2026-01-30", status: "pending", note: "nadie lo retomó", ordinal: 4),
          Look(
            day: "2026-02-27", status: "inProgress", note: "ya hay libros", ordinal: 5,
            options: "--evidence 'fotografías'"),
          Look(day: "2026-03-27", status: "met", note: "leyeron todos", ordinal: 6),
        ]
      case .mixed:
        [
          Look(day: "2025-10-31", status: "inProgress", note: "empezó con cuentos", ordinal: 2),
          Look(day: "2025-11-10", status: "inProgress", note: "leímos dos"),
          Look(
            day: "2025-11-28", status: "notMet", note: "faltaron libros", ordinal: 3,
            options: "--until marzo"),
          Look(day: "2026-02-10", status: "met", note: "leímos el último"),
          Look(day: "2026-03-27", status: "met", note: "leyeron todos", ordinal: 6),
        ]
      // The last word is that of who made it, and no session has met since.
      case .reported:
        [
          Look(day: "2025-10-31", status: "inProgress", note: "empezó con cuentos", ordinal: 2),
          Look(
            day: "2025-11-28", status: "notMet", note: "faltaron libros", ordinal: 3,
            options: "--until marzo"),
          Look(day: "2026-01-30", status: "pending", note: "nadie lo retomó", ordinal: 4),
          Look(day: "2026-02-27", status: "inProgress", note: "ya hay libros", ordinal: 5),
          Look(day: "2026-03-10", status: "met", note: "leímos el último"),
        ]
      }
    }
  }

  let room: Room
  let id: String
  let looks: [Look]
  /// The ids of what was found and told, in order.
  private(set) var events: [String] = []
  /// The ids of the six sessions.
  let sessions: [String]

  init(_ story: Story) throws {
    room = try Room()
    looks = story.looks
    try Self.run("init", on: "2025-08-20", in: room)
    try Self.run("school add 'Benito Juárez'", on: "2025-08-20", in: room)
    for name in ["Ana López", "Luis Mora"] {
      try Self.run("person add '\(name)' --school Benito", on: "2025-08-20", in: room)
    }
    let days = "2025-09-26 2025-10-31 2025-11-28 2026-01-30 2026-02-27 2026-03-27"
    sessions = try Self.run("itinerary set \(days)", on: "2025-08-20", in: room).lines
    id = try Self.run(
      "commitment add 'Leer en voz alta' --person Ana --due sexta --session primera",
      on: "2025-09-26", in: room
    ).id
    try Self.run("commitment add 'Otra cosa' --person Luis", on: "2025-09-26", in: room)
    try Self.run("session close primera --reason 'se acabó'", on: "2025-09-26", in: room)
    for look in looks {
      guard let ordinal = look.ordinal else {
        let line = "progress \(id) '\(look.note)' --status \(look.status)"
        events.append(try Self.run(line, on: look.day, as: "Ana López", in: room).id)
        continue
      }
      let line = "followup review \(id) --status \(look.status) --note '\(look.note)'"
      events.append(
        try Self.run("\(line) --session \(ordinal) \(look.options)", on: look.day, in: room).id)
    }
  }

  /// Runs a command some days after the last time.
  @discardableResult
  func cte(_ line: String, on day: String = "2026-03-30", as person: String = "") throws -> Outcome
  {
    try room.cte(line, with: Self.variables(day, person))
  }

  /// The ids that its history has now.
  func history() throws -> [String] {
    let list = try cte("commitment list --json").json().items
    return list.first { $0["id"]?.string == id }?["history"]?.strings("id") ?? []
  }

  @discardableResult
  private static func run(
    _ line: String, on day: String, as person: String = "", in room: Room
  ) throws -> Outcome {
    try room.done(line, with: variables(day, person))
  }

  private static func variables(_ day: String, _ person: String) -> [String: String] {
    ["CTE_NOW": "\(day)T10:00:00-06:00", "CTE_USER": person, "COLUMNS": "200"]
  }
}
