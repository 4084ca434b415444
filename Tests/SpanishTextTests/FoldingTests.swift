import SpanishText
import Testing

@Suite struct FoldingTests {
  @Test(
    "Accents and case are dropped",
    arguments: [
      ("", ""), ("sesion", "sesion"), ("SESIÓN", "sesion"), ("Sesio\u{301}n", "sesion"),
      ("áàäâãå ÁÀÄÂÃÅ", "aaaaaa aaaaaa"), ("éèëê íìïî óòöôõ úùüû", "eeee iiii ooooo uuuu"),
      ("Ñandú", "nandu"), ("n\u{303}", "n"), ("façade", "facade"),
      ("Nāhuatl tlahtōlli ē ī ū", "nahuatl tlahtolli e i u"),
      ("straße Œuvre Ærø", "strasse oeuvre aero"), ("Łódź", "lodz"),
      ("Þþ Ðð ŉ ſ ż", "thth dd n s z"),
      ("3 × 4 ÷ 2", "3 × 4 ÷ 2"), ("«¿Qué?» — …", "«¿que?» — …"), ("ΣΟΦΙΑ", "σοφια"), ("Я", "я"),
      ("\u{212B}\u{212A}ẞ", "akss"), ("漢字 👍🏽", "漢字 👍🏽"), ("1º", "1º"),
    ])
  func accentsAndCase(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("Every letter from À to ſ folds to ASCII, the two signs aside")
  func wholeTable() {
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value), scalar != "×", scalar != "÷" else { continue }
      let folded = Folding.fold(String(scalar))
      #expect(folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar) → \(folded)")
    }
  }

  @Test("A part of a string folds like a string of its own")
  func substring() {
    #expect(Folding.fold(String("la SESIÓN de hoy".dropFirst(3).prefix(6))) == "sesion")
  }

  @Test("Folding what is folded changes nothing")
  func idempotent() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let once = Folding.fold(generator.text(upTo: 20))
      #expect(Folding.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }

  @Test("No scalar at all folds to something that folds further")
  func idempotentForEveryScalar() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      if !Folding.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars) {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty)
  }
}

@Suite struct ByteSearchTests {
  @Test(
    "A word is found wherever it stands, and nowhere else",
    arguments: [
      ("lectura", "lectura", true), ("la lectura", "lectura", true), ("lecturas", "lectura", true),
      ("lectur", "lectura", false), ("", "a", false), ("", "", true), ("aab", "ab", true),
      ("aaab", "aab", true), ("abac", "abad", false),
    ])
  func found(text: String, word: String, isThere: Bool) {
    #expect(Folding.folded(text, has: word) == isThere)
  }
}
