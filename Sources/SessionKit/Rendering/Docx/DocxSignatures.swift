/// Lines to sign on, two side by side, on their way to Word.
struct DocxSignatures {
  private let signers: [Block.Signer]
  private let room: Int
  private let type: DocxType
  private let base: DocxType

  /// More rows than this do not have to stand on one page.
  private static let rowsKept = 4
  /// The room between two lines.
  private static let gap = 567

  /// Lines to sign on for everyone of some.
  init(_ signers: [Block.Signer], room: Int, type: DocxType, base: DocxType) {
    self.signers = signers
    self.room = room
    self.type = type
    self.base = base
  }

  /// About how high they are, in twentieths of a point.
  var height: Int {
    (signers.count + 1) / 2 * (DocxStyles.signatureGap + 2 * DocxType.lineHeight(type.body))
  }

  /// What is written for them.
  var xml: String {
    let width = (room - Self.gap) / 2
    let widths = [width, room - 2 * width, width]
    var xml =
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(room)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>"
      + "</w:tblCellMar></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    let rows = stride(from: 0, to: signers.count, by: 2)
    let keepsRows = signers.count <= 2 * Self.rowsKept
    for first in rows {
      let keepsNext = keepsRows && first + 2 < signers.count
      let second = first + 1 < signers.count ? signers[first + 1] : nil
      let cells = [
        cell(signers[first], keepsNext: keepsNext), DocxParagraph(style: "Signature").xml,
        second.map { cell($0, keepsNext: keepsNext) } ?? DocxParagraph(style: "Signature").xml,
      ]
      xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      for (cell, width) in zip(cells, widths) {
        xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(cell)</w:tc>"
      }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl>"
  }

  private func cell(_ signer: Block.Signer, keepsNext: Bool) -> String {
    let size = type.body == base.body ? nil : type.body
    let name = DocxParagraph(style: "Signature", keepsNext: keepsNext, hasLine: true, size: size)
      .text(signer.name.isEmpty ? signer.role : signer.name)
    guard !signer.name.isEmpty, !signer.role.isEmpty else { return name.xml }
    let role = DocxParagraph(style: "SignatureRole", keepsNext: keepsNext, size: size)
    return name.xml + role.text(signer.role).xml
  }
}
