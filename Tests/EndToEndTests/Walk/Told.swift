/// Something that a room said, and what a file must therefore hold.
struct Told {
  let kind: String
  let step: String
  /// The values of each field, as the file writes them.
  var values: [String: [String]] = [:]

  /// A line that is the same for the same content.
  var line: String {
    let parts = values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.joined(separator: "+"))" }
    return "\(kind) \(step): \(parts.joined(separator: ", "))"
  }

  /// Whether it is one of theirs whose turn it is.
  func isOf(_ turn: Turn, _ company: Company) -> Bool {
    let people = (values["person"] ?? []) + (values["responsible"] ?? [])
    let team = values["team"]?.first
    switch turn {
    case .all: return true
    case .school(let name): return values["school"] == [name]
    case .team(let name): return team == name
    case .person(let name):
      let members = company.teams.first { $0.name == team }?.members ?? []
      let worked = kind == "pauta" ? values["members"] ?? [] : []
      let owners = people + worked + members
      return owners.isEmpty || owners.contains(name)
    }
  }
}

/// Whose turn it is, by name.
enum Turn: Equatable {
  case all
  case person(String)
  case team(String)
  case school(String)

  var name: String? {
    switch self {
    case .all: nil
    case .person(let name), .team(let name), .school(let name): name
    }
  }

  /// The option by which a command for one step is told.
  var option: String {
    switch self {
    case .all: ""
    case .person(let name): " --persona '\(name)'"
    case .team(let name): " --equipo '\(name)'"
    case .school(let name): " --escuela '\(name)'"
    }
  }
}
