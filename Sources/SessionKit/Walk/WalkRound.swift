/// The steps of a guide that are gone through again and again: a cycle, and how often it was closed.
public struct WalkRound: Sendable {
  /// The steps, in their order.
  public let stops: [WalkPlan.Stop]
  /// How many rounds have ended.
  public let ended: Int
  /// The steps of the present round that are over.
  public let over: Int

  /// Which round it is, from 1.
  public var number: Int { ended + 1 }
}

extension WalkPlan {
  /// The steps that go round, as they stand in a session.
  public func rounds(_ session: Session) -> [WalkRound] {
    stops.filter { !$0.step.back.isEmpty }.compactMap { last in
      guard let stops = circle(endingAt: last.step) else { return nil }
      let marks = stops.map { session.steps[$0.step.id] }
      return WalkRound(
        stops: stops, ended: session.steps[last.step.id]?.rounds.count ?? 0,
        over: marks.count { $0?.state != nil })
    }
  }

  /// The steps of the circle that a step closes, or in which it is; nil for one that is in none.
  func circle(of step: String) -> [Stop]? {
    stops.filter { !$0.step.back.isEmpty }.lazy.compactMap { self.circle(endingAt: $0.step) }
      .first { $0.contains { $0.step.id == step } }
  }

  private func circle(endingAt last: GuideStep) -> [Stop]? {
    guard let first = place(of: last.back), let end = place(of: last.id), first <= end else {
      return nil
    }
    return Array(stops[first...end])
  }
}
