import Testing

@testable import SessionKit

@Suite("Steps that two laptops went through")
struct StepJoinTests {
  private func mark(_ change: (inout StepMark) -> Void) -> StepMark {
    var mark = StepMark()
    mark.made = 1
    change(&mark)
    return mark
  }

  /// Every way to join the same copies comes to the same; that one is given.
  private func joined(_ marks: [StepMark]) throws -> Session {
    let files = marks.map { mark -> FileParts in
      var session = Session()
      session.card.id = ID("bbbbbbbbbb")
      session.steps["1.1"] = mark
      return FileParts(JSONReader.read(session.bytes).value ?? .null, .session)
    }
    var results: Set<[UInt8]> = []
    for order in permutations(Array(files.indices)) {
      var whole = files[order[0]]
      for place in order.dropFirst() + order { whole.join(files[place]) }
      results.insert(whole.bytes(as: Session.self))
    }
    #expect(results.count == 1)
    return Session.read(try #require(results.first)).value
  }

  private func permutations(_ places: [Int]) -> [[Int]] {
    guard places.count > 1 else { return [places] }
    return places.flatMap { first in
      permutations(places.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test("Turns and answers come together; that it was done counts over that it was not yet")
  func together() throws {
    let session = try joined([
      mark {
        $0.given = true
        $0.turns = ["ana"]
        $0.edited = 50
      },
      mark {
        $0.turns = ["luis"]
        $0.state = .done
        $0.ended = 20
        $0.edited = 20
      },
    ])
    let step = try #require(session.steps["1.1"])
    #expect(step.given && step.turns == ["ana", "luis"] && step.state == .done)
    #expect(session.conflicts.isEmpty)
  }

  @Test("A reason that somebody gave is not lost when another counts")
  func reasons() throws {
    let session = try joined([
      mark {
        $0.state = .skipped
        $0.reason = "no hubo luz"
        $0.ended = 10
      },
      mark {
        $0.state = .done
        $0.ended = 20
      },
      mark {
        $0.state = .paper
        $0.ended = 15
      },
    ])
    #expect(session.steps["1.1"]?.state == .done)
    #expect(session.conflicts.map { $0.value["reason"]?.string } == ["no hubo luz"])
  }

  @Test("A round that ended elsewhere begins anew here, and all rounds are kept")
  func rounds() throws {
    let session = try joined([
      mark {
        $0.given = true
        $0.turns = ["ana"]
        $0.state = .done
        $0.ended = 10
      },
      mark {
        $0.rounds = [StepRound(state: .done, ended: 30)]
        $0.ended = 30
        $0.turns = ["luis"]
      },
      mark {
        $0.rounds = [StepRound(state: .skipped, reason: "tarde", ended: 25)]
        $0.ended = 25
      },
    ])
    let step = try #require(session.steps["1.1"])
    #expect(step.rounds.map(\.ended) == [25, 30])
    #expect(step.turns == ["luis"] && !step.given && step.state == nil)
  }
}
