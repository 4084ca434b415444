import Testing

@testable import SessionKit

@Suite("A line written in haste")
struct QuickLineTests {
  private func line(_ text: String) throws -> QuickLine {
    var workbook = Workbook()
    workbook.records.put(person(1, "María Pérez"))
    workbook.records.put(person(2, "Luis Díaz"))
    workbook.records.put(team(3, "Segundo grado"))
    let directory = Directory(workbook, me: "Luis Díaz")
    return QuickLine(text, in: InputScope(moment: try Sample.moment(), directory: directory))
  }

  private let maria = Party.person(Reference(sampleID(1)))
  private let luis = Party.person(Reference(sampleID(2)))
  private let second = Party.team(Reference(sampleID(3)))

  @Test("Marks at the end say who and when, each to the next one or the end")
  func marks() throws {
    for text in [
      "Revisar los avances @María Pérez /sexta", "Revisar los avances /sexta @maria",
      "  Revisar los avances   @ María   / sexta  ",
    ] {
      let line = try line(text)
      #expect(line.text == "Revisar los avances")
      #expect(line.parties == [maria])
      #expect(line.due?.ordinal == 6)
      #expect(line.unknown.isEmpty)
    }
  }

  @Test("Several may answer, in the order in which they were named")
  func several() throws {
    let line = try line("Leer @Segundo grado @yo @María Pérez /31/03/2019")
    #expect(line.text == "Leer")
    #expect(line.parties == [second, luis, maria])
    #expect(line.due?.date == (try civil("2019-03-31")))
    #expect(try self.line("Leer @Dirección").parties == [.office(.direction)])
  }

  @Test(
    "Signs within words are left alone",
    arguments: [
      "Escribir a a@b.mx", "Niños y/o niñas", "El 12/03 se revisa", "Ver https://sep.gob.mx/cte",
      "maria@", "Sin marcas", "", "1/2", "a/sexta", "a@María", "@", "/",
    ])
  func within(text: String) throws {
    let line = try line(text)
    #expect(line.text == text)
    #expect(line.parties.isEmpty && line.due == nil && line.unknown.isEmpty)
  }

  @Test(
    "And do not keep the marks behind them from being understood",
    arguments: ["Escribir a a@b.mx", "Niños y/o niñas", "El 12/03 se revisa"])
  func withinAndMarks(text: String) throws {
    let line = try line(text + " @María /sexta")
    #expect(line.text == text)
    #expect(line.parties == [maria])
    #expect(line.due?.ordinal == 6)
  }

  @Test(
    "A mark that names nothing known stays in the text, and is told",
    arguments: [
      ("Leer @Nadie", QuickLine.Mark.Kind.party, "Nadie"), ("Leer /nunca", .due, "nunca"),
      ("Comprar lápices / colores", .due, "colores"),
      ("Leer @María y Luis", .party, "María y Luis"),
    ])
  func unknown(text: String, kind: QuickLine.Mark.Kind, words: String) throws {
    let line = try line(text)
    #expect(line.text == text)
    #expect(line.unknown == [QuickLine.Mark(kind: kind, words: words)])
    #expect(line.parties.isEmpty && line.due == nil)
  }

  @Test("Known marks behind an unknown one are understood")
  func knownBehindUnknown() throws {
    let line = try line("Leer @Nadie @María /sexta")
    #expect(line.text == "Leer @Nadie")
    #expect(line.parties == [maria])
    #expect(line.due?.ordinal == 6)
    #expect(line.unknown.map(\.words) == ["Nadie"])
  }

  @Test(
    "No mark goes without a word: it is understood, or it is told that it was not",
    arguments: ["Leer @María /nunca", "Leer @María @Nadie", "Leer @María @", "Leer @María /"])
  func knownBeforeUnknown(text: String) throws {
    let line = try line(text)
    #expect(line.parties == [maria] || line.unknown.contains { $0.words.hasPrefix("María") })
  }

  @Test("Two times cannot both be meant: the last one is, the other is told")
  func twoDues() throws {
    let line = try line("Leer /marzo /sexta")
    #expect(line.due?.ordinal == 6)
    #expect(line.text == "Leer /marzo")
    #expect(line.unknown == [QuickLine.Mark(kind: .due, words: "marzo")])
  }

  @Test("A line of marks alone has no text", arguments: ["@María /sexta", "/sexta @María"])
  func marksAlone(text: String) throws {
    let line = try line("Leer " + text)
    #expect(line.text == "Leer")
    #expect(line.parties == [maria] && line.due?.ordinal == 6)
  }
}
