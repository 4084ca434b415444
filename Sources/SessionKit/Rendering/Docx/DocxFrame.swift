import SpanishText

/// What stands around the text of every page, and the page itself.
struct DocxFrame {
  /// The document.
  let document: Document
  /// Its sheet.
  let sheet: DocxSheet

  /// How many characters of a title stand at the head of a page.
  private static let longest = 120

  /// The head of a page: `word/header.xml`.
  var header: String {
    let parts = [document.owner, document.title].map(Self.short).filter { !$0.isEmpty }
    let paragraph = DocxParagraph(style: "Header").text(parts.joined(separator: " · "))
    return part("hdr", paragraph)
  }

  /// The foot of a page: `word/footer.xml`.
  var footer: String {
    var paragraph = DocxParagraph(style: "Footer")
    paragraph.content = run("Página ") + DocxField.page + run(" de ") + DocxField.pages
    return part("ftr", paragraph)
  }

  /// How the pages are, at the end of the text.
  var section: String {
    let turned = sheet.width > sheet.height ? " w:orient=\"landscape\"" : ""
    let margin = sheet.margin
    return "<w:sectPr><w:headerReference w:type=\"default\" "
      + "r:id=\"\(DocxPackage.reference(to: "header"))\"/><w:footerReference w:type=\"default\" "
      + "r:id=\"\(DocxPackage.reference(to: "footer"))\"/>"
      + "<w:pgSz w:w=\"\(sheet.width)\" w:h=\"\(sheet.height)\"\(turned)/>"
      + "<w:pgMar w:top=\"\(margin)\" w:right=\"\(margin)\" w:bottom=\"\(margin)\" "
      + "w:left=\"\(margin)\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
  }

  private func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func part(_ name: String, _ paragraph: DocxParagraph) -> String {
    DocxPackage.declaration + "<w:\(name) xmlns:w=\"\(DocxPackage.word)\">\(paragraph.xml)"
      + "</w:\(name)>"
  }

  private static func short(_ text: String) -> String {
    let line = trim(VisibleText.clean(text))
    return line.count > longest ? trim(String(line.prefix(longest))) + "…" : line
  }
}
