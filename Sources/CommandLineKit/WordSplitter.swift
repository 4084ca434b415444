/// The first stage: tells words, options and `--` apart by their looks alone.
enum WordSplitter {
  /// One token for each word, in order.
  static func split(_ words: [String]) -> [Token] {
    var isOver = false
    return words.enumerated().map { index, word in
      let kind = isOver ? .word : kind(of: word)
      if kind == .terminator { isOver = true }
      return Token(index: index, word: word, kind: kind)
    }
  }

  private static func kind(of word: String) -> Token.Kind {
    if word == "--" { return .terminator }
    guard let (dashes, name) = splitDashes(word), let first = name.first, !first.isWhitespace
    else { return .word }
    if dashes == 2 { return longOption(name) }
    if first.isASCII, first.isNumber { return .word }
    let rest = name.dropFirst()
    if rest.isEmpty { return .shortOption(first, attached: nil) }
    let value = rest.utf8.first == equals ? Substring(rest.unicodeScalars.dropFirst()) : rest
    return .shortOption(first, attached: String(value))
  }

  private static func longOption(_ body: Substring) -> Token.Kind {
    guard let sign = body.utf8.firstIndex(of: equals) else {
      return .longOption(name: String(body), attached: nil)
    }
    let value = body.unicodeScalars[sign...].dropFirst()
    return .longOption(name: String(body[..<sign]), attached: String(Substring(value)))
  }

  /// One or two dashes and what follows them.
  private static func splitDashes(_ word: String) -> (dashes: Int, name: Substring)? {
    guard word.utf8.first == dash else { return nil }
    let rest = Substring(word.unicodeScalars.dropFirst())
    guard rest.utf8.first == dash else { return (1, rest) }
    return (2, Substring(rest.unicodeScalars.dropFirst()))
  }

  private static let dash = UInt8(ascii: "-")
  private static let equals = UInt8(ascii: "=")
}
