import Testing

/// What is chosen or put back is as good as written anew: nobody's later word loses it unasked.
@Suite struct ChoosingTests {
  /// Three laptops that know a note; two of them have it corrected, and one knows of both.
  private func divided() throws -> (one: Laptop, chooser: Laptop, stranger: Laptop, id: String) {
    let clock = SharedClock()
    let one = try Laptop("Eva Sol", clock)
    try one.done("sesión nueva --guía tercera-cai --escuela 'Benito Juárez'")
    let id = try one.done("nota agregar 'Dicho'").id
    let package = try one.package("--escuela Juárez")
    let (chooser, stranger) = (try Laptop("Ana López", clock), try Laptop("Nuria Paz", clock))
    try chooser.take(package)
    try stranger.take(package)
    try one.done("nota editar \(id) --texto 'Lo primero'")
    try chooser.done("nota editar \(id) --texto 'Lo segundo'")
    try chooser.join(one)
    return (one, chooser, stranger, id)
  }

  /// What is asked: the versions of each thing, the one that stands first.
  private func asked(_ laptop: Laptop) throws -> [[String]] {
    try laptop.cte("completar --json").json().items
      .filter { $0["kind"]?.string == "conflict" }
      .map { item in
        (item["versions"]?.items ?? []).map { $0["lines"]?[0]?.string ?? "removed" }
      }
  }

  private func texts(_ laptop: Laptop) throws -> [String] {
    try laptop.done("nota listar --json").json().strings("text")
  }

  @Test func `What was chosen is asked again when somebody has removed it unknowingly`() throws {
    let (_, chooser, stranger, id) = try divided()
    try chooser.done("completar --conflicto 1 --vale 2")
    #expect(try texts(chooser) == ["Lo primero"])
    try stranger.done("nota quitar \(id)")
    try chooser.join(stranger)
    #expect(try texts(chooser).isEmpty)
    #expect(try asked(chooser) == [["removed", "Nota: Lo primero"]])
  }

  @Test func `What was chosen is asked again when somebody has written something else later`()
    throws
  {
    let (one, chooser, stranger, id) = try divided()
    try chooser.done("completar --conflicto 1 --vale 2")
    try stranger.done("nota editar \(id) --texto 'Lo tercero'")
    for (here, there) in [(chooser, stranger), (stranger, chooser), (one, chooser)] {
      try here.join(there)
    }
    for laptop in [one, chooser, stranger] {
      #expect(try texts(laptop) == ["Lo tercero"])
      #expect(try asked(laptop) == [["Nota: Lo tercero", "Nota: Lo primero"]])
    }
  }

  @Test func `What was chosen later stands before what was written elsewhere earlier`() throws {
    let (_, chooser, stranger, id) = try divided()
    try stranger.done("nota editar \(id) --texto 'Lo tercero'")
    try chooser.done("completar --conflicto 1 --vale 2")
    try chooser.join(stranger)
    #expect(try texts(chooser) == ["Lo primero"])
    #expect(try asked(chooser) == [["Nota: Lo primero", "Nota: Lo tercero"]])
  }

  @Test func `What was put back to what it said is an edit like another`() throws {
    let (one, _, stranger, id) = try divided()
    try stranger.join(one)
    try one.done("nota editar \(id) --texto 'Dicho'")
    try stranger.done("nota editar \(id) --texto 'Lo tercero'")
    try stranger.join(one)
    #expect(try texts(stranger) == ["Lo tercero"])
    #expect(try asked(stranger) == [["Nota: Lo tercero", "Nota: Dicho"]])
  }

  @Test func `What is removed on one laptop and chosen back is a new record everywhere`() throws {
    let (one, chooser, stranger, id) = try divided()
    try stranger.done("nota quitar \(id)")
    try chooser.done("completar --conflicto 1 --vale 1")
    try chooser.join(stranger)
    #expect(try texts(chooser).isEmpty)
    #expect(try asked(chooser) == [["removed", "Nota: Lo segundo"]])
    try stranger.join(chooser)
    #expect(try asked(stranger) == [["removed", "Nota: Lo segundo"]])
    try chooser.done("completar --conflicto 1 --vale 2")
    let list = try chooser.done("nota listar --json").json()
    #expect(list.strings("text") == ["Lo segundo"] && list.strings("id") != [id])
    for (here, there) in [(stranger, chooser), (one, stranger), (chooser, one), (stranger, one)] {
      try here.join(there)
    }
    for laptop in [one, stranger] {
      try laptop.expectSame(as: chooser)
      #expect(try laptop.done("nota listar --json").json() == list)
      #expect(try asked(laptop).isEmpty)
    }
  }

  @Test func `Who writes by hand what the other version says has decided as well`() throws {
    let (one, chooser, _, id) = try divided()
    let person = try one.done("persona agregar 'Ana López' --escuela Juárez").id
    try chooser.join(one)
    try one.join(chooser)
    #expect(try texts(one) == ["Lo segundo"])
    try one.done("sesión asistencia --falta \(person)")
    try chooser.done("sesión asistencia \(person)")
    try one.join(chooser)
    try chooser.join(one)
    try one.done("nota editar \(id) --texto 'Lo primero'")
    try one.done("sesión asistencia --falta \(person)")
    for (here, there) in [(chooser, one), (one, chooser)] {
      try here.join(there)
      #expect(try texts(here) == ["Lo primero"])
      let attendance = try here.done("sesión asistencia --json").json()
      #expect(attendance[0]?["present"]?.bool == false)
    }
  }
}
