/// Some of those who take part, who work together; they may be of several schools.
public struct Team: Record {
  /// What holds a team together.
  public enum Bond: String, ChoiceValue {
    case grade, section, room, subject, affinity

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .grade: "grado"
      case .section: "sección"
      case .room: "sala"
      case .subject: "asignatura"
      case .affinity: "afinidad"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// Its name.
  public var name = ""
  /// What holds it together.
  public var type: Bond?
  /// Who is in it.
  public var members: [Reference<Person>] = []

  /// A team without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "team", noun: "equipo", plural: "equipos", gender: .masculine, family: .people,
    home: .workbook,
    summary: "los equipos de trabajo, por grado, sala, asignatura o afinidad",
    example: "Equipo de 2.º grado")

  /// It is named by its name.
  public static var mainField: any WritableKeyPath<Team, String> & Sendable { \.name }

  /// Its fields.
  public static let fields: [Field<Team>] = [
    Field(
      "name", \.name, label: "Nombre", question: "¿Cómo se llama el equipo?", spanish: "nombre",
      placeholder: "NOMBRE", example: "Equipo de 2.º grado", expected: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Qué une al equipo?", spanish: "tipo",
      placeholder: "TIPO", example: "grado"),
    Field(
      "members", \.members, label: "Integrantes", question: "¿Quiénes lo integran?",
      spanish: "integrante", english: "member", placeholder: "PERSONA", example: "Ana López",
      expected: true),
  ]
}
