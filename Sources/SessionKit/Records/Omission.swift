/// Something that ought to have been done, and was not.
public struct Omission: Record {
  /// What every record has.
  public var head = Head()
  /// What was not done.
  public var text = ""
  /// The team that noticed it.
  public var team: Reference<Team>?

  /// An omission without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "omission", noun: "faltante", plural: "faltantes", gender: .masculine, home: .session,
    summary: "lo que faltó hacer, según lo leído o lo acordado",
    example: "Visitar a la otra escuela")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Omission, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Omission>] = [
    Field(
      "text", \.text, label: "Faltante", question: "¿Qué faltó hacer?", spanish: "texto",
      example: "Visitar a la otra escuela", expected: true, long: true),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo lo señaló?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is the team's that noticed it.
  public var owners: [Party] { Self.owners(nil, team) }
}
