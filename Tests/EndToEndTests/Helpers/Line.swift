/// A line as one would type it into a shell.
enum Line {
  /// A word, and whether it was written between quotes: then it is somebody's text, not a word
  /// of the language.
  struct Word: Sendable, Equatable {
    var text = ""
    var isQuoted = false
  }

  /// The words of a line: single quotes keep everything, so do double ones.
  static func words(_ line: String) -> [String] { split(line).map(\.text) }

  /// The words with their quotes known.
  static func split(_ line: String) -> [Word] {
    var words: [Word] = []
    var current: Word?
    var quote: Character?
    for sign in line {
      switch (sign, quote) {
      case (quote, .some): quote = nil
      case (_, .some): current?.text.append(sign)
      case ("'", nil), ("\"", nil):
        quote = sign
        current = current ?? Word()
        current?.isQuoted = true
      case (" ", nil):
        if let word = current { words.append(word) }
        current = nil
      default:
        current = current ?? Word()
        current?.text.append(sign)
      }
    }
    if let word = current { words.append(word) }
    return words
  }
}
