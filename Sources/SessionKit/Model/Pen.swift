/// Who writes, and when.
public struct Pen: Sendable {
  /// The moment, in milliseconds.
  public let now: Int
  /// The day where the writer is.
  public let today: CivilDate
  /// The time of day where the writer is.
  public let time: ClockTime
  /// The name of the writer, if it is known.
  public let name: String

  /// Describes who writes, and when.
  public init(now: Int, today: CivilDate, time: ClockTime, name: String) {
    self.now = now
    self.today = today
    self.time = time
    self.name = name
  }

  /// The same moment, with the name of the writer.
  public func signed(_ name: String) -> Pen {
    Pen(now: now, today: today, time: time, name: name)
  }

  /// How the writer signs: with the id of a person that the workbook knows, else by name.
  func signature(in directory: Directory) -> String { directory.me?.text ?? name }
}
