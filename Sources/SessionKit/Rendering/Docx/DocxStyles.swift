/// How the kinds of paragraphs and tables look: `word/styles.xml`.
struct DocxStyles {
  /// The room above and below the text of a cell, in twentieths of a point.
  static let cellMargin = 40
  /// The room above a line to sign on.
  static let signatureGap = 1000

  /// The sizes of the letters.
  let type: DocxType
  /// How wide a line of text is, in twentieths of a point.
  let textWidth: Int
  /// The language of the text, escaped.
  let language: String

  /// What is written.
  var xml: String {
    DocxPackage.declaration + "<w:styles xmlns:w=\"\(DocxPackage.word)\">" + defaults
      + paragraphs + tables
      + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>"
      + "<w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/></w:style></w:styles>"
  }

  private var defaults: String {
    let font = "Arial"
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(font)\" "
      + "w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/>\(size(type.body))"
      + "<w:lang w:val=\"\(language)\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
      + "<w:spacing w:after=\"\(type.gap)\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr>"
      + "</w:pPrDefault></w:docDefaults>"
  }

  private var paragraphs: String {
    let headings = (1...6).map { level in
      paragraph(
        "Heading\(level)", "heading \(level)", next: "Normal",
        "<w:keepNext/><w:keepLines/>" + spacing(before: type.gap * 2, after: type.gap)
          + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
        "<w:b/><w:bCs/><w:color w:val=\"1F3864\"/>" + size(type.heading(level)))
    }
    let contents = (1...9).map { level in
      paragraph(
        "TOC\(level)", "toc \(level)",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(textWidth)\"/></w:tabs>"
          + spacing(before: 0, after: type.gap / 3)
          + "<w:ind w:left=\"\((level - 1) * type.indent / 2)\" w:right=\"\(type.indent)\"/>")
    }
    return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
      + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>" + headings.joined()
      + contents.joined()
      + paragraph(
        "ListParagraph", "List Paragraph",
        spacing(before: 0, after: type.gap * 2 / 3))
      + paragraph(
        "Fact", "Dato",
        spacing(before: 0, after: type.gap, line: 276) + "<w:contextualSpacing/>")
      + paragraph("Cell", "Celda", spacing(before: 0, after: 0), size(type.table))
      + paragraph(
        "Signature", "Signature",
        spacing(before: Self.signatureGap, after: 0) + "<w:jc w:val=\"center\"/>")
      + paragraph(
        "SignatureRole", "Función de quien firma",
        spacing(before: 0, after: 0) + "<w:jc w:val=\"center\"/>")
      + paragraph(
        "Gap", "Separación",
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>", size(4))
      + paragraph("Header", "header", spacing(before: 0, after: 0), grey)
      + paragraph(
        "Footer", "footer", spacing(before: 0, after: 0) + "<w:jc w:val=\"right\"/>", grey)
  }

  private var tables: String {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6A6A6\"/>"
    }
    let sides = [
      ("top", Self.cellMargin), ("left", ColumnWidths.margin), ("bottom", Self.cellMargin),
      ("right", ColumnWidths.margin),
    ].map { "<w:\($0.0) w:w=\"\($0.1)\" w:type=\"dxa\"/>" }
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
      + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/></w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Cuadro\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(edges.joined())"
      + "</w:tblBorders><w:tblCellMar>\(sides.joined())</w:tblCellMar></w:tblPr></w:style>"
  }

  private func paragraph(
    _ id: String, _ name: String, next: String? = nil, _ form: String, _ letters: String = ""
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"Normal\"/>" + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")
      + "<w:qFormat/><w:pPr>\(form)</w:pPr>"
      + (letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>") + "</w:style>"
  }

  private var grey: String { "<w:color w:val=\"595959\"/>" + size(18) }

  private func spacing(before: Int, after: Int, line: Int? = nil) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\""
      + (line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? "") + "/>"
  }

  private func size(_ size: Int) -> String {
    "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }
}
