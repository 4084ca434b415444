import Foundation
import Testing

/// What the requirements ask of a meeting whose schools write on laptops of their own.
@Suite struct PackageTests {
  /// Two schools, a person and a commitment in each, and what both have agreed.
  private func zone(_ clock: SharedClock, schools: Int = 2) throws -> Laptop {
    let laptop = try Laptop("Eva Sol", clock)
    let names = Self.schools.prefix(schools)
    let options = names.map { "--escuela '\($0)'" }.joined(separator: " ")
    try laptop.done("sesión nueva --guía tercera-cai \(options)")
    for (place, name) in names.enumerated() {
      try laptop.done("persona agregar 'Docente \(place)' --escuela '\(name)'")
      try laptop.done(
        "compromiso agregar 'Sólo de \(name)' --persona 'Docente \(place)' --vence sexta")
    }
    try laptop.done("acuerdo agregar 'Lo que vale para todas' --vence marzo")
    return laptop
  }

  private static let schools = ["Benito Juárez", "Sor Juana", "Ignacio Ramírez"]

  @Test func `64: the package of a school brings its agreements elsewhere, once`() throws {
    let clock = SharedClock()
    let laptop = try zone(clock)
    let other = try Laptop("Docente 1", clock)
    let package = try laptop.package("--escuela 'Sor Juana'")
    let came = try other.done("paquete importar '\(package)' --json").json()
    #expect(came["added"]?["agreements"]?.int == 1 && came["sessions"]?.int == 1)
    #expect(
      try other.done("acuerdo listar --json").json()
        == laptop.done("acuerdo listar --json").json())
    #expect(
      try other.done("compromiso listar --json").json().strings("text") == ["Sólo de Sor Juana"])
    #expect(try other.done("sesión mostrar --json").json()["guide"]?.string == "tercera-cai")
    #expect(try other.done("sesión estado --json").json()["steps"]?["total"]?.int ?? 0 > 10)

    let before = try other.snapshot()
    let again = try other.take(package, package)
    #expect(again.message.contains("nada nuevo"), "\(again)")
    #expect(try other.snapshot() == before)
    let both = try Laptop("Docente 0", clock)
    try both.take(try laptop.package("--escuela Juárez"), package, package)
    #expect(try both.done("acuerdo listar --json").json().items.count == 1)
    #expect(
      try both.done("compromiso listar --json").json().strings("text").sorted()
        == ["Sólo de Benito Juárez", "Sólo de Sor Juana"])
    #expect(try both.cte("doctor").code == 0)
  }

  @Test func `64: one package of each school, and nothing is missing`() throws {
    let clock = SharedClock()
    let laptop = try zone(clock, schools: 3)
    let other = try Laptop("Eva Sol", clock)
    for school in Self.schools { try other.take(try laptop.package("--escuela '\(school)'")) }
    for list in ["acuerdo", "compromiso", "escuela", "persona", "sesión"] {
      #expect(
        try other.done("\(list) listar --json").json()
          == laptop.done("\(list) listar --json").json(), "\(list)")
    }
    try laptop.join(other)
    try other.join(laptop)
    try laptop.expectSame(as: other)
  }

  @Test(arguments: [1, 2, 3])
  func `8: as many books as schools, on each of two laptops`(count: Int) throws {
    let clock = SharedClock()
    let laptop = try zone(clock, schools: count)
    let other = try Laptop("Docente 0", clock)
    try other.join(try started(other, from: laptop))
    try other.done("acuerdo agregar 'De la otra computadora'")
    try laptop.join(other)
    try laptop.expectSame(as: other)
    let schools = Self.schools.prefix(count)
    #expect(
      try other.done("sesión mostrar --json").json()["schools"]?.items.compactMap(\.string)
        == Array(schools))
    for laptop in [laptop, other] {
      for school in schools {
        let book = try laptop.done("bitácora mostrar --escuela '\(school)'").out
        for text in ["Lo que vale para todas", "De la otra computadora"] {
          #expect(book.contains(text), "\(text) in \(school)")
        }
        for owner in schools {
          #expect(book.contains("Sólo de \(owner)") == (owner == school), "\(owner) in \(school)")
        }
      }
    }
  }

  /// A laptop that begins with the package of the first school of another, which it tells.
  private func started(_ new: Laptop, from old: Laptop) throws -> Laptop {
    try new.take(try old.package("--escuela 'Benito Juárez'"))
    return old
  }

  @Test func `52: after the exchange each school's book is the same wherever it is made`() throws {
    let clock = SharedClock()
    let (juarez, juana) = (try zone(clock), try Laptop("Docente 1", clock))
    try juana.take(try juarez.package("--escuela 'Sor Juana'"))
    let common = try juarez.done("acuerdo agregar 'Cada viernes'").id
    try juana.done("compromiso agregar 'Narrar' --persona 'Docente 1'")
    try juarez.done("compromiso agregar 'Contar' --persona 'Docente 0'")
    try juana.take(try juarez.package("--escuela 'Sor Juana'"))
    try juarez.take(try juana.package("--escuela 'Sor Juana'"))
    #expect(try juana.done("acuerdo listar --json").json().strings("id").contains(common))
    let book = "bitácora mostrar --escuela 'Sor Juana'"
    let text = try juana.done(book).out
    #expect(try juarez.done(book).out == text)
    for part in ["Cada viernes", "Narrar", "Lo que vale para todas"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("Contar") && !text.contains("Sólo de Benito Juárez"))
    let own = try juarez.done("bitácora mostrar --escuela Juárez").out
    #expect(own.contains("Contar") && own.contains("Cada viernes") && !own.contains("Narrar"))
  }

  @Test func `37: what a team of two schools hands over is known on both laptops`() throws {
    let clock = SharedClock()
    let (laptop, other) = (try zone(clock), try Laptop("Docente 1", clock))
    try laptop.done("equipo agregar Mixto --integrante 'Docente 0' --integrante 'Docente 1'")
    try laptop.done("acuerdo agregar 'Leer entre escuelas' --equipo Mixto")
    try laptop.done("persona agregar 'Eva Sol' --función directora --escuela Juárez")
    try other.take(try laptop.package("--escuela 'Sor Juana'"))
    let refused = try other.cte("acuerdo entregar --equipo Mixto -o e")
    #expect(refused.code == 1 && refused.message.contains("Sor Juana"), "\(refused)")
    #expect(!other.room.exists("e"))
    try other.done("persona agregar 'Ñuño Díaz' --función director --escuela 'Sor Juana'")
    try laptop.join(other)
    let handed = try laptop.done("acuerdo entregar --equipo Mixto -o e --json").json()
    #expect(handed.strings("director").sorted() == ["Eva Sol", "Ñuño Díaz"])
    #expect(laptop.room.names(in: "e").count == 2)
    try other.join(laptop)
    try laptop.join(other)
    try laptop.expectSame(as: other)
    for laptop in [laptop, other] {
      let kept = try laptop.done("sesión mostrar tercera --json").json()["handovers"]
      #expect(kept?.strings("director").sorted() == ["Eva Sol", "Ñuño Díaz"], "\(kept as Any)")
      #expect(kept?.strings("date") == ["2018-11-30", "2018-11-30"])
      let book = try laptop.done("bitácora mostrar --escuela 'Sor Juana'").out
      #expect(book.contains("a Ñuño Díaz") && !book.contains("a Eva Sol"))
    }
  }

  @Test func `A package is of one school, one person or one adviser`() throws {
    let laptop = try zone(SharedClock())
    for (line, code) in [
      ("", 64), ("--escuela Juárez --persona 'Docente 0'", 64), ("--escuela Nadie", 66),
      ("--persona Docente", 64), ("--escuela Juárez -o no/existe.json", 73),
    ] as [(String, Int32)] {
      let before = try laptop.snapshot()
      let outcome = try laptop.cte("paquete exportar \(line)")
      #expect(outcome.code == code && outcome.out.isEmpty, "\(outcome)")
      #expect(try laptop.snapshot() == before)
    }
    let file = try laptop.done("paquete exportar --escuela Juárez").id
    let bytes = try laptop.room.bytes(file)
    #expect(try laptop.cte("paquete exportar --escuela Juárez -o \(file)").code == 73)
    #expect(try laptop.room.bytes(file) == bytes)
    try laptop.done("acuerdo agregar 'Otro'")
    try laptop.done("paquete exportar --escuela Juárez -o \(file) --forzar")
    #expect(try laptop.room.text(file).contains("\"Otro\""))
  }

  @Test func `The same part of the same workbook is the same package`() throws {
    let laptop = try zone(SharedClock())
    try laptop.done("acuerdo agregar 'Otro'")
    let packages = try (0..<8).map { _ in
      try laptop.done("paquete exportar --escuela Juárez -o -").out
    }
    #expect(Set(packages).count == 1)
    try laptop.done("paquete exportar --escuela Juárez -o p.json")
    #expect(packages.contains(try laptop.room.text("p.json")))
  }
}
