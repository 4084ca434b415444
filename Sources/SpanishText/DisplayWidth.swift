/// How many columns text takes up in a terminal.
public enum DisplayWidth {
  /// The columns of a whole text; control characters take none.
  public static func of(_ text: String) -> Int {
    var columns = 0
    for byte in text.utf8 {
      if byte >= 0x80 { return ofLatin(text) ?? text.reduce(0) { $0 + of($1) } }
      if byte >= 0x20, byte != 0x7F { columns += 1 }
    }
    return columns
  }

  /// The columns of a text in which each scalar stands alone; nil when some may be combined.
  private static func ofLatin(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x0300 else { return nil }
      if !isLatinControl(scalar.value) { columns += 1 }
    }
    return columns
  }

  /// The columns of one character, whatever it is made of.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.dropFirst().isEmpty { return width(of: first) }
    if first.properties.isEmoji, scalars.contains(textStyle) { return 1 }
    if first.properties.isEmoji, scalars.contains(emojiStyle) { return 2 }
    if first.properties.isEmojiPresentation, !first.properties.isEmojiModifier { return 2 }
    return scalars.reduce(0) { $0 + width(of: $1) }
  }

  private static let textStyle: Unicode.Scalar = "\u{FE0E}"
  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x0300 { return isLatinControl(scalar.value) ? 0 : 1 }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }  // Hangul vowels and finals
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator,
      .paragraphSeparator:
      return 0
    default:
      return isWide(scalar) ? 2 : 1
    }
  }

  private static func isLatinControl(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    return scalar.properties.isEmojiPresentation
      || wideRanges.contains { $0.contains(scalar.value) }
  }

  /// East Asian Wide and Fullwidth, apart from the emoji, which Unicode marks on its own.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
