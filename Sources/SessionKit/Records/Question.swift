/// A doubt or a contribution, after what others have presented.
public struct Question: Record {
  /// What is meant by it.
  public enum Intent: String, ChoiceValue {
    case doubt, contribution

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .doubt: "duda"
      case .contribution: "aporte"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// The doubt, or what is contributed.
  public var text = ""
  /// Which of the two it is.
  public var type: Intent?
  /// The axis of the guide that it is about.
  public var axis: GuideItem?
  /// Whose it is.
  public var person: Reference<Person>?

  /// A question without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "question", noun: "pregunta", plural: "preguntas", gender: .feminine, aliases: ["duda"],
    home: .session,
    summary: "dudas y aportes sobre lo que otros exponen",
    example: "¿Cómo invitan a las familias a leer?")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Question, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Question>] = [
    Field(
      "text", \.text, label: "Pregunta", question: "¿Cuál es la duda o el aporte?",
      spanish: "texto", example: "¿Cómo invitan a las familias a leer?", expected: true,
      long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Es una duda o un aporte?", spanish: "tipo",
      placeholder: "TIPO", example: "duda"),
    Field(
      "axis", \.axis, label: "Eje", question: "¿Sobre qué eje es?", spanish: "eje",
      placeholder: "EJE", example: "1"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la duda o el aporte?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs who asked.
  public var owners: [Party] { Self.owners(person, nil) }
}
