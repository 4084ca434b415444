import Foundation
import Testing

/// Somebody who was written down on two laptops becomes one, and stays one.
@Suite struct IdentityTests {
  /// Laptops that know the same session of the same school, and nobody yet.
  private func laptops(_ count: Int) throws -> [Laptop] {
    let clock = SharedClock()
    let first = try Laptop("Eva Sol", clock)
    try first.done("sesión nueva --guía libre --escuela 'Benito Juárez'")
    try first.done("norma agregar 'Escuchar'")
    let package = try first.package("--escuela Juárez")
    return try [first]
      + (1..<count).map { number in
        let laptop = try Laptop("Eva Sol \(number)", clock)
        try laptop.take(package)
        return laptop
      }
  }

  private func exchange(_ laptops: [Laptop]) throws {
    for _ in 0..<2 {
      for place in laptops.indices {
        try laptops[place].join(laptops[(place + 1) % laptops.count])
      }
    }
    for laptop in laptops {
      try laptop.expectSame(as: laptops[0])
      #expect(try laptop.cte("doctor").code == 0)
    }
  }

  private func kinds(_ laptop: Laptop) throws -> [String] {
    try laptop.cte("completar --json").json().strings("kind")
  }

  @Test func `What is said of somebody under either id is said of one person, also later`() throws {
    let all = try laptops(2)
    let ids = try all.map {
      try $0.done("persona agregar 'Ana López' --función docente --escuela Juárez").id
    }
    for (laptop, id) in zip(all, ids) {
      try laptop.done("compromiso agregar 'De \(id)' --persona \(id)")
      try laptop.done("sesión asistencia \(id)")
      try laptop.done("sesión roles relator \(id)")
    }
    try all[0].join(all[1])
    #expect(try kinds(all[0]).contains("alike"))
    let before = try all[0].snapshot()
    try all[0].done("persona unir \(ids[0]) \(ids[1])")
    let owner = ids.min() ?? ""
    #expect(try !kinds(all[0]).contains("alike"))
    #expect(
      try all[0].done("compromiso listar --json").json().strings("personId") == [owner, owner])
    #expect(
      try all[0].done("sesión asistencia --json").json().strings("personId") == [owner])
    // The other laptop does not know it yet, and goes on.
    let late = try all[1].done("compromiso agregar 'Tarde' --persona \(ids[1])").id
    try all[1].done("equipo agregar 'Lectura' --integrante \(ids[1])")
    try all[0].join(all[1])
    #expect(
      try all[0].done("compromiso mostrar \(late) --json").json()["personId"]?.string == owner)
    try exchange(all)
    for laptop in all {
      #expect(try laptop.done("persona listar --json").json().strings("id") == [owner])
      #expect(try !kinds(laptop).contains("alike"))
      for name in try laptop.snapshot().files where !name.hasPrefix("guias/") {
        let text = try laptop.room.text("cuaderno/" + name)
        let other = ids.max() ?? ""
        let mentions = text.components(separatedBy: "\"\(other)\"").count - 1
        #expect(mentions == (name == "cuaderno.json" ? 1 : 0), "\(name)")
      }
    }
    #expect(before != (try all[0].snapshot()))
  }

  @Test func `Three who are one, as two laptops say in part, are one everywhere`() throws {
    let all = try laptops(3)
    let ids = try all.map { try $0.done("persona agregar 'Ana López' --escuela Juárez").id }
    for (laptop, id) in zip(all, ids) { try laptop.done("nota agregar 'De \(id)' --persona \(id)") }
    for place in 0..<3 { try all[place].join(all[(place + 1) % 3]) }
    try exchange(all)
    try all[0].done("persona unir \(ids[0]) \(ids[1])")
    try all[1].done("persona unir \(ids[1]) \(ids[2])")
    try exchange(all)
    for laptop in all {
      let people = try laptop.done("persona listar --json").json().strings("id")
      #expect(people == [ids.min() ?? ""])
      let owners = try laptop.done("nota listar --json").json().strings("personId")
      #expect(owners == Array(repeating: ids.min() ?? "", count: 3))
      #expect(try !kinds(laptop).contains("alike"))
    }
  }

  @Test func `Two who are told apart are not asked about again, wherever it was said`() throws {
    let all = try laptops(2)
    let ids = try all.map { try $0.done("persona agregar 'Ana López' --escuela Juárez").id }
    try exchange(all)
    #expect(try kinds(all[0]).contains("alike") && kinds(all[1]).contains("alike"))
    try all[1].done("persona distinguir \(ids[0]) \(ids[1])")
    #expect(try !kinds(all[1]).contains("alike"))
    try exchange(all)
    #expect(try !kinds(all[0]).contains("alike"))
    #expect(
      try Set(all[0].done("persona listar --json").json().strings("id")) == Set(ids))
  }

  @Test func `Schools and teams that are one keep their people and their sessions`() throws {
    let all = try laptops(2)
    let schools = try all.map { try $0.done("escuela agregar 'Sor Juana'").id }
    let people = try zip(all, schools).map {
      try $0.done("persona agregar 'Docente de \($1)' --escuela \($1)").id
    }
    let teams = try zip(all, people).map {
      try $0.done("equipo agregar 'Lectura' --integrante \($1)").id
    }
    try all[1].done("sesión nueva --fecha 2019-01-25 --escuela \(schools[1])")
    try exchange(all)
    try all[0].done("escuela unir \(schools[0]) \(schools[1])")
    try all[1].done("equipo unir \(teams[0]) \(teams[1])")
    try exchange(all)
    let (school, team) = (schools.min() ?? "", teams.min() ?? "")
    for laptop in all {
      let list = try laptop.done("persona listar --json").json()
      #expect(list.strings("schoolId") == [school, school])
      #expect(try laptop.done("escuela listar --json").json().items.count == 2)
      #expect(try laptop.done("equipo listar --json").json().strings("id") == [team])
      let shown = try laptop.done("equipo mostrar \(team)").out
      for id in schools { #expect(shown.contains("Docente de \(id)"), "\(shown)") }
      let sessions = try laptop.done("sesión listar --escuela 'Sor Juana' --json").json()
      #expect(sessions.items.count == 1)
    }
  }
}
