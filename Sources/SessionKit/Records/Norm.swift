/// A rule that those who meet give themselves.
public struct Norm: Record {
  /// What every record has.
  public var head = Head()
  /// The rule.
  public var text = ""

  /// A rule without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "norm", noun: "norma", plural: "normas", gender: .feminine, home: .session,
    summary: "las normas de convivencia de la reunión", example: "Escuchar sin interrumpir")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Norm, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Norm>] = [
    Field(
      "text", \.text, label: "Norma", question: "¿Qué norma se dan?", spanish: "texto",
      example: "Escuchar sin interrumpir", expected: true, long: true)
  ]
}
