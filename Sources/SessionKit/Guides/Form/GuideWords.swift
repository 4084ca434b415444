/// How strongly a source asks for a step.
public enum Requirement: String, ChoiceValue {
  case required, recommended, optional, voluntary, informative

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .required: "obligatorio"
    case .recommended: "recomendado"
    case .optional: "opcional"
    case .voluntary: "voluntario"
    case .informative: "informativo"
    }
  }
}

/// When something of a meeting has its time.
public enum Phase: String, ChoiceValue {
  case before, during, after, always

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .before: "antes"
    case .during: "durante"
    case .after: "después"
    case .always: "siempre"
    }
  }
}

/// How a text is read.
public enum ReadingMode: String, ChoiceValue {
  case aloud, read, box

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .aloud: "en-voz-alta"
    case .read: "lectura"
    case .box: "recuadro"
    }
  }

  /// The words in a sentence.
  public var label: String {
    switch self {
    case .aloud: "para leer en voz alta"
    case .read: "para leer"
    case .box: "en un recuadro"
    }
  }
}
