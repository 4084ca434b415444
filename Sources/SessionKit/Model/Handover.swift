/// What a team agreed on, handed to the director of one of the schools that are in it.
public struct Handover: Signed {
  /// The day on which it was handed over.
  public var date: CivilDate?
  /// The school of the director.
  public var school: Reference<School>?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Nothing handed over.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Handover>] =
    [
      Field(
        "date", \.date, label: "Fecha", question: "¿Qué día se entregó?", spanish: "fecha",
        placeholder: "FECHA", example: "30/11/2018"),
      Field(
        "school", \.school, label: "{Escuela}", question: "¿De qué {escuela}?",
        spanish: "escuela", placeholder: "ESCUELA", example: "Benito Juárez"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}
