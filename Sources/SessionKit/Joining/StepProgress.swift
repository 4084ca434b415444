/// How far a step has come, without how it ended: what two laptops did in it comes together.
struct StepProgress: Sendable, Equatable {
  private(set) var mark = StepMark()

  /// The part of a step that comes together.
  init(_ mark: StepMark) {
    self.mark = mark
    self.mark.state = nil
    self.mark.reason = ""
    self.mark.ended = nil
    self.mark.was = ""
  }

  /// The round in which it is: the moment at which the one before it ended.
  private var round: Int { mark.rounds.map(\.ended).max() ?? -1 }

  /// Joins what was done elsewhere: turns and answers of the same round, and all the rounds.
  mutating func join(_ copy: StepProgress) {
    guard self != copy else { return }
    let (other, mine) = (copy.mark, mark)
    if copy.round > round {
      mark.given = other.given
      mark.turns = other.turns
    } else if copy.round == round {
      mark.given = mine.given || other.given
      mark.turns = Set(mine.turns + other.turns).sorted()
    }
    mark.rounds = Self.together(mine.rounds + other.rounds)
    mark.made = [mine.made, other.made].compactMap { $0 }.min()
    let latest = [mine, other].max { Self.rank($0) < Self.rank($1) } ?? mine
    mark.edited = latest.edited
    mark.by = latest.by
  }

  private static func rank(_ mark: StepMark) -> (Int, Int, String) {
    (mark.edited ?? mark.made ?? 0, mark.edited ?? -1, mark.by)
  }

  private static func together(_ rounds: [StepRound]) -> [StepRound] {
    var byMoment: [Int: StepRound] = [:]
    for round in rounds {
      if let known = byMoment[round.ended], !precedes(known, round) { continue }
      byMoment[round.ended] = round
    }
    return byMoment.values.sorted { $0.ended < $1.ended }
  }

  private static func precedes(_ left: StepRound, _ right: StepRound) -> Bool {
    JSONWriter.write(left.json).lexicographicallyPrecedes(JSONWriter.write(right.json))
  }

  /// How it ended, as one version among others; nothing while nobody has said so.
  static func outcome(of mark: StepMark) -> Version? {
    guard mark.state != nil || mark.ended != nil else { return nil }
    var members: [(String, JSON)] = []
    if let ended = mark.ended { members.append(("edited", .integer(ended))) }
    if let state = mark.state { members.append(("state", state.json)) }
    if !mark.reason.isEmpty { members.append(("reason", .string(mark.reason))) }
    return Version(.object(members))
  }

  /// The whole step, with how it ended.
  func mark(with outcome: Lineage?) -> StepMark {
    var whole = mark
    guard let outcome else { return whole }
    let json = outcome.current.json
    whole.state = json["state"].flatMap(StepMark.State.init(json:))
    whole.reason = json["reason"]?.string ?? ""
    whole.ended = json["edited"]?.integer
    whole.was = outcome.past
    return whole
  }
}
