import SpanishText
import Testing

@Suite struct WrappingTests {
  @Test(
    "Lines break at spaces, by columns",
    arguments: [
      ("", 10, [""]), ("uno dos tres", 7, ["uno dos", "tres"]), ("uno  dos ", 10, ["uno dos"]),
      ("uno\n\ndos", 10, ["uno", "", "dos"]), ("uno\r\ndos\n", 10, ["uno", "dos", ""]),
      ("escuela", 4, ["escu", "ela"]), ("la escuela", 7, ["la", "escuela"]),
      ("la escuela", 6, ["la", "escuel", "a"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("漢字漢", 4, ["漢字", "漢"]),
      ("漢字", 1, ["漢", "字"]), ("ab c", 1, ["a", "b", "c"]), ("ab", 0, ["a", "b"]),
      ("ab", -5, ["a", "b"]), ("sesión año niñez", 6, ["sesión", "año", "niñez"]),
    ])
  func breaking(text: String, width: Int, lines: [String]) {
    #expect(Wrapping.wrap(text, width: width) == lines)
  }

  @Test(
    "Indents count, and give way when there is no room",
    arguments: [
      (10, 0, 2, ["uno dos", "  tres"]), (10, 2, 0, ["  uno dos", "tres"]),
      (8, 6, 0, ["", "uno dos", "tres"]),
      (
        4, 99, 99, ["   u", "   n", "   o", "   d", "   o", "   s", "   t", "   r", "   e", "   s"]
      ),
      (10, -3, -3, ["uno dos", "tres"]),
    ])
  func indents(width: Int, first: Int, rest: Int, lines: [String]) {
    let wrapped = Wrapping.wrap("uno dos tres", width: width, firstIndent: first, indent: rest)
    #expect(wrapped == lines)
  }

  @Test("On random text nothing is lost, nothing is too wide, and no line ends in a space")
  func random() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let text = generator.text(upTo: 40)
      let width = Int.random(in: -1...20, using: &generator)
      let first = Int.random(in: 0...8, using: &generator)
      let rest = Int.random(in: 0...8, using: &generator)
      let lines = Wrapping.wrap(text, width: width, firstIndent: first, indent: rest)
      #expect(lines.map(solid).joined() == solid(text))
      for line in lines {
        #expect(line.unicodeScalars.last != " ")
        let shown = line.drop { $0 == " " }
        #expect(
          DisplayWidth.of(line) <= max(width, 1) || shown.count == 1,
          "\(text.debugDescription) \(width)")
      }
    }
  }

  /// The text without what wrapping may change.
  private func solid(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " && scalar != "\n" && scalar != "\r" {
      view.append(scalar)
    }
    return String(view)
  }
}
