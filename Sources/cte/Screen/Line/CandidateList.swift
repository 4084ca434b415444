import SpanishText

/// The ways to complete a word, in columns.
enum CandidateList {
  private static let gap = 2
  private static let longest = 40

  static func render(_ candidates: [String], width: Int) -> [String] {
    let shown = candidates.prefix(longest).map { VisibleText.clean($0) }
    let column = gap + (shown.map { DisplayWidth.of($0) }.max() ?? 0)
    let perRow = max(1, (width - 1 + gap) / column)
    var rows: [String] = []
    for start in stride(from: 0, to: shown.count, by: perRow) {
      let cells = shown[start..<min(shown.count, start + perRow)]
      let row = cells.dropLast().map { cell in
        cell + String(repeating: " ", count: column - DisplayWidth.of(cell))
      }
      rows.append(row.joined() + (cells.last ?? ""))
    }
    let left = candidates.count - shown.count
    return left > 0 ? rows + ["… y \(left) más"] : rows
  }
}
