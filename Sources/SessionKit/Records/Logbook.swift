/// What somebody writes for themselves, during a meeting or after it.
public struct Logbook: Record {
  /// When it is written.
  public enum Moment: String, ChoiceValue {
    case during, after

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .during: "durante"
      case .after: "después"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What is written.
  public var text = ""
  /// When it is written.
  public var moment: Moment?

  /// An empty entry.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "logbook", collection: "logbook", noun: "bitácora-personal", one: "entrada",
    plural: "entradas de su bitácora personal", gender: .feminine, aliases: ["diario", "diary"],
    family: .community, home: .person,
    summary: "lo que escribe para usted; nadie más lo ve en el cuaderno",
    example: "Me costó escuchar sin responder", beside: ["pauta", "task"])

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Logbook, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Logbook>] = [
    Field(
      "text", \.text, label: "Entrada", question: "¿Qué quiere escribir?", spanish: "texto",
      example: "Me costó escuchar sin responder", expected: true, long: true),
    Field(
      "moment", \.moment, label: "Momento", question: "¿De qué momento es?", spanish: "momento",
      placeholder: "MOMENTO", example: "después"),
  ]
}
