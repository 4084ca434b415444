/// What an adviser advises: as a verdict, as an orientation, a suggestion, a recommendation.
public struct Advice: Record {
  /// As what advice is given.
  public enum Weight: String, ChoiceValue {
    case verdict, orientation, suggestion, recommendation

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .verdict: "dictamen"
      case .orientation: "orientación"
      case .suggestion: "sugerencia"
      case .recommendation: "recomendación"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What is advised.
  public var text = ""
  /// As what it is given.
  public var type: Weight?
  /// What it is about.
  public var topic = ""
  /// What speaks for it.
  public var grounds = ""
  /// Who gets it.
  public var person: Reference<Person>?
  /// The team that gets it.
  public var team: Reference<Team>?

  /// Advice without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "advice", collection: "advice", noun: "asesoría", plural: "asesorías", gender: .feminine,
    family: .accompaniment, home: .session,
    summary: "dictámenes, orientaciones, sugerencias y recomendaciones",
    example: "Planear juntos para grupos diversos")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Advice, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Advice>] = [
    Field(
      "text", \.text, label: "Asesoría", question: "¿Qué aconseja?", spanish: "texto",
      example: "Planear juntos para grupos diversos", expected: true, long: true),
    Field(
      "type", \.type, label: "Tipo",
      question: "¿Es dictamen, orientación, sugerencia o recomendación?", spanish: "tipo",
      placeholder: "TIPO", example: "sugerencia", expected: true),
    Field(
      "topic", \.topic, label: "Tema", question: "¿De qué tema es?", spanish: "tema",
      placeholder: "TEMA", example: "inclusión"),
    Field(
      "grounds", \.grounds, label: "Fundamento", question: "¿En qué se sustenta?",
      spanish: "fundamento", example: "lo observado en tres visitas", long: true),
    Field(
      "person", \.person, label: "Para quién", question: "¿Para quién es la asesoría?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Para qué equipo es la asesoría?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who get it.
  public var owners: [Party] { Self.owners(person, team) }

  /// Besides its fields, those for whom it is.
  public var missing: [Gap] {
    let isTold = head.school != nil || !owners.isEmpty
    return (isTold ? [] : [Gap(key: "person", label: "para quién es")])
      + missingFields.map { Gap($0) }
  }
}
