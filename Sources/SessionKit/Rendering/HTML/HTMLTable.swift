/// A table: on a narrow screen each row becomes a card, with the heading over each of its cells.
///
/// The roles keep it a table for those who hear it, also when it is shown as cards.
struct HTMLTable: Sendable {
  private let table: Block.Table
  /// The headings as HTML.
  private let headings: [String]

  /// Reads a table that has headings.
  init(_ table: Block.Table) {
    self.table = table
    headings = table.headings.map(HTMLText.line)
  }

  /// The table, without the box in which it scrolls.
  var html: String {
    let cells = headings.map {
      $0.isEmpty ? "<td role=\"cell\"></td>" : "<th role=\"columnheader\" scope=\"col\">\($0)</th>"
    }
    return "<table role=\"table\" class=\"\(style)\">\n"
      + "<thead role=\"rowgroup\">\n<tr role=\"row\">\(cells.joined())</tr>\n</thead>\n"
      + "<tbody role=\"rowgroup\">\n\(table.rows.map(row).joined())</tbody>\n</table>\n"
  }

  /// How it is shown: with room to write, as cards where the screen is narrow, or in small type.
  private var style: String {
    if table.isFilledByHand { return "hand" }
    if headings.count > Self.wide { return "wide" }
    return headings.count > 2 ? "cards" : "plain"
  }

  /// How many columns a table has at most in the type of the text.
  private static let wide = 7

  private func row(_ cells: [String]) -> String {
    // A row that takes a third of a page may break; the others do not.
    let isLong = (cells.map(\.count).max() ?? 0) * headings.count > 2400
    let row = headings.enumerated().map { place, heading in
      let label = heading.isEmpty ? "" : " data-label=\"\(heading)\""
      let cell = place < cells.count ? HTMLText.cell(cells[place]) : ""
      return "<td role=\"cell\"\(label)>\(cell)</td>"
    }
    return "<tr role=\"row\"\(isLong ? " class=\"long\"" : "")>\(row.joined())</tr>\n"
  }
}
