import SpanishText

/// The options that are known at some point of the command line; of two alike, the first holds.
struct OptionLexicon: Sendable {
  let options: [Option]

  /// The option that a token names, if it is known.
  func option(_ token: Token) -> Option? {
    switch token.kind {
    case .longOption(let name, _):
      let folded = Folding.fold(name)
      return options.first { $0.name.matches(folded: folded) }
    case .shortOption(let letter, _):
      return options.first { $0.short == letter }
    case .word, .terminator:
      return nil
    }
  }

  /// Whether a word can be the value of the option before it.
  ///
  /// A known option is none, for then the value was forgotten; any other word is.
  func isValue(_ token: Token) -> Bool {
    switch token.kind {
    case .terminator: false
    case .word: true
    case .longOption: option(token) == nil
    case .shortOption(_, let attached): attached != nil || option(token) == nil
    }
  }

  /// The option that a mistyped one resembles, with its dashes and without accents.
  func suggestion(for token: Token) -> String? {
    guard case .longOption(let name, _) = token.kind else { return nil }
    let closest = Similarity.closest(to: name, among: options, spelledAs: \.name.spellings)
    return closest.map { "--" + Folding.fold($0.spelling) }
  }

  /// The option that a word names without its dashes, for someone who forgot them.
  func suggestion(forBare word: String) -> String? {
    let folded = Folding.fold(word)
    return options.contains { $0.name.matches(folded: folded) } ? "--" + folded : nil
  }
}
