/// Where the walk through a session's guide stands.
public struct WalkPlace: Signed {
  /// The address of its prompt; nothing where it has not begun, or has come to its end.
  public var address = ""
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// At the beginning.
  public init() {}

  /// Its fields.
  public static let fields: [Field<WalkPlace>] =
    [
      Field(
        "address", \.address, label: "Paso", question: "¿En qué pregunta quedó?", spanish: "paso",
        placeholder: "PASO", example: "4.2")
    ] + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}
