import Testing

/// Three schools that meet together, and have a sixth session of their own in March.
struct ZoneOfThree {
  let room: Room
  /// The days of the sixth sessions, and who is in the school.
  static let sixths = [
    (school: "Benito Juárez", person: "Ana López", day: "2026-03-13"),
    (school: "Sor Juana", person: "Luis Mora", day: "2026-03-20"),
    (school: "Emiliano Zapata", person: "Eva Paz", day: "2026-03-27"),
  ]
  private(set) var sessions: [String] = []

  init() throws {
    room = try Room()
    try run("init", on: "2025-08-20")
    for sixth in Self.sixths {
      try run("school add '\(sixth.school)'", on: "2025-08-20")
      try run("person add '\(sixth.person)' --school '\(sixth.school)'", on: "2025-08-20")
    }
    let all = Self.sixths.map { "--school '\($0.school)'" }.joined(separator: " ")
    try run("session new --guide libre --date 2025-10-31 --ordinal 2 \(all)", on: "2025-10-31")
  }

  /// Each school plans its own.
  mutating func planSixths(on day: String = "2025-10-31") throws {
    for sixth in Self.sixths {
      sessions.append(
        try run(
          "session new --guide libre --date \(sixth.day) --ordinal 6 --school '\(sixth.school)'",
          on: day
        ).id)
    }
  }

  @discardableResult
  func run(_ line: String, on day: String, as person: String = "") throws -> Outcome {
    try room.done(
      line, with: ["CTE_NOW": "\(day)T10:00:00-06:00", "CTE_USER": person])
  }

  func json(_ line: String, on day: String) throws -> Value {
    try run(line + " --json", on: day).json()
  }

  /// Everybody promises the same in the words of each.
  func promise(_ words: [String] = ["sexta", "marzo"]) throws -> [String: [String]] {
    var ids: [String: [String]] = [:]
    for sixth in Self.sixths {
      for word in words {
        let line = "commitment add 'Leer, dicho \(word)' --person '\(sixth.person)'"
        let made = try run("\(line) --due \(word) --session segunda", on: "2025-10-31")
        ids[sixth.school, default: []].append(made.id)
      }
    }
    return ids
  }
}
