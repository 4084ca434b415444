/// Writes a document for Word, and for whatever else opens its files.
public struct DocxRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The bytes of a document.
  public func render(_ document: Document) -> [UInt8] {
    let sheet = DocxSheet(document.layout)
    let type = type(of: document, on: sheet)
    let body = DocxBody(document, sheet: sheet, base: type)
    let frame = DocxFrame(document: document, sheet: sheet)
    let language = XMLText.line(document.language)
    let text =
      DocxPackage.declaration + "<w:document xmlns:w=\"\(DocxPackage.word)\" "
      + "xmlns:r=\"\(DocxPackage.relationships)\"><w:body>\(body.xml)\(frame.section)</w:body>"
      + "</w:document>"
    let styles = DocxStyles(type: type, textWidth: sheet.textWidth, language: language)
    var archive = ZipArchive()
    for (name, xml) in [
      ("[Content_Types].xml", DocxPackage.types),
      ("_rels/.rels", DocxPackage.root),
      ("docProps/core.xml", DocxPackage.description(of: document)),
      ("word/document.xml", text),
      ("word/_rels/document.xml.rels", DocxPackage.ofDocument),
      ("word/styles.xml", styles.xml),
      ("word/numbering.xml", DocxNumbering(count: body.stepLists, indent: type.indent).xml),
      ("word/settings.xml", DocxPackage.settings(language: language)),
      ("word/header.xml", frame.header),
      ("word/footer.xml", frame.footer),
    ] {
      archive.add(name, Array(xml.utf8))
    }
    return archive.finished()
  }

  /// The letters for which the styles are made: those of the fullest sheet, where each differs.
  private func type(of document: Document, on sheet: DocxSheet) -> DocxType {
    switch document.layout {
    case .page: return .page
    case .slides: return .slides
    case .wall:
      let fit = DocxFit(sheet: sheet)
      let types = document.pages.map { fit.type(for: $0, of: document) }
      return types.min { $0.body < $1.body } ?? .wall(DocxFit.largest)
    }
  }
}
