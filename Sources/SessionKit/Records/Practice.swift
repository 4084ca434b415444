/// Something that is done with the pupils, and what comes of it.
public struct Practice: Record {
  /// What comes of it.
  public enum Outcome: String, ChoiceValue {
    case helps, hinders

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .helps: "favorece"
      case .hinders: "no-favorece"
      }
    }

    /// Other words that mean the same.
    public var aliases: [String] { self == .hinders ? ["no"] : ["sí"] }
  }

  /// What every record has.
  public var head = Head()
  /// What is done.
  public var text = ""
  /// Whether the pupils get on by it.
  public var outcome: Outcome?
  /// Why it does, or does not.
  public var because = ""
  /// What shows it, in what was recorded of their progress.
  public var reasons: [String] = []
  /// With what it is done.
  public var materials: [String] = []
  /// To what in one's own way of working it is owed.
  public var owedTo = ""
  /// For which level of schooling it is good.
  public var level = ""
  /// To which area it belongs.
  public var area = ""
  /// Which indicator it serves.
  public var indicator = ""
  /// The goal of the improvement programme that it serves.
  public var goal: GoalTie?
  /// Whose it is.
  public var person: Reference<Person>?
  /// The team whose it is.
  public var team: Reference<Team>?

  /// A practice without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "practice", noun: "práctica", plural: "prácticas", gender: .feminine, home: .session,
    summary: "prácticas que favorecen el avance y prácticas que no",
    example: "Leer en voz alta y preguntar antes y después")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Practice, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Practice>] = [
    Field(
      "text", \.text, label: "Práctica", question: "¿De qué práctica se trata?", spanish: "texto",
      example: "Leer en voz alta y preguntar antes y después", expected: true, long: true),
    Field(
      "outcome", \.outcome, label: "Resultado", question: "¿Favorece el avance o no?",
      spanish: "resultado", placeholder: "RESULTADO", example: "favorece", expected: true),
    Field(
      "because", \.because, label: "Por qué", question: "¿Por qué da ese resultado?",
      spanish: "causa", example: "los niños participan y comentan", expected: true, long: true),
    Field(
      "reasons", \.reasons, label: "Razones",
      question: "¿Qué razones lo muestran, según los avances registrados?", spanish: "razón",
      english: "argument", example: "18 de 22 ya resumen un cuento"),
    Field(
      "materials", \.materials, label: "Materiales", question: "¿Con qué materiales se hace?",
      spanish: "material", english: "material", example: "cuentos de la biblioteca de aula"),
    Field(
      "owedTo", \.owedTo, label: "A qué se debe",
      question: "¿A qué parte de su manera de trabajar se debe?", spanish: "debida-a",
      example: "planeo las preguntas con anticipación", long: true),
    Field(
      "level", \.level, label: "Nivel", question: "¿Para qué nivel sirve?", spanish: "nivel",
      placeholder: "NIVEL", example: "inicial"),
    Field(
      "area", \.area, label: "Área", question: "¿De qué área es?", spanish: "área",
      placeholder: "ÁREA", example: "Comunicación"),
    Field(
      "indicator", \.indicator, label: "Indicador", question: "¿A qué indicador responde?",
      spanish: "indicador", placeholder: "INDICADOR", example: "comprende lo que lee"),
    Field(
      "goal", \.goal, label: "Meta", question: "¿A qué meta {del plan} aporta?",
      spanish: "meta", placeholder: "META", example: "Lectura"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la práctica?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es la práctica?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who do it.
  public var owners: [Party] { Self.owners(person, team) }
}
