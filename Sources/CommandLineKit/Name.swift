import SpanishText

/// One word that users type, in English and in Spanish.
public struct Name: Sendable, Hashable {
  /// The canonical word, which code and JSON use.
  public let english: String
  /// The word that help shows, with its accents.
  public let spanish: String
  /// Other words for the same thing.
  public let aliases: [String]

  /// A word in both languages, and other spellings if there are any.
  public init(_ english: String, _ spanish: String, also aliases: String...) {
    self.init(english, spanish, aliases: aliases)
  }

  /// A word in both languages, with its other spellings as a list.
  public init(_ english: String, _ spanish: String, aliases: [String]) {
    self.english = english
    self.spanish = spanish
    self.aliases = aliases
  }

  /// Whether a typed word is this one, accents and case aside.
  public func matches(_ word: String) -> Bool {
    matches(folded: Folding.fold(word))
  }

  /// Every way to write it, Spanish first, each once.
  public var spellings: [String] {
    var seen: Set<String> = []
    return ([spanish, english] + aliases).filter { seen.insert(Folding.fold($0)).inserted }
  }

  /// Whether the English word tells a reader anything that the Spanish one does not.
  public var isTranslated: Bool {
    Folding.fold(english) != Folding.fold(spanish)
  }

  func matches(folded word: String) -> Bool {
    Self.matches(spanish, word) || Self.matches(english, word)
      || aliases.contains { Self.matches($0, word) }
  }

  /// Most names differ in their first letter, which is cheaper to see than to fold them.
  private static func matches(_ spelling: String, _ word: String) -> Bool {
    guard let first = spelling.utf8.first, let wanted = word.utf8.first else { return false }
    if first < 0x80 && first | 0x20 != wanted { return false }
    return Folding.fold(spelling) == word
  }
}
