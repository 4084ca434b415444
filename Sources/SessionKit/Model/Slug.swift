import SpanishText

/// Words as a file name can have them: small letters, digits and hyphens.
func slug(_ words: String, longest: Int = 40) -> String {
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
  return name
}
