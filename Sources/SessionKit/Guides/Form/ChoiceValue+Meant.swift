import SpanishText

extension ChoiceValue {
  /// The value that a word means in either language, accents, case, hyphens and spaces aside.
  static func meant(by word: String) -> Self? {
    let wanted = FormWord.core(word)
    return allCases.first { value in
      ([value.rawValue, value.spanish] + value.aliases).contains { FormWord.core($0) == wanted }
    }
  }

  /// The value nearest to a word that means none.
  static func near(_ word: String) -> String? {
    Similarity.closest(to: word, among: Array(allCases)) {
      [$0.spanish, $0.rawValue] + $0.aliases
    }?
    .candidate.spanish
  }
}
