/// What the guide says of the size of a team.
public enum TeamAdvice: Sendable, Equatable {
  /// It has fewer members than a step asks for.
  case tooFew(Int, least: Int, step: String)
  /// It has more members than a step asks for.
  case tooMany(Int, most: Int, step: String)
}

extension Guide {
  /// What the steps for such teams say of one; refuses a duo or trio that is none.
  public func advice(on team: Team) throws(FrameProblem) -> [TeamAdvice] {
    guard team.type != nil, !team.members.isEmpty else { return [] }
    var problem: FrameProblem?
    var advice: [TeamAdvice] = []
    var isFitting = false
    for step in steps where step.team.kind == team.type {
      do {
        guard let found = try self.advice(on: team, in: step) else {
          isFitting = isFitting || step.isOfSmallTeams
          continue
        }
        advice.append(found)
      } catch {
        problem = error
      }
    }
    if let problem, !isFitting { throw problem }
    return advice.first.map { [$0] } ?? []
  }

  /// What a step says of a team that works in it.
  public func advice(
    on team: Team, in step: GuideStep
  ) throws(FrameProblem) -> TeamAdvice? {
    let limit = step.limits.first { $0.measure == .people && $0.per == .team }
    let count = team.members.count
    let least = step.team.min ?? limit?.min ?? 0
    let most = step.team.max ?? limit?.max ?? max(count, least)
    guard count < least || count > most else { return nil }
    if step.isOfSmallTeams, let kind = step.team.kind {
      throw .teamSize(count, kind: kind, min: least, max: most, step: step.id)
    }
    return count < least
      ? .tooFew(count, least: least, step: step.id) : .tooMany(count, most: most, step: step.id)
  }
}

extension GuideStep {
  /// Whether it is for twos and threes who chose each other: such a team is of that size, or none.
  fileprivate var isOfSmallTeams: Bool {
    team.kind == .affinity && team.min != nil && team.max != nil
  }
}
