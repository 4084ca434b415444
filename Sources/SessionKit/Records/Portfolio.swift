/// A strategy worth keeping, with what speaks for it.
public struct Portfolio: Record {
  /// What every record has.
  public var head = Head()
  /// The strategy.
  public var text = ""
  /// What speaks for it.
  public var grounds = ""
  /// With what one sees how it does.
  public var tool = ""
  /// Whose portfolio it is in.
  public var person: Reference<Person>?

  /// An entry without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "portfolio", collection: "portfolioEntries", noun: "portafolio", one: "entrada de portafolio",
    plural: "entradas de portafolio", gender: .feminine, family: .community, home: .session,
    summary: "estrategias que vale la pena guardar, con su fundamento",
    example: "Cuentos grabados por las familias")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Portfolio, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Portfolio>] = [
    Field(
      "text", \.text, label: "Estrategia", question: "¿Qué estrategia quiere guardar?",
      spanish: "texto", example: "Cuentos grabados por las familias", expected: true, long: true),
    Field(
      "grounds", \.grounds, label: "Fundamento", question: "¿Por qué vale la pena guardarla?",
      spanish: "fundamento", example: "la escuchan varias veces en casa", expected: true,
      long: true),
    Field(
      "tool", \.tool, label: "Herramienta", question: "¿Con qué se sigue su avance?",
      spanish: "herramienta", placeholder: "CON QUÉ", example: "lista de cotejo"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es el portafolio?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs whose portfolio it is in.
  public var owners: [Party] { Self.owners(person, nil) }
}
