import Testing

@testable import SessionKit

@Suite("Writing JSON")
struct JSONWriterTests {
  private func written(_ json: JSON) -> String {
    String(decoding: JSONWriter.write(json), as: UTF8.self)
  }

  @Test("Two spaces indent, keys lie in the order of their bytes, a newline ends the text")
  func form() {
    let json = JSON.object([
      ("b", .array([.integer(1), .object([]), .array([])])), ("á", .null), ("Z", .bool(true)),
      ("a", .object([("x", .string("y"))])), ("aa", JSON(.decimal("1.50"))), ("", .bool(false)),
    ])
    #expect(
      written(json) == """
        {
          "": false,
          "Z": true,
          "a": {
            "x": "y"
          },
          "aa": 1.50,
          "b": [
            1,
            {},
            []
          ],
          "á": null
        }

        """)
  }

  @Test(
    "Accents, slashes and emoji stay as they are, what could do harm is escaped",
    arguments: [
      ("ñandú / 👍", #""ñandú / 👍""#), ("e\u{301}", "\"e\u{301}\""), ("\"\\", #""\"\\""#),
      ("\n\t\r", #""\n\t\r""#),
      ("\0\u{1}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0001\u0008\u000c\u001b\u001f""#),
      ("\u{7F}", #""\u007f""#), ("\u{2028}", "\"\u{2028}\""), ("", "\"\""), ("<>&'", "\"<>&'\""),
      ("\r\n", #""\r\n""#),
    ])
  func texts(text: String, expected: String) {
    #expect(Array(written(.string(text)).utf8) == Array((expected + "\n").utf8))
  }

  @Test("The order of keys is that of their bytes, not that of letters with marks")
  func byteOrder() {
    let json = JSON.object([("f", .null), ("e\u{301}", .null), ("é", .null)])
    let keys = written(json).split(separator: "\n").compactMap {
      $0.split(separator: "\"").dropFirst().first
    }
    #expect(keys.map { Array($0.utf8) } == ["e\u{301}", "f", "é"].map { Array($0.utf8) })
  }

  @Test("Keys are escaped like texts")
  func keys() {
    #expect(written(.object([("a\"\n", .null)])) == "{\n  \"a\\\"\\n\": null\n}\n")
  }

  @Test("The order in which keys were given changes nothing", arguments: 0..<50)
  func deterministic(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 500)
    let members = (0..<20).map { ("\($0)" + random.text(upTo: 8), JSON.integer($0)) }
    let other = members.shuffled(using: &random)
    #expect(JSONWriter.write(.object(members)) == JSONWriter.write(.object(other)))
  }

  @Test("What was written is read as it was, and written again as it was", arguments: 0..<20)
  func identity(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 900)
    for _ in 0..<20 {
      let json = random.json()
      let bytes = JSONWriter.write(json)
      let result = JSONReader.read(bytes)
      #expect(result.problems.isEmpty)
      let value = try #require(result.value)
      #expect(value == json.ordered)
      #expect(JSONWriter.write(value) == bytes)
    }
  }
}
