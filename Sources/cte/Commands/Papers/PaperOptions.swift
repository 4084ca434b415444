import CommandLineKit
import SessionKit

/// The options with which papers are asked for.
enum PaperOptions {
  static let cycle = SessionList.cycle
  static let chart = Option.value(
    "kind", "clase", placeholder: "CLASE",
    kind: .choice(
      WallChart.Sort.allCases.map {
        Choice(Name($0.rawValue, $0.spanish, aliases: []))
      }),
    summary: "Qué pliego: sin ella, todos los que tienen algo", example: "--clase normas")
  static let format = format(of: DocumentFormat.allCases)
  static let severalFormats = Option.value(
    "format", "formato", placeholder: "FORMATO", kind: .choice(formats), isList: true,
    summary: "En qué formatos; sin ella, el más usual de cada papel", example: "--formato docx,md")
  static let initials = Option.flag(
    "initials", "iniciales", summary: "Escribe con iniciales a las personas del cuaderno",
    example: "--iniciales")
  static let output = Option.value(
    "output", "salida", short: "o", placeholder: "ARCHIVO", kind: .file,
    summary: "Dónde guardarlo: un archivo, o una carpeta que ya existe", example: "-o acta.docx")

  private static let formats = choices(DocumentFormat.allCases)

  private static func choices(_ formats: [DocumentFormat]) -> [Choice] {
    formats.map { format in
      Choice(
        Name(format.rawValue, format.rawValue, aliases: format.aliases), summary: format.spanish)
    }
  }

  /// One of the formats that a paper has.
  private static func format(of formats: [DocumentFormat]) -> Option {
    .value(
      "format", "formato", placeholder: "FORMATO", kind: .choice(choices(formats)),
      summary: "En qué formato; -o archivo.docx ya lo dice", example: "--formato docx")
  }

  /// What of the book is meant.
  static let ofBook = [
    CommonOptions.session, CommonOptions.school, cycle, CommonOptions.asOf,
  ]
  /// The same, and for whom.
  static let selectors = ofBook + [CommonOptions.person, CommonOptions.team]
  /// In what form a paper that is read goes out, and where to.
  static let form = [formatOfPages, output, CommonOptions.force, initials]
  /// One of the formats of a paper that is read: no table, no calendar.
  static let formatOfPages = format(of: Papers.book.formats)
}

extension DocumentFormat {
  /// Other words for it.
  var aliases: [String] {
    switch self {
    case .md: ["markdown"]
    case .html: ["web", "pagina"]
    case .docx: ["word"]
    case .txt: ["texto", "mensaje"]
    case .csv: ["excel", "hoja"]
    case .ics: ["calendario"]
    case .json: []
    }
  }
}
