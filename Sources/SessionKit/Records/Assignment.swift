/// A task that somebody takes along.
public struct Assignment: Tracked {
  /// Where what is needed comes from.
  public enum Source: String, ChoiceValue {
    case data, expert, reading, internet, library, specialist, proposal, other

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .data: "datos"
      case .expert: "experto"
      case .reading: "lectura"
      case .internet: "internet"
      case .library: "biblioteca"
      case .specialist: "especialista"
      case .proposal: "propuesta"
      case .other: "otra"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What is to be done.
  public var text = ""
  /// In what way one gets on by it.
  public var type: Source?
  /// Who does it.
  public var person: Reference<Person>?
  /// By when.
  public var due: Due?

  /// A task without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "task", noun: "tarea", plural: "tareas", gender: .feminine, family: .community, home: .session,
    summary: "las tareas que se lleva cada quien", example: "Leer el capítulo sobre las preguntas",
    answered: "hecha")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Assignment, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Assignment>] = [
    Field(
      "text", \.text, label: "Tarea", question: "¿Qué hay que hacer?", spanish: "texto",
      example: "Leer el capítulo sobre las preguntas", expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿De qué tipo es la tarea?", spanish: "tipo",
      placeholder: "TIPO", example: "lectura"),
    Field(
      "person", \.person, label: "Quién", question: "¿Quién la hará?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López", expected: true),
    Field(
      "due", \.due, label: "Vence", question: "¿Para cuándo?", spanish: "vence",
      placeholder: "CUÁNDO", example: "sexta"),
  ]

  /// It is theirs who do it.
  public var parties: [Party] { Self.owners(person, nil) }

  /// Names who does it, if nobody does.
  public mutating func assign(_ party: Party) -> Bool {
    guard person == nil, case .person(let named) = party else { return false }
    person = named
    return true
  }
}
