/// Whether somebody came to a session, and when.
public struct Attendance: Signed {
  /// Whether the person came.
  public var present = false
  /// When the person came.
  public var time: ClockTime?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Nothing known.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Attendance>] =
    [
      Field(
        "present", \.present, label: "Asistió", question: "¿Asistió?", spanish: "asistió",
        example: "sí"),
      Field(
        "time", \.time, label: "Hora", question: "¿A qué hora llegó?", spanish: "hora",
        placeholder: "HORA", example: "08:05"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}
