import Foundation
import Testing

/// What an adviser owes: a visit after each session, and word to who was visited.
@Suite struct AdviserTests {
  private static let me = ["CTE_USER": "Bea Ruiz", "CTE_NOW": "2019-06-28T12:00:00-06:00"]
  private static let schools = ["Roble", "Encino", "Fresno"]

  /// A day of the school year, as files and as people write it.
  private struct Day: Comparable {
    let month: Int
    let day: Int
    var year: Int { month > 7 ? 2018 : 2019 }
    var iso: String { String(format: "%04d-%02d-%02d", year, month, day) }
    static func < (one: Day, other: Day) -> Bool { one.iso < other.iso }
  }

  private struct Session {
    let day: Day
    let schools: [String]
  }

  private struct Visit {
    let day: Day
    let teacher: String
    var school: String { String(teacher.split(separator: " ")[1]) }
  }

  /// Three schools with two teachers each, and an adviser's term.
  private func room() throws -> Room {
    let room = try Room()
    try room.done("crear")
    try room.done("persona agregar 'Bea Ruiz' --función asesora")
    for school in Self.schools {
      try room.done("escuela agregar \(school)")
      for name in ["Ana", "Luis"] {
        try room.done("persona agregar '\(name) \(school)' --función docente --escuela \(school)")
      }
    }
    let names = Self.schools.map { " --escuela \($0)" }.joined()
    try room.done(
      "sesión nueva --guía acompanamiento --fecha 2018-09-01 --acompañante Bea\(names)",
      with: Self.me)
    return room
  }

  private func owed(_ room: Room) throws -> Value? {
    try room.done("--json", with: Self.me).json()["visits"]
  }

  @Test(arguments: [3, 17, 29])
  func `What is owed after a term is what an independent count finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let room = try room()
    var sessions: [Session] = []
    for month in [9, 10, 11, 12, 1, 2, 3, 4] {
      let shared = Self.schools.shuffled(using: &random).prefix(
        Int.random(in: 1...3, using: &random))
      sessions.append(Session(day: Day(month: month, day: 25), schools: shared.sorted()))
    }
    for session in sessions {
      let names = session.schools.map { " --escuela \($0)" }.joined()
      try room.done(
        "sesión nueva --guía libre --fecha \(session.day.iso)\(names)", with: Self.me)
      try room.done("nota agregar Visto --sesión \(session.day.iso)", with: Self.me)
    }
    var visits: [Visit] = []
    var words: [Visit] = []
    for _ in 0..<30 {
      let month = [9, 10, 11, 12, 1, 2, 3, 4, 5].randomElement(using: &random) ?? 9
      let name = ["Ana", "Luis"].randomElement(using: &random) ?? ""
      let school = Self.schools.randomElement(using: &random) ?? ""
      let day = Day(month: month, day: Int.random(in: 1...28, using: &random))
      visits.append(Visit(day: day, teacher: "\(name) \(school)"))
      try room.done(
        "observación agregar 'Vi su clase' --persona '\(name) \(school)' --fecha \(day.iso)",
        with: Self.me)
    }
    for visit in visits.shuffled(using: &random).prefix(12) {
      let word = Visit(day: Day(month: visit.day.month, day: 28), teacher: visit.teacher)
      words.append(word)
      try room.done(
        "devolución agregar 'Gracias' --persona '\(visit.teacher)' --fecha \(word.day.iso) "
          + "--sesión 2018-09-01", with: Self.me)
    }
    let unobserved = sessions.filter { session in
      let next = sessions.filter {
        $0.day > session.day && !Set($0.schools).isDisjoint(with: session.schools)
      }.map(\.day).min()
      return !visits.contains { visit in
        visit.day >= session.day && next.map { visit.day < $0 } ?? true
          && session.schools.contains(visit.school)
      }
    }
    let unreturned = visits.filter { visit in
      !words.contains { $0.teacher == visit.teacher && $0.day >= visit.day }
    }
    let found = try owed(room)
    #expect(found?["unobserved"]?.strings("date") == unobserved.map(\.day.iso).sorted())
    #expect(found?["unreturned"]?.strings("date") == unreturned.map(\.day.iso).sorted())
    #expect(!visits.isEmpty && !unreturned.isEmpty)
  }

  @Test func `The first screen says it to the adviser, and to nobody else`() throws {
    let room = try room()
    try room.done("sesión nueva --guía libre --fecha 2019-03-29 --escuela Roble", with: Self.me)
    try room.done("nota agregar Visto --sesión 2019-03-29", with: Self.me)
    #expect(try room.done("", with: Self.me).out.contains("Sin observación después"))
    let id = try room.done(
      "observación agregar 'Vi su clase' --persona 'Ana Roble' --fecha 2019-04-02", with: Self.me
    ).id
    let page = try room.done("", with: Self.me).out
    #expect(
      page.contains("Lo que debe como acompañante") && page.contains("Sin devolución: Ana Roble"))
    #expect(page.contains(id.prefix(5)) && !page.contains("Vi su clase"))
    let ana = ["CTE_USER": "Ana Roble", "CTE_NOW": "2019-06-28T12:00:00-06:00"]
    #expect(try !room.done("", with: ana).out.contains("acompañante"))
    #expect(try room.done("--json", with: ana).json()["visits"] == .null)
    try room.done(
      "devolución agregar 'Gracias' --persona 'Ana Roble' --fecha 2019-04-03 --sesión 2018-09-01",
      with: Self.me)
    #expect(try !room.done("", with: Self.me).out.contains("acompañante"))
  }
}
