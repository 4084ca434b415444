import SpanishText

/// An hour and a minute of the day, as the clock on the wall shows it.
public struct ClockTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight.
  public let minutes: Int

  /// Takes an hour from 0 to 23 and a minute from 0 to 59.
  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  /// The beginning of the day.
  public static let midnight = ClockTime(minutes: 0)

  /// Reads `08:30`, `8:30`, `8.30`, `8h30`, `8`, with `am` or `pm` if wanted.
  public init?(spanish text: String) {
    var words = Folding.fold(text).filter { $0 != " " }
    var afternoon: Bool?
    for (suffix, isAfternoon) in [
      ("p.m.", true), ("pm", true), ("a.m.", false), ("am", false), ("hrs", nil), ("h", nil),
    ] where words.hasSuffix(suffix) {
      words = String(words.dropLast(suffix.count))
      afternoon = isAfternoon
      break
    }
    let parts = words.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      var hour = digits(parts[0]), let minute = parts.count == 2 ? digits(parts[1]) : 0,
      parts.count == 1 || parts[1].count == 2
    else { return nil }
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    self.init(hour, minute)
  }

  /// Reads `08:30` from a file.
  init?(iso text: String) {
    guard text.utf8.count == 5, let time = ClockTime(spanish: text), time.text == text else {
      return nil
    }
    self = time
  }

  /// The time as `08:30`.
  public var text: String { pad(minutes / 60, 2) + ":" + pad(minutes % 60, 2) }

  /// Times sort through the day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
