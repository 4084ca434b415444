import SpanishText
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "Text takes as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("acuerdo", 7), ("sesión", 6), ("sesio\u{301}n", 6), ("e\u{301}", 1), ("ñ", 1),
      ("n\u{303}", 1), ("«…»", 3), ("\u{A0}", 1), ("漢字", 4), ("ＡＢ", 4), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("👩🏽‍🏫", 2), ("🇲🇽", 2),
      ("☀\u{FE0F}", 2), ("☀\u{FE0E}", 1), ("☀", 1), ("1\u{FE0F}\u{20E3}", 2), ("✓", 1), ("✅", 2),
      ("\t\n\u{1B}", 0),
      ("a\u{7F}b", 2), ("á\u{85}", 1), ("\r\n", 0), ("\u{200B}", 0), ("\u{301}", 0), ("─│█", 3),
    ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "Padding fills up to the width by columns, and never cuts",
    arguments: [
      ("né", 5, TextAlignment.left, "né   "), ("né", 5, .right, "   né"),
      ("né", 5, .center, " né  "),
      ("漢", 4, .left, "漢  "), ("largo", 3, .left, "largo"), ("", -1, .left, ""),
      ("e\u{301}", 2, .left, "e\u{301} "),
    ])
  func padding(text: String, width: Int, alignment: TextAlignment, padded: String) {
    #expect(text.padded(toWidth: width, alignment: alignment) == padded)
  }

  @Test(
    "Cutting leaves room for the ellipsis",
    arguments: [
      ("acuerdo", 7, "acuerdo"), ("acuerdo", 6, "acuer…"), ("acuerdo", 1, "…"), ("acuerdo", 0, ""),
      ("acuerdo", -3, ""), ("un acuerdo", 4, "un…"), ("漢字漢", 4, "漢…"), ("漢字漢", 5, "漢字…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 0, ""),
    ])
  func cutting(text: String, width: Int, cut: String) {
    #expect(text.truncated(toWidth: width) == cut)
  }
}
