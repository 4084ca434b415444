import CommandLineKit
import Testing

@Suite struct NameTests {
  @Test(
    "A name is known in both languages, accents and case aside",
    arguments: [
      ("session", true), ("sesión", true), ("SESION", true), ("Sesio\u{301}n", true),
      ("junta", true), ("ses", false), ("", false), ("sesiones", false),
    ])
  func matching(word: String, isKnown: Bool) {
    #expect(Name("session", "sesión", also: "junta").matches(word) == isKnown)
  }

  @Test("Spellings stand once each, Spanish first")
  func spellings() {
    #expect(Name("due", "vence", also: "plazo", "VENCE").spellings == ["vence", "due", "plazo"])
    #expect(Name("personal", "personal").spellings == ["personal"])
    #expect(Name("version", "versión").spellings == ["versión"])
  }

  @Test("Only a word that differs counts as translated")
  func translated() {
    #expect(Name("due", "vence").isTranslated)
    #expect(!Name("version", "versión").isTranslated)
  }
}
