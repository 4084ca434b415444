/// What schools, groups or practices have in common, and what sets them apart.
public struct Comparison: Record {
  /// What was found between the two.
  public enum Relation: String, ChoiceValue {
    case similarity, coincidence, difference

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .similarity: "similitud"
      case .coincidence: "coincidencia"
      case .difference: "diferencia"
      }
    }

    /// The word for several.
    public var plural: String {
      switch self {
      case .similarity: "similitudes"
      case .coincidence: "coincidencias"
      case .difference: "diferencias"
      }
    }

    /// Other words that mean the same.
    public var aliases: [String] {
      self == .similarity ? ["semejanza"] : []
    }
  }

  /// How far it has come.
  public enum Stage: String, ChoiceValue {
    case individual, consolidated

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .individual: "individual"
      case .consolidated: "consolidado"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What was found.
  public var text = ""
  /// What it is of the three.
  public var type: Relation?
  /// Whether it is one person's, or what all found together.
  public var stage: Stage?
  /// What was compared.
  public var scope = ""
  /// Who found it.
  public var person: Reference<Person>?
  /// The team that found it.
  public var team: Reference<Team>?
  /// Those of each one that it brings together, by id: they tell who found it.
  public var from: [ID] = []

  /// A comparison without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "comparison", noun: "comparación", plural: "comparaciones", gender: .feminine, home: .session,
    summary: "en qué se parecen, coinciden o se distinguen las escuelas",
    example: "En las dos escuelas cuesta la comprensión lectora")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Comparison, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Comparison>] = [
    Field(
      "text", \.text, label: "Comparación", question: "¿Qué encontró al comparar?",
      spanish: "texto", example: "En las dos escuelas cuesta la comprensión lectora",
      expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Es similitud, coincidencia o diferencia?",
      spanish: "tipo", placeholder: "TIPO", example: "similitud", expected: true),
    Field(
      "stage", \.stage, label: "Etapa", question: "¿Es de cada quien o ya es el consolidado?",
      spanish: "etapa", placeholder: "ETAPA", example: "individual"),
    Field(
      "scope", \.scope, label: "Ámbito",
      question: "¿Qué se comparó: la escuela, el grupo, la práctica?", spanish: "ámbito",
      placeholder: "ÁMBITO", example: "práctica"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la comparación?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es la comparación?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
    Field(
      "from", \.from, label: "Reúne", question: "¿Cuáles reúne?", spanish: "reúne",
      placeholder: "CLAVE", example: "bcdfghjkmn"),
  ]

  /// It is theirs who found it.
  public var owners: [Party] { Self.owners(person, team) }
}
