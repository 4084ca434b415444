import SpanishText

/// Words as a file name can have them: small letters, digits and hyphens.
public enum Slug {
  private static let longest = 40

  /// The name made from words; when they have no letter that it could keep, it is empty, or made
  /// from their digest.
  public static func of(_ words: String, orDigest: Bool = false) -> String {
    var name = ""
    for character in Folding.fold(words) {
      if character.isASCII, character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty && !name.hasSuffix("-") {
        name.append("-")
      }
      if name.utf8.count >= longest { break }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty && orDigest ? String(Digest(of: Array(words.utf8)).text.prefix(16)) : name
  }

  /// Tells whether a name has nothing but small letters, digits and hyphens.
  static func isPlain(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.utf8.count <= 120
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
