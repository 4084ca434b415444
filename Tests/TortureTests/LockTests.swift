import Platform
import Testing

extension Torture {
  @Suite struct LockTests {
    @Test("A lock that somebody else keeps: 75 after a short wait, and nothing is changed")
    func locked() throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      let lock = try FileLock.acquire(Path.join(tool.workbook, ".cte/lock"), waiting: 0)
      let before = try Snapshot(of: tool.workbook)
      let start = ContinuousClock.now
      let outcome = try tool.run("agreement", "add", "Leer a diario")
      #expect(ContinuousClock.now - start < .seconds(8))
      #expect(outcome.code == 75, "\(outcome)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.messages.isEmpty)
      #expect(try Snapshot(of: tool.workbook) == before)
      withExtendedLifetime(lock) {}
    }

    @Test("Whoever only reads does not wait for a lock")
    func reading() throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      let lock = try FileLock.acquire(Path.join(tool.workbook, ".cte/lock"), waiting: 0)
      let start = ContinuousClock.now
      #expect(try tool.run("person", "list").checked().output.contains("Ana"))
      #expect(ContinuousClock.now - start < .seconds(2))
      withExtendedLifetime(lock) {}
    }

    @Test("A lock given up in time is waited for")
    func released() throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      var lock = try FileLock.acquire(Path.join(tool.workbook, ".cte/lock"), waiting: 0)
      #expect(lock != nil)
      let running = try tool.start(["agreement", "add", "Leer a diario"])
      pause(microseconds: 300_000)
      #expect(running.isAlive)
      lock = nil
      #expect(try running.wait().code == 0)
    }
  }
}
