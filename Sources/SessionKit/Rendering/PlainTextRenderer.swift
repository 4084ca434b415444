import SpanishText

/// Writes a document as text for a message: no table, no sign that only a program understands.
///
/// A heading stands between stars, which the usual message programs show in bold.
public struct PlainTextRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document.
  public func render(_ document: Document) -> String {
    let parts = (document.message ?? document.blocks).map { ($0, render($0, of: document)) }
    return parts.filter { !$1.isEmpty || $0 == .pageBreak }.map(\.1).joined(separator: "\n") + "\n"
  }

  private func render(_ block: Block, of document: Document) -> String {
    switch block {
    case .heading(let level, let text): (level == 1 ? "" : "\n") + "*\(line(text))*"
    case .paragraph(let text): lines(text)
    case .facts(let facts):
      facts.map { "\(line($0.label)): \(line($0.value))" }.joined(separator: "\n")
    case .list(let items): items.map { "• \(lines($0))" }.joined(separator: "\n")
    case .steps(let items):
      items.enumerated().map { "\($0.offset + 1). \(lines($0.element))" }.joined(separator: "\n")
    case .table(let table): render(table)
    case .signatures(let signers):
      signers.map { signer in
        let name = [signer.name, signer.role].filter { !$0.isEmpty }.joined(separator: ", ")
        return "____________________ \(line(name))"
      }.joined(separator: "\n")
    case .contents(let deepest):
      document.contents(to: deepest).map { level, text in
        String(repeating: "  ", count: level - 2) + "• \(line(text))"
      }.joined(separator: "\n")
    case .pageBreak: ""
    }
  }

  /// Each row by itself: its first cell, then what the others say.
  private func render(_ table: Block.Table) -> String {
    table.rows.map { row in
      let cells = zip(table.headings, row).dropFirst().filter { !$1.isEmpty }
      return (["• \(line(row.first ?? ""))"] + cells.map { "  \(line($0)): \(line($1))" })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func line(_ text: String) -> String { trim(VisibleText.clean(text)) }

  private func lines(_ text: String) -> String {
    trim(VisibleText.clean(text, keepingNewlines: true))
  }
}
