import SpanishText

/// Whose turn it is in a step.
public enum WalkTurn: Sendable, Hashable {
  case all
  case person(ID)
  case team(ID)
  case school(ID)

  /// How an address names it.
  public var key: String {
    switch self {
    case .all: Session.everybody
    case .person(let id), .team(let id), .school(let id): id.text
    }
  }

  /// The one whose turn it is.
  public var id: ID? {
    switch self {
    case .all: nil
    case .person(let id), .team(let id), .school(let id): id
    }
  }
}

/// The people and places of a session, as far as the walk asks them one after the other.
public struct WalkRoom: Sendable {
  /// Who and what has a name.
  public let directory: Directory
  let people: [ID]
  let teams: [Team]
  let schools: [ID]
  let members: [ID: Team]
  let everybody: [ID]
  let workbook: Workbook

  /// The room of a session: those who came, or all who could.
  public init(_ session: Session, _ workbook: Workbook, _ directory: Directory) {
    self.directory = directory
    schools = session.card.schools.map(\.id)
    let met = Set(schools)
    let present = session.attendance.filter(\.value.present).map(\.key)
    let community = workbook.members(of: session.card)
    let own = workbook.records[Person.self].filter { person in
      if let community { return person.id.map(community.contains) ?? false }
      return met.isEmpty || person.head.school.map { met.contains($0.id) } ?? true
    }.compactMap(\.id)
    everybody = own.filter { session.attendance[$0] == nil }
    self.workbook = workbook
    let chosen = session.attendance.isEmpty ? own : present
    let chosenSet = Set(chosen)
    people = chosen.map { ($0, directory.name(of: $0) ?? $0.text) }.sortedInSpanish { $0.1 }
      .map(\.0)
    let all = workbook.records[Team.self]
    teams = all.filter { team in
      team.members.isEmpty || team.members.contains { chosenSet.contains($0.id) }
    }.sortedInSpanish { $0.name }
    members = Dictionary(all.compactMap { team in team.id.map { ($0, team) } }) { first, _ in first
    }
  }

  /// What the workbook itself keeps.
  var kept: [any Record] { workbook.records.all }

  /// A school of the workbook.
  func school(_ id: ID) -> School? { workbook.records[School.self].first { $0.id == id } }

  /// The person whom a party is, if that person is of a school.
  func person(_ party: Party, of school: ID) -> ID? {
    guard case .person(let person) = party else { return nil }
    return directory.schools[person.id]?.contains(school) ?? false ? person.id : nil
  }

  /// Those of whom nobody has said yet whether they came; in a school's turn, of that school.
  func everybody(of turn: WalkTurn) -> [ID] {
    guard case .school(let school) = turn else { return everybody }
    return everybody.filter { directory.schools[$0]?.contains(school) ?? false }
  }

  /// Whether somebody is one of those whose turn it is.
  func isAmong(_ person: ID, _ turn: WalkTurn) -> Bool {
    switch turn {
    case .all: true
    case .person(let id): id == person
    case .team(let id): members[id]?.members.contains { $0.id == person } ?? false
    case .school(let id): directory.schools[person]?.contains(id) ?? true
    }
  }

  /// Whose turns there are in a step, in their order.
  func turns(of step: GuideStep, in guide: Guide) -> [WalkTurn] {
    if step.isOnlyShown { return [.all] }
    for actor in step.actors {
      let turns: [WalkTurn]
      switch actor {
      case "individual": turns = people.map { .person($0) }
      case "team", "pair": turns = teams(of: step.team).map { .team($0) }
      case "school": turns = schools.map { .school($0) }
      case "plenary", "everyone": return [.all]
      default:
        let role = guide.roles.first { $0.id == actor }
        turns = role?.per == .school ? schools.map { .school($0) } : []
      }
      if !turns.isEmpty { return turns }
    }
    return [.all]
  }

  private func teams(of rule: TeamRule) -> [ID] {
    let alike = teams.filter { $0.type == rule.kind || rule.kind == nil }
    return (alike.isEmpty ? teams : alike).compactMap(\.id)
  }

  /// The turn of somebody who has a name, also out of turn.
  func turn(_ key: String) -> WalkTurn? {
    if key == WalkTurn.all.key { return .all }
    guard let id = ID(key), let entry = directory.entry(of: id) else { return nil }
    return switch entry.kind {
    case "person": .person(id)
    case "team": .team(id)
    default: .school(id)
    }
  }

  /// Tells whether an answer is the one of those whose turn it is, and of nobody else.
  func isOf(_ answer: Answer, _ turn: WalkTurn) -> Bool {
    switch turn {
    case .all: answer.owners.isEmpty && answer.head.school == nil
    case .school(let id): answer.head.school?.id == id
    case .person(let id): answer.person?.id == id
    case .team(let id): answer.team?.id == id
    }
  }

  /// Tells whether a record is one of those whose turn it is.
  func holds(_ record: some Record, _ turn: WalkTurn) -> Bool {
    switch turn {
    case .all: true
    case .school(let id): record.head.school?.id == id
    case .person(let id):
      record.owners.isEmpty
        || record.owners.contains { owner in
          switch owner {
          case .person(let person): person.id == id
          case .team(let team):
            members[team.id]?.members.contains { $0.id == id } ?? false
          default: false
          }
        }
    case .team(let id):
      record.ownTeam == id
        || record.owners.contains { owner in
          if case .team(let team) = owner { team.id == id } else { false }
        }
    }
  }
}
