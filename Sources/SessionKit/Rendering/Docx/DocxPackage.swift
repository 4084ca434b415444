/// The files of which a Word document consists besides its text.
enum DocxPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The parts that the text refers to; the place of each gives the name by which it does.
  private static let parts = ["styles", "numbering", "settings", "header", "footer"]

  /// By what name the text refers to a part.
  static func reference(to part: String) -> String {
    "rId\((parts.firstIndex(of: part) ?? 0) + 1)"
  }

  /// Of what type each file is: `[Content_Types].xml`.
  static var types: String {
    let core = "application/vnd.openxmlformats-package.core-properties+xml"
    return declaration + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"\(core)\"/>"
      + "<Override PartName=\"/word/document.xml\" ContentType=\"\(wordType).document.main+xml\"/>"
      + parts.map {
        "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(wordType).\($0)+xml\"/>"
      }.joined() + "</Types>"
  }

  /// Where the text and its description are: `_rels/.rels`.
  static var root: String {
    let core = "\(package)/relationships/metadata/core-properties"
    return references([
      ("rId1", "\(relationships)/officeDocument", "word/document.xml"),
      ("rId2", core, "docProps/core.xml"),
    ])
  }

  /// Where the parts are that the text refers to: `word/_rels/document.xml.rels`.
  static var ofDocument: String {
    references(parts.map { (reference(to: $0), "\(relationships)/\($0)", "\($0).xml") })
  }

  /// How Word treats the document: `word/settings.xml`.
  static func settings(language: String) -> String {
    declaration + "<w:settings xmlns:w=\"\(word)\"><w:zoom w:percent=\"100\"/>"
      + "<w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting "
      + "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
      + "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(language)\"/></w:settings>"
  }

  /// What the document is called, and whose it is: `docProps/core.xml`.
  ///
  /// It tells no moment, so that the same document always gives the same bytes.
  static func description(of document: Document) -> String {
    declaration + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\(XMLText.line(document.title))</dc:title>"
      + "<dc:creator>\(XMLText.line(document.owner))</dc:creator>"
      + "<dc:language>\(XMLText.line(document.language))</dc:language></cp:coreProperties>"
  }

  private static func references(_ all: [(id: String, type: String, target: String)]) -> String {
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }
}
