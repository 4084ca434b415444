import Testing

@testable import SessionKit

@Suite("Days as people say them, on Friday the 30th of November 2018")
struct SpanishDateTests {
  private func day(_ text: String) throws -> String? {
    CivilDate(spanish: text, today: try #require(CivilDate(2018, 11, 30)))?.iso
  }

  @Test(
    "Every form that is promised is understood",
    arguments: [
      ("2025-09-26", "2025-09-26"), ("26/09/2025", "2025-09-26"), ("26-9-25", "2025-09-26"),
      ("26.9.2025", "2025-09-26"), ("26/9/25", "2025-09-26"), ("6/9/2025", "2025-09-06"),
      ("26-09-2025", "2025-09-26"), ("29/2/2020", "2020-02-29"),
      ("26 de septiembre de 2025", "2025-09-26"), ("26 de septiembre del 2025", "2025-09-26"),
      ("26 septiembre 2025", "2025-09-26"), ("26 de setiembre de 2025", "2025-09-26"),
      ("26 de Septiembre de 2025", "2025-09-26"), ("26 DE SEPTIEMBRE DE 2025", "2025-09-26"),
      ("el 26 de septiembre de 2025", "2025-09-26"), ("26 de sep de 2025", "2025-09-26"),
      ("hoy", "2018-11-30"), ("Hoy", "2018-11-30"), ("today", "2018-11-30"),
      ("mañana", "2018-12-01"), ("manana", "2018-12-01"), ("MAÑANA", "2018-12-01"),
      ("tomorrow", "2018-12-01"), ("pasado mañana", "2018-12-02"), ("ayer", "2018-11-29"),
      ("viernes", "2018-12-07"), ("próximo viernes", "2018-12-07"),
      ("proximo viernes", "2018-12-07"), ("el próximo viernes", "2018-12-07"),
      ("el viernes", "2018-12-07"), ("VIERNES", "2018-12-07"), ("viernes próximo", "2018-12-07"),
      ("sábado", "2018-12-01"), ("sabado", "2018-12-01"), ("domingo", "2018-12-02"),
      ("lunes", "2018-12-03"), ("miércoles", "2018-12-05"), ("jueves", "2018-12-06"),
      ("en 2 semanas", "2018-12-14"), ("en dos semanas", "2018-12-14"),
      ("En Dos Semanas", "2018-12-14"), ("en una semana", "2018-12-07"),
      ("en 3 días", "2018-12-03"), ("en un día", "2018-12-01"), ("en un mes", "2018-12-30"),
      ("en 3 meses", "2019-02-28"), ("en diez días", "2018-12-10"),
      ("viernes 30 de noviembre de 2018", "2018-11-30"),
      ("viernes, 30 de noviembre de 2018", "2018-11-30"),
      ("Viernes 30 de Noviembre", "2018-11-30"),
    ])
  func understood(text: String, expected: String) throws {
    #expect(try day(text) == expected)
  }

  @Test(
    "A day without a year is the next one, unless it is not seven months past",
    arguments: [
      ("30 de noviembre", "2018-11-30"), ("1 de diciembre", "2018-12-01"),
      ("26 de septiembre", "2018-09-26"), ("15/5", "2018-05-15"), ("1 de mayo", "2019-05-01"),
      ("31 de marzo", "2019-03-31"), ("31/3", "2019-03-31"), ("12/03", "2019-03-12"),
      ("29 de febrero", "2020-02-29"),
    ])
  func withoutYear(text: String, expected: String) throws {
    #expect(try day(text) == expected)
  }

  @Test(
    "A day that does not exist, and what is no day, is not understood",
    arguments: [
      "31/02/2019", "2019-13-01", "2019-02-29", "32/1", "0/5", "1/13", "29/2/2019",
      "31 de abril de 2019", "lunes 30 de noviembre de 2018", "jueves 30 de noviembre", "",
      " ", "garabato", "noviembre", "30", "30 de", "de noviembre", "30 de nada de 2018",
      "30/11/2018/1", "30//2018", "/11/2018", "30/11/", "30/11/018", "300/11/2018",
      "2018-11-30T09:00", "en 2", "en semanas", "en muchas semanas", "en 2 años", "en -2 días",
      "próximo", "próximo garabato", "el", "viernes viernes", "30 de no de 2018", "1/1/1/1",
      "30 de noviembre de 18", "26/9/2025 y más", "--", "//", "1e3/1/2019", "９/9/2025",
    ])
  func refused(text: String) throws {
    #expect(try day(text) == nil)
  }

  @Test(
    "A sign before a number is no part of a day",
    arguments: ["+5/3/2019", "5/+3/2019", "5/3/+019", "5-+3-2019", "+5 de marzo de 2019", "+5/3"])
  func signs(text: String) throws {
    #expect(try day(text) == nil)
  }

  @Test("No sequence of words and signs stops the reader", arguments: 0..<20)
  func garbage(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = [
      "en", "el", "próximo", "viernes", "2", "0", "31", "de", "del", "marzo", "/", "-", ".", " ",
      "999999999999999999999", "semanas", "mes", "ñ", "2018", "+", "hoy",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...6, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let iso = try day(text) else { continue }
      #expect(CivilDate(iso: iso) != nil, "\(text)")
    }
  }
}
