/// What the guide says of the size of a team.
public enum TeamAdvice: Sendable, Equatable {
  /// It has fewer members than a step asks for.
  case tooFew(Int, least: Int, step: String)
  /// It has more members than a step asks for.
  case tooMany(Int, most: Int, step: String)
}

extension Guide {
  /// What the steps say of a team of a kind; a pair or a trio is one, or it is refused.
  ///
  /// A team whose members nobody has told yet is none of their business.
  public func advice(on team: Team) throws(FrameProblem) -> [TeamAdvice] {
    guard let kind = team.type, !team.members.isEmpty else { return [] }
    let count = team.members.count
    var advice: [TeamAdvice] = []
    for step in steps where step.team.kind == kind {
      let rule = step.team
      if kind == .affinity, let least = rule.min, let most = rule.max {
        guard fits(count, kind) else {
          throw .teamSize(count, kind: kind, min: least, max: most, step: step.id)
        }
        continue
      }
      if let least = rule.min, count < least {
        advice.append(.tooFew(count, least: least, step: step.id))
      }
      if let most = rule.max, count > most {
        advice.append(.tooMany(count, most: most, step: step.id))
      }
    }
    return advice.first.map { [$0] } ?? []
  }

  /// Tells whether some step takes a team of that size as a pair or a trio.
  private func fits(_ count: Int, _ kind: Team.Bond) -> Bool {
    steps.contains { step in
      guard step.team.kind == kind, let least = step.team.min, let most = step.team.max else {
        return false
      }
      return least <= count && count <= most
    }
  }
}
