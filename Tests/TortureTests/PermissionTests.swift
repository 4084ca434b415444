import Platform
import Testing

extension Torture {
  @Suite(.enabled(if: Stranger.reason == nil, "\(Stranger.reason ?? "")"))
  struct PermissionTests {
    private let scratch: Scratch
    /// The program as root runs it.
    private let owner: Tool
    /// The program as somebody else runs it, in the same workbook.
    private let stranger: Tool

    init() throws {
      scratch = try Scratch()
      owner = try scratch.toolWithWorkbook()
      _ = try owner.run("agreement", "add", "Leer a diario @Ana López").checked()
      stranger = try Stranger.tool(in: scratch)
    }

    @Test(
      "Where nothing may be written, everything can be read",
      arguments: [
        ["agreement", "list"], ["agreement", "list", "--json"], ["mine"], ["search", "leer"],
        ["session", "list"], ["session", "show"], ["session", "attendance"], ["person", "list"],
        ["followup", "list"], ["history"], ["bitacora", "show"], ["doctor"], ["check"],
        ["session", "status"], [],
      ])
    func reading(words: [String]) throws {
      let before = try Snapshot(of: owner.workbook)
      let outcome = try stranger.run(words)
      let expected = try owner.run(words)
      #expect(outcome.code == expected.code, "\(outcome)")
      #expect(outcome.output == expected.output)
      #expect(try Snapshot(of: owner.workbook) == before)
    }

    @Test(
      "Where nothing may be written, whoever changes something is told so: 77",
      arguments: [
        ["agreement", "add", "Contar cuentos"], ["person", "add", "Rosa"], ["undo"],
        ["session", "attendance", "Rosa Díaz", "--function", "invitada"], ["session", "new"],
        ["session", "close"], ["commitment", "add", "Leer", "--person", "Ana López"],
      ])
    func changing(words: [String]) throws {
      let before = try Snapshot(of: owner.workbook)
      let outcome = try stranger.run(words)
      #expect(outcome.code == 77, "\(outcome)")
      #expect(outcome.output.isEmpty)
      #expect(try Snapshot(of: owner.workbook) == before)
      #expect(try leftovers(in: owner.workbook).isEmpty)
    }

    @Test("Where only the sessions may not be written, the rest can be, and nothing is torn")
    func closedSessions() throws {
      try Stranger.give(owner.workbook)
      Stranger.takeBack(Path.join(owner.workbook, "sesiones"))
      let before = try Snapshot(of: owner.workbook)
      for words in [
        ["agreement", "add", "Contar cuentos"], ["session", "new"],
        ["session", "attendance", "Rosa Díaz", "--function", "invitada"],
      ] {
        let outcome = try stranger.run(words)
        #expect(outcome.code == 77, "\(outcome)")
        #expect(try Snapshot(of: owner.workbook) == before, "\(words)")
        #expect(try leftovers(in: owner.workbook).isEmpty, "\(words)")
      }
      #expect(try stranger.run("person", "add", "Rosa Díaz").code == 0)
      #expect(try leftovers(in: owner.workbook).isEmpty)
    }

    @Test(
      "Where the history may not be written, nothing may be changed: 77",
      arguments: [".cte", ".cte/undo"])
    func closedHistory(folder: String) throws {
      try Stranger.give(owner.workbook)
      Stranger.takeBack(Path.join(owner.workbook, folder))
      let before = try Snapshot(of: owner.workbook)
      let outcome = try stranger.run("agreement", "add", "Contar cuentos")
      #expect(outcome.code == 77, "\(outcome)")
      #expect(try Snapshot(of: owner.workbook) == before)
      #expect(try leftovers(in: owner.workbook).isEmpty)
      #expect(try stranger.run("agreement", "list").code == 0)
    }

    @Test("What was cut off, and may not be finished, is read as if it were finished")
    func cutOff() throws {
      let text = try cutOffAddition()
      let before = try Snapshot(of: owner.workbook)
      let outcome = try stranger.run("agreement", "list")
      #expect(outcome.code == 0, "\(outcome)")
      #expect(outcome.output.contains(text))
      #expect(try stranger.run("agreement", "add", "Contar cuentos").code == 77)
      #expect(try leftovers(in: owner.workbook).contains("pending"))
      #expect(try Snapshot(of: owner.workbook) == before)
      #expect(try owner.run("agreement", "list").output.contains(text))
      #expect(try !leftovers(in: owner.workbook).contains("pending"))
      #expect(try Snapshot(of: owner.workbook) != before)
    }

    @Test("What was cut off, and may be finished only in part, is read as a whole")
    func cutOffInPart() throws {
      let text = try cutOffAddition(ofGuest: true)
      try Stranger.give(owner.workbook)
      Stranger.takeBack(Path.join(owner.workbook, "sesiones"))
      for _ in 0..<2 {
        let people = try stranger.run("person", "list")
        #expect(people.code == 0 && people.output.contains(text), "\(people)")
        let attendance = try stranger.run("session", "attendance")
        #expect(attendance.code == 0 && attendance.output.contains(text), "\(attendance)")
      }
      #expect(try owner.run("doctor").code == 0)
      #expect(try leftovers(in: owner.workbook).isEmpty)
      #expect(try owner.run("session", "attendance").output.contains(text))
    }

    /// Kills a command after the moment from which it counts and before any file has changed.
    private func cutOffAddition(ofGuest: Bool = false) throws -> String {
      var generator = SeededGenerator(seed: 11)
      for round in 0..<500 {
        let text = "Dicho \(round)"
        let before = try Snapshot(of: owner.workbook)
        let words =
          ofGuest
          ? ["session", "attendance", text, "--function", "invitada"] : ["agreement", "add", text]
        let running = try owner.start(words)
        let pending = Path.join(owner.workbook, ".cte/pending")
        while running.isAlive, (try? FileSystem.status(of: pending)).flatMap(\.self) == nil {}
        pause(microseconds: Int.random(in: 0...50, using: &generator))
        running.kill()
        _ = try running.wait()
        if try leftovers(in: owner.workbook).contains("pending"),
          try Snapshot(of: owner.workbook) == before
        {
          return text
        }
        _ = try owner.run("doctor").checked()
      }
      throw Tool.CannotStart(program: "kill in time", code: 0)
    }
  }
}
