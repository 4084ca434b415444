import Foundation
import Testing

/// What lies in the files of a room, without ids, moments and who wrote it.
struct Content {
  private(set) var lines: [String] = []
  /// Where the walk stands, by names.
  private(set) var at: [String] = []
  private(set) var steps: [String: Value] = [:]
  private var names: [String: String] = [:]

  init(of room: Room) throws {
    let workbook = try Self.json(room.path("cuaderno/cuaderno.json"))
    for kind in ["schools", "people", "teams"] {
      for item in workbook[kind]?.items ?? [] {
        if let id = item["id"]?.string { names[id] = item["name"]?.string }
      }
    }
    for team in workbook["teams"]?.items ?? [] { lines.append(told("team", team).line) }
    for (kind, collection) in [("goal", "goals"), ("community", "communities")] {
      for item in workbook[collection]?.items ?? [] { lines.append(told(kind, item).line) }
    }
    for school in workbook["schools"]?.items ?? [] {
      for (key, values) in told("school", school).values where key.hasPrefix("context.") {
        lines.append("school \(school["name"]?.string ?? "") \(key)=\(values[0])")
      }
    }
    let file = try #require(room.names(in: "cuaderno/sesiones").last)
    take(session: try Self.json(room.path("cuaderno/sesiones/" + file)))
    try takePrivate(room.home + "/datos")
    lines.sort()
  }

  private static func json(_ path: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private mutating func take(session: Value) {
    for key in session["records"]?.keys.sorted() ?? [] {
      for item in session["records"]?[key]?.items ?? [] {
        lines.append(told(Self.kinds[key] ?? key, item).line)
      }
    }
    for (id, entry) in session["attendance"]?.members ?? [:] {
      lines.append("attendance \(names[id] ?? id) \(entry["present"]?.bool ?? false)")
    }
    for (role, holders) in session["roles"]?.members ?? [:] {
      for id in holders.keys { lines.append("role \(role) \(names[id] ?? id)") }
    }
    for (id, entry) in session["rooms"]?.members ?? [:] {
      lines.append("room \(names[id] ?? id) \(entry["room"]?.string ?? "")")
    }
    for (key, values) in told("next", session["next"] ?? .null).values {
      lines.append("next \(key) \(values.joined(separator: "+"))")
    }
    steps = session["steps"]?.members ?? [:]
    for (step, mark) in steps {
      if let state = mark["state"]?.string { lines.append("step \(step) \(state)") }
      if let rounds = mark["rounds"]?.items.count, rounds > 0 {
        lines.append("step \(step) rounds \(rounds)")
      }
    }
    at = (session["at"]?["address"]?.string ?? "").split(
      separator: "/", omittingEmptySubsequences: false
    )
    .map { names[String($0)] ?? String($0) }
  }

  /// What the one at the keyboard keeps apart.
  private mutating func takePrivate(_ folder: String) throws {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in files where name.hasSuffix(".json") && !name.contains(".cte/") {
      let file = try Self.json(folder + "/" + name)
      for (kind, key) in [("logbook", "logbook"), ("observation", "observations")] {
        let items = file[key]?.items ?? file["records"]?[key]?.items ?? []
        for item in items { lines.append(told(kind, item).line) }
      }
    }
  }

  private static let kinds: [String: String] = {
    let names = [
      "problem", "practice", "proposal", "comparison", "question", "agreement", "commitment",
      "request", "norm", "note", "phrase", "omission", "conclusion", "evaluation", "channel",
      "encounter", "resource", "topic", "answer", "need", "pauta", "task", "sheet", "assessment",
      "peer-review", "tracking", "portfolio", "report", "plan", "feedback", "advice", "story",
      "network",
    ]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        KnownKind(name).map { ($0.collection, name) }
      })
  }()

  // MARK: - Records

  private static let aside: Set = [
    "id", "made", "edited", "by", "was", "step", "session",
  ]

  private func told(_ kind: String, _ item: Value) -> Told {
    var record = Told(kind: kind, step: item["step"]?.string ?? "")
    for (key, value) in item.members where !Self.aside.contains(key) {
      collect(key, value, &record.values)
    }
    return record
  }

  private func collect(_ key: String, _ value: Value, _ values: inout [String: [String]]) {
    if let said = value["said"]?.string {
      values[key] = [said]
    } else if case .object(let members) = value {
      for (inner, value) in members { collect("\(key).\(inner)", value, &values) }
    } else if case .array(let items) = value {
      values[key] = items.map(text)
    } else {
      values[key] = [text(value)]
    }
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): "\(flag)"
    case .number(let number): "\(Int(number))"
    case .string(let text): names[text] ?? text
    case .array(let items): items.map(text).joined(separator: "+")
    // A party is an object with one member.
    case .object(let members): members.values.map(text).joined(separator: "+")
    }
  }
}

extension Value {
  var members: [String: Value] { if case .object(let members) = self { members } else { [:] } }
}
