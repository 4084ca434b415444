import Platform
import Testing

extension Torture {
  @Suite struct JoinKillTests {
    @Test(
      "After 200 kills while others' work came in, the workbook is as before or as after",
      arguments: Meeting.Way.allCases)
    func kills(way: Meeting.Way) async throws {
      let tally = try await withThrowingTaskGroup { group in
        for worker in 0..<2 {
          group.addTask { try Self.work(way, seed: UInt64(worker) + 10, kills: 100) }
        }
        return try await group.reduce(KillTally(), +)
      }
      print("Torture: \(way): \(tally)")
      #expect(tally.kills >= 200)
      for moment in KillTally.Moment.allCases {
        #expect(tally.counts[moment, default: 0] > 2, "\(tally)")
      }
    }

    private static func work(_ way: Meeting.Way, seed: UInt64, kills: Int) throws -> KillTally {
      var generator = SeededGenerator(seed: seed)
      let meeting = try Meeting(Scratch())
      try meeting.begin(way)
      let before = try meeting.look()
      _ = try meeting.tool.run(meeting.words(way)).checked()
      let after = try #require(try meeting.look())
      #expect(before != after)
      var tally = KillTally()
      for round in 0..<kills * 4 where tally.kills < kills {
        try meeting.begin(way)
        let number = before == nil ? 0 : try lastChange(in: meeting.tool.workbook)
        let outcome = try killed(meeting, way, &generator)
        let moment = try outcome.signal == nil ? nil : moment(meeting, since: number)
        tally.add(moment)
        let place: Comment = "\(way), seed \(seed), round \(round), killed \(moment as Any)"
        if moment == .committed, Bool.random(using: &generator) {
          // Who comes to look finishes it, and is killed too.
          let reader = try meeting.tool.start(["agreement", "list"])
          pause(microseconds: Int.random(in: 0...15_000, using: &generator))
          reader.kill()
          tally.add(try reader.wait().signal == nil ? nil : .reading)
        }
        let reader = try meeting.tool.run("agreement", "list")
        let found = try meeting.look()
        #expect(found == before || found == after, place)
        #expect(reader.code == (found == nil ? 66 : 0), "\(place.rawValue): \(reader)")
        if outcome.code == 0 { #expect(found == after, place) }
        if moment == .committed || moment == .after { #expect(found == after, place) }
        try seeDoctor(meeting, place, isThere: found != nil)
        // Whoever does it again comes to the same.
        _ = try meeting.tool.run(meeting.words(way)).checked()
        #expect(try meeting.look() == after, place)
      }
      return tally
    }

    private static func seeDoctor(
      _ meeting: Meeting, _ place: Comment, isThere: Bool
    ) throws {
      guard isThere else { return }
      let told = try meeting.tool.run("doctor", "--json")
      #expect(told.code == 0 && told.output.contains("\"problems\": []"), "\(place): \(told)")
      let left = try leftovers(in: meeting.tool.workbook)
      #expect(left.isEmpty, place)
    }

    /// Starts the command and kills it, more often than not while it writes.
    private static func killed(
      _ meeting: Meeting, _ way: Meeting.Way, _ generator: inout SeededGenerator
    ) throws -> Tool.Outcome {
      let running = try meeting.tool.start(meeting.words(way))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: pause(microseconds: Int.random(in: 0...40_000, using: &generator))
      case 1, 2: wait(for: "new-", of: running, meeting, upTo: 150, &generator)
      default: wait(for: "pending", of: running, meeting, upTo: 4_000, &generator)
      }
      running.kill()
      return try running.wait()
    }

    private static func wait(
      for name: String, of running: Running, _ meeting: Meeting, upTo most: Int,
      _ generator: inout SeededGenerator
    ) {
      let folder = Path.join(meeting.tool.workbook, ".cte")
      while running.isAlive {
        let names = (try? FileSystem.names(in: folder)) ?? []
        if names.contains(where: { $0.hasPrefix(name) }) { break }
        pause(microseconds: 20)
      }
      pause(microseconds: Int.random(in: 0...most, using: &generator))
    }

    private static func moment(
      _ meeting: Meeting, since number: Int
    ) throws -> KillTally.Moment {
      let folder = Path.join(meeting.tool.workbook, ".cte")
      guard try FileSystem.status(of: folder) != nil else { return .before }
      let left = try leftovers(in: meeting.tool.workbook)
      if left.contains("pending") { return .committed }
      if try lastChange(in: meeting.tool.workbook) > number { return .after }
      return left.isEmpty ? .before : .preparing
    }
  }
}
