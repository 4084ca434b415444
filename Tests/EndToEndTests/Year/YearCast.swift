/// Who takes part in the school year: everybody is named by their place in these lists.
enum YearCast {
  /// A group of people who work together, also across schools.
  struct Team: Sendable {
    let name: String
    let members: [Int]
    /// The school to which it belongs by its own words.
    var school: Int?
  }

  static let schools = ["Benito Juárez", "Sor Juana", "Emiliano Zapata"]

  /// Nine of each school, one after the other; the first of each directs it.
  static let people = [
    "Rosa Díaz", "Ana López", "Ángel Ruiz", "Beatriz Peña", "Carlos Ávila", "Dora Núñez",
    "Élmer Soto", "Fabiola Cruz", "Gil Ortiz",
    "Ñuño Ibarra", "Luis Mora", "Marta Solís", "Néstor Vega", "Olivia Ríos", "Pablo Téllez",
    "Quirino Gámez", "Raquel Ponce", "Saúl Arce",
    "Teresa Lara", "Úrsula Meza", "Víctor Nava", "Wendy Osorio", "Ximena Rangel", "Yolanda Cano",
    "Zoila Bernal", "Hilda Farías", "Irma Quiroz",
  ]

  static let teams = [
    Team(name: "Equipo de lectura", members: [1, 2, 3]),
    Team(name: "Equipo de cálculo", members: [4, 5, 10, 11]),
    Team(name: "Equipo de convivencia", members: [19, 20, 21, 22]),
    Team(name: "Equipo de ciencias", members: [12, 13, 23], school: 2),
  ]

  static let offices = ["Dirección", "Colectivo docente"]

  /// The school of a person.
  static func school(of person: Int) -> Int { person / 9 }

  static func function(of person: Int) -> String {
    person.isMultiple(of: 9) ? "directora" : "docente"
  }

  /// The schools of a team: what it says itself, else those of its members.
  static func schools(of team: Int) -> Set<Int> {
    let team = teams[team]
    if let school = team.school { return [school] }
    return Set(team.members.map(school))
  }
}
