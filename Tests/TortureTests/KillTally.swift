/// Where the kills of many rounds hit.
struct KillTally: Sendable, CustomStringConvertible {
  /// How far a command had come when it was killed.
  enum Moment: String, CaseIterable, Sendable {
    /// Nothing was written.
    case before
    /// The new files lay ready, or the change was half written down.
    case preparing
    /// The change was written down, and not yet done.
    case committed
    /// It was done, and not yet told.
    case after
    /// A reader, which may have been finishing what another had begun.
    case reading
  }

  private(set) var counts: [Moment: Int] = [:]
  private(set) var finished = 0

  var kills: Int { counts.values.reduce(0, +) }

  mutating func add(_ moment: Moment?) {
    if let moment { counts[moment, default: 0] += 1 } else { finished += 1 }
  }

  static func + (left: KillTally, right: KillTally) -> KillTally {
    var sum = left
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    sum.finished += right.finished
    return sum
  }

  var description: String {
    let parts = Moment.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
    return "\(kills) kills: \(parts.joined(separator: ", ")); \(finished) ended before theirs"
  }
}
