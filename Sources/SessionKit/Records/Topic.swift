/// Something on the agenda for which there was no time.
public struct Topic: Record {
  /// What every record has.
  public var head = Head()
  /// What was left.
  public var text = ""
  /// Why it was left.
  public var reason = ""
  /// Who takes it up.
  public var person: Reference<Person>?

  /// A topic without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "topic", noun: "asunto", plural: "asuntos", gender: .masculine, home: .session,
    summary: "lo que quedó pendiente de tratar", example: "El uso de la biblioteca",
    answered: "resuelto")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Topic, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Topic>] = [
    Field(
      "text", \.text, label: "Asunto", question: "¿Qué quedó pendiente?", spanish: "texto",
      example: "El uso de la biblioteca", expected: true, long: true),
    Field(
      "reason", \.reason, label: "Motivo", question: "¿Por qué quedó pendiente?", spanish: "motivo",
      example: "se acabó el tiempo", long: true),
    Field(
      "person", \.person, label: "Quién lo retoma", question: "¿Quién lo retomará?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs who take it up.
  public var owners: [Party] { Self.owners(person, nil) }
}
