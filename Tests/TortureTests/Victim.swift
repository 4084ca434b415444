import Platform
import SessionKit
import Testing

/// A workbook whose commands are killed, and what has to be in it all the same.
struct Victim {
  private let scratch: Scratch
  private let tool: Tool
  private let seed: UInt64
  private var generator: SeededGenerator
  private var round = 0
  private var knowledge: Knowledge
  /// The marks of the folder before each change that can be taken back.
  private var marks: [Int] = []

  init(seed: UInt64) throws {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
    scratch = try Scratch()
    tool = try scratch.toolWithWorkbook()
    let first = try tool.run("commitment", "add", "Leer a diario @Ana López").checked()
    knowledge = try Knowledge(of: tool.workbook)
    #expect(knowledge.texts[first.firstLine] != nil)
  }

  /// Kills one command, and perhaps those who come to look; then looks at what is left.
  mutating func suffer(_ tally: inout KillTally) throws {
    round += 1
    // What made the workbook is not taken back.
    let deeds = Deed.allCases.filter { $0 != .undo || !marks.isEmpty }
    let deed = deeds.randomElement(using: &generator) ?? .agreement
    let before = try Snapshot(of: tool.workbook, withEmptyFolders: false)
    let number = try lastChange(in: tool.workbook)
    let file = scratch.path("foto \(round).jpg")
    if deed == .evidence { try FileSystem.create(file, Array((label + place).utf8)) }
    let words = deed.words(label: label, about: knowledge.commitment, showing: file)
    let outcome = try killed(words)
    if outcome.signal != nil {
      tally.add(try moment(since: number))
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let reader = try killed(["agreement", "list", "--json"], isReader: true)
        tally.add(reader.signal == nil ? nil : .reading)
      }
    } else {
      tally.add(nil)
    }
    try check(deed, outcome, before)
  }

  /// The program itself finds nothing wrong, and clears away what lay about.
  func seeDoctor() throws {
    let outcome = try tool.run("doctor", "--json")
    #expect(outcome.code == 0, "\(place): \(outcome)")
    #expect(outcome.output.contains("\"problems\": []"), "\(place): \(outcome.output)")
    let left = try leftovers(in: tool.workbook)
    #expect(left.isEmpty, "\(place)")
  }

  private var label: String { "dicho número \(round)" }
  private var place: String { "seed \(seed), round \(round)" }

  // MARK: - Killing

  /// Runs a command and kills it at a random moment, more often than not while it writes.
  private mutating func killed(_ words: [String], isReader: Bool = false) throws -> Tool.Outcome {
    let running = try tool.start(words)
    switch isReader ? 0 : Int.random(in: 0..<4, using: &generator) {
    case 0: pause(microseconds: Int.random(in: 0...15_000, using: &generator))
    case 1: wait(for: "new-0", of: running, thenUpTo: 3_000)
    default: wait(for: "pending", of: running, thenUpTo: 2_000)
    }
    running.kill()
    return try running.wait()
  }

  /// Waits until a file of the commit is there, and then for a random while.
  private mutating func wait(for name: String, of running: Running, thenUpTo most: Int) {
    let file = Path.join(tool.workbook, ".cte/" + name)
    while running.isAlive, (try? FileSystem.status(of: file)).flatMap(\.self) == nil {
      pause(microseconds: 30)
    }
    pause(microseconds: Int.random(in: 0...most, using: &generator))
  }

  private func moment(since number: Int) throws -> KillTally.Moment {
    let left = try leftovers(in: tool.workbook)
    if left.contains("pending") { return .committed }
    if try lastChange(in: tool.workbook) > number { return .after }
    return left.isEmpty ? .before : .preparing
  }

  // MARK: - Looking

  /// The workbook opens, and is as before the command or as after it.
  private mutating func check(
    _ deed: Deed, _ outcome: Tool.Outcome, _ before: Snapshot
  ) throws {
    let known = try Knowledge(of: tool.workbook)
    #expect(known.problems == 0, "\(place)")
    let left = try leftovers(in: tool.workbook)
    #expect(!left.contains("pending"), "\(place): a reader left it pending")
    let after = try Snapshot(of: tool.workbook, withEmptyFolders: false)
    let isDone = after != before
    if let code = outcome.code {
      #expect(code == 0 && isDone, "\(place): \(deed): \(outcome)")
    }
    guard isDone else { return }
    if deed == .undo {
      #expect(marks.popLast() == after.mark, "\(place): undone to something else")
    } else {
      marks.append(before.mark)
      let problem = deed.problem(from: knowledge, to: known, label: label, id: outcome.firstLine)
      #expect(problem == nil, "\(place): \(deed): \(problem ?? "")")
    }
    knowledge = known
  }
}
