import SpanishText

/// One of the values that an option or an operand may have.
public struct Choice: Sendable, Hashable {
  /// The words for it; the English one is the value that the program gets.
  public let name: Name
  /// What it means, where the word does not say it.
  public let summary: String?

  /// A value with its words.
  public init(_ name: Name, summary: String? = nil) {
    self.name = name
    self.summary = summary
  }

  /// A value with its words in both languages.
  public init(
    _ english: String, _ spanish: String, also aliases: String..., summary: String? = nil
  ) {
    self.init(Name(english, spanish, aliases: aliases), summary: summary)
  }

  /// Whether a typed word is this value; spaces and hyphens do not matter: `en proceso`.
  func matches(_ word: String) -> Bool {
    let wanted = Self.core(word)
    return !wanted.isEmpty && name.spellings.contains { Self.core($0) == wanted }
  }

  private static func core(_ word: String) -> String {
    Folding.fold(word).filter { $0.isLetter || $0.isNumber }
  }
}
