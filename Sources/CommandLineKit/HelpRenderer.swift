import SpanishText

/// Lays a page of help out for a terminal.
public struct HelpRenderer: Sendable {
  private let width: Int
  private let style: HelpStyle

  /// From this width on, terms and their meanings stand side by side.
  private static let twoColumns = 60
  private static let widestTerm = 26
  private static let margin = 2

  /// A renderer for a terminal of some columns, with or without bold and dim.
  public init(width: Int, styled: Bool) {
    self.width = width
    self.style = HelpStyle(isOn: styled)
  }

  /// The page's text, ending in a newline.
  public func render(_ page: HelpPage) -> String {
    page.sections.map { lines($0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(_ section: HelpSection) -> [String] {
    if case .lines(let entries) = section.content {
      return inline(section.heading ?? "", entries)
    }
    let heading = section.heading.map { Wrapping.wrap($0, width: width).map(style.bold) } ?? []
    let body =
      switch section.content {
      case .text(let text): Wrapping.wrap(text, width: width)
      case .lines(let entries): entries
      case .rows(let rows): lines(rows)
      case .examples(let examples): examples.flatMap(lines)
      }
    return heading + body
  }

  /// The entries in the line of the heading; what does not fit goes on further in.
  private func inline(_ heading: String, _ entries: [String]) -> [String] {
    let label = heading + ":"
    let labelWidth = DisplayWidth.of(label)
    return entries.enumerated().flatMap { position, entry in
      let isFirst = position == 0
      let text = isFirst ? "\(label) \(entry)" : entry
      let start = isFirst ? 0 : min(labelWidth + 1, 8)
      let wrapped = Wrapping.wrap(text, width: width, firstIndent: start, indent: 4)
      return wrapped.enumerated().map { row, line in
        let plain = line.replacingNoBreakSpaces()
        return isFirst && row == 0 ? style.bold(label, in: plain) : plain
      }
    }
  }

  private func lines(_ rows: [HelpRow]) -> [String] {
    if width < Self.twoColumns { return rows.flatMap(stacked) }
    let fitting = rows.map { DisplayWidth.of($0.term) }.filter { $0 <= Self.widestTerm }
    let column = Self.margin + (fitting.max() ?? Self.margin) + 2
    return rows.flatMap { sideBySide($0, column: column) }
  }

  /// The meaning under the term.
  private func stacked(_ row: HelpRow) -> [String] {
    term(row) + meaning(row, indent: 4)
  }

  /// The meaning beside the term, or under it when the term is too wide.
  private func sideBySide(_ row: HelpRow, column: Int) -> [String] {
    let meaning = meaning(row, indent: column)
    let term = String(repeating: " ", count: Self.margin) + row.term
    guard DisplayWidth.of(term) + 2 <= column, let first = meaning.first else {
      return self.term(row) + meaning
    }
    return [term.padded(toWidth: column) + first.dropFirst(column)] + meaning.dropFirst()
  }

  private func term(_ row: HelpRow) -> [String] {
    Wrapping.wrap(row.term, width: width, firstIndent: Self.margin, indent: Self.margin + 4)
  }

  private func meaning(_ row: HelpRow, indent: Int) -> [String] {
    let english = row.english.map { "(\($0))" }
    let summary = row.summary + (english.map { " " + $0 } ?? "")
    return ([summary] + row.details).flatMap {
      Wrapping.wrap($0, width: width, firstIndent: indent, indent: indent)
    }
    .map { line in english.map { style.dim($0, in: line) } ?? line }
  }

  private func lines(_ example: Example) -> [String] {
    Wrapping.wrap(example.line, width: width, firstIndent: 2, indent: 6)
      + Wrapping.wrap(example.meaning, width: width, firstIndent: 4, indent: 4)
  }
}
