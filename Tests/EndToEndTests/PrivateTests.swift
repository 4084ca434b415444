import Foundation
import Testing

/// What belongs to one person stays with that person.
@Suite struct PrivateTests {
  private static let ana = ["CTE_USER": "Ana López"]
  private static let natalia = ["CTE_USER": "Natalia Cruz", "CTE_SEED": "8"]

  @Test func `A personal logbook is kept outside the workbook`() throws {
    let (room, _) = try Sample.room()
    let before = try Snapshot(of: room.path("cuaderno"), leavingOut: [])
    let id = try room.done("logbook add 'Sólo para mí'", with: Self.ana).id
    #expect(id.count == 10)
    #expect(try Snapshot(of: room.path("cuaderno"), leavingOut: []) == before)
    let home = try Snapshot(of: room.home, leavingOut: [])
    let holders = home.files.filter { name in
      home.bytes(name).map { String(decoding: $0, as: UTF8.self).contains("Sólo para mí") } ?? false
    }
    #expect(!holders.isEmpty)
    for line in ["search mí", "bitacora show", "session show --json", "history"] {
      #expect(try !room.cte(line, with: Self.natalia).out.contains("Sólo para mí"), "\(line)")
    }
  }

  @Test func `One entry is shown to all when its owner shares it, and no other`() throws {
    let (room, _) = try Sample.room()
    try room.done("logbook add 'Sólo para mí'", with: Self.ana)
    let id = try room.done("logbook add 'Para todos'", with: Self.ana).id
    #expect(try room.done("logbook share \(id) --session third", with: Self.ana).id == id)
    for line in ["search todos", "bitacora show --session third", "export acta --session third"] {
      let seen = try room.done(line, with: Self.natalia).out
      #expect(seen.contains("Para todos") && !seen.contains("Sólo para mí"), "\(line): \(seen)")
    }
    let shown = try room.done("logbook list --shared --json", with: Self.natalia).json()
    #expect(shown.strings("text") == ["Para todos"] && shown.strings("by") == ["Ana López"])
    #expect(try room.done("logbook list --json", with: Self.natalia).json().items.isEmpty)
    #expect(try room.done("doctor --json").json()["problems"]?.items.isEmpty == true)
    #expect(try room.cte("logbook share \(id) --remove", with: Self.natalia).code != 0)
    try room.done("logbook edit \(id) --text 'Para cada quien'", with: Self.ana)
    #expect(try room.done("search todos", with: Self.natalia).out.contains("Para todos"))
    try room.done("logbook share \(id) --session third", with: Self.ana)
    #expect(try room.done("search quien", with: Self.natalia).out.contains("Para cada quien"))
    try room.done("logbook share \(id) --remove", with: Self.ana)
    #expect(try !room.cte("search quien", with: Self.natalia).out.contains("Para cada quien"))
    #expect(try room.done("logbook list", with: Self.ana).out.contains("Para cada quien"))
    try room.done("undo", with: Self.ana)
    #expect(try room.done("search quien", with: Self.natalia).out.contains("Para cada quien"))
  }

  @Test func `Nobody else may read the files`() throws {
    let (room, _) = try Sample.room()
    try room.done("logbook add 'Sólo para mí'", with: Self.ana)
    let top = room.home + "/datos/cte"
    let names = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
    #expect(!names.isEmpty)
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: top + "/" + name)
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
      #expect(mode & 0o077 == 0, "\(name) has \(String(mode, radix: 8))")
    }
  }

  @Test func `Each has their own, and who is nobody has none`() throws {
    let (room, _) = try Sample.room()
    let id = try room.done("logbook add 'De Ana'", with: Self.ana).id
    try room.done("logbook add 'De Natalia'", with: Self.natalia)
    let hers = try room.done("logbook list --json", with: Self.ana).json()
    #expect(hers.strings("text") == ["De Ana"])
    #expect(try room.cte("logbook show \(id)", with: Self.natalia).code == 66)
    #expect(try room.cte("logbook add 'De nadie'").code == 64)
    #expect(try room.cte("logbook list").code == 64)
  }

  @Test func `What came last is taken back, there or in the workbook`() throws {
    let (room, _) = try Sample.room()
    let workbook = try room.snapshot()
    try room.done("logbook add 'Uno'", with: Self.ana)
    let first = try room.done("logbook list --json", with: Self.ana).out
    try room.done("note add 'Otra cosa'", with: Self.ana.merging(["CTE_NOW": later(1)]) { $1 })
    try room.done("logbook add 'Dos'", with: Self.ana.merging(["CTE_NOW": later(2)]) { $1 })
    let variables = Self.ana.merging(["CTE_NOW": later(3)]) { $1 }
    try room.done("undo", with: variables)
    #expect(try room.done("logbook list --json", with: Self.ana).out == first)
    #expect(try room.snapshot() != workbook)
    try room.done("undo", with: variables)
    #expect(try room.snapshot() == workbook)
    try room.done("undo", with: variables)
    #expect(try room.done("logbook list --json", with: Self.ana).out == "[]\n")
    for _ in 0..<3 { try room.done("redo", with: variables) }
    let all = try room.done("logbook list --json", with: Self.ana).json()
    #expect(all.strings("text") == ["Uno", "Dos"])
    #expect(try room.snapshot() != workbook)
  }

  /// What somebody else keeps to herself, in a workbook in which every command is given, with
  /// every option.
  @Test func `No command of another user shows it, and no file of the workbook holds it`() throws {
    let room = try Room()
    try room.write("Un texto largo\n", to: "texto.txt")
    let rosa = ["CTE_USER": "Rosa Puma", "CTE_SEED": "29"]
    let secrets = ["cuchicheo", "murmullo", "susurro"]
    var ids: [String: String] = [:]
    for step in BilingualStory.steps {
      let words = Line.words(step.english).map { Sample.filled($0, ids) }
      let outcome = try room.cte(
        words, input: step.input.map { Array($0.utf8) }, with: ["EDITOR": "cp texto.txt"])
      for secret in secrets {
        #expect(!outcome.out.contains(secret) && !outcome.err.contains(secret), "\(outcome)")
      }
      if !step.keeps.isEmpty { ids[step.keeps] = outcome.id }
      guard step.keeps == "second" else { continue }
      for line in [
        "logbook add 'Un cuchicheo' --moment after --session second",
        "observation add 'Un murmullo' --person 'Ana' --date 2018-10-26 --session second",
        "observation add 'Un susurro' --person 'Luis'",
      ] {
        try room.done(line, with: rosa)
      }
    }
    let workbook = try Snapshot(of: room.folder, leavingOut: [])
    #expect(workbook.files.count > 100)
    for name in workbook.files {
      let text = String(decoding: workbook.bytes(name) ?? [], as: UTF8.self)
      #expect(secrets.allSatisfy { !text.contains($0) }, "\(name)")
    }
    // They are still there, for her alone.
    let kept = try ["logbook", "observation"].flatMap { noun in
      try room.done("\(noun) list --json", with: rosa).json().strings("text")
    }
    #expect(kept == ["Un cuchicheo", "Un murmullo", "Un susurro"])
  }

  private func later(_ minutes: Int) -> String { "2018-11-30T09:0\(minutes):00-06:00" }
}
