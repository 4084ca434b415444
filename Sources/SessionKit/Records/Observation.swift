/// What an adviser sees in a classroom; it is the adviser's own.
public struct Observation: Record {
  /// How far something was done.
  public enum Extent: String, ChoiceValue {
    case yes, partly, no

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .yes: "sí"
      case .partly: "en-parte"
      case .no: "no"
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What was seen.
  public var text = ""
  /// Whose class it was.
  public var person: Reference<Person>?
  /// The day of the visit.
  public var date: CivilDate?
  /// Whether what had been suggested was done.
  public var applied: Extent?

  /// An observation without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "observation", noun: "observación", plural: "observaciones", gender: .feminine,
    family: .accompaniment, home: .adviser,
    summary: "lo que observa al acompañar; nadie más lo ve en el cuaderno",
    example: "Dio tiempo para pensar antes de responder")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Observation, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Observation>] = [
    Field(
      "text", \.text, label: "Observación", question: "¿Qué observó?", spanish: "texto",
      example: "Dio tiempo para pensar antes de responder", expected: true, long: true),
    Field(
      "person", \.person, label: "A quién", question: "¿A quién observó?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López", expected: true),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día fue?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018", expected: true),
    Field(
      "applied", \.applied, label: "Aplicado", question: "¿Se aplicó lo que se había sugerido?",
      spanish: "aplicado", placeholder: "CUÁNTO", example: "en-parte"),
  ]

  /// It is about the one whose class it was.
  public var owners: [Party] { Self.owners(person, nil) }
}
