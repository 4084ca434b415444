import SessionKit
import Testing

/// Who and what has a name in a session that is walked through.
struct Company {
  let schools: [String]
  /// In the order of the alphabet.
  let people: [String]
  /// The one at the keyboard.
  let writer: String
  /// Whose school each person's is.
  let home: [String: String]
  /// The teams that exist, each with its bond.
  var teams: [(name: String, bond: String, members: [String])]

  /// Two schools with two people each, or one with three.
  init(schools count: Int, teams: [(name: String, bond: String, members: [String])] = []) {
    schools = count == 2 ? ["Benito Juárez", "Sor Juana"] : ["Benito Juárez"]
    people =
      count == 2
      ? ["Ana López", "Beto Cruz", "Carla Mora", "Dora Paz"]
      : ["Ana López", "Beto Cruz", "Carla Mora"]
    home = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { [schools] place, name in
        (name, schools[count == 2 ? place / 2 : 0])
      })
    writer = "Ana López"
    self.teams = teams
  }

  /// Whether the one at the keyboard is among those whose turn it is.
  func writes(in turn: Turn) -> Bool {
    switch turn {
    case .all: true
    case .person(let name): name == writer
    case .team(let name): teams.first { $0.name == name }?.members.contains(writer) ?? false
    case .school(let name): home[writer] == name
    }
  }

  /// The variables of every command.
  var variables: [String: String] { ["CTE_USER": writer] }

  /// A room with a workbook in which they are, and a session of a guide.
  func room(guide: String) throws -> Room {
    let room = try Room()
    try room.done("crear")
    for school in schools { try room.done("escuela agregar '\(school)'") }
    for person in people {
      try room.done(
        "persona agregar '\(person)' --función docente --escuela '\(home[person] ?? "")'")
    }
    for team in teams {
      let members = team.members.map { " --integrante '\($0)'" }.joined()
      try room.done("equipo agregar '\(team.name)' --tipo \(team.bond)\(members)")
    }
    let names = schools.map { " --escuela '\($0)'" }.joined()
    try room.done("sesión nueva --guía \(guide)\(names)", with: variables)
    return room
  }
}
