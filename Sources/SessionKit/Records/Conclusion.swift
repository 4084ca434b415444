/// What those who met came to.
public struct Conclusion: Record {
  /// What every record has.
  public var head = Head()
  /// What they came to.
  public var text = ""
  /// What it is about.
  public var topic = ""
  /// The team that came to it.
  public var team: Reference<Team>?

  /// A conclusion without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "conclusion", noun: "conclusión", plural: "conclusiones", gender: .feminine, home: .session,
    summary: "conclusiones a las que llegan juntos",
    example: "Leer en voz alta mejora la comprensión")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Conclusion, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Conclusion>] = [
    Field(
      "text", \.text, label: "Conclusión", question: "¿A qué conclusión llegaron?",
      spanish: "texto", example: "Leer en voz alta mejora la comprensión", expected: true,
      long: true),
    Field(
      "topic", \.topic, label: "Tema", question: "¿De qué tema es?", spanish: "tema",
      placeholder: "TEMA", example: "lectura"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo llegó a esa conclusión?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is the team's that came to it.
  public var owners: [Party] { Self.owners(nil, team) }
}
