/// Something that those who teach need to learn.
public struct Need: Record {
  /// What every record has.
  public var head = Head()
  /// What needs to be learned.
  public var text = ""
  /// The challenge that it comes from.
  public var challenge = ""
  /// The gap of the guide to which it belongs.
  public var gap: GuideItem?
  /// How hard it is to settle; 1 is the easiest.
  public var difficulty: Int?
  /// Whose it is.
  public var person: Reference<Person>?
  /// The team whose it is.
  public var team: Reference<Team>?

  /// A need without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "need", noun: "necesidad", plural: "necesidades", gender: .feminine, family: .community,
    home: .session, summary: "lo que hace falta aprender, y por dónde empezar",
    example: "Retroalimentar a distancia")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Need, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Need>] = [
    Field(
      "text", \.text, label: "Necesidad", question: "¿Qué hace falta aprender?", spanish: "texto",
      example: "Retroalimentar a distancia", expected: true, long: true),
    Field(
      "challenge", \.challenge, label: "Desafío", question: "¿Qué desafío la origina?",
      spanish: "desafío", example: "no todas las familias tienen internet", long: true),
    Field(
      "gap", \.gap, label: "Brecha", question: "¿En qué brecha está?", spanish: "brecha",
      placeholder: "BRECHA", example: "d", expected: true),
    Field(
      "difficulty", \.difficulty, label: "Dificultad",
      question: "¿Qué tan difícil es, si 1 es lo más fácil?", spanish: "dificultad",
      placeholder: "NÚMERO", example: "2", expected: true),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la necesidad?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es la necesidad?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// What is easy to settle comes first.
  public var rank: Int { difficulty ?? .max }

  /// It is theirs who have it.
  public var owners: [Party] { Self.owners(person, team) }
}
