import Foundation
import Testing

/// What a teacher takes home from the meeting comes back to the director, with what she did.
@Suite struct TeacherAtHomeTests {
  private static let photo = [UInt8]([0xFF, 0xD8, 0xFF, 0xE0]) + Array("una foto".utf8)

  /// A director with teachers, each of whom has promised something.
  private func school(_ clock: SharedClock, teachers: Int) throws -> Laptop {
    let director = try Laptop("Eva Sol", clock)
    try director.done("sesión nueva --guía tercera-cai --escuela 'Benito Juárez'")
    try director.done("persona agregar 'Eva Sol' --función directora --escuela Juárez")
    let names = (0..<teachers).map(Self.name).joined(separator: "\n")
    try director.done("persona importar - --escuela Juárez", input: names + "\n")
    try director.done("acuerdo agregar 'Leer a diario' --responsable 'Eva Sol' --vence marzo")
    for number in 0..<teachers {
      try director.done(
        "compromiso agregar 'Contar cuentos \(Self.letter(number))' --vence sexta "
          + "--persona '\(Self.name(number))'")
    }
    return director
  }

  private static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(65 + number)))
  }

  private static func name(_ number: Int) -> String { "Maestra \(letter(number)) López" }

  /// What a teacher does at home with the package she was given, and the package she sends back.
  private func reported(
    by number: Int, from director: Laptop, showing photo: [UInt8] = photo
  ) throws -> (home: Laptop, package: String) {
    let home = try Laptop(Self.name(number), director.clock)
    try home.take(try director.package("--persona '\(home.user)'"))
    let mine = try home.done("míos --json").json()
    #expect(mine.strings("text") == ["Contar cuentos \(Self.letter(number))"], "\(mine)")
    try home.room.write(photo, to: "foto.jpg")
    let id = try #require(mine.strings("id").first)
    try home.done(
      "avance \(id) 'Ya contamos tres' --evidencia 'un álbum \(number)' --archivo foto.jpg")
    return (home, try home.package("--persona '\(home.user)'"))
  }

  @Test func `Her own commitments go home, and what she has done comes back with its evidence`()
    throws
  {
    let director = try school(SharedClock(), teachers: 2)
    let (home, package) = try reported(by: 0, from: director)
    #expect(try home.done("compromiso listar --json").json().items.count == 1)
    #expect(try !home.done("buscar 'Contar cuentos B' --json").out.contains("cuentos B"))
    let came = try director.done("paquete importar '\(package)' --json").json()
    #expect(came["added"]?["events"]?.int == 1 && came["attachments"]?.int == 1)
    let list = try director.done("compromiso listar --persona '\(home.user)' --json").json()
    let told = try #require(list[0]?["history"])
    #expect(told.strings("note") == ["Ya contamos tres"])
    #expect(told.strings("evidence") == ["un álbum 0"])
    #expect(told.strings("by") == [home.user])
    #expect(list[0]?["status"]?.string == "inProgress")
    let files = director.room.names(in: "cuaderno/adjuntos")
    #expect(files.count == 1)
    #expect(try director.room.bytes("cuaderno/adjuntos/\(files.first ?? "")") == Self.photo)
    #expect(try director.cte("doctor").code == 0)

    let before = try director.snapshot()
    let again = try director.take(package, package)
    #expect(again.message.contains("nada nuevo"), "\(again)")
    #expect(try director.snapshot() == before)
  }

  @Test func `The director confirms, the teacher learns it, and both go on`() throws {
    let director = try school(SharedClock(), teachers: 1)
    let (home, package) = try reported(by: 0, from: director)
    try director.take(package)
    let id = try home.done("míos --json").json().strings("id")[0]
    try director.done("seguimiento revisar \(id) --estado cumplido --nota 'se vio'")
    try home.done("avance \(id) 'Y uno más'")
    try home.take(try director.package("--persona '\(home.user)'"))
    let known = try home.done("compromiso mostrar \(id) --json").json()
    #expect(known["status"]?.string == "inProgress", "her later word is open again: \(known)")
    #expect(
      known["history"]?.strings("note").sorted() == ["Y uno más", "Ya contamos tres", "se vio"])
    try director.take(try home.package("--persona '\(home.user)'"))
    #expect(try director.done("compromiso mostrar \(id) --json").json() == known)
  }

  @Test func `The director takes in twenty packages at once`() throws {
    let director = try school(SharedClock(), teachers: 20)
    var homes: [Laptop] = []
    var packages: [String] = []
    for number in 0..<20 {
      let photo = number < 10 ? Self.photo : Self.photo + [UInt8(number)]
      let (home, package) = try reported(by: number, from: director, showing: photo)
      homes.append(home)
      packages.append(package)
    }
    #expect(homes.count == 20)
    let before = try director.snapshot()
    let damaged = director.room.home + "/dañado.json"
    try Data("{\"format\": \"cte.package\"".utf8).write(to: URL(fileURLWithPath: damaged))
    let names = packages.map { "'\($0)'" }.joined(separator: " ")
    let refused = try director.cte("paquete importar \(names) '\(damaged)'")
    #expect(refused.code == 65 && refused.message.contains("dañado.json"), "\(refused)")
    #expect(try director.snapshot() == before)
    let came = try director.done("paquete importar \(names) --json").json()
    #expect(came["added"]?["events"]?.int == 20 && came["conflicts"]?.int == 0, "\(came)")
    let all = try director.snapshot()
    let list = try director.done("compromiso listar --json").json()
    #expect(list.items.count == 20)
    for item in list.items {
      #expect(item["status"]?.string == "inProgress")
      let number = Int((item["text"]?.string?.unicodeScalars.last?.value ?? 0)) - 65
      #expect(item["history"]?.strings("evidence") == ["un álbum \(number)"])
      #expect(item["person"]?.string == Self.name(number))
    }
    let files = director.room.names(in: "cuaderno/adjuntos")
    #expect(files.count >= 11, "nobody's photograph took another's place: \(files)")
    #expect(director.room.names(in: "cuaderno/avances").count == 20)
    #expect(try director.done("paquete importar \(names)").message.contains("nada nuevo"))
    #expect(try director.snapshot() == all)
    #expect(try director.cte("doctor").code == 0)
    try director.done("deshacer")
    #expect(try director.snapshot() == before)
    try director.done("rehacer")
    #expect(try director.snapshot() == all)
  }

  @Test func `An older package takes nothing back`() throws {
    let clock = SharedClock()
    let director = try school(clock, teachers: 1)
    let id = try director.done("míos --json").json().strings("id")[0]
    let gone = try director.done("acuerdo agregar 'Se quitará' --responsable 'Eva Sol'").id
    let old = try director.package("--escuela Juárez")
    let home = try Laptop("Maestra A López", clock)
    try home.take(old)
    try director.done("acuerdo editar \(id) --texto 'Leer por la tarde'")
    try director.done("acuerdo quitar \(gone)")
    try director.done("sesión asistencia 'Eva Sol'")
    try director.done("persona editar 'Eva Sol' --grupo '3.º A'")
    let new = try director.package("--escuela Juárez")
    let now = try director.snapshot()
    #expect(try director.take(old).message.contains("nada nuevo"))
    #expect(try director.snapshot() == now)
    try home.take(new)
    let arrived = try home.snapshot()
    #expect(try home.take(old, new, old).message.contains("nada nuevo"))
    #expect(try home.snapshot() == arrived)
    let both = try Laptop("Maestra A López", clock)
    try both.take(new, old)
    for laptop in [home, both] {
      let list = try laptop.done("acuerdo listar --json").json()
      #expect(list.strings("text") == ["Leer por la tarde"], "\(list)")
      let person = try laptop.done("persona mostrar 'Eva Sol' --json").json()
      #expect(person["group"]?.string == "3.º A")
      let conflicts = try laptop.cte("completar --json").json().strings("kind")
      #expect(!conflicts.contains("conflict"))
    }
  }
}
