/// A few words typed for a longer name: `benito j` for «Escuela Benito Juárez».
public enum ShortName {
  /// Whether each word typed begins a word of the name, or is one, in their order; accents and case
  /// aside.
  public static func fits(
    _ typed: String, _ name: String, inWholeWords: Bool = false
  ) -> Bool {
    let typed = words(typed)
    guard !typed.isEmpty else { return false }
    var rest = words(name)[...]
    for word in typed {
      guard let place = rest.firstIndex(where: { inWholeWords ? $0 == word : $0.hasPrefix(word) })
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func words(_ text: String) -> [Substring] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }
  }
}
