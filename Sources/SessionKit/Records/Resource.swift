/// A material, an instrument or a piece of evidence that is shared.
public struct Resource: Record {
  /// What is shared.
  public enum Sort: String, ChoiceValue {
    case material, instrument, evidence

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .material: "material"
      case .instrument: "instrumento"
      case .evidence: "evidencia"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What it is.
  public var text = ""
  /// Which of the three it is.
  public var type: Sort?
  /// What it is good for.
  public var use = ""
  /// Who shares it.
  public var person: Reference<Person>?
  /// The team that shares it.
  public var team: Reference<Team>?

  /// A resource without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "resource", noun: "recurso", plural: "recursos", gender: .masculine, home: .session,
    summary: "materiales, instrumentos y evidencias que se comparten",
    example: "Lista de cotejo de lectura")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Resource, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Resource>] = [
    Field(
      "text", \.text, label: "Recurso", question: "¿Qué se comparte?", spanish: "texto",
      example: "Lista de cotejo de lectura", expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Es un material, un instrumento o una evidencia?",
      spanish: "tipo", placeholder: "TIPO", example: "material"),
    Field(
      "use", \.use, label: "Uso", question: "¿Para qué sirve?", spanish: "uso",
      example: "registrar avances cada semana", long: true),
    Field(
      "person", \.person, label: "De quién", question: "¿Quién lo comparte?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo lo comparte?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who share it.
  public var owners: [Party] { Self.owners(person, team) }
}
