/// A word of the command line, and what it looks like.
struct Token: Sendable, Hashable {
  /// What a word looks like before anything is known of the command.
  enum Kind: Sendable, Hashable {
    case word
    case longOption(name: String, attached: String?)
    case shortOption(Character, attached: String?)
    case terminator
  }

  let index: Int
  let word: String
  let kind: Kind

  /// The option as it was typed, without its value.
  var spelled: String {
    switch kind {
    case .longOption(let name, _): "--" + name
    case .shortOption(let letter, _): "-" + String(letter)
    case .word, .terminator: word
    }
  }

  /// The value written in the same word as the option.
  var attached: String? {
    switch kind {
    case .longOption(_, let attached), .shortOption(_, let attached): attached
    case .word, .terminator: nil
    }
  }
}
