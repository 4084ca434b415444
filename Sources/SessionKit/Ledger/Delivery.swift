/// When the report of a meeting was sent, and whether that was in time.
public struct Delivery: Sendable, Equatable {
  /// How many days after the meeting it was sent.
  public let days: Int
  /// How many days the guide gives; nil where it says nothing.
  public let most: Int?

  /// The day counts from the meeting's; nothing where one of both is not known, or where what is
  /// reported on was no meeting but a whole year.
  public init?(_ report: Report, of card: SessionCard, _ guide: Guide?) {
    let isMeeting = guide?.meeting(of: card) != nil || (guide?.card.kind ?? .session) == .session
    guard isMeeting, let sent = report.sent, let met = card.date else { return nil }
    days = sent.days(since: met)
    most = Self.most(guide)
  }

  /// How many days a guide gives for the report.
  public static func most(_ guide: Guide?) -> Int? {
    let limits = guide?.steps.flatMap(\.limits) ?? []
    return limits.first { $0.measure == .days && $0.of == Report.kind.name }?.max
  }

  /// How many days too late.
  public var late: Int { max(0, days - (most ?? days)) }

  /// The same for people: `a tiempo`, `con 1 día de retraso`.
  public var words: String {
    guard most != nil else { return "" }
    return late == 0 ? "a tiempo" : "con \(late) \(late == 1 ? "día" : "días") de retraso"
  }
}
