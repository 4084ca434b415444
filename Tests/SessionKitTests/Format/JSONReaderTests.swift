import Testing

@testable import SessionKit

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "What is JSON is read",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
      ("-0", .integer(0)), ("-12", .integer(-12)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", JSON(.decimal("9223372036854775808"))),
      ("1.50", JSON(.decimal("1.50"))), ("0.0", JSON(.decimal("0.0"))),
      ("-1e5", JSON(.decimal("-1e5"))), ("1E+05", JSON(.decimal("1E+05"))),
      ("0e-0", JSON(.decimal("0e-0"))),
      ("\"\"", .string("")), ("\"año\"", .string("año")), ("[]", .array([])),
      ("{}", .object([])), (" \t\r\n[ ] \n", .array([])),
      ("[1,\"a\",[],{}]", .array([.integer(1), .string("a"), .array([]), .object([])])),
      (
        "{\"b\": 1, \"a\" :{\"\":null}}",
        .object([("b", .integer(1)), ("a", .object([("", .null)]))])
      ),
      ("\u{FEFF}[1]", .array([.integer(1)])),
      ("\u{FEFF}", nil), ("", nil), (" \n", nil),
    ] as [(String, JSON?)])
  func valid(text: String, value: JSON?) {
    #expect(readJSON(text) == value)
  }

  @Test(
    "Escapes become what they stand for",
    arguments: [
      (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
      (#""\u0061\u00F1\u00f1""#, "aññ"), (#""\u0000x""#, "\0x"), (#""\u007f""#, "\u{7F}"),
      (#""\ud83d\udc4d""#, "👍"), (#""\uD800\uDC00""#, "\u{10000}"),
      (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\ud7ff\ue000\uffff""#, "\u{D7FF}\u{E000}\u{FFFF}"),
      (#""é\né\"é""#, "é\né\"é"), (#""e\u0301""#, "e\u{301}"), (#""\\u0061""#, "\\u0061"),
    ])
  func escapes(text: String, value: String) throws {
    let read = try #require(readJSON(text)?.string)
    #expect(Array(read.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test(
    "A byte that need not be escaped may be: each of them",
    arguments: 0x20...0x7F as ClosedRange<UInt32>)
  func plainAndEscaped(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let hex = String(value, radix: 16)
    let escaped = "\"\\u" + String(repeating: "0", count: 4 - hex.count) + hex + "\""
    #expect(readJSON(escaped) == .string(String(scalar)))
    guard scalar != "\"" && scalar != "\\" else { return }
    #expect(readJSON("\"\(scalar)\"") == .string(String(scalar)))
  }

  @Test("Each value knows where it stood, each key too")
  func offsets() throws {
    let value = try #require(readJSON(#"{"a": [1, "é", true], "b": {}}"#))
    #expect(value.offset == 0)
    #expect(value.members?.map(\.offset) == [1, 23])
    #expect(value["a"]?.offset == 6)
    #expect(value["a"]?.array?.map(\.offset) == [7, 10, 16])
    #expect(value["b"]?.offset == 28)
  }

  @Test("A text of a million characters is read", arguments: ["a", "ñ", "\\n", "👍"])
  func longText(unit: String) throws {
    let text = try #require(
      readJSON("\"" + String(repeating: unit, count: 1_000_000) + "\"")?.string)
    #expect(text.unicodeScalars.count == 1_000_000)
  }

  @Test("A list of a hundred thousand and an object of ten thousand keys are read")
  func many() {
    let items = String(repeating: "1,", count: 99_999) + "1"
    #expect(readJSON("[\(items)]")?.array?.count == 100_000)
    let members = (0..<10_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(readJSON("{\(members)}")?.members?.count == 10_000)
  }

  @Test("Lists lie within each other as deep as is allowed", arguments: ["", "1", "\"x\"", "null"])
  func allowedDepth(inmost: String) {
    let depth = JSONReader.deepest
    let (opening, closing) = (
      String(repeating: "[", count: depth), String(repeating: "]", count: depth)
    )
    #expect(readJSON(opening + inmost + closing) != nil)
    let keys = String(repeating: "{\"a\":", count: depth - 1)
    let ends = String(repeating: "}", count: depth - 1)
    #expect(readJSON(keys + "{}" + ends) != nil)
  }

  @Test(
    "Deeper than that is refused, whatever lies inmost and however deep",
    arguments: [65, 66, 10_000], ["", "1"])
  func tooDeep(depth: Int, inmost: String) {
    let opening = String(repeating: "[", count: depth)
    let whole = opening + inmost + String(repeating: "]", count: depth)
    #expect(firstProblem(Array(whole.utf8))?.kind == .tooDeep)
  }

  @Test("Deep objects that never end are refused too")
  func deepObjects() {
    let text = String(repeating: "{\"a\":[", count: 10_000)
    #expect(firstProblem(Array(text.utf8))?.kind == .tooDeep)
  }
}
