import Testing

@testable import SessionKit

@Suite("When something is due, said in the third session of 2018-2019")
struct DueTests {
  private func due(_ text: String, ordinal: Int? = 3, month: Int = 11) throws -> Due? {
    let moment = Due.Moment(
      date: try civil("2018-11-30"), month: month, cycle: try schoolYear("2018-2019"),
      ordinal: ordinal)
    return Due(spanish: text, in: moment)
  }

  @Test(
    "A session is understood in every way of naming it",
    arguments: [
      ("sexta", 6), ("SEXTA", 6), ("6", 6), ("6a", 6), ("6ª", 6), ("6.ª", 6), ("sixth", 6),
      ("la sexta", 6), ("sexta sesión", 6), ("sexta sesion ordinaria", 6),
      ("la sexta sesión ordinaria", 6), ("tercera", 3), ("3", 3), ("séptima", 7), ("septima", 7),
      ("décima", 10), ("13", 13),
    ])
  func ordinals(text: String, ordinal: Int) throws {
    let due = try #require(try due(text))
    #expect(due.said == text)
    #expect(due.ordinal == ordinal)
    #expect(due.cycle?.name == "2018-2019")
    #expect(due.month == nil && due.date == nil)
  }

  @Test(
    "What the documentation of ordinals names is understood",
    arguments: ["tercer", "3º", "3.º", "3.ª"])
  func documentedOrdinals(text: String) {
    #expect(CalendarWords.ordinal(text) == 3)
  }

  @Test(
    "A session or a month that is past is that of the next school year",
    arguments: [
      ("segunda", "2019-2020"), ("1", "2019-2020"), ("tercera", "2018-2019"),
      ("octubre", "2019-2020"), ("agosto", "2019-2020"), ("noviembre", "2018-2019"),
      ("marzo", "2018-2019"), ("julio", "2018-2019"), ("en marzo", "2018-2019"),
      ("Marzo", "2018-2019"), ("mar", "2018-2019"), ("setiembre", "2019-2020"),
    ])
  func pastIsNext(text: String, cycle: String) throws {
    #expect(try due(text)?.cycle?.name == cycle)
  }

  @Test("Outside an ordinary session it is the usual month that tells what is past")
  func noOrdinal() throws {
    #expect(try due("segunda", ordinal: nil)?.cycle?.name == "2019-2020")
    #expect(try due("tercera", ordinal: nil)?.cycle?.name == "2018-2019")
    #expect(try due("décima", ordinal: nil)?.cycle?.name == "2018-2019")
  }

  @Test("The month that counts is that of the session, not that of the day")
  func monthOfSession() throws {
    #expect(try due("octubre", month: 10)?.cycle?.name == "2018-2019")
    #expect(try due("octubre", month: 1)?.cycle?.name == "2019-2020")
  }

  @Test(
    "A day is a day",
    arguments: [
      ("31/03/2017", "2017-03-31"), ("viernes", "2018-12-07"), ("en 2 semanas", "2018-12-14"),
      ("12/03", "2019-03-12"), ("26 de septiembre de 2025", "2025-09-26"), ("hoy", "2018-11-30"),
    ])
  func days(text: String, iso: String) throws {
    let due = try #require(try due(text))
    #expect(due.date?.iso == iso)
    #expect(due.cycle == nil && due.ordinal == nil && due.month == nil)
    #expect(due.said == text)
  }

  @Test(
    "What is no time is not understood",
    arguments: [
      "", "o", "0", "14", "99", "pronto", "sexta séptima", "ma", "31/02/2019", "la", "-6", "+6",
    ])
  func refused(text: String) throws {
    #expect(try due(text) == nil)
  }

  @Test(
    "In files it has the form that was promised",
    arguments: [
      ("sexta", #"{"cycle": "2018-2019", "ordinal": 6, "said": "sexta"}"#),
      ("marzo", #"{"cycle": "2018-2019", "month": 3, "said": "marzo"}"#),
      ("31/03/2017", #"{"date": "2017-03-31", "said": "31/03/2017"}"#),
    ])
  func files(text: String, json: String) throws {
    let due = try #require(try due(text))
    #expect(due.json.ordered == readJSON(json))
    #expect(Due(json: due.json) == due)
  }

  @Test(
    "What has another form is not taken from a file",
    arguments: [
      "\"sexta\"", "{}", #"{"ordinal": 6}"#, #"{"said": 6}"#, #"{"said": "x", "otro": 1}"#,
      #"{"said": "x", "ordinal": 0}"#, #"{"said": "x", "ordinal": 100}"#,
      #"{"said": "x", "month": 13}"#, #"{"said": "x", "month": 0}"#,
      #"{"said": "x", "date": "31/03/2017"}"#, #"{"said": "x", "cycle": "2016-2018"}"#,
      #"{"said": "x", "ordinal": "6"}"#, #"{"said": "x", "date": null}"#, "null", "[]",
    ])
  func malformed(text: String) throws {
    #expect(Due(json: try #require(readJSON(text))) == nil)
  }

  @Test(
    "It is told in words",
    arguments: [
      ("sexta", "sexta sesión 2018-2019"), ("marzo", "marzo de 2019"),
      ("octubre", "octubre de 2019"), ("viernes", "07/12/2018"),
    ])
  func words(text: String, words: String) throws {
    #expect(try due(text)?.words == words)
  }
}
