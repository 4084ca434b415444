import Foundation
import Testing

/// What is private is printed for its owner alone, and names can be left out.
@Suite struct PaperPrivacyTests {
  private static let ana = ["CTE_USER": "Ana López"]
  private static let secret = "Me cuesta escuchar"

  /// A community's meeting in which Ana wrote something into her own logbook.
  private func met() throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Una", "persona agregar 'Ana López' --función docente --escuela Una",
      "persona agregar 'Luis Paz' --función docente --escuela Una",
      "sesión nueva --guía cap --fecha 30/11/2018 --escuela Una",
      "nota agregar 'Lo de todos'", "acuerdo agregar 'Leer juntos' --responsable 'Luis Paz'",
    ] {
      try room.done(line, with: Self.ana)
    }
    let guide = try room.done("guía mostrar cap --json").json()
    let step = try #require(Self.steps(of: guide).first { $0.records.contains("logbook") })
    try room.done(
      "sesión responder \(step.id) '\(Self.secret)' --clase bitácora-personal", with: Self.ana)
    return room
  }

  private static func steps(of value: Value) -> [(id: String, records: [String])] {
    switch value {
    case .object(let members):
      let records = members["records"]?.items.compactMap(\.string) ?? []
      let own = members["id"]?.string.map { [($0, records)] } ?? []
      return own + members.sorted { $0.key < $1.key }.flatMap { steps(of: $1) }
    case .array(let items): return items.flatMap { steps(of: $0) }
    default: return []
    }
  }

  @Test func `A logbook stands in its owner's product, and in no other paper`() throws {
    let room = try met()
    let own = try room.done("producto exportar P6", with: Self.ana).out
    #expect(own.contains(Self.secret))
    let products = try room.done("exportar lista --json").json().items
    for paper in products.compactMap({ $0["name"]?.string }) where paper != "P6" {
      #expect(
        try !room.cte("exportar \(paper)", with: Self.ana).out.contains(Self.secret), "\(paper)")
    }
    for other in ["Luis", "Ana"] {
      let paper = try room.cte("exportar P6 --persona \(other)", with: Self.ana).out
      #expect(paper.contains(Self.secret) == (other == "Ana"))
    }
    let luis = try room.cte("producto exportar P6", with: ["CTE_USER": "Luis Paz"])
    #expect(!luis.out.contains(Self.secret))
  }

  @Test func `The papers of a session go out without what is private`() throws {
    let room = try met()
    try room.done("exportar todo -o papeles --formato md,txt,json", with: Self.ana)
    let names = room.names(in: "papeles")
    #expect(names.contains { $0.hasPrefix("acta") })
    for name in names {
      #expect(try !room.text("papeles/" + name).contains(Self.secret), "\(name)")
    }
  }

  @Test func `The history of the workbook does not tell what is private`() throws {
    let room = try met()
    let history = try room.done("historial").out
    #expect(history.contains("sesión responder") && !history.contains(Self.secret))
    for name in try room.wholeWorkbook().files {
      #expect(try !room.text("cuaderno/" + name).contains(Self.secret), "\(name)")
    }
  }

  @Test(arguments: ["rosa díaz", "Rosa Díaz", "Rosa Díaz-Mori", "Rosa O'Gorman"])
  func `With initials no name is left, however it was written`(name: String) throws {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Una", "persona agregar \"\(name)\" --función docente --escuela Una",
      "sesión nueva --guía tercera-cai --fecha 30/11/2018", "sesión asistencia todos",
      "compromiso agregar \"Leer, dice '\(name)'\" --persona \"\(name)\"",
    ] {
      try room.done(line)
    }
    try room.done("exportar todo -o papeles --formato md,txt,json,html,ics --iniciales")
    let words = name.lowercased().split { !$0.isLetter }.filter { $0.count > 1 }
    for file in room.names(in: "papeles") {
      let text = try (file + room.text("papeles/" + file)).lowercased()
      let left = Set(text.split { !$0.isLetter }).intersection(words)
      #expect(left.isEmpty, "\(file): \(left)")
    }
  }
}
