/// The letters with which a page probably fits on a sheet.
struct DocxFit {
  /// The sheet.
  let sheet: DocxSheet

  /// The largest letters, in half points.
  static let largest = 88
  private static let smallest = 36

  /// The largest letters with which a page probably fits, from 44 points down to 18.
  func type(for page: [Block], of document: Document) -> DocxType {
    let sizes = stride(from: Self.largest, to: Self.smallest, by: -4).map(DocxType.wall)
    return sizes.first { type in
      page.reduce(0) { $0 + height($1, type, document) } <= sheet.textHeight * 92 / 100
    } ?? .wall(Self.smallest)
  }

  /// About how high a piece is, in twentieths of a point.
  private func height(_ block: Block, _ type: DocxType, _ document: Document) -> Int {
    switch block {
    case .heading(let level, let text):
      lines(text, type.heading(level), isBold: true) + 3 * type.gap
    case .paragraph(let text): lines(text, type.body) + type.gap
    case .facts(let facts):
      facts.reduce(type.gap) { $0 + lines($1.label + ": " + $1.value, type.body) * 11 / 10 }
    case .list(let items), .steps(let items):
      items.reduce(0) { $0 + lines($1, type.body, indent: type.indent) + type.gap * 2 / 3 }
    case .table(let table):
      DocxTable(table, room: sheet.textWidth, type: type, base: type).height + type.gap
    case .signatures(let signers):
      DocxSignatures(signers, room: sheet.textWidth, type: type, base: type).height
    case .contents(let deepest):
      document.contents(to: deepest).count * (DocxType.lineHeight(type.body) + type.gap)
    case .pageBreak: 0
    }
  }

  private func lines(
    _ text: String, _ size: Int, isBold: Bool = false, indent: Int = 0
  ) -> Int {
    let extent = TextExtent(text, isBold: isBold)
    return extent.lines(in: sheet.textWidth - indent, size: size) * DocxType.lineHeight(size)
  }
}
