/// The headings of a document as a page has them: each with a name by its place, none empty, and
/// no level left out.
struct HTMLOutline: Sendable {
  /// A heading of the page.
  struct Heading: Sendable {
    /// The name by which a link finds it: its place among the headings, never its text.
    let id: String
    /// The level that the document gives it.
    let depth: Int
    /// The level on the page, at most one below that of the heading before.
    let level: Int
    /// What it says, as HTML; empty where it is left out.
    let text: String
  }

  /// All headings, also the empty ones, in the order of the document.
  let headings: [Heading]

  /// Reads the headings of a document.
  init(_ document: Document) {
    var headings: [Heading] = []
    var last = 1
    for case .heading(let depth, let text) in document.blocks {
      let text = HTMLText.line(text)
      let level = min(max(1, depth), last + 1, 6)
      if !text.isEmpty { last = level }
      let id = "h\(headings.count + 1)"
      headings.append(Heading(id: id, depth: depth, level: level, text: text))
    }
    self.headings = headings
  }

  /// Whether one of the headings is that of the document.
  var hasTitle: Bool { headings.contains { $0.level == 1 && !$0.text.isEmpty } }

  /// The list of links to the headings down to a level: all but that of the document.
  func contents(to deepest: Int) -> String {
    list(headings.filter { (2...max(2, deepest)).contains($0.depth) && !$0.text.isEmpty }[...])
  }

  private func list(_ headings: ArraySlice<Heading>) -> String {
    var rest = headings
    var list = ""
    while let heading = rest.popFirst() {
      let below = rest.prefix { $0.depth > heading.depth }
      rest = rest.dropFirst(below.count)
      list += "<li><a href=\"#\(heading.id)\">\(heading.text)</a>\(self.list(below))</li>\n"
    }
    return list.isEmpty ? "" : "<ul>\n\(list)</ul>"
  }
}
