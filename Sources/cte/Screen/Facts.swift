import SpanishText

/// Labels with what they stand for, one below the other.
struct Facts: Sendable {
  private var rows: [(label: String, texts: [String])] = []

  /// Adds a fact; one without text is not shown.
  mutating func add(_ label: String, _ texts: [String]) {
    let filled = texts.map { VisibleText.clean($0, keepingNewlines: true) }.filter { !$0.isEmpty }
    if !filled.isEmpty { rows.append((label, filled)) }
  }

  mutating func add(_ label: String, _ text: String?) {
    add(label, [text ?? ""])
  }

  func render(width: Int, style: Style) -> String {
    let longest = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let isNarrow = width < longest + 32
    let indent = isNarrow ? 2 : longest + 2
    return rows.map { label, texts in
      let lines = texts.flatMap { Wrapping.wrap($0, width: max(1, width - indent)) }
      let space = String(repeating: " ", count: indent)
      guard !isNarrow else {
        return style.bold(label) + "\n" + lines.map { space + $0 + "\n" }.joined()
      }
      let lead = style.bold(label) + String(repeating: " ", count: indent - DisplayWidth.of(label))
      return lines.enumerated().map { ($0 == 0 ? lead : space) + $1 + "\n" }.joined()
    }.joined()
  }
}
