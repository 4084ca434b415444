import SpanishText

/// Rows for people: a table where there is room for one, else one below the other.
struct Listing: Sendable {
  /// What a cell wants to look like.
  enum Tone: Sendable { case plain, dim, good, bad }

  /// One cell.
  struct Cell: Sendable {
    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
      self.text = VisibleText.clean(text)
      self.tone = tone
    }
  }

  let headings: [String]
  let rows: [[Cell]]
  /// The column that may be broken into several lines.
  let flexible: Int

  /// Leaves out the columns that no row fills, but for the flexible one.
  init(headings: [String], rows: [[Cell]], flexible: Int) {
    let kept = headings.indices.filter { column in
      column == flexible || rows.contains { !$0[column].text.isEmpty }
    }
    self.headings = kept.map { headings[$0] }
    self.rows = rows.map { row in kept.map { row[$0] } }
    self.flexible = kept.firstIndex(of: flexible) ?? 0
  }

  private static let gap = 2
  /// The flexible column is not squeezed below this.
  private static let leastFlexible = 24
  /// Other columns wider than this are broken too; if need be, wider than less.
  private static let widestOthers = [22, 16, 11]

  func render(width: Int, style: Style) -> String {
    guard let widths = widths(width) else { return stacked(width, style) }
    let head = headings.map { Cell($0) }
    return line(head, widths) { _, text in style.bold(text) }
      + rows.map { row in line(row, widths) { paint($0, $1, style) } }.joined()
  }

  /// The widths of the columns, if they fit beside each other.
  private func widths(_ width: Int) -> [Int]? {
    let natural = headings.indices.map { column in
      max(
        DisplayWidth.of(headings[column]),
        rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0)
    }
    for widest in Self.widestOthers {
      var widths = natural.enumerated().map { column, natural in
        column == flexible ? natural : min(natural, widest)
      }
      let others = widths.indices.filter { $0 != flexible }.map { widths[$0] + Self.gap }
      let room = width - others.reduce(0, +)
      if room >= min(widths[flexible], Self.leastFlexible) {
        widths[flexible] = min(widths[flexible], room)
        return widths
      }
    }
    return nil
  }

  private func line(
    _ cells: [Cell], _ widths: [Int], paint: (Tone, String) -> String
  ) -> String {
    let wrapped = zip(cells, widths).map { Wrapping.wrap($0.text, width: $1) }
    let height = wrapped.map(\.count).max() ?? 1
    var lines = ""
    for row in 0..<height {
      var line = ""
      var pending = 0
      for (column, parts) in wrapped.enumerated() {
        let part = row < parts.count ? parts[row] : ""
        if !part.isEmpty {
          line += String(repeating: " ", count: pending) + paint(cells[column].tone, part)
          pending = 0
        }
        pending += widths[column] - DisplayWidth.of(part) + Self.gap
      }
      lines += line + "\n"
    }
    return lines
  }

  /// Each row as a small block: the first cell before the flexible one, the others below.
  private func stacked(_ width: Int, _ style: Style) -> String {
    rows.map { row in
      let mark = flexible == 0 ? "" : row[0].text
      let indent = mark.isEmpty ? 2 : DisplayWidth.of(mark) + Self.gap
      let space = String(repeating: " ", count: indent)
      var body = Wrapping.wrap(row[flexible].text, width: max(1, width - indent))
      let first = body.isEmpty ? "" : body.removeFirst()
      let lead =
        mark.isEmpty
        ? "" : paint(row[0].tone, mark, style) + String(repeating: " ", count: Self.gap)
      var lines = [lead + style.bold(first)]
      lines += body.map { (mark.isEmpty ? "" : space) + style.bold($0) }
      for (column, cell) in row.enumerated()
      where column != flexible && (column > 0 || flexible == 0) && !cell.text.isEmpty {
        let text = "\(headings[column]): \(cell.text)"
        lines += Wrapping.wrap(text, width: width, firstIndent: indent, indent: indent).map {
          paint(cell.tone, $0, style)
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  private func paint(_ tone: Tone, _ text: String, _ style: Style) -> String {
    switch tone {
    case .plain: text
    case .dim: style.dim(text)
    case .good: style.good(text)
    case .bad: style.bad(text)
    }
  }
}
