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
    Folding.fold(spanish) == word || Folding.fold(english) == word
      || aliases.contains { Folding.fold($0) == word }
  }
}
