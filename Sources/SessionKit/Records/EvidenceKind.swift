import SpanishText

/// What kind of thing shows that something was done: one of a catalogue, or whatever people call it.
public enum EvidenceKind: Sendable, Hashable {
  /// One of the catalogue.
  case known(Known)
  /// Something else, in somebody's words.
  case other(String)

  /// The catalogue.
  public enum Known: String, ChoiceValue {
    case drawings, album, notebooks, records, assessments, indicators, photographs, recordings
    case checklists, portfolio, plans

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .drawings: "producciones-gráficas"
      case .album: "álbum"
      case .notebooks: "cuadernos"
      case .records: "registros"
      case .assessments: "evaluaciones"
      case .indicators: "indicadores"
      case .photographs: "fotografías"
      case .recordings: "grabaciones"
      case .checklists: "listas-de-cotejo"
      case .portfolio: "portafolio"
      case .plans: "planeaciones"
      }
    }

    /// The word in a sentence: `listas de cotejo`.
    public var label: String { String(spanish.map { $0 == "-" ? " " : $0 }) }

    /// Other words that mean the same.
    public var aliases: [String] {
      switch self {
      case .drawings: ["dibujos"]
      case .notebooks: ["cuaderno"]
      case .records: ["registro"]
      case .assessments: ["evaluación"]
      case .indicators: ["indicador"]
      case .photographs: ["fotos", "foto", "fotografía"]
      case .recordings: ["video", "audio"]
      case .checklists: ["lista-de-cotejo", "instrumento"]
      case .plans: ["planeación"]
      case .album, .portfolio: []
      }
    }
  }
}

extension EvidenceKind: FieldValue {
  /// Text: the catalogue is open.
  public static var shape: Shape { .text }
  /// A value of the catalogue, or words.
  public static var schema: JSON { String.schema }

  /// Takes a value of the catalogue, or words.
  public init?(json: JSON) {
    guard let text = json.string else { return nil }
    self = Known(rawValue: text).map(EvidenceKind.known) ?? .other(text)
  }

  /// The value in English, or the words.
  public var json: JSON {
    switch self {
    case .known(let known): known.json
    case .other(let words): .string(words)
    }
  }

  /// Understands a word of the catalogue, accents and case optional; any other stays as it is.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> EvidenceKind {
    do { return .known(try Known.parse(text, in: scope)) } catch { return .other(trim(text)) }
  }

  /// The words.
  public func words(in directory: Directory) -> String {
    switch self {
    case .known(let known): known.label
    case .other(let words): words
    }
  }
}
