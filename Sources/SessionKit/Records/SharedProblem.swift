/// Problems that are the same one in several schools, as somebody has put them together.
public struct SharedProblem: Record {
  /// What every record has.
  public var head = Head()
  /// What they have in common.
  public var text = ""
  /// The problems that are this one.
  public var problems: [ID] = []
  /// Those that look like it and are not.
  public var apart: [ID] = []

  /// A group without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "shared-problem", collection: "sharedProblems", noun: "problemática-común",
    one: "problemática común", plural: "problemáticas comunes", gender: .feminine, home: .workbook,
    summary: "las problemáticas que varias escuelas comparten", example: "Comprensión lectora")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<SharedProblem, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<SharedProblem>] = [
    Field(
      "text", \.text, label: "Problemática común", question: "¿Qué tienen en común?",
      spanish: "texto", example: "Comprensión lectora", expected: true),
    Field(
      "problems", \.problems, label: "Problemáticas", question: "¿Cuáles son, por su clave?",
      spanish: "problemática", english: "problem", placeholder: "CLAVE", example: "bcdfghjkmn"),
    Field(
      "apart", \.apart, label: "Aparte", question: "¿Cuáles no, aunque se parezcan?",
      spanish: "aparte", placeholder: "CLAVE", example: "bcdfghjkmn"),
  ]
}
