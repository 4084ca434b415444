/// Texts made comparable, whoever set them.
enum Words {
  /// A text without signs that nobody sees, its spaces one each.
  static func plain(_ text: String) -> String {
    visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The runs of letters and digits.
  static func of(_ text: String) -> Set<String> {
    Set(visible(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// The words that a text lacks; one too long for a line may stand there in pieces.
  static func missing(_ words: Set<String>, in text: String) -> [String] {
    let missing = words.subtracting(of(text))
    guard !missing.isEmpty else { return [] }
    let joined = visible(text).filter { !$0.isWhitespace }
    return missing.filter { $0.count < 40 || !joined.contains($0) }.sorted()
  }

  /// Signs that mislead are replaced by one that says so; it does not count either.
  private static func visible(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{FFFD}" {
      visible.append(scalar)
    }
    return String(visible)
  }
}
