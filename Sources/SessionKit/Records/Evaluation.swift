/// How those who met find what they have done together.
public struct Evaluation: Record {
  /// What is looked at.
  public enum Aspect: String, ChoiceValue {
    case impression, balance, usefulness, closing

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .impression: "impresión"
      case .balance: "balance"
      case .usefulness: "utilidad"
      case .closing: "cierre"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// How it was found.
  public var text = ""
  /// What of it is looked at.
  public var type: Aspect?
  /// The line of the guide that is valued, when it has several.
  public var item: GuideItem?
  /// Whose it is.
  public var person: Reference<Person>?
  /// The day on which it was found so, where that is not the day of a meeting.
  public var date: CivilDate?

  /// An evaluation without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "evaluation", noun: "valoración", plural: "valoraciones", gender: .feminine, home: .session,
    summary: "impresiones, balance y utilidad del encuentro",
    example: "Conocer otra sala me dio ideas")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Evaluation, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Evaluation>] = [
    Field(
      "text", \.text, label: "Valoración", question: "¿Cómo valora lo que se hizo?",
      spanish: "texto", example: "Conocer otra sala me dio ideas", expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Es impresión, balance, utilidad o cierre?",
      spanish: "tipo", placeholder: "TIPO", example: "impresión", expected: true),
    Field(
      "item", \.item, label: "Aspecto", question: "¿Qué aspecto de la guía valora?",
      spanish: "aspecto", placeholder: "ASPECTO", example: "PF1-1"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la valoración?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día fue?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018"),
  ]

  /// It is theirs who said it; what is found of a line of a list, as of one's own profile, is of
  /// whoever wrote it, where nobody is named.
  public var owners: [Party] { Self.owners(person ?? (item == nil ? nil : writer), nil) }
}
