import Testing

@testable import SessionKit

@Suite("Torn and doubled JSON")
struct JSONReaderTornTests {
  private static let sample = """
    {
      "número": -12.5e3,
      "lista": [true, null, {"a": "ñ\\u00e1\\ud83d\\udc4d👍"}],
      "texto": "línea\\n\\"otra\\"",
      "vacío": {}
    }
    """

  @Test("Cut at any byte it is refused, named within its bounds, and keeps what stood before")
  func everyByte() throws {
    let bytes = Array(Self.sample.utf8)
    let whole = try #require(readJSON(Self.sample)?.members)
    for length in 0..<bytes.count {
      let result = JSONReader.read(Array(bytes.prefix(length)))
      #expect(result.problems.count == 1, "\(length)")
      let problem = try #require(result.problems.first, "\(length)")
      #expect((0...length).contains(problem.offset), "\(length)")
      guard length > 0 else { continue }
      // All the members that ended before the cut are there, and are what they were.
      let kept = result.value?.members ?? []
      let ended = whole.enumerated().filter { place, _ in
        place + 1 < whole.count && whole[place + 1].offset <= length
      }
      #expect(kept.count >= ended.count, "\(length)")
      for (place, member) in ended { #expect(kept[place] == member, "\(length)") }
    }
  }

  @Test("Cut within a text, its escapes or a letter, the file ends too early")
  func kinds() {
    let bytes = Array(Self.sample.utf8)
    // Behind the number, where every cut is one within a text, a list or an object.
    for length in Self.sample.utf8.count - 70..<bytes.count {
      let kind = JSONReader.read(Array(bytes.prefix(length))).problems.first?.kind
      // Half a letter is no UTF-8, but a text that is not closed is looked at no further.
      #expect(kind == .unexpectedEnd, "\(length)")
    }
  }

  @Test("Any byte changed to any other never stops the reader", arguments: 0..<16)
  func everyChange(part: Int) {
    let bytes = Array(Self.sample.utf8)
    for place in stride(from: part, to: bytes.count, by: 16) {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[place] = byte
        let result = JSONReader.read(changed)
        for problem in result.problems { #expect((0...bytes.count).contains(problem.offset)) }
        #expect(result.value != nil || !result.problems.isEmpty)
      }
    }
  }

  @Test(
    "A key that is there twice is named at the second, and the first one counts",
    arguments: [2, 3, 23, 24, 25, 26, 60])
  func duplicates(count: Int) throws {
    for repeated in [0, count / 2, count - 1] {
      let members =
        (0..<count).map { "\"ñ\($0)\": \($0)" } + ["\"ñ\(repeated)\": \"otra\"", "\"z\": 1"]
      let text = "{\n" + members.joined(separator: ",\n") + "\n}"
      let result = JSONReader.read(Array(text.utf8))
      #expect(result.problems.map(\.kind) == [.duplicateKey("ñ\(repeated)")])
      let problem = try #require(result.problems.first)
      #expect(TextPosition(of: problem.offset, in: Array(text.utf8)).line == count + 2)
      #expect(TextPosition(of: problem.offset, in: Array(text.utf8)).column == 1)
      #expect(result.value?["ñ\(repeated)"] == .integer(repeated))
      #expect(result.value?.members?.count == count + 1)
    }
  }

  @Test("Every key that is there twice is named, also one written with an escape")
  func severalDuplicates() {
    let text = #"{"a": 1, "a": 2, "\u0061": 3, "b": {"c": 1, "c": 2}, "b": 4}"#
    let problems = JSONReader.read(Array(text.utf8)).problems
    let keys = ["a", "a", "c", "b"].map { FormatProblem.Kind.duplicateKey($0) }
    #expect(problems.map(\.kind) == keys)
  }

  @Test("A key that is there twice does not hide an error behind it")
  func duplicateAndError() {
    let problems = JSONReader.read(Array(#"{"a": 1, "a": 2, "b": x}"#.utf8)).problems
    #expect(problems.map(\.kind) == [.duplicateKey("a"), .unexpectedCharacter("x")])
  }

  @Test("The same key in different objects is no double")
  func sameKeyElsewhere() {
    #expect(readJSON(#"{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}"#) != nil)
  }
}
