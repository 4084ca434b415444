/// People of different schools who learn from each other.
public struct Network: Record {
  /// What every record has.
  public var head = Head()
  /// Its name.
  public var text = ""
  /// Who is in it.
  public var members: [Party] = []
  /// How far it reaches.
  public var scope = ""
  /// Where they meet and share.
  public var platform = ""

  /// A network without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "network", noun: "red-aprendizaje", one: "red de aprendizaje", plural: "redes de aprendizaje",
    gender: .feminine, aliases: ["red"], family: .accompaniment, home: .session,
    summary: "redes entre docentes de distintas escuelas", example: "Red de lectura de la zona")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Network, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Network>] = [
    Field(
      "text", \.text, label: "Red", question: "¿Cómo se llama la red?", spanish: "texto",
      example: "Red de lectura de la zona", expected: true),
    Field(
      "members", \.members, label: "Integrantes", question: "¿Quiénes la forman?",
      spanish: "integrante", english: "member", placeholder: "QUIÉN", example: "Ana López",
      expected: true),
    Field(
      "scope", \.scope, label: "Ámbito", question: "¿Hasta dónde llega: escuelas, zonas, estados?",
      spanish: "ámbito", placeholder: "ÁMBITO", example: "zona"),
    Field(
      "platform", \.platform, label: "Plataforma", question: "¿Dónde se reúnen y comparten?",
      spanish: "plataforma", placeholder: "DÓNDE", example: "un grupo de Facebook"),
  ]

  /// It is theirs who are in it.
  public var owners: [Party] { members }
}
