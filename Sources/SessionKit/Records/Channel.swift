/// The way in which those who met stay in touch.
public struct Channel: Record {
  /// What every record has.
  public var head = Head()
  /// What they use.
  public var text = ""
  /// The team that uses it.
  public var team: Reference<Team>?
  /// What they use it for.
  public var use = ""

  /// A channel without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "channel", noun: "canal", plural: "canales", gender: .masculine, home: .session,
    summary: "por dónde siguen en contacto los equipos", example: "Grupo de WhatsApp de 2.º grado")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Channel, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Channel>] = [
    Field(
      "text", \.text, label: "Canal", question: "¿Por dónde seguirán en contacto?",
      spanish: "texto", example: "Grupo de WhatsApp de 2.º grado", expected: true, long: true),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
    Field(
      "use", \.use, label: "Uso", question: "¿Para qué lo usarán?", spanish: "uso",
      example: "compartir materiales y dudas", long: true),
  ]

  /// It is the team's that uses it.
  public var owners: [Party] { Self.owners(nil, team) }
}
