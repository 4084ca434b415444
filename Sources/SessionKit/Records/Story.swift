/// What happened while somebody was accompanied, told so that others learn from it.
public struct Story: Record {
  /// Where it happened.
  public enum Setting: String, ChoiceValue {
    case cte, school, classroom

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .cte: "CTE"
      case .school: "escuela"
      case .classroom: "aula"
      }
    }

    /// Other words that mean the same.
    public var aliases: [String] {
      self == .classroom ? ["salón"] : []
    }
  }

  /// What every record has.
  public var head = Head()
  /// What happened.
  public var text = ""
  /// Where it happened.
  public var setting: Setting?
  /// What was found.
  public var findings = ""
  /// What was learned from it.
  public var lessons = ""
  /// The day on which it was told, where that is not the day of a meeting.
  public var date: CivilDate?

  /// A story that nobody has told.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "story", collection: "stories", noun: "relato", plural: "relatos", gender: .masculine,
    family: .accompaniment, home: .session,
    summary: "lo vivido al acompañar, contado para aprender de ello",
    example: "En noviembre visité la sala de maternal", answered: "compartido")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Story, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Story>] = [
    Field(
      "text", \.text, label: "Relato", question: "¿Qué sucedió?", spanish: "texto",
      example: "En noviembre visité la sala de maternal", expected: true, long: true),
    Field(
      "setting", \.setting, label: "Ámbito",
      question: "¿Sucedió en el CTE, en {la escuela} o en el aula?", spanish: "ámbito",
      placeholder: "ÁMBITO", example: "aula", expected: true),
    Field(
      "findings", \.findings, label: "Hallazgos", question: "¿Qué se encontró?",
      spanish: "hallazgos", example: "las familias quieren participar", long: true),
    Field(
      "lessons", \.lessons, label: "Aprendizajes", question: "¿Qué se aprendió?",
      spanish: "aprendizajes", example: "conviene invitarlas con tiempo", long: true),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día lo cuenta?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018"),
  ]
}
