/// A form that a document can take, written whole by the library itself.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case md, html, docx, txt, csv, ics, json

  /// The name with which people know it.
  public var spanish: String {
    switch self {
    case .md: "Markdown"
    case .html: "página para ver o imprimir"
    case .docx: "documento de Word"
    case .txt: "texto para un mensaje"
    case .csv: "hoja de cálculo"
    case .ics: "calendario"
    case .json: "datos"
    }
  }

  /// Whether a screen can show it.
  public var isText: Bool { self != .docx }

  /// The bytes of a document.
  public func render(_ document: Document) -> [UInt8] {
    switch self {
    case .md: Array(MarkdownRenderer().render(document).utf8)
    case .html: Array(HTMLRenderer().render(document).utf8)
    case .docx: DocxRenderer().render(document)
    case .txt: Array(PlainTextRenderer().render(document).utf8)
    case .csv: Array(CSVRenderer().render(document).utf8)
    case .ics: Array(CalendarRenderer().render(document).utf8)
    case .json: Array(JSONRenderer().render(document).utf8)
    }
  }
}
