import Testing

@testable import SessionKit

@Suite("Days of the calendar")
struct CivilDateTests {
  @Test(
    "A day that exists is taken, another is not",
    arguments: [
      (2018, 11, 30, true), (2018, 11, 31, false), (2019, 2, 29, false), (2020, 2, 29, true),
      (1900, 2, 29, false), (2000, 2, 29, true), (2100, 2, 29, false), (2018, 0, 1, false),
      (2018, 13, 1, false), (2018, 1, 0, false), (2018, 1, 32, false), (0, 1, 1, false),
      (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false), (-1, 1, 1, false),
    ])
  func validity(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CivilDate(year, month, day) != nil) == exists)
  }

  @Test(
    "Only ISO 8601 is read as ISO 8601",
    arguments: [
      ("2018-11-30", true), ("0001-01-01", true), ("2018-11-3", false), ("2018-1-30", false),
      ("18-11-30", false), ("2018/11/30", false), ("2018-11-30 ", false), ("2018-11-31", false),
      ("20181130", false), ("-018-11-30", false), ("2018-+1-30", false), ("2018--1-30", false),
      ("２０１８-11-30", false), ("", false), ("----------", false), ("2018-11-30T", false),
    ])
  func iso(text: String, isRead: Bool) {
    let date = CivilDate(iso: text)
    #expect((date != nil) == isRead)
    if isRead { #expect(date?.iso == text) }
  }

  @Test(
    "The day of the week is right",
    arguments: [
      ("2018-11-30", 5), ("2000-01-01", 6), ("1970-01-01", 4), ("1600-01-01", 6),
      ("2400-02-29", 2), ("1969-07-20", 7), ("2024-02-29", 4), ("1582-10-15", 5),
      ("0001-01-01", 1), ("9999-12-31", 5),
    ])
  func weekday(text: String, weekday: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.weekday == weekday)
  }

  @Test("Day follows day from 1600 to 2400, through months, leap years and weeks")
  func everyDay() throws {
    var date = try #require(CivilDate(1600, 1, 1))
    let last = try #require(CivilDate(2400, 12, 31))
    var days = 0
    while date < last {
      let next = date.adding(days: 1)
      let isNewMonth = date.day == CivilDate.days(in: date.month, of: date.year)
      let isNewYear = isNewMonth && date.month == 12
      let isRight =
        next.day == (isNewMonth ? 1 : date.day + 1)
        && next.month == (isNewYear ? 1 : date.month + (isNewMonth ? 1 : 0))
        && next.year == date.year + (isNewYear ? 1 : 0)
        && next.weekday == date.weekday % 7 + 1 && next.dayNumber == date.dayNumber + 1
        && CivilDate(dayNumber: next.dayNumber) == next && date < next
      // One expectation a day would take long.
      if !isRight { Issue.record("after \(date.iso) came \(next.iso)") }
      date = next
      days += 1
    }
    #expect(days == 292_559)
  }

  @Test("So many days later and back again is the same day", arguments: 0..<50)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let year = Int.random(in: 1600...2400, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...CivilDate.days(in: month, of: year), using: &random)
      let date = try #require(CivilDate(year, month, day))
      let days = Int.random(in: -200_000...200_000, using: &random)
      let other = date.adding(days: days)
      #expect(other.adding(days: -days) == date)
      #expect(CivilDate(other.year, other.month, other.day) == other)
      #expect((other > date) == (days > 0))
    }
  }

  @Test(
    "The last Friday of a month",
    arguments: [
      (2017, 3, "2017-03-31"), (2018, 11, "2018-11-30"), (2018, 9, "2018-09-28"),
      (2019, 2, "2019-02-22"), (2020, 2, "2020-02-28"), (2019, 1, "2019-01-25"),
      (2018, 12, "2018-12-28"),
    ])
  func lastFriday(year: Int, month: Int, expected: String) {
    #expect(CivilDate.lastFriday(of: month, in: year)?.iso == expected)
  }

  @Test("Every last Friday is a Friday, in its month, with none after it")
  func everyLastFriday() throws {
    for year in 1990...2050 {
      for month in 1...12 {
        let friday = try #require(CivilDate.lastFriday(of: month, in: year))
        #expect(friday.weekday == 5 && friday.month == month && friday.year == year)
        #expect(friday.adding(days: 7).month != month)
      }
    }
  }

  @Test("A day is shown in the three ways that people know")
  func shown() throws {
    let date = try #require(CivilDate(2019, 2, 5))
    #expect(date.iso == "2019-02-05")
    #expect(date.short == "05/02/2019")
    #expect(date.long == "5 de febrero de 2019")
  }
}
