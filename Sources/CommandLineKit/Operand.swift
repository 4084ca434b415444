/// Something that is said by its place: `TEXTO` in `acuerdo agregar TEXTO`.
public struct Operand: Sendable, Hashable {
  /// What code calls it.
  public let id: String
  /// What stands for it in help.
  public let placeholder: String
  /// What it is.
  public let kind: ValueKind
  /// Whether the command needs it.
  public let required: Bool
  /// Whether it takes all the words that are left.
  public let repeats: Bool
  /// Whether those words together are one text, typed without quotation marks.
  public let isPhrase: Bool
  /// What it is for, in one line without a full stop.
  public let summary: String

  /// An operand, by default one text that is required.
  public init(
    _ id: String, placeholder: String, kind: ValueKind = .text, required: Bool = true,
    repeats: Bool = false, isPhrase: Bool = false, summary: String
  ) {
    self.id = id
    self.placeholder = placeholder
    self.kind = kind
    self.required = required
    self.repeats = repeats || isPhrase
    self.isPhrase = isPhrase
    self.summary = summary
  }
}
