/// What is not working, why it is hard, and what has been tried.
public struct Problem: Record {
  /// What every record has.
  public var head = Head()
  /// What happens.
  public var text = ""
  /// Why it is difficult.
  public var difficulty: [String] = []
  /// Why what has been tried does not work.
  public var tried = ""
  /// The goal of the improvement programme that it stands in the way of.
  public var goal: GoalTie?

  /// A problem without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "problem", noun: "problemática", plural: "problemáticas", gender: .feminine,
    aliases: ["problema"], home: .session, summary: "lo que no está funcionando y por qué",
    example: "A los niños les cuesta comprender lo que leen")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Problem, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Problem>] = [
    Field(
      "text", \.text, label: "Problemática", question: "¿Qué es lo que no está funcionando?",
      spanish: "texto", example: "A los niños les cuesta comprender lo que leen", expected: true,
      long: true),
    Field(
      "difficulty", \.difficulty, label: "Por qué es difícil",
      question: "¿Por qué es una dificultad?", spanish: "dificultad",
      example: "en casa no hay libros", expected: true),
    Field(
      "tried", \.tried, label: "Lo que se intentó",
      question: "¿Por qué no ha servido lo que se ha intentado?", spanish: "intentado",
      example: "la lectura diaria se dejó en octubre", long: true),
    Field(
      "goal", \.goal, label: "Meta", question: "¿A qué meta {del plan} se refiere?",
      spanish: "meta", placeholder: "META", example: "Lectura"),
  ]

  /// Besides its fields, the school whose problem it is, and the goal that it stands in the way of.
  public var missing: [Gap] {
    let school = head.school == nil ? [Gap(key: "school", label: "escuela")] : []
    let goal =
      goal == nil ? [Gap(key: "goal", label: Vocabulary.common.say("meta {del plan}"))] : []
    return school + missingFields.map { Gap($0) } + goal
  }
}
