/// A sentence of what must not be lacking, to be put up for all to see.
public struct Phrase: Record {
  /// What every record has.
  public var head = Head()
  /// The sentence.
  public var text = ""
  /// The team that wrote it.
  public var team: Reference<Team>?

  /// A phrase without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "phrase", noun: "frase", plural: "frases", gender: .feminine, home: .session,
    summary: "frases de lo que no debe faltar", example: "Escucharnos sin juzgar")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Phrase, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Phrase>] = [
    Field(
      "text", \.text, label: "Frase", question: "¿Qué frase proponen?", spanish: "texto",
      example: "Escucharnos sin juzgar", expected: true, long: true),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo la escribió?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is the team's that wrote it.
  public var owners: [Party] { Self.owners(nil, team) }
}
