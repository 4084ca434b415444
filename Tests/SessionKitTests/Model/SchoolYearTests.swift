import Testing

@testable import SessionKit

@Suite("School years and hours")
struct SchoolYearTests {
  @Test(
    "A school year is read in the ways it is written",
    arguments: [
      ("2018-2019", "2018-2019"), ("2018-19", "2018-2019"), ("2018/2019", "2018-2019"),
      ("2018–2019", "2018-2019"), ("2020", "2020"), ("1999-2000", "1999-2000"),
      ("1999-00", "1999-2000"),
    ])
  func read(text: String, name: String) {
    #expect(SchoolYear(text)?.name == name)
  }

  @Test(
    "What is no school year is not read",
    arguments: [
      "", "18-19", "2018-2020", "2018-2018", "2019-2018", "2018-20", "2018-", "-2019",
      "2018-2019-2020",
      "1800", "3000", "año", "+201", "2018 2019", "2008-+9", "２０１８",
    ])
  func refused(text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test(
    "A day lies in one school year, which turns on the first of August; Peru's in January",
    arguments: [
      ("2018-11-30", "MX", "2018-2019"), ("2018-08-01", "MX", "2018-2019"),
      ("2018-07-31", "MX", "2017-2018"), ("2019-01-01", "", "2018-2019"),
      ("2020-01-01", "PE", "2020"), ("2020-12-31", "PE", "2020"),
    ])
  func ofDay(day: String, country: String, name: String) throws {
    let date = try civil(day)
    let year = SchoolYear(of: date, country: country)
    #expect(year.name == name)
    #expect(year.contains(date))
    #expect(!year.next.contains(date))
  }

  @Test("Years follow each other and sort by time")
  func order() throws {
    let year = try schoolYear("1999-2000")
    #expect(year.next.name == "2000-2001")
    #expect(try schoolYear("2020").next.name == "2021")
    #expect(year < year.next)
    #expect(try schoolYear("2020") < schoolYear("2020-2021"))
  }

  @Test("Only its own name is taken from a file", arguments: ["2018-19", "2018/2019", "x"])
  func files(text: String) throws {
    #expect(SchoolYear(json: .string(text)) == nil)
    #expect(SchoolYear(json: .string("2018-2019")) != nil)
    #expect(SchoolYear(json: .integer(2018)) == nil)
  }

  @Test(
    "An hour is read in the ways it is written",
    arguments: [
      ("08:30", "08:30"), ("8:30", "08:30"), ("8.30", "08:30"), ("8h30", "08:30"), ("8", "08:00"),
      ("8 h", "08:00"), ("8 hrs", "08:00"), ("0:00", "00:00"), ("23:59", "23:59"),
      ("8 am", "08:00"), ("8 a.m.", "08:00"), ("8:30 p. m.", "20:30"), ("8 PM", "20:00"),
      ("12 am", "00:00"), ("12 pm", "12:00"), ("12:30 am", "00:30"), (" 9:05 ", "09:05"),
    ])
  func hours(text: String, expected: String) {
    #expect(ClockTime(spanish: text)?.text == expected)
  }

  @Test(
    "What is no hour is not read",
    arguments: [
      "", "24:00", "8:60", "8:5", "-8:00", "+8:00", "8:-5", "8:+5", "8:30:00", "13 pm", "0 am",
      "ocho", "8:", ":30", "008:30", "8:3O", "am", "h", ".",
    ])
  func noHours(text: String) {
    #expect(ClockTime(spanish: text) == nil)
  }

  @Test(
    "Only its own form is taken from a file",
    arguments: ["8:30", "8.30", "08.30", "08h30", "24:00", "08:30 "])
  func hoursInFiles(text: String) {
    #expect(ClockTime(json: .string(text)) == nil)
    #expect(ClockTime(json: .string("08:30"))?.minutes == 510)
  }

  @Test("Every minute of the day is shown and read again")
  func everyMinute() throws {
    for minutes in 0..<1440 {
      let time = try #require(ClockTime(minutes / 60, minutes % 60))
      #expect(ClockTime(iso: time.text) == time && ClockTime(spanish: time.text) == time)
    }
  }
}
