/// A line that one can type, and what it does.
public struct Example: Sendable, Hashable {
  /// The whole line, program included.
  public let line: String
  /// What it does, in one sentence.
  public let meaning: String

  /// A line and its meaning.
  public init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
