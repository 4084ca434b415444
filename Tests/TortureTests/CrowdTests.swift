import Platform
import SessionKit
import Testing

extension Torture {
  @Suite struct CrowdTests {
    @Test("Eight at a time add a hundred records each to one session, and none is lost")
    func crowd() throws {
      let scratch = try Scratch()
      let tool = try scratch.toolWithWorkbook()
      var hands = (0..<8).map { Hand(number: $0, tool: tool) }
      while hands.contains(where: { !$0.isDone }) {
        for index in hands.indices { try hands[index].goOn() }
        pause(microseconds: 500)
      }
      let ids = hands.flatMap(\.ids)
      #expect(ids.count == 800)
      #expect(Set(ids).count == 800)
      let book = try workbook(at: tool.workbook).read()
      let kept = book.entries.filter { $0.record is Norm }
      #expect(Set(kept.compactMap { $0.record.head.id?.text }) == Set(ids))
      #expect(Set(kept.compactMap { ($0.record as? Norm)?.text }).count == 800)
      #expect(book.problems.isEmpty)
      #expect(try leftovers(in: tool.workbook).isEmpty)
    }
  }
}

/// One of those who write at the same time: always one process of its own, and then the next.
private struct Hand {
  let number: Int
  let tool: Tool
  private(set) var ids: [String] = []
  private var started = 0
  private var running: Running?

  init(number: Int, tool: Tool) {
    self.number = number
    self.tool = tool
  }

  var isDone: Bool { started == 100 && running == nil }

  /// Takes what its process has told, if that has ended, and starts the next.
  mutating func goOn() throws {
    if let process = running {
      guard !process.isAlive else { return }
      running = nil
      let outcome = try process.wait()
      #expect(outcome.code == 0, "\(outcome)")
      ids.append(outcome.firstLine)
    }
    guard started < 100 else { return }
    running = try tool.start(["norm", "add", "Norma \(number) \(started)"])
    started += 1
  }
}
