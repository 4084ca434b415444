/// A table on its way to Word.
struct DocxTable {
  private let rows: [[String]]
  private let extents: [[TextExtent]]
  private let widths: [Int]
  private let isFilledByHand: Bool
  /// The size of the letters, in half points.
  private let size: Int
  /// The size that is written with them, where it is not that of the style.
  private let ownSize: Int?

  /// Word opens no table with more columns.
  private static let mostColumns = 63
  /// A row with more lines than this may go on on the next page.
  private static let linesKept = 8
  /// The height of a row that is written in by hand: a centimetre.
  private static let handHeight = 567

  /// A table that is as wide as the text.
  init(_ table: Block.Table, room: Int, type: DocxType, base: DocxType) {
    let all = [table.headings] + table.rows
    let count = min(Self.mostColumns, all.map(\.count).max() ?? 0)
    rows = all.map { Self.row($0, count) }
    extents = rows.enumerated().map { number, row in
      row.map { TextExtent($0, isBold: number == 0) }
    }
    isFilledByHand = table.isFilledByHand
    size = type.table
    ownSize = type.table == base.table ? nil : type.table
    widths = ColumnWidths.fit(extents, in: room, size: size, isFilledByHand: isFilledByHand)
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { widths.isEmpty }

  /// About how high it is, in twentieths of a point.
  var height: Int { rows.indices.reduce(0) { $0 + height(ofRow: $1) } }

  /// What is written for it.
  var xml: String {
    var xml =
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>"
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" "
      + "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for number in rows.indices { append(row: number, to: &xml) }
    return xml + "</w:tbl>"
  }

  private func append(row number: Int, to xml: inout String) {
    var form = lines(ofRow: number) <= Self.linesKept ? "<w:cantSplit/>" : ""
    if isFilledByHand, number > 0 {
      form += "<w:trHeight w:val=\"\(Self.handHeight)\" w:hRule=\"atLeast\"/>"
    }
    if number == 0 { form += "<w:tblHeader/>" }
    xml += "<w:tr>" + (form.isEmpty ? "" : "<w:trPr>\(form)</w:trPr>")
    for (cell, width) in zip(rows[number], widths) {
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      if number == 0 { xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7ECF4\"/>" }
      if isFilledByHand { xml += "<w:vAlign w:val=\"center\"/>" }
      xml += "</w:tcPr>"
      // The headings never stand at the foot of a page without a row.
      let keepsNext = number == 0 && rows.count > 1
      let paragraph = DocxParagraph(style: "Cell", keepsNext: keepsNext, size: ownSize)
      xml += paragraph.text(cell, isBold: number == 0).xml
      xml += "</w:tc>"
    }
    xml += "</w:tr>"
  }

  private func lines(ofRow number: Int) -> Int {
    zip(extents[number], widths).map { extent, width in
      extent.lines(in: width - 2 * ColumnWidths.margin, size: size)
    }.max() ?? 1
  }

  private func height(ofRow number: Int) -> Int {
    let height = lines(ofRow: number) * DocxType.lineHeight(size) + 2 * DocxStyles.cellMargin
    return isFilledByHand && number > 0 ? max(height, Self.handHeight) : height
  }

  /// A row with as many cells as there are columns; what would not fit stands in the last.
  private static func row(_ cells: [String], _ count: Int) -> [String] {
    guard cells.count > count else {
      return cells + [String](repeating: "", count: count - cells.count)
    }
    return cells.prefix(count - 1) + [cells.dropFirst(count - 1).joined(separator: " · ")]
  }
}
