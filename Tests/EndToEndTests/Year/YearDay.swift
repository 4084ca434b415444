import Foundation

/// Days as ISO 8601 writes them, so that letters sort as time does.
enum YearDay {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()

  private static let friday = 6

  /// The day some days later.
  static func add(_ days: Int, to day: String) -> String {
    let date = calendar.date(from: parts(day)) ?? .distantPast
    return text(calendar.date(byAdding: .day, value: days, to: date) ?? date)
  }

  /// The last Friday of a month.
  static func lastFriday(of month: Int, in year: Int) -> String {
    let next = month == 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1)
    let lasts = (1...7).map { add(-$0, to: next) }
    let found = lasts.first { day in
      calendar.date(from: parts(day)).map { calendar.component(.weekday, from: $0) } == friday
    }
    return found ?? next
  }

  static func month(_ day: String) -> Int { parts(day).month ?? 0 }

  /// The year in which the school year of a day began.
  static func schoolYear(_ day: String) -> Int {
    (parts(day).year ?? 0) - (month(day) < 8 ? 1 : 0)
  }

  private static func parts(_ day: String) -> DateComponents {
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return DateComponents() }
    return DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func text(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return written(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
