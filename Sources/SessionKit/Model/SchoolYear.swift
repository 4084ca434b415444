/// A school year: `2018-2019` from August to July, or `2020` where it is the calendar's.
public struct SchoolYear: Sendable, Hashable, Comparable {
  /// The year in which it begins.
  public let start: Int
  /// Whether it runs over two calendar years.
  public let spansTwo: Bool

  /// The month in which a school year over two calendar years begins.
  static let firstMonth = 8

  /// Reads `2018-2019`, `2018-19`, `2018/2019` or `2020`.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "–" }
    guard let first = parts.first, first.utf8.count == 4, let start = digits(first),
      (1900...2999).contains(start), parts.count <= 2
    else { return nil }
    if parts.count == 2 {
      switch (parts[1].utf8.count, digits(parts[1])) {
      case (4, start + 1), (2, (start + 1) % 100): break
      default: return nil
      }
    }
    self.start = start
    spansTwo = parts.count == 2
  }

  /// The school year in which a day lies, in a country.
  public init(of date: CivilDate, country: String) {
    spansTwo = country != "PE"
    start = spansTwo && date.month < Self.firstMonth ? date.year - 1 : date.year
  }

  private init(start: Int, spansTwo: Bool) {
    self.start = start
    self.spansTwo = spansTwo
  }

  /// The one that follows.
  public var next: SchoolYear { SchoolYear(start: start + 1, spansTwo: spansTwo) }

  /// Its name, for example `2018-2019`.
  public var name: String { spansTwo ? "\(start)-\(start + 1)" : String(start) }

  /// What it is called where such years are: `Ciclo escolar`, `Año escolar`.
  public var title: String { spansTwo ? "Ciclo escolar" : "Año escolar" }

  /// Tells whether a day lies in it.
  public func contains(_ date: CivilDate) -> Bool {
    guard spansTwo else { return date.year == start }
    return date.month >= Self.firstMonth ? date.year == start : date.year == start + 1
  }

  /// The calendar year of one of its months.
  func year(ofMonth month: Int) -> Int {
    spansTwo && month < Self.firstMonth ? start + 1 : start
  }

  /// The place of a month in the school year, from 0.
  func place(ofMonth month: Int) -> Int {
    spansTwo ? (month + 12 - Self.firstMonth) % 12 : month - 1
  }

  /// The months of the ordinary sessions, first to eighth, as the country's calendars have had
  /// them; where a calendar says nothing, nothing is estimated.
  static let ordinaryMonths = [9, 10, 11, 1, 2, 3, 5, 6]

  /// School years sort by time.
  public static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    (left.start, left.spansTwo ? 1 : 0) < (right.start, right.spansTwo ? 1 : 0)
  }
}
