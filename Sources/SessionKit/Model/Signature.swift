/// Something that is kept under a natural key, with who wrote it and when.
public protocol Signed: Declared {
  /// When it was first written down.
  var made: Int? { get set }
  /// When it was last changed.
  var edited: Int? { get set }
  /// Who wrote it.
  var by: String { get set }
  /// What it said before, by digest, so that two copies can tell which one is the later.
  var was: String { get set }
}

/// Who wrote something, and when.
public struct Signature: Signed {
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Nobody, never.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Signature>] =
    signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}

/// The keys of who wrote something, and when.
let signatureKeys: Set = ["made", "edited", "by", "was"]

/// The fields of who wrote something, and when.
func signatureFields<Root>(
  made: any WritableKeyPath<Root, Int?> & Sendable,
  edited: any WritableKeyPath<Root, Int?> & Sendable,
  by: any WritableKeyPath<Root, String> & Sendable,
  was: any WritableKeyPath<Root, String> & Sendable
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
    Field(
      "was", was, label: "Decía antes", question: "¿Qué decía antes?", spanish: "antes",
      example: "0a1b2c3d@jo2x4k00"),
  ]
}
