import Foundation
import Testing

/// Whatever comes as a package: what is none, or no good, is refused, and nothing is changed.
@Suite struct HostilePackageTests {
  private static let school = Result { try Self.made() }

  /// A workbook, what of it is not the package's, and a package of everything it can hold.
  private struct School: Sendable {
    let workbook: Snapshot
    let package: [UInt8]
    /// A package with a guide in it.
    let guided: [UInt8]
  }

  private static func made() throws -> School {
    let clock = SharedClock()
    let laptop = try Laptop("Ana López", clock)
    try laptop.done("sesión nueva --guía libre --escuela 'Benito Juárez'")
    try laptop.done("persona agregar 'Ana López' --escuela Juárez")
    let before = try laptop.room.wholeWorkbook()
    let id = try laptop.done("compromiso agregar 'Leer «a diario»' --persona Ana").id
    try laptop.done("sesión asistencia todos")
    try laptop.done("sesión roles relator Ana")
    try laptop.room.write("una foto", to: "foto.jpg")
    try laptop.done("avance \(id) 'Ya' --archivo foto.jpg --evidencia álbum")
    let package = try packed(laptop)
    try laptop.done("sesión nueva --guía cap-1 --fecha 2019-01-25 --escuela Juárez")
    return School(workbook: before, package: package, guided: try packed(laptop))
  }

  private static func packed(_ laptop: Laptop) throws -> [UInt8] {
    let package = try laptop.package("--escuela Juárez")
    return Array(try Data(contentsOf: URL(fileURLWithPath: package)))
  }

  private let school: School
  init() throws {
    school = try Self.school.get()
  }

  /// What lies in a room, but for the history and the packages.
  private func everything(in room: Room) throws -> Snapshot {
    try Snapshot(
      of: room.folder + "/..",
      leavingOut: ["escuela/cuaderno/.cte", "escuela/paquete.json", "casa"])
  }

  /// Refused in words that name the file, with the workbook and without one.
  private func expectRefused(
    _ bytes: [UInt8], _ what: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let room = try Room(workbook: school.workbook)
    try room.write(bytes, to: "paquete.json")
    let before = try everything(in: room)
    for line in ["", " -w otro"] {
      let outcome = try room.cte("paquete importar paquete.json\(line)")
      #expect(outcome.code == 65, "\(what): \(outcome)", sourceLocation: location)
      #expect(
        outcome.message.contains("«paquete.json") && outcome.out.isEmpty,
        "\(what): \(outcome)", sourceLocation: location)
    }
    let after = try everything(in: room)
    #expect(
      after == before, "\(what): \(after.differences(from: before))", sourceLocation: location)
  }

  @Test func `The package as it was made is taken in, also when it is sealed here`() throws {
    let room = try Room(workbook: school.workbook)
    #expect(try Forgery(school.package).bytes == school.package)
    try room.write(school.package, to: "paquete.json")
    try room.done("paquete importar paquete.json")
    #expect(room.names(in: "cuaderno/adjuntos").count == 1)
  }

  @Test func `A package that was cut off anywhere is refused`() throws {
    for end in stride(from: 0, to: school.package.count - 2, by: 10) {
      try expectRefused(Array(school.package[..<end]), "cut off at \(end)")
    }
    try expectRefused(school.package.dropLast(2), "without its last brace")
  }

  @Test func `A package with a bit that fell over is refused`() throws {
    var chance = SeededGenerator(seed: 3)
    for place in stride(from: 0, to: school.package.count, by: 11) {
      var bytes = school.package
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      try expectRefused(bytes, "a bit at \(place)")
    }
  }

  @Test func `What is no package is refused`() throws {
    let room = try Room(workbook: school.workbook)
    let foreign: [(String, [UInt8])] = [
      ("empty", []), ("a line's end", [10]), ("a zip", Array("PK\u{3}\u{4}".utf8) + [20, 0, 8, 8]),
      ("an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
      ("zeros", [UInt8](repeating: 0, count: 5000)), ("words", Array("Querida Ana:".utf8)),
      ("a list", Array("[]".utf8)), ("an object", Array("{}".utf8)),
      ("two packages", school.package + school.package),
    ]
    for (what, bytes) in foreign { try expectRefused(bytes, what) }
    for folder in ["guias", "sesiones"] {
      for name in room.names(in: "cuaderno/\(folder)") {
        try expectRefused(try room.bytes("cuaderno/\(folder)/\(name)"), name)
      }
    }
    try expectRefused(try room.bytes("cuaderno/cuaderno.json"), "a workbook's file")
    let text = String(decoding: school.package, as: UTF8.self)
    let twice = text.replacingOccurrences(
      of: "  \"version\": 1,\n  \"workbook\"",
      with: "  \"version\": 1,\n  \"version\": 1,\n  \"workbook\"")
    #expect(twice != text)
    try expectRefused(Array(twice.utf8), "a key twice")
  }

  /// What somebody could put in who seals the package again.
  private func forgeries() throws -> [(String, Forgery)] {
    let (real, guided) = (try Forgery(school.package), try Forgery(school.guided))
    let record = ["sessions", "*", "records", "commitments", "*"]
    func inRecord(_ key: String, _ value: Value?) -> Forgery {
      var forgery = real
      forgery.package.put(value, at: (record + [key])[...])
      return forgery
    }
    let deep = (0..<70).reduce(Value.number(1)) { value, _ in .array([value]) }
    let long = String(repeating: "a", count: 300)
    var forgeries: [(String, Forgery)] = [
      ("a newer version", real.with("version", being: .number(2))),
      ("another format", real.with("format", being: .string("cte.session"))),
      ("a strange key", real.with("extra", being: .number(1))),
      ("a strange key in a session", real.with("sessions", "*", "extra", being: .number(1))),
      ("a strange key in the workbook", real.with("workbook", "extra", being: .number(1))),
      ("a strange key in a record", inRecord("extra", .number(1))),
      ("a session of a newer version", real.with("sessions", "*", "version", being: .number(2))),
      ("another session's name", real.with("sessions", "*", "id", being: .string("bbbbbbbbbb"))),
      ("no session's id", real.with("sessions", "*", "id", being: nil)),
      (
        "another person's progress",
        real.with("progress", "*", "person", being: .string("bbbbbbbbbb"))
      ),
      ("another photograph", real.with("attachments", "*", being: .string("b3RyYQ=="))),
      ("a photograph of nothing", real.with("attachments", "*", being: .string("=!="))),
      ("a guide that was changed", guided.with("guides", "*", "title", being: .string("Otra"))),
      ("a guide that is a list", guided.with("guides", "*", being: .array([]))),
      ("a guide of another name", guided.renaming("guides") { "otra-" + $0 }),
      ("a session that is a number", real.with("sessions", "*", being: .number(1))),
      ("attachments that are a number", real.with("attachments", being: .number(1))),
      ("sessions in a list", real.with("sessions", being: .array([]))),
      ("a workbook that is a text", real.with("workbook", being: .string("x"))),
      ("a deep value", real.with("about", being: deep)),
      ("a deep value in a record", inRecord("text", deep)),
      ("no digest that is one", Forgery.unsealed(real, "x")),
    ]
    for (what, value) in [
      ("a number", .number(5)), ("a list", .array([])), ("a flag", .bool(true)),
    ]
      as [(String, Value)]
    {
      for key in ["id", "text", "person", "due"] {
        forgeries.append(("\(key) that is \(what)", inRecord(key, value)))
      }
      let path = ["attendance", "*", "present"]
      guard what != "a flag" else { continue }
      var forgery = real
      forgery.package.put(value, at: (["sessions", "*"] + path)[...])
      forgeries.append(("a presence that is \(what)", forgery))
    }
    for id in ["", "X", "../../../x", "bbbbbbbbbbb", "aaaaaaaaaa"] {
      forgeries.append(("the id «\(id)»", inRecord("id", .string(id))))
    }
    for section in ["sessions", "progress", "guides", "attachments"] {
      for prefix in ["../", "/", "/tmp/", "a/", "..\\", ".", "\n", long, "../../../../tmp/"] {
        let name = "«\(prefix.prefix(20))» before a name of \(section)"
        forgeries.append((name, guided.renaming(section) { prefix + $0 }))
      }
      for name in ["", "..", ".cte", "../cuaderno"] {
        forgeries.append(("«\(name)» in \(section)", guided.renaming(section) { _ in name }))
      }
    }
    return forgeries
  }

  @Test func `A package that was tampered with and sealed again is refused`() throws {
    for (what, forgery) in try forgeries() { try expectRefused(forgery.bytes, what) }
  }

  @Test func `More than one computer can hold is refused, and soon`() throws {
    let start = Date()
    let real = String(decoding: school.package, as: UTF8.self).dropLast(2)
    let values = String(repeating: "0,", count: 7_000_000) + "0"
    try expectRefused(Array("\(real),\"zz\":[\(values)]}\n".utf8), "seven million values")
    let text = String(repeating: "a", count: 65 * 1024 * 1024)
    try expectRefused(Array("\(real),\"zz\":\"\(text)\"}\n".utf8), "65 MB")
    let depth = 100_000
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    try expectRefused(Array("\(real),\"zz\":\(deep)}\n".utf8), "depth")
    #expect(Date().timeIntervalSince(start) < 60)
  }

  @Test func `Whatever is changed and sealed is taken in whole, or refused whole`() throws {
    let room = try Room(workbook: school.workbook)
    var chance = SeededGenerator(seed: 5)
    let real = try Forgery(school.package)
    let paths = real.package.paths.filter {
      !["guides", "digest", "attachments"].contains($0[0])
    }
    let values = paths.compactMap { path in path.reduce(real.package) { $0.inside($1) } }
    var codes: [Int32: Int] = [:]
    for round in 0..<200 {
      var forgery = real
      let path = paths.randomElement(using: &chance) ?? []
      let value =
        Int.random(in: 0..<4, using: &chance) == 0 ? nil : values.randomElement(using: &chance)
      forgery.package.put(value, at: path[...])
      try room.write(forgery.bytes, to: "paquete.json")
      let before = try everything(in: room)
      let outcome = try room.cte("paquete importar paquete.json")
      codes[outcome.code, default: 0] += 1
      let place: Comment = "round \(round): \(path) becomes \(value as Any): \(outcome)"
      #expect([0, 65].contains(outcome.code), place)
      if outcome.code == 0 {
        let told = try room.cte("doctor --json")
        #expect(told.code == 0, "\(place.rawValue): \(told)")
        let undone = try everything(in: room) == before || room.cte("deshacer").code == 0
        #expect(undone, place)
      } else {
        #expect(outcome.message.contains("«paquete.json"), place)
      }
      let after = try everything(in: room)
      #expect(after == before, "\(place.rawValue): \(after.differences(from: before))")
    }
    #expect(codes[0, default: 0] > 5 && codes[65, default: 0] > 50, "\(codes)")
  }
}

extension Forgery {
  /// A package whose digest is something else.
  fileprivate static func unsealed(_ forgery: Forgery, _ digest: String) -> Forgery {
    forgery.with("about", being: .string(digest))
  }
}

extension Value {
  /// What is under a key, or in a place.
  fileprivate func inside(_ key: String) -> Value {
    self[key] ?? Int(key).flatMap { self[$0] } ?? .null
  }
}
