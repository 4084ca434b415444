/// Writes the pieces of a document one after the other, and counts what needs a number.
///
/// Each text from outside has an element of its own, so that names written from right to left turn
/// nothing but themselves.
struct HTMLWriter: Sendable {
  private let outline: HTMLOutline
  private var headings = 0
  private var tables = 0
  private var contents = 0
  private var chapter = ""

  /// A writer at the beginning of a document.
  init(_ outline: HTMLOutline) {
    self.outline = outline
  }

  /// The pieces as HTML; nothing where none says anything.
  mutating func write(_ blocks: [Block]) -> String {
    blocks.map { write($0) }.joined()
  }

  private mutating func write(_ block: Block) -> String {
    switch block {
    case .heading: heading()
    case .paragraph(let text): HTMLText.paragraphs(text).map { "<p>\($0)</p>\n" }.joined()
    case .facts(let facts): write(facts)
    case .list(let items): list("ul", items)
    case .steps(let items): list("ol", items)
    case .table(let table): write(table)
    case .signatures(let signers): write(signers)
    case .contents(let deepest): contents(to: deepest)
    case .pageBreak: ""
    }
  }

  private mutating func heading() -> String {
    let heading = outline.headings[headings]
    headings += 1
    guard !heading.text.isEmpty else { return "" }
    chapter = heading.text
    return "<h\(heading.level) id=\"\(heading.id)\">\(heading.text)</h\(heading.level)>\n"
  }

  private func write(_ facts: [Block.Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    let rows = facts.map {
      "<dt>\(HTMLText.line($0.label))</dt>\n<dd>\(HTMLText.lines($0.value))</dd>\n"
    }
    return "<dl>\n\(rows.joined())</dl>\n"
  }

  private func list(_ name: String, _ items: [String]) -> String {
    let items = items.map(HTMLText.lines).filter { !$0.isEmpty }.map { "<li>\($0)</li>\n" }
    return items.isEmpty ? "" : "<\(name)>\n\(items.joined())</\(name)>\n"
  }

  private mutating func write(_ table: Block.Table) -> String {
    guard !table.headings.isEmpty else { return "" }
    tables += 1
    let label = "Tabla \(tables)" + (chapter.isEmpty ? "" : ": \(chapter)")
    return "<div class=\"table\" role=\"group\" aria-label=\"\(label)\" tabindex=\"0\">\n"
      + HTMLTable(table).html + "</div>\n"
  }

  private func write(_ signers: [Block.Signer]) -> String {
    guard !signers.isEmpty else { return "" }
    let lines = signers.map { signer in
      let name = HTMLText.line(signer.name)
      let role = HTMLText.line(signer.role)
      return "<li>" + (name.isEmpty ? "" : "<b>\(name)</b>")
        + (role.isEmpty ? "" : "<span>\(role)</span>") + "</li>\n"
    }
    return "<ul class=\"signatures\">\n\(lines.joined())</ul>\n"
  }

  private mutating func contents(to deepest: Int) -> String {
    let list = outline.contents(to: deepest)
    guard !list.isEmpty else { return "" }
    contents += 1
    let label = contents == 1 ? "Contenido" : "Contenido \(contents)"
    return "<nav aria-label=\"\(label)\">\n\(list)\n</nav>\n"
  }
}
