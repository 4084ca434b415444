/// The text of a document on its way to Word, piece after piece.
struct DocxBody {
  /// What was written until now.
  private(set) var xml = ""
  /// How many lists with numbers it has.
  private(set) var stepLists = 0
  private let document: Document
  private let room: Int
  private let base: DocxType
  private var type: DocxType
  private var headings = 0
  private var startsPage = false
  private var endsInTable = false

  /// The whole text of a document, its styles being made for the `base` sizes.
  init(_ document: Document, sheet: DocxSheet, base: DocxType) {
    self.document = document
    self.base = base
    type = base
    room = sheet.textWidth
    for page in document.pages {
      startsPage = !xml.isEmpty
      if document.layout == .wall { type = DocxFit(sheet: sheet).type(for: page, of: document) }
      for block in page { append(block) }
    }
    // Word wants a paragraph after the last table, and in an empty document; it begins no page.
    startsPage = false
    if endsInTable || xml.isEmpty { append(DocxParagraph(style: "Gap")) }
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .heading(let level, let text): append(heading: text, level)
    case .paragraph(let text): append(text, DocxParagraph(size: own(type.body, base.body)))
    case .facts(let facts): for fact in facts { append(fact) }
    case .list(let items): append(items, list: DocxNumbering.bullets)
    case .steps(let items):
      append(items, list: DocxNumbering.steps(stepLists))
      stepLists += 1
    case .table(let table):
      let table = DocxTable(table, room: room, type: type, base: base)
      if !table.isEmpty { append(table: table.xml) }
    case .signatures(let signers):
      guard !signers.isEmpty else { return }
      append(table: DocxSignatures(signers, room: room, type: type, base: base).xml)
    case .contents(let deepest): append(contentsTo: deepest)
    case .pageBreak: break
    }
  }

  // MARK: - Pieces

  private mutating func append(heading text: String, _ level: Int) {
    let name = DocxBody.bookmark(headings)
    if level > 1 { headings += 1 }
    var paragraph = DocxParagraph(
      style: "Heading\(min(6, max(1, level)))", size: own(type.heading(level), base.heading(level)))
    paragraph = paragraph.line(text)
    guard !paragraph.content.isEmpty else { return }
    if level > 1 {
      paragraph.content =
        "<w:bookmarkStart w:id=\"\(headings)\" w:name=\"\(name)\"/>\(paragraph.content)"
        + "<w:bookmarkEnd w:id=\"\(headings)\"/>"
    }
    append(paragraph)
  }

  private mutating func append(_ fact: Block.Fact) {
    guard !trim(fact.label + fact.value).isEmpty else { return }
    let paragraph = DocxParagraph(style: "Fact", size: own(type.body, base.body))
    append(paragraph.line(fact.label, isBold: true, ending: ": ").text(fact.value))
  }

  private mutating func append(_ items: [String], list: Int) {
    for item in items {
      append(
        item,
        DocxParagraph(style: "ListParagraph", list: list, size: own(type.body, base.body)))
    }
  }

  private mutating func append(contentsTo deepest: Int) {
    for (number, heading) in document.contents(to: .max).enumerated()
    where heading.level <= max(2, deepest) {
      let text = DocxParagraph(size: own(type.body, base.body)).line(heading.text)
      guard !text.content.isEmpty else { continue }
      let name = DocxBody.bookmark(number)
      var paragraph = text
      paragraph.style = "TOC\(min(9, heading.level - 1))"
      paragraph.content =
        "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">\(text.content)"
        + "<w:r><w:tab/></w:r>\(DocxField.page(of: name))</w:hyperlink>"
      append(paragraph)
    }
  }

  private static func bookmark(_ number: Int) -> String { "_Toc\(number + 1)" }

  // MARK: - Putting them in

  private mutating func append(_ text: String, _ paragraph: DocxParagraph) {
    let paragraph = paragraph.text(text)
    if !paragraph.content.isEmpty { append(paragraph) }
  }

  private mutating func append(_ paragraph: DocxParagraph) {
    var paragraph = paragraph
    if endsInTable, !startsPage, paragraph.style != "Gap" { xml += DocxParagraph(style: "Gap").xml }
    paragraph.startsPage = startsPage
    xml += paragraph.xml
    startsPage = false
    endsInTable = false
  }

  private mutating func append(table: String) {
    // Two tables would become one, and a table cannot begin a page by itself.
    if startsPage || endsInTable { append(DocxParagraph(style: "Gap")) }
    xml += table
    endsInTable = true
  }

  /// The size to write where it is not that of the style.
  private func own(_ size: Int, _ base: Int) -> Int? { size == base ? nil : size }
}
