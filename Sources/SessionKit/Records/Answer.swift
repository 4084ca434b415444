/// An answer to one of the guide's questions.
public struct Answer: Record {
  /// What every record has.
  public var head = Head()
  /// What is answered.
  public var text = ""
  /// The question: its id in the guide, or its words.
  public var question = ""
  /// Who answers.
  public var person: Reference<Person>?
  /// The team that answers.
  public var team: Reference<Team>?

  /// An answer without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "answer", noun: "respuesta", plural: "respuestas", gender: .feminine, home: .session,
    summary: "respuestas a las preguntas de la guía",
    example: "Lo que mejor resultó fue leer en parejas")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Answer, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Answer>] = [
    Field(
      "text", \.text, label: "Respuesta", question: "¿Qué responde?", spanish: "texto",
      example: "Lo que mejor resultó fue leer en parejas", expected: true, long: true),
    Field(
      "question", \.question, label: "Pregunta", question: "¿A qué pregunta responde?",
      spanish: "pregunta", placeholder: "PREGUNTA", example: "Q2.1", expected: true),
    Field(
      "person", \.person, label: "De quién", question: "¿Quién responde?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo responde?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who answer.
  public var owners: [Party] { Self.owners(person, team) }
}
