/// What a guide says of itself: what it is for, whom, and how long it takes.
public struct GuideCard: Declared {
  /// What a session that follows the guide is.
  public enum Kind: String, ChoiceValue {
    case session, community, accompaniment

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .session: "sesión"
      case .community: "comunidad"
      case .accompaniment: "acompañamiento"
      }
    }
  }

  /// Its name in commands.
  public var id = ""
  /// Its name on paper.
  public var title = ""
  /// What a session that follows it is.
  public var kind: Kind?
  /// Which ordinary session it is for.
  public var ordinal: Int?
  /// The country whose schools it was written for.
  public var country = ""
  /// The level of those schools.
  public var level = ""
  /// The school year it was written for.
  public var cycle: SchoolYear?
  /// What it is for.
  public var purposes: [String] = []
  /// How long it takes.
  public var minutes: Int?
  /// The meetings that it describes, if it is more than one.
  public var meetings: [Meeting] = []

  /// A guide that says nothing.
  public init() {}

  /// Its fields.
  public static let fields: [Field<GuideCard>] = [
    Field(
      "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
      example: "tercera-cai"),
    Field(
      "title", \.title, label: "Título", question: "¿Cómo se titula?", spanish: "título",
      example: "Aprendizaje entre escuelas"),
    Field(
      "kind", \.kind, label: "Tipo", question: "¿Qué guía?", spanish: "tipo", example: "sesión"),
    Field(
      "ordinal", \.ordinal, label: "Sesión", question: "¿Para qué sesión es?", spanish: "ordinal",
      example: "3"),
    Field(
      "country", \.country, label: "País", question: "¿De qué país es?", spanish: "país",
      example: "MX"),
    Field(
      "level", \.level, label: "Nivel", question: "¿Para qué nivel es?", spanish: "nivel",
      example: "Educación inicial"),
    Field(
      "cycle", \.cycle, label: "Ciclo", question: "¿De qué ciclo es?", spanish: "ciclo",
      example: "2018-2019"),
    Field(
      "purposes", \.purposes, label: "Propósitos", question: "¿Para qué es?",
      spanish: "propósito", example: "Aprender de otras escuelas"),
    Field(
      "minutes", \.minutes, label: "Minutos", question: "¿Cuánto dura?", spanish: "minutos",
      example: "300"),
    Field(
      "meetings", \.meetings, label: "Reuniones", question: "¿Qué reuniones tiene?",
      spanish: "reunión", example: "cap-1"),
  ]

  /// The meeting with an id.
  public func meeting(_ id: String) -> Meeting? { meetings.first { $0.id == id } }

  /// The form for programs: every key, also of what is not known.
  public var view: JSON {
    .object([
      ("id", .string(id)), ("title", .string(title)), ("kind", .string(kind?.rawValue)),
      ("ordinal", .integer(ordinal)), ("country", .string(country)), ("level", .string(level)),
      ("cycle", .string(cycle?.name)), ("purposes", .array(purposes.map(JSON.string))),
      ("minutes", .integer(minutes)), ("meetings", .array(meetings.map(\.json))),
    ])
  }
}

/// One of the meetings that a guide describes.
public struct Meeting: FieldValue {
  /// Its name in commands.
  public let id: String
  /// Its name on paper.
  public let title: String
  /// How long it takes.
  public let minutes: Int

  /// An object.
  public static var shape: Shape { .object }
  /// An object.
  public static var schema: JSON { .object([("type", .string("object"))]) }

  /// Takes an object with an id, a title and a length.
  public init?(json: JSON) {
    guard let id = json["id"]?.string, let title = json["title"]?.string,
      let minutes = json["minutes"]?.integer
    else { return nil }
    self.id = id
    self.title = title
    self.minutes = minutes
  }

  /// An object with an id, a title and a length.
  public var json: JSON {
    .object([("id", .string(id)), ("title", .string(title)), ("minutes", .integer(minutes))])
  }

  /// Meetings are not typed.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Meeting {
    throw .unknown(kind: "meeting", text: text, suggestion: nil)
  }

  /// Its name on paper.
  public func words(in directory: Directory) -> String { title }
}
