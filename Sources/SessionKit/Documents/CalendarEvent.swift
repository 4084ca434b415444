/// Something that stands in a calendar: a session, or the day on which something is due.
public struct CalendarEvent: Sendable, Equatable {
  /// What it is known by, the same every time, so that importing it again updates it.
  public let id: String
  /// What it is called.
  public var title: String
  /// The day.
  public let date: CivilDate
  /// The hour at which it begins; nothing when it is the whole day's.
  public var time: ClockTime?
  /// How long it lasts.
  public var minutes: Int?
  /// Where.
  public var place = ""
  /// What else is worth knowing.
  public var notes = ""
  /// The moment at which it was last changed, in milliseconds.
  public var stamp = 0
}
