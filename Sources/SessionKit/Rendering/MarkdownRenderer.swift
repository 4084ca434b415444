import SpanishText

/// Writes a document as Markdown: CommonMark and tables, safe in any viewer.
public struct MarkdownRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document.
  public func render(_ document: Document) -> String {
    document.blocks.map { render($0, of: document) }.joined(separator: "\n")
  }

  private func render(_ block: Block, of document: Document) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: min(6, max(1, level))) + " " + inline(text) + "\n"
    case .paragraph(let text):
      item(text, after: "")
    case .facts(let facts):
      facts.map { "- **\(inline($0.label)):** " + item($0.value, after: "- ", isMidLine: true) }
        .joined()
    case .list(let items): items.map { "- " + item($0, after: "- ") }.joined()
    case .steps(let items):
      items.enumerated().map { place, text in
        let number = "\(place + 1). "
        return number + item(text, after: number)
      }.joined()
    case .table(let table): render(table)
    case .signatures(let signers):
      render(
        Block.Table(
          headings: ["Nombre", "Función", "Firma"], rows: signers.map { [$0.name, $0.role, ""] }))
    case .contents(let deepest):
      document.contents(to: deepest).map { level, text in
        String(repeating: "  ", count: level - 2) + "- \(line(text))\n"
      }.joined()
    case .pageBreak: "---\n"
    }
  }

  private func render(_ table: Block.Table) -> String {
    row(table.headings) + row(table.headings.map { _ in nil }) + table.rows.map(row).joined()
  }

  private func row(_ cells: [String]) -> String {
    row(cells.map { Optional(cell($0)) })
  }

  /// A text in a table, where a line is all that there is.
  private func cell(_ text: String) -> String {
    text.split(separator: "\n").map { inline(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func row(_ cells: [String?]) -> String {
    "| " + cells.map { $0 ?? "---" }.joined(separator: " | ") + " |\n"
  }

  /// A text of one line or several; those that follow stand below the first.
  private func item(_ text: String, after sign: String, isMidLine: Bool = false) -> String {
    let lines = text.split(separator: "\n").map(String.init).enumerated().map { place, text in
      isMidLine && place == 0 ? inline(text) : line(text)
    }
    let indent = String(repeating: " ", count: sign.count)
    return lines.filter { !$0.isEmpty }.joined(separator: "\\\n" + indent) + "\n"
  }

  /// A text at the beginning of a line, where some signs would mean more.
  private func line(_ text: String) -> String {
    let escaped = inline(text)
    let scalars = escaped.unicodeScalars
    guard let first = scalars.first else { return "" }
    if Self.openers.contains(first) { return "\\" + escaped }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" {
      return String(digits) + "\\" + String(rest)
    }
    return escaped
  }

  /// What means something at the beginning of a line.
  private static let openers: Set<Unicode.Scalar> = ["#", "+", "-", "="]

  /// A text within a line: what it says is what is shown.
  private func inline(_ text: String) -> String {
    // Sign by sign: a sign with an accent upon it is one character, and still what it is.
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText.clean(text).unicodeScalars {
      if Self.signs.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return trim(String(escaped))
  }

  /// What means something in Markdown, wherever it stands.
  private static let signs = Set("\\`*_{}[]<>|~&$".unicodeScalars)
}
