/// A table: on a narrow screen each row becomes a card, with the heading over each of its cells.
///
/// The roles keep it a table for those who hear it, also when it is shown as cards.
struct HTMLTable: Sendable {
  private let table: Block.Table
  /// The headings as HTML.
  private let headings: [String]
  /// How it is shown: with room to write, as cards where the screen is narrow, or in small type.
  private let style: String

  /// Reads a table that has headings.
  init(_ table: Block.Table) {
    self.table = table
    headings = table.headings.map(HTMLText.line)
    style =
      switch headings.count {
      case _ where table.isFilledByHand: "hand"
      case ...2: "plain"
      case _ where table.rows.isEmpty: "plain"
      case ...7: "cards"
      case ...10: "wide"
      default: "widest"
      }
  }

  /// The table, without the box in which it scrolls.
  var html: String {
    let cells = headings.enumerated().map { column, heading in
      let place = isFree(column) ? " class=\"free\"" : ""
      return heading.isEmpty
        ? "<td\(place)\(role("cell"))></td>"
        : "<th\(place)\(role("columnheader")) scope=\"col\">\(heading)</th>"
    }
    let group = role("rowgroup")
    return "<table\(role("table")) class=\"\(style)\">\n"
      + "<thead\(group)>\n<tr\(role("row"))>\(cells.joined())</tr>\n</thead>\n"
      + "<tbody\(group)>\n\(table.rows.map(row).joined())</tbody>\n</table>\n"
  }

  /// Whether somebody writes in a whole column, which is then wide enough for that.
  private func isFree(_ column: Int) -> Bool {
    table.isFilledByHand
      && table.rows.allSatisfy { $0.dropFirst(column).first?.allSatisfy(\.isWhitespace) ?? true }
  }

  private func role(_ role: String) -> String { style == "cards" ? " role=\"\(role)\"" : "" }

  private func row(_ cells: [String]) -> String {
    // A row that takes a third of a page may break; the others do not.
    let isLong = (cells.map(\.count).max() ?? 0) * headings.count > 2400
    let row = headings.enumerated().map { place, heading in
      let isLabelled = style == "cards" && !heading.isEmpty
      let label = isLabelled ? " data-label=\"\(heading)\"" : ""
      let cell = place < cells.count ? HTMLText.cell(cells[place]) : ""
      return "<td\(role("cell"))\(label)>\(cell)</td>"
    }
    return "<tr\(role("row"))\(isLong ? " class=\"long\"" : "")>\(row.joined())</tr>\n"
  }
}
