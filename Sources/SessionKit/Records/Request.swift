/// Help that is asked for: of colleagues, or of somebody from outside.
public struct Request: Record {
  /// What kind of help.
  public enum Help: String, ChoiceValue {
    case support, advice

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .support: "apoyo"
      case .advice: "asesoría"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What is asked for.
  public var text = ""
  /// What kind of help it is.
  public var type: Help?
  /// What has come about, and what was tried.
  public var situation = ""
  /// Why help is needed.
  public var reason = ""
  /// Who is asked.
  public var to = ""
  /// Who asks.
  public var person: Reference<Person>?
  /// The team that asks.
  public var team: Reference<Team>?

  /// A request without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "request", noun: "solicitud", plural: "solicitudes", gender: .feminine, home: .session,
    summary: "el apoyo y la asesoría externa que se piden",
    example: "Estrategias para grupos multigrado", answered: "atendida")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Request, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Request>] = [
    Field(
      "text", \.text, label: "Solicitud", question: "¿Qué ayuda se pide?", spanish: "texto",
      example: "Estrategias para grupos multigrado", expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo", question: "¿Se pide apoyo a colegas o asesoría externa?",
      spanish: "tipo", placeholder: "TIPO", example: "apoyo", expected: true),
    Field(
      "situation", \.situation, label: "Situación", question: "¿Qué pasa, y qué se ha intentado?",
      spanish: "situación", example: "ya se probó la lectura en parejas", long: true),
    Field(
      "reason", \.reason, label: "Motivo", question: "¿Por qué hace falta esa ayuda?",
      spanish: "motivo", example: "todavía no logramos que participen", long: true),
    Field(
      "to", \.to, label: "A quién", question: "¿A quién se le pide?", spanish: "destinatario",
      placeholder: "QUIÉN", example: "el equipo de USAER"),
    Field(
      "person", \.person, label: "De quién", question: "¿Quién la pide?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Qué equipo la pide?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who ask.
  public var owners: [Party] { Self.owners(person, team) }

  /// Besides its fields, the school that asks, unless somebody does.
  public var missing: [Gap] {
    let isTold = head.school != nil || !owners.isEmpty
    return (isTold ? [] : [Gap(key: "school", label: "escuela")]) + missingFields.map { Gap($0) }
  }
}
