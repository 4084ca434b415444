import Platform
import Testing

extension Torture {
  @Suite struct VanishTests {
    @Test(
      "A folder that is gone: 66, and it does not come back",
      arguments: [
        ["agreement", "add", "Leer a diario"], ["agreement", "list"], ["undo"], ["redo"],
        ["history"], ["doctor"], ["session", "attendance", "Rosa", "--function", "invitada"],
        ["search", "leer"], ["check"], ["bitacora", "show"], ["person", "add", "Rosa"],
        ["session", "close"], ["session", "status"], ["complete"],
      ])
    func gone(words: [String]) throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      try Scratch.remove(tool.workbook)
      let outcome = try tool.run(words)
      #expect(outcome.code == 66, "\(outcome)")
      #expect(try FileSystem.status(of: tool.workbook) == nil)
    }

    @Test("A folder that goes while a command waits for the lock: 66, and it does not come back")
    func goneWhileWaiting() throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      var lock = try FileLock.acquire(Path.join(tool.workbook, ".cte/lock"), waiting: 0)
      #expect(lock != nil)
      let running = try tool.start(["agreement", "add", "Leer a diario"])
      pause(microseconds: 200_000)
      #expect(running.isAlive)
      try Scratch.remove(tool.workbook)
      lock = nil
      let outcome = try running.wait()
      #expect(outcome.code == 66, "\(outcome)")
      #expect(try FileSystem.status(of: tool.workbook) == nil)
    }

    @Test("A folder moved away at any moment is never made anew, nor filled by halves")
    func moved() throws {
      var generator = SeededGenerator(seed: 3)
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      let elsewhere = scratch.path("elsewhere")
      for round in 0..<150 {
        let words =
          round.isMultiple(of: 2)
          ? ["session", "attendance", "Persona \(round)", "--function", "invitada"]
          : ["agreement", "add", "Acuerdo \(round)"]
        let running = try tool.start(words)
        let file = Path.join(tool.workbook, ".cte/new-0")
        let waitsForWriting = Bool.random(using: &generator)
        let longest = waitsForWriting ? 2_000 : 15_000
        while waitsForWriting, running.isAlive,
          (try? FileSystem.status(of: file)).flatMap(\.self) == nil
        {
          pause(microseconds: 30)
        }
        pause(microseconds: Int.random(in: 0...longest, using: &generator))
        try FileSystem.rename(tool.workbook, to: elsewhere)
        let outcome = try running.wait()
        #expect(outcome.code == 0 || outcome.code == 66, "round \(round): \(outcome)")
        let isBack = try FileSystem.status(of: tool.workbook) != nil
        #expect(!isBack, "round \(round): the folder was made anew")
        if isBack { try Scratch.remove(tool.workbook) }
        try FileSystem.rename(elsewhere, to: tool.workbook)
        let problems = try Knowledge(of: tool.workbook).problems
        #expect(problems == 0, "round \(round)")
      }
    }
  }
}
