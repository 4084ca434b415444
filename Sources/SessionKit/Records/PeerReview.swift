/// What one colleague says of another's work, by criteria agreed upon before.
public struct PeerReview: Record {
  /// What every record has.
  public var head = Head()
  /// What is said.
  public var text = ""
  /// What both had agreed to look at.
  public var criteria: [String] = []
  /// Whose work it is.
  public var person: Reference<Person>?

  /// A review without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "peer-review", collection: "peerReviews", noun: "coevaluación", plural: "coevaluaciones",
    gender: .feminine, family: .community, home: .session,
    summary: "evaluación entre pares, con criterios acordados antes",
    example: "Sus consignas son claras y breves")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<PeerReview, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<PeerReview>] = [
    Field(
      "text", \.text, label: "Coevaluación", question: "¿Qué comenta del trabajo de su colega?",
      spanish: "texto", example: "Sus consignas son claras y breves", expected: true, long: true),
    Field(
      "criteria", \.criteria, label: "Criterios", question: "¿Qué criterios acordaron antes?",
      spanish: "criterio", english: "criterion", example: "claridad de las consignas",
      expected: true),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es el trabajo?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs whose work it is.
  public var owners: [Party] { Self.owners(person, nil) }
}
