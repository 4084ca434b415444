import Testing

@testable import SessionKit

@Suite("The day on which something is due")
struct DueCalendarTests {
  private func due(_ text: String, in cycle: String = "2016-2017") throws -> Due {
    let moment = Due.Moment(date: try civil("2016-11-25"), cycle: try schoolYear(cycle), ordinal: 3)
    return try #require(Due(spanish: text, in: moment))
  }

  private func card(
    _ number: Int, _ ordinal: Int, _ day: String?, schools: [Int] = [],
    cycle: String? = "2016-2017", type: SessionCard.Kind? = .ordinary
  ) throws -> SessionCard {
    var card = SessionCard()
    card.id = sampleID(number)
    card.ordinal = ordinal
    card.type = type
    card.cycle = try cycle.map(schoolYear)
    card.date = try day.map(civil)
    card.schools = schools.map { Reference(sampleID($0)) }
    return card
  }

  @Test(
    "The sixth session and March are one day, estimated when nothing is planned",
    arguments: ["sexta", "6", "marzo"])
  func estimated(text: String) throws {
    let resolved = DueCalendar(sessions: []).resolve(try due(text), schools: [])
    #expect(resolved.date?.iso == "2017-03-31")
    #expect(resolved.isEstimated)
    #expect(resolved.session == nil)
  }

  @Test("And one session when it is planned", arguments: ["sexta", "marzo"])
  func planned(text: String) throws {
    let calendar = DueCalendar(sessions: [try card(1, 6, "2017-03-24")])
    let resolved = calendar.resolve(try due(text), schools: [])
    #expect(resolved.session == sampleID(1))
    #expect(resolved.date?.iso == "2017-03-24")
    #expect(!resolved.isEstimated)
  }

  @Test("Of twenty sixth sessions that of the record's school counts", arguments: 1...20)
  func sameSchool(number: Int) throws {
    let cards = try (1...20).map { try card($0, 6, "2017-03-\(pad($0, 2))", schools: [100 + $0]) }
    let calendar = DueCalendar(sessions: cards)
    for text in ["sexta", "marzo"] {
      let resolved = calendar.resolve(try due(text), schools: [sampleID(100 + number)])
      #expect(resolved.session == sampleID(number))
      #expect(resolved.date?.day == number)
    }
  }

  @Test("Another school's, another year's and other kinds of session do not count")
  func others() throws {
    let calendar = DueCalendar(sessions: [
      try card(1, 6, "2017-03-03", schools: [101]),
      try card(2, 6, "2018-03-16", cycle: "2017-2018"),
      try card(3, 6, "2017-03-10", type: .intensive),
      try card(4, 6, "2017-03-10", type: .extraordinary),
      try card(5, 6, "2017-03-10", cycle: nil),
      try card(6, 5, "2017-02-24"),
    ])
    for text in ["sexta", "marzo"] {
      let resolved = calendar.resolve(try due(text), schools: [sampleID(102)])
      #expect(resolved.isEstimated)
      #expect(resolved.date?.iso == "2017-03-31")
    }
  }

  @Test("A session without a kind is an ordinary one")
  func noType() throws {
    let calendar = DueCalendar(sessions: [try card(1, 6, "2017-03-24", type: nil)])
    #expect(calendar.resolve(try due("sexta"), schools: []).session == sampleID(1))
  }

  @Test("A planned session without a day tells no day, and none is made up")
  func dayless() throws {
    let calendar = DueCalendar(sessions: [try card(1, 6, nil)])
    let resolved = calendar.resolve(try due("sexta"), schools: [])
    #expect(resolved == .init(session: sampleID(1), date: nil, isEstimated: false))
  }

  @Test("A day that was said is that day", arguments: [0, 1])
  func saidDay(sessions: Int) throws {
    let calendar = DueCalendar(sessions: sessions == 0 ? [] : [try card(1, 6, "2017-03-31")])
    let resolved = calendar.resolve(try due("31/03/2017"), schools: [])
    #expect(resolved == .init(session: nil, date: try civil("2017-03-31"), isEstimated: false))
  }

  @Test("What no calendar tells stays unknown", arguments: ["9", "décima", "agosto", "diciembre"])
  func unknown(text: String) throws {
    let due = try due(text)
    let resolved = DueCalendar(sessions: []).resolve(due, schools: [])
    if due.ordinal != nil {
      #expect(resolved == .init(session: nil, date: nil, isEstimated: false))
    } else {
      // A month has a last Friday, but a session is held in it only if the calendar says so.
      #expect(resolved.date == nil, "no ordinary session is in \(text)")
    }
  }

  @Test(
    "Peru's year is never estimated, but its sessions are found", arguments: ["sexta", "octubre"])
  func peru(text: String) throws {
    let due = try due(text, in: "2020")
    #expect(due.cycle?.spansTwo == false)
    let empty = DueCalendar(sessions: []).resolve(due, schools: [])
    #expect(empty == .init(session: nil, date: nil, isEstimated: false))
    let cycle = try #require(due.cycle)
    let day = "\(cycle.start)-10-30"
    let calendar = DueCalendar(sessions: [try card(1, 6, day, cycle: cycle.name)])
    #expect(calendar.resolve(due, schools: []).date?.iso == day)
  }

  @Test("Each ordinary session and its month agree", arguments: 1...8)
  func table(ordinal: Int) throws {
    let cycle = try schoolYear("2016-2017")
    let month = SchoolYear.ordinaryMonths[ordinal - 1]
    let calendar = DueCalendar(sessions: [])
    let first = calendar.resolve(Due(said: "x", cycle: cycle, ordinal: ordinal), schools: [])
    let second = calendar.resolve(Due(said: "x", cycle: cycle, month: month), schools: [])
    #expect(first == second)
    let date = try #require(first.date)
    #expect(cycle.contains(date) && date.month == month && date.weekday == 5)
  }
}
