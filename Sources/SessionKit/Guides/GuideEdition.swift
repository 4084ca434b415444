/// The edition of one of the workbook's own guides that a new session takes.
public struct GuideEdition: Signed {
  /// The beginning of the digest of its file.
  public var edition = ""
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// No edition.
  public init() {}

  /// Its fields.
  public static let fields: [Field<GuideEdition>] =
    [
      Field(
        "edition", \.edition, label: "Edición", question: "¿Qué edición?", spanish: "edición",
        example: "0a1b2c3d4e")
    ] + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}
