import Testing

@testable import SessionKit

@Suite("What is no JSON")
struct JSONReaderProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: FormatProblem.Kind
    let line: Int
    let column: Int
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ kind: FormatProblem.Kind, _ line: Int, _ column: Int) {
      (self.text, self.kind, self.line, self.column) = (text, kind, line, column)
    }
  }

  private static func check(_ each: Case) {
    let found = firstProblem(Array(each.text.utf8))
    #expect(found?.kind == each.kind)
    #expect(found?.line == each.line)
    #expect(found?.column == each.column)
  }

  @Test(
    "What should not be there is named, with its line and column",
    arguments: [
      Case("x", .unexpectedCharacter("x"), 1, 1),
      Case("\n\n  ñ", .unexpectedCharacter("ñ"), 3, 3),
      Case("[\"áéí\" 👍]", .unexpectedCharacter("👍"), 1, 8),
      Case("{\"niño\": 1\n\"año\": 2}", .unexpectedCharacter("\""), 2, 1),
      Case("{\"ñ\" 1}", .unexpectedCharacter("1"), 1, 6),
      Case("{a: 1}", .unexpectedCharacter("a"), 1, 2),
      Case("{1: 1}", .unexpectedCharacter("1"), 1, 2),
      Case("{,}", .unexpectedCharacter(","), 1, 2),
      Case("[,]", .unexpectedCharacter(","), 1, 2),
      Case("[1,,2]", .unexpectedCharacter(","), 1, 4),
      Case("[1 2]", .unexpectedCharacter("2"), 1, 4),
      Case("[1}", .unexpectedCharacter("}"), 1, 3),
      Case("{\"a\":1]", .unexpectedCharacter("]"), 1, 7),
      Case("{\"a\":}", .unexpectedCharacter("}"), 1, 6),
      Case("'a'", .unexpectedCharacter("'"), 1, 1),
      Case("True", .unexpectedCharacter("T"), 1, 1),
      Case("trux", .unexpectedCharacter("x"), 1, 4),
      Case("nulo", .unexpectedCharacter("o"), 1, 4),
      Case("NaN", .unexpectedCharacter("N"), 1, 1),
      Case("// nota\n1", .unexpectedCharacter("/"), 1, 1),
      Case("[1, /* nota */ 2]", .unexpectedCharacter("/"), 1, 5),
      Case("[\u{A0}1]", .unexpectedCharacter("\u{A0}"), 1, 2),
      Case("[\u{FEFF}1]", .unexpectedCharacter("\u{FEFF}"), 1, 2),
    ])
  func unexpected(each: Case) { Self.check(each) }

  @Test(
    "A comma before the end is named where it stands",
    arguments: [
      Case("[1,]", .trailingComma, 1, 3), Case("[\n  \"ñ\"  ,\n]", .trailingComma, 2, 8),
      Case("{\"a\": 1, }", .trailingComma, 1, 8), Case("[[],{},]", .trailingComma, 1, 7),
    ])
  func trailingComma(each: Case) { Self.check(each) }

  @Test(
    "What follows the value is named where it begins",
    arguments: [
      Case("{} {}", .trailingText, 1, 4), Case("1 2", .trailingText, 1, 3),
      Case("[]\n\n,", .trailingText, 3, 1), Case("\"á\"x", .trailingText, 1, 4),
      Case("truex", .trailingText, 1, 5), Case("{}\0", .trailingText, 1, 3),
      Case("[1]]", .trailingText, 1, 4),
    ])
  func trailingText(each: Case) { Self.check(each) }

  @Test(
    "A number that is none is named where it begins",
    arguments: [
      Case("01", .badNumber, 1, 1), Case("[-01]", .badNumber, 1, 2), Case("00", .badNumber, 1, 1),
      Case("1.", .badNumber, 1, 1), Case("[\"ñ\", 1.]", .badNumber, 1, 7),
      Case("1.e3", .badNumber, 1, 1), Case("1e", .badNumber, 1, 1),
      Case("1e+", .badNumber, 1, 1), Case("1E-", .badNumber, 1, 1), Case("-", .badNumber, 1, 1),
      Case("-x", .badNumber, 1, 1), Case("--1", .badNumber, 1, 1), Case("-.5", .badNumber, 1, 1),
      Case("[1,\n-]", .badNumber, 2, 1),
      Case(".5", .unexpectedCharacter("."), 1, 1), Case("+1", .unexpectedCharacter("+"), 1, 1),
      Case("[1.5.2]", .unexpectedCharacter("."), 1, 5),
      Case("[0x1F]", .unexpectedCharacter("x"), 1, 3),
      Case("[1_000]", .unexpectedCharacter("_"), 1, 3),
    ])
  func numbers(each: Case) { Self.check(each) }

  @Test(
    "An escape that is none is named where it begins",
    arguments: [
      Case(#""\x""#, .badEscape, 1, 2), Case(#""á\'""#, .badEscape, 1, 3),
      Case(#""\u12G4""#, .badEscape, 1, 2), Case(#""\u 123""#, .badEscape, 1, 2),
      Case(#""\U0041""#, .badEscape, 1, 2), Case(#""\u+041""#, .badEscape, 1, 2),
      Case(#""ñ\ud83d""#, .badEscape, 1, 3), Case(#""\udc4d""#, .badEscape, 1, 2),
      Case(#""\ud83dx""#, .badEscape, 1, 2), Case(#""\ud83d\n""#, .badEscape, 1, 2),
      Case(#""\ud83d\ud83d""#, .badEscape, 1, 2), Case(#""\udc4d\ud83d""#, .badEscape, 1, 2),
      Case(#""\ud83d\u0041""#, .badEscape, 1, 2), Case("\"\\\n\"", .badEscape, 1, 2),
    ])
  func escapes(each: Case) { Self.check(each) }

  @Test(
    "A control character within a text is named, before and after an escape",
    arguments: [0x00, 0x01, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x1F] as [UInt8])
  func controls(byte: UInt8) {
    for (before, column) in [("\"añ", 4), ("\"\\nñ", 5)] {
      let found = firstProblem(Array(before.utf8) + [byte] + Array("x\"".utf8))
      #expect(found?.kind == .controlCharacter)
      #expect(found?.line == 1)
      #expect(found?.column == column)
    }
  }

  @Test(
    "Bytes that are no UTF-8 are named where they begin to be none",
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x9F, 0x91], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    for (before, column) in [("[\"", 3), ("[\"ñá", 5), ("[\"\\tñ", 6), ("[\"ñ\\t", 6)] {
      let found = firstProblem(Array(before.utf8) + bytes + Array("\"]".utf8))
      #expect(found?.kind == .notUTF8)
      #expect(found?.line == 1)
      #expect(found?.column == column)
    }
  }

  @Test("Latin-1 from an old editor is no UTF-8, and the line is found")
  func latin1() {
    let bytes = Array("{\n  \"nombre\": \"Mu".utf8) + [0xF1] + Array("oz\"\n}".utf8)
    let found = firstProblem(bytes)
    #expect(found?.kind == .notUTF8)
    #expect(found?.line == 2)
    #expect(found?.column == 16)
  }

  @Test(
    "A text that is not closed is named where it begins, escapes or not",
    arguments: [
      Case("[\"abc", .unexpectedEnd, 1, 2), Case("[\"a\\nbc", .unexpectedEnd, 1, 2),
      Case("\"", .unexpectedEnd, 1, 1), Case("\"\\\\", .unexpectedEnd, 1, 1),
    ])
  func openText(each: Case) { Self.check(each) }

  @Test(
    "An end that comes too early is named at the end",
    arguments: [
      Case("", .unexpectedEnd, 1, 1), Case("\n ", .unexpectedEnd, 2, 2),
      Case("[", .unexpectedEnd, 1, 2), Case("[1", .unexpectedEnd, 1, 3),
      Case("[1,", .unexpectedEnd, 1, 4), Case("{", .unexpectedEnd, 1, 2),
      Case("{\"ñ\"", .unexpectedEnd, 1, 5), Case("{\"ñ\":", .unexpectedEnd, 1, 6),
      Case("{\"ñ\":1", .unexpectedEnd, 1, 7), Case("{\"ñ\":1,", .unexpectedEnd, 1, 8),
      Case("{\"ñ\":tr", .unexpectedEnd, 1, 6 + 2),
    ])
  func end(each: Case) { Self.check(each) }

  @Test("The mark that some editors put at the beginning takes up no column")
  func byteOrderMark() {
    Self.check(Case("\u{FEFF}x", .unexpectedCharacter("x"), 1, 1))
    Self.check(Case("\u{FEFF}[1,]", .trailingComma, 1, 3))
    Self.check(Case("\u{FEFF}[\n1,]", .trailingComma, 2, 2))
  }
}
