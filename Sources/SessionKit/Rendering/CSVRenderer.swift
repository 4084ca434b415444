import SpanishText

/// Writes the table of a document for a spreadsheet, which opens it by a double click.
///
/// A mark at the beginning says that it is UTF-8; no cell becomes a formula.
public struct CSVRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document's sheet; without one, of all its tables, one under the other.
  public func render(_ document: Document) -> String {
    let tables: [Block.Table] =
      document.sheet.map { [$0] }
      ?? document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let rows = tables.map { table in
      ([table.headings] + table.rows).map(row).joined()
    }
    return "\u{FEFF}" + rows.joined(separator: "\r\n")
  }

  private func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private func cell(_ text: String) -> String {
    var cell = trim(VisibleText.clean(text, keepingNewlines: true))
    if let first = cell.unicodeScalars.first(where: { !$0.properties.isDefaultIgnorableCodePoint }),
      Self.formulaSigns.contains(first)
    {
      cell = "'" + cell
    }
    guard cell.unicodeScalars.contains(where: Self.separators.contains) else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// What would end a cell or a row.
  private static let separators: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\t"]

  /// The signs with which a spreadsheet takes a cell for a formula, also in their wide form.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
  ]
}
