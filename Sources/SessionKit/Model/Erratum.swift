/// Something that was found wrong after a session was closed.
public struct Erratum: Declared {
  /// Its name in the files.
  public var id: ID?
  /// The record that it corrects, if it is about one.
  public var of: ID?
  /// What should be read instead.
  public var text = ""
  /// The day on which it was added.
  public var date: CivilDate?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Errata lie as they were written.
  static func order(_ left: Erratum, _ right: Erratum) -> Bool {
    (left.made ?? 0, left.id?.text ?? "") < (right.made ?? 0, right.id?.text ?? "")
  }

  /// Nothing wrong.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Erratum>] =
    [
      Field(
        "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
        example: "bcdfghjkmn"),
      Field(
        "of", \.of, label: "De", question: "¿Qué corrige?", spanish: "de", placeholder: "CLAVE",
        example: "bcdfghjkmn"),
      Field(
        "text", \.text, label: "Errata", question: "¿Qué debe decir?", spanish: "texto",
        example: "Donde dice «marzo» debe decir «mayo»", expected: true, long: true),
      Field(
        "date", \.date, label: "Fecha", question: "¿Qué día se anotó?", spanish: "fecha",
        placeholder: "FECHA", example: "03/12/2018"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}
