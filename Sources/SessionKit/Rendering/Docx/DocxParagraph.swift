/// A paragraph on its way to Word: how it stands, and what is in it.
struct DocxParagraph {
  /// The name of its style.
  var style: String?
  /// Whether it stays on the page of the next one.
  var keepsNext = false
  /// Whether it begins a page.
  var startsPage = false
  /// The number of the list that it is an item of.
  var list: Int?
  /// Whether a line to sign on is drawn above it.
  var hasLine = false
  /// The size of its letters, where it is not that of its style.
  var size: Int?
  /// What is in it, as XML.
  var content = ""

  /// The paragraph with some text added; each newline begins a line.
  func text(_ text: String, isBold: Bool = false) -> DocxParagraph {
    var paragraph = self
    paragraph.content += run(XMLText.lines(text), isBold: isBold)
    return paragraph
  }

  /// The paragraph with some text added on one line, and what follows it.
  func line(_ text: String, isBold: Bool = false, ending: String = "") -> DocxParagraph {
    var paragraph = self
    let line = XMLText.line(text)
    if !line.isEmpty { paragraph.content += run([line + ending], isBold: isBold) }
    return paragraph
  }

  /// What is written for it.
  var xml: String {
    var form = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if keepsNext { form += "<w:keepNext/>" }
    if startsPage { form += "<w:pageBreakBefore/>" }
    if let list { form += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
    if hasLine {
      form +=
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>"
    }
    form += letters(isBold: false)
    return "<w:p>" + (form.isEmpty ? "" : "<w:pPr>\(form)</w:pPr>") + content + "</w:p>"
  }

  /// Lines of text in letters of the paragraph's size.
  private func run(_ lines: [String], isBold: Bool) -> String {
    guard lines.contains(where: { !$0.isEmpty }) else { return "" }
    let texts = lines.map { $0.isEmpty ? "" : "<w:t xml:space=\"preserve\">\($0)</w:t>" }
    return "<w:r>\(letters(isBold: isBold))\(texts.joined(separator: "<w:br/>"))</w:r>"
  }

  private func letters(isBold: Bool) -> String {
    guard isBold || size != nil else { return "" }
    return "<w:rPr>" + (isBold ? "<w:b/><w:bCs/>" : "")
      + (size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? "") + "</w:rPr>"
  }
}
