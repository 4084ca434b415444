/// A day of the calendar, without hour or zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// The year, for example 2018.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Takes a day that exists; nil for the 30th of February.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2018-11-30`.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts[0].count == 4, parts[1].count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// The day that is so many days after the first of March of the year zero.
  init(dayNumber: Int) {
    // Counted in years that begin in March, so that the leap day comes last.
    let era = (dayNumber >= 0 ? dayNumber : dayNumber - 146_096) / 146_097
    let ofEra = dayNumber - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since the first of March of the year zero.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
  }

  /// The day from which machines count.
  public static let epoch = CivilDate(dayNumber: 719_468)
  /// A day that stands for none, where no clock could be read.
  public static let unknown = epoch

  /// How many days lie between another day and this one.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  /// The day of the week, Monday being 1 and Sunday 7.
  public var weekday: Int {
    // The first of March of the year zero was a Wednesday.
    let days = (dayNumber + 2) % 7
    return (days < 0 ? days + 7 : days) + 1
  }

  /// The day so many days later.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// How many days a month has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The last Friday of a month.
  static func lastFriday(of month: Int, in year: Int) -> CivilDate? {
    guard let last = CivilDate(year, month, days(in: month, of: year)) else { return nil }
    return last.adding(days: -((last.weekday + 2) % 7))
  }

  /// Days sort by time.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day as `2018-11-30`.
  public var iso: String {
    pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }

  /// The day as `30/11/2018`.
  public var short: String {
    pad(day, 2) + "/" + pad(month, 2) + "/" + pad(year, 4)
  }
}

/// A number with zeros before it.
public func pad(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A number of nothing but digits, without sign or space.
func digits(_ text: some StringProtocol) -> Int? {
  let isPlain = text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  return isPlain ? Int(text) : nil
}
