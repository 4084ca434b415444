/// Writes a document as one page for a browser, to be looked at or printed: it asks for nothing
/// from outside, and runs nothing but the fixed script that turns slides.
public struct HTMLRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document.
  public func render(_ document: Document) -> String {
    let outline = HTMLOutline(document)
    let pages = pages(of: document, outline)
    let style = HTMLStyle(document.layout).text + HTMLStyle.printedHead(of: document)
    return """
      <!doctype html>
      <html lang="\(HTMLText.line(document.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy(document))">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title(document))</title>
      <style>
      \(style)</style>
      </head>
      <body class="\(document.layout.rawValue)">
      \(head(document))<main>
      \(outline.hasTitle ? "" : hiddenTitle(document))\(main(pages, document))</main>
      \(document.layout == .slides ? HTMLSlides.controls(count: pages.count) : "")</body>
      </html>

      """
  }

  /// A page that says something.
  private struct Page {
    let blocks: [Block]
    let html: String
  }

  private func pages(of document: Document, _ outline: HTMLOutline) -> [Page] {
    var writer = HTMLWriter(outline)
    return document.pages.map { Page(blocks: $0, html: writer.write($0)) }
      .filter { !$0.html.isEmpty }
  }

  private func title(_ document: Document) -> String {
    let title = HTMLText.line(document.title)
    return title.isEmpty ? "Documento" : title
  }

  private func policy(_ document: Document) -> String {
    let script =
      document.layout == .slides ? "; script-src 'sha256-\(HTMLSlides.digest.base64)'" : ""
    return "default-src 'none'; style-src 'unsafe-inline'\(script)"
      + "; base-uri 'none'; form-action 'none'"
  }

  private func head(_ document: Document) -> String {
    let owner = HTMLText.line(document.owner)
    return owner.isEmpty ? "" : "<header><p>\(owner)</p></header>\n"
  }

  /// The title of a document whose pieces do not say it; on slides and sheets only for the ear.
  private func hiddenTitle(_ document: Document) -> String {
    let style = document.layout == .page ? "" : " class=\"unseen\""
    return "<h1\(style)>\(title(document))</h1>\n"
  }

  private func main(_ pages: [Page], _ document: Document) -> String {
    switch document.layout {
    case .page: pages.map(\.html).joined(separator: "<hr>\n")
    case .slides:
      pages.enumerated().map { place, page in
        let size = size(of: page, in: document, among: HTMLTypeSize.slides)
        let label = "Diapositiva \(place + 1) de \(pages.count)"
        return "<section id=\"\(place + 1)\" class=\"\(kind(page)) t\(size)\""
          + " aria-label=\"\(label)\">\n\(page.html)</section>\n"
      }.joined()
    case .wall:
      pages.map { page in
        let size = size(of: page, in: document, among: HTMLTypeSize.wall)
        return "<section class=\"\(kind(page)) t\(size)\">\n\(page.html)</section>\n"
      }.joined()
    }
  }

  /// The size of a page's type; contents take the room of the list that they are.
  private func size(of page: Page, in document: Document, among sizes: [Int]) -> Int {
    let blocks = page.blocks.map { block in
      guard case .contents(let deepest) = block else { return block }
      return .list(document.contents(to: deepest).map(\.text))
    }
    return HTMLTypeSize.fitting(blocks, among: sizes)
  }

  /// The page with the title of the document and little else stands in the middle of its slide.
  private func kind(_ page: Page) -> String {
    let isCover = page.blocks.contains { if case .heading(1, _) = $0 { true } else { false } }
    return isCover && page.blocks.count <= 4 ? "cover" : "content"
  }
}
