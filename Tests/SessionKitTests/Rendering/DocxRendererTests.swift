import Testing

@testable import SessionKit

@Suite("Documents for Word")
struct DocxRendererTests {
  private func file(
    _ blocks: [Block], title: String = "Título", layout: Document.Layout = .page
  ) throws -> WordFile {
    var document = Document(title, blocks)
    document.layout = layout
    document.owner = "Escuela"
    return try WordFile(document)
  }

  private static let everything: [Block] = [
    .heading(1, "Uno"), .heading(2, "Dos"), .heading(9, "Hondo"), .paragraph("Texto\notro"),
    .facts([Block.Fact(label: "Sede", value: "aula")]), .list(["a", "b"]), .steps(["a", "b"]),
    .table(Block.Table(headings: ["Qué", "Quién"], rows: [["a", "b"], ["c"]])),
    .table(Block.Table(headings: ["Firma"], rows: [[""]], isFilledByHand: true)),
    .signatures([
      Block.Signer(name: "Ana", role: "Directora"), Block.Signer(name: "", role: "Docente"),
      Block.Signer(name: "Ñuño", role: ""),
    ]), .contents(to: 3), .pageBreak, .table(Block.Table(headings: [], rows: [])),
    .signatures([]),
  ]

  @Test(
    "Every part is well-formed, and the same document gives the same bytes",
    arguments: [Document.Layout.page, .slides, .wall])
  func wellFormed(layout: Document.Layout) throws {
    let file = try file(Self.everything, layout: layout)
    for part in file.parts {
      let text = String(decoding: part.content, as: UTF8.self)
      #expect(XMLChecker.problem(in: text) == nil, "\(part.name)")
    }
    var document = Document("Título", Self.everything)
    document.layout = layout
    #expect(DocxRenderer().render(document) == DocxRenderer().render(document))
  }

  @Test("What the parts name is there")
  func references() throws {
    let file = try file(Self.everything)
    let names = Set(file.parts.map(\.name))
    for piece in file.part("[Content_Types].xml").split(separator: "PartName=\"/").dropFirst() {
      #expect(names.contains(String(piece.prefix { $0 != "\"" })))
    }
    let styles = file.part("word/styles.xml")
    for style in file.all(from: "<w:pStyle w:val=\"", to: "\"") {
      #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)")
    }
    for anchor in file.all(from: "w:anchor=\"", to: "\"") {
      #expect(file.count("w:name=\"\(anchor)\"") == 1)
      #expect(file.count("PAGEREF \(anchor) ") == 1)
    }
    #expect(file.count("w:anchor=") == 1)
    for list in file.all(from: "<w:numId w:val=\"", to: "\"") {
      #expect(file.part("word/numbering.xml").contains("<w:num w:numId=\"\(list)\">"))
    }
  }

  @Test("Text from outside means no more than it says", arguments: 0..<20)
  func hostile(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func text() -> String {
      let odd = [
        "<w:p>", "]]>", "&amp;", "\"'>", "\0", "\u{FFFE}", "\u{FFFF}", "\r\n", "ā ʼ ’", "שלום",
      ]
      return generator.text(upTo: 30) + (odd.randomElement(using: &generator) ?? "")
        + generator.text(upTo: 10)
    }
    var document = Document(
      text(),
      [
        .heading(2, text()), .paragraph(text()), .list([text(), text()]), .contents(to: 2),
        .facts([Block.Fact(label: text(), value: text())]),
        .table(Block.Table(headings: [text(), text()], rows: [[text(), text(), text()]])),
        .signatures([Block.Signer(name: text(), role: text())]),
      ])
    document.owner = text()
    document.language = text()
    for part in try WordFile(document).parts {
      let text = String(decoding: part.content, as: UTF8.self)
      #expect(XMLChecker.problem(in: text) == nil, "\(part.name)")
    }
  }

  @Test("What people wrote is there as they wrote it")
  func written() throws {
    let file = try file([.paragraph("a < b & \"c\"\n👩🏽‍🏫 \u{1B}x")])
    #expect(file.text.contains("a &lt; b &amp; &quot;c&quot;</w:t><w:br/>"))
    #expect(file.text.contains("👩🏽‍🏫 \u{FFFD}x</w:t>"))
  }

  @Test("Title, owner and language are told, and no moment is")
  func description() throws {
    let file = try file([.paragraph("a")], title: "Bitácora <1>")
    let core = file.part("docProps/core.xml")
    #expect(core.contains("<dc:title>Bitácora &lt;1&gt;</dc:title>"))
    #expect(core.contains("<dc:language>es-MX</dc:language>"))
    #expect(!core.contains("dcterms"))
    #expect(file.part("word/styles.xml").contains("<w:lang w:val=\"es-MX\"/>"))
    #expect(file.part("word/header.xml").contains("Escuela · Bitácora &lt;1&gt;"))
    #expect(file.part("word/footer.xml").contains("NUMPAGES"))
  }

  @Test("Each list with numbers begins at 1 again")
  func steps() throws {
    let file = try file([.steps(["a", "b"]), .list(["x"]), .steps(["c"])])
    #expect(file.all(from: "<w:numId w:val=\"", to: "\"") == ["2", "2", "1", "3"])
    let numbering = file.part("word/numbering.xml")
    #expect(numbering.ranges(of: "<w:startOverride w:val=\"1\"/>").count == 2)
  }

  @Test("No page is empty, whatever breaks there are")
  func pages() throws {
    let empty: [Block] = [.paragraph(" \n"), .list([]), .facts([]), .signatures([])]
    let file = try file(
      [.pageBreak, .pageBreak, .paragraph("a"), .pageBreak, .pageBreak] + empty
        + [.pageBreak, .table(Block.Table(headings: ["b"], rows: [])), .pageBreak]
        + [.heading(2, "c"), .pageBreak] + empty + [.pageBreak])
    #expect(file.count("<w:pageBreakBefore/>") == 2)
    #expect(file.count("w:type=\"page\"") == 0)
    let last = try self.file(
      [.table(Block.Table(headings: ["b"], rows: [])), .pageBreak] + empty)
    #expect(last.count("<w:pageBreakBefore/>") == 0)
    #expect(try self.file([]).count("<w:p>") == 1)
    #expect(try self.file([.pageBreak]).count("<w:p>") == 1)
  }

  @Test("Slides and charts lie on their side")
  func layouts() throws {
    let size = "<w:pgSz w:w="
    #expect(try file([]).text.contains(size + "\"12240\" w:h=\"15840\"/>"))
    #expect(
      try file([], layout: .slides).text
        .contains(size + "\"19200\" w:h=\"10800\" w:orient=\"landscape\"/>"))
    #expect(
      try file([], layout: .wall).text
        .contains(size + "\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"))
  }

  @Test("A chart has larger letters the less it says")
  func wall() {
    let fit = DocxFit(sheet: DocxSheet(.wall))
    let sizes = [5, 40, 100, 200, 900].map { count in
      let words = [String](repeating: "palabra", count: count).joined(separator: " ")
      let page: [Block] = [.heading(1, "Acuerdos"), .paragraph(words)]
      return fit.type(for: page, of: Document("", page)).body
    }
    #expect(sizes.first == 88)
    #expect(sizes.last == 36)
    #expect(sizes == sizes.sorted(by: >))
    #expect(Set(sizes).count >= 3)
  }

  @Test("The format is known by its name, and no screen shows it")
  func format() throws {
    let format = try #require(DocumentFormat(rawValue: "docx"))
    #expect(format.spanish == "documento de Word")
    #expect(DocumentFormat.allCases.filter { !$0.isText } == [.docx])
    #expect(format.render(Document("", [])).starts(with: Array("PK".utf8)))
  }
}
