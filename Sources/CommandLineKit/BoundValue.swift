/// Where a value stood on the command line.
public struct Origin: Sendable, Hashable {
  /// Which word it was, from 0.
  public let index: Int
  /// The option as it was typed, or the operand's placeholder.
  public let spelled: String

  /// A place on the command line.
  public init(index: Int, spelled: String) {
    self.index = index
    self.spelled = spelled
  }
}

/// A value with the place it came from, so that what is wrong with it can be pointed at.
public struct BoundValue: Sendable, Hashable {
  /// The value as it was typed, or the English word of a choice.
  public let text: String
  /// Where it stood.
  public let origin: Origin

  /// A value and its place.
  public init(text: String, origin: Origin) {
    self.text = text
    self.origin = origin
  }
}
