@testable import SessionKit

/// Documents with every piece that there is.
enum HTMLSamples {
  static let layouts: [Document.Layout] = [.page, .slides, .wall]

  /// A document in which one text stands wherever there can be one.
  static func document(_ text: String, _ layout: Document.Layout) -> Document {
    var hand = Block.Table(headings: [text, text], rows: [[text, ""], ["", ""]])
    hand.isFilledByHand = true
    let many = Array(repeating: text, count: 12)
    var document = Document(
      text,
      [
        .heading(1, text), .contents(to: 4), .heading(2, text), .paragraph(text),
        .facts([Block.Fact(label: text, value: text)]), .list([text, text]), .steps([text, text]),
        .pageBreak, .pageBreak,
        .heading(4, text),
        .table(Block.Table(headings: [text, text, text], rows: [[text, text, text], [text]])),
        .table(Block.Table(headings: many, rows: [many])), .table(hand),
        .pageBreak,
        .signatures([Block.Signer(name: text, role: text), Block.Signer(name: "", role: text)]),
        .contents(to: 2),
      ])
    document.owner = text
    document.language = text
    document.layout = layout
    return document
  }

  /// Texts that try to be more than text.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)' x='",
    "\" autofocus onfocus=\"alert(1)", "</style><script>alert(1)</script>", "</title></main>",
    "<!-- --> --!> <![CDATA[ ]]>", "javascript:alert(1)", "&lt;b&gt; &amp &#60; &;",
    "`${alert(1)}`",
    "<\u{301}b>\"\u{301} x=\u{301}'&\u{301}lt;", "uno\u{0}dos\u{1B}[31m\u{7}\u{85}",
    "\u{202E}oculto\u{202C} \u{2066}x\u{2069}", "\u{FFFE}\u{FFFF}",
    "\\\";}body{display:none}/*",
    "\\3c script>", "@import url(//x.example/a.css)", "uno\ttres\r\ncuatro\ncinco",
    String(repeating: "Supercalifragilístico<\"", count: 8), "</section></td></li></p>", "x",
  ]
}
