import SpanishText
import Testing

@Suite struct VisibleTextTests {
  @Test(
    "What could steer a terminal becomes visible",
    arguments: [
      ("Sesión de «hoy» — 👩🏽‍🏫 …", "Sesión de «hoy» — 👩🏽‍🏫 …"), ("", ""),
      ("\u{1B}[31mrojo", "�[31mrojo"), ("a\u{07}b\u{08}c\r", "a�b�c�"), ("\u{0}\u{7F}", "��"),
      ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("\u{80}\u{9B}31m\u{9F}", "��31m�"),
      ("\u{A0}", "\u{A0}"), ("\u{202A}\u{202E}x\u{2066}\u{2069}", "��x��"),
      ("\u{2028}\u{2029}", "��"),
      ("\u{2027}\u{202F}\u{2065}\u{206A}", "\u{2027}\u{202F}\u{2065}\u{206A}"),
    ])
  func cleaning(text: String, cleaned: String) {
    #expect(VisibleText.clean(text).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
  }

  @Test("Newlines stay when asked for")
  func newlines() {
    #expect(VisibleText.clean("a\n\tb\r\nc\u{1B}", keepingNewlines: true) == "a\n b\nc�")
    #expect(VisibleText.clean("a\nb", keepingNewlines: true) == "a\nb")
  }

  @Test("Nothing unsafe is left of random text, and the rest is kept")
  func random() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<5_000 {
      let text = generator.text(upTo: 20)
      let cleaned = VisibleText.clean(text)
      for scalar in cleaned.unicodeScalars {
        #expect(
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
      }
      #expect(VisibleText.clean(cleaned) == cleaned)
    }
  }
}
