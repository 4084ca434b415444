import SpanishText
import Testing

@testable import SessionKit

/// The page for a browser: what is said in it is shown, and nothing in it does anything else.
@Suite struct HTMLRendererTests {
  private static func page(_ document: Document) -> HTMLPage {
    HTMLPage(HTMLRenderer().render(document))
  }

  @Test(arguments: HTMLSamples.layouts)
  func `The same document gives the same bytes`(layout: Document.Layout) {
    let document = HTMLSamples.document("Año «uno» & dos", layout)
    #expect(DocumentFormat.html.render(document) == DocumentFormat.html.render(document))
  }

  @Test(arguments: HTMLSamples.hostile, HTMLSamples.layouts)
  func `No text becomes a tag or an attribute`(text: String, layout: Document.Layout) {
    let page = Self.page(HTMLSamples.document(text, layout))
    #expect(page.problems.isEmpty)
    #expect(page.structure == Self.page(HTMLSamples.document("a", layout)).structure)
  }

  @Test func `Nor does a random one`() {
    var generator = SeededGenerator(seed: 23)
    let signs = ["<", ">", "\"", "'", "&", "/", "=", "-", "!", "\\", "`", ";"]
    for layout in HTMLSamples.layouts {
      let plain = Self.page(HTMLSamples.document("a", layout)).structure
      for _ in 0..<60 {
        var text = "x"
        for _ in 0..<6 {
          text += generator.text(upTo: 8).filter { !$0.isNewline }
          text += signs.randomElement(using: &generator) ?? ""
        }
        let page = Self.page(HTMLSamples.document(text, layout))
        guard !page.problems.isEmpty || page.structure != plain else { continue }
        Issue.record("\(text.debugDescription): \(page.problems)")
        return
      }
    }
  }

  @Test(arguments: HTMLSamples.hostile.filter { !$0.contains { $0.isNewline } })
  func `What a text says is what is shown`(text: String) {
    let page = Self.page(HTMLSamples.document(text, .page))
    let clean = trim(
      String(
        String.UnicodeScalarView(
          VisibleText.clean(text).unicodeScalars.map {
            $0.properties.isNoncharacterCodePoint ? "\u{FFFD}" : $0
          })))
    for name in ["title", "h1", "h2", "dt", "dd", "th", "b", "span", "a"] {
      #expect(page.all(name).first?.text == clean, "\(name)")
    }
    #expect(page.all("td").first?.text == clean)
    #expect(page.all("td").first?.attributes["data-label"] == clean)
  }

  @Test func `Nothing that turns the reading direction or moves a cursor is left`() {
    for text in HTMLSamples.hostile {
      let html = HTMLRenderer().render(HTMLSamples.document(text, .page))
      let odd = html.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: scalar.properties.isNoncharacterCodePoint
        }
      }
      #expect(odd.isEmpty)
    }
  }

  @Test(arguments: HTMLSamples.layouts)
  func `It asks for nothing from outside`(layout: Document.Layout) throws {
    let html = HTMLRenderer().render(HTMLSamples.document("a", layout)).lowercased()
    for word in ["http:", "https:", "//", "url(", "@import", "src=", "<link", "eval", "innerhtml"] {
      #expect(!html.contains(word), "\(word)")
    }
    let page = HTMLPage(HTMLRenderer().render(HTMLSamples.document("a", layout)))
    let policy = try #require(page.all("meta").first { $0.attributes["http-equiv"] != nil })
    #expect(policy.attributes["content"]?.hasPrefix("default-src 'none'; ") == true)
    #expect(page.all("script").count == (layout == .slides ? 1 : 0))
  }

  @Test func `Lines stay lines and an empty line makes a paragraph`() {
    let html = HTMLRenderer().render(Document("a", [.paragraph("uno\ndos\r\ntres\n \n\ncuatro\n")]))
    #expect(html.contains("<p>uno<br>dos<br>tres</p>\n<p>cuatro</p>\n"))
  }

  @Test func `Tables have headings for columns and a box that keys can scroll`() {
    let page = Self.page(HTMLSamples.document("a", .page))
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] == "col" })
    let boxes = page.all("div")
    #expect(boxes.map { $0.attributes["tabindex"] } == ["0", "0", "0"])
    #expect(
      boxes.map { $0.attributes["aria-label"] } == ["Tabla 1: a", "Tabla 2: a", "Tabla 3: a"])
    let rows = page.elements.filter { $0.name == "td" || $0.name == "tr" }
    #expect(rows.filter { $0.name == "td" }.count == 6 + 12 + 4)
  }

  @Test func `A column that is filled by hand has room, and no other table has`() {
    let page = Self.page(HTMLSamples.document("a", .page))
    #expect(page.values("class").filter { $0 == "hand" }.count == 1)
    #expect(page.values("class").filter { $0 == "free" }.count == 1)
  }

  @Test func `Contents lead to the headings by their place`() {
    let page = Self.page(HTMLSamples.document("a", .page))
    #expect(page.values("href") == ["#h2", "#h3", "#h2"])
    #expect(
      page.all("nav").map { $0.attributes["aria-label"] } == ["Contenido", "Contenido 2"])
  }

  @Test(arguments: HTMLSamples.layouts)
  func `Nothing empty is written`(layout: Document.Layout) {
    var document = Document(
      "",
      [
        .heading(1, " "), .paragraph("\n"), .facts([]), .list([""]), .steps([]), .pageBreak,
        .table(Block.Table(headings: [], rows: [])), .signatures([]), .contents(to: 2),
        .pageBreak, .heading(3, "uno"), .pageBreak,
      ])
    document.layout = layout
    let page = Self.page(document)
    #expect(page.problems.isEmpty)
    #expect(page.all("section").count == (layout == .page ? 0 : 1))
    #expect(page.all("hr").isEmpty)
    #expect(page.all("h1").map(\.text) == ["Documento"])
    #expect(page.all("h2").map(\.text) == ["uno"])
  }

  @Test func `Whose it is stands over the page and at the head of each printed one`() {
    var document = Document("Acta \"1\"", [.heading(1, "Acta")])
    document.owner = "Escuela </style> «Juárez»"
    let html = HTMLRenderer().render(document)
    #expect(html.contains("<header><p>Escuela &lt;/style&gt; «Juárez»</p></header>"))
    #expect(html.contains("content: \"Escuela \\3c \\2f style\\3e  «Juárez»\";"))
    #expect(html.contains("content: \"Acta \\22 \\31 \\22 \";"))
    #expect(html.contains("counter(page) \" de \" counter(pages)"))
  }
}
