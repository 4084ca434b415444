import Platform
import Testing

extension Torture {
  @Suite struct KillTests {
    @Test("After 2,000 kills nothing is torn, nothing acknowledged is lost, nothing lies about")
    func kills() async throws {
      let tally = try await withThrowingTaskGroup { group in
        for worker in 0..<2 {
          group.addTask { try Self.work(seed: UInt64(worker), kills: 1000) }
        }
        return try await group.reduce(KillTally(), +)
      }
      print("Torture: \(tally)")
      #expect(tally.kills >= 2000)
      for moment in KillTally.Moment.allCases { #expect(tally.counts[moment, default: 0] > 20) }
    }

    /// Kills in one small workbook after the other, so that none gets slow.
    private static func work(seed: UInt64, kills: Int) throws -> KillTally {
      var tally = KillTally()
      var place: UInt64 = 0
      while tally.kills < kills {
        var victim = try Victim(seed: seed << 32 + place)
        for round in 1...100 where tally.kills < kills {
          try victim.suffer(&tally)
          if round.isMultiple(of: 20) { try victim.seeDoctor() }
        }
        try victim.seeDoctor()
        place += 1
      }
      return tally
    }
  }
}
