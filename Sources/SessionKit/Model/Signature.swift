/// Something that is kept under a natural key, with who wrote it and when.
public protocol Signed: Declared {
  /// When it was first written down.
  var made: Int? { get set }
  /// When it was last changed.
  var edited: Int? { get set }
  /// Who wrote it.
  var by: String { get set }
}

/// Who wrote something, and when.
public struct Signature: Signed {
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""

  /// Nobody, never.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Signature>] =
    signatureFields(made: \.made, edited: \.edited, by: \.by)
}

/// The fields of who wrote something, and when.
func signatureFields<Root>(
  made: any WritableKeyPath<Root, Int?> & Sendable,
  edited: any WritableKeyPath<Root, Int?> & Sendable,
  by: any WritableKeyPath<Root, String> & Sendable
) -> [Field<Root>] {
  [
    Field(
      "made", made, label: "Anotado", question: "¿Cuándo se anotó?", spanish: "anotado",
      example: "1543593600000"),
    Field(
      "edited", edited, label: "Corregido", question: "¿Cuándo se corrigió?",
      spanish: "corregido", example: "1543593600000"),
    Field(
      "by", by, label: "Anotó", question: "¿Quién lo anotó?", spanish: "por",
      example: "Ana López"),
  ]
}
