import SpanishText

/// Text from outside, made safe to stand in XML.
enum XMLText {
  /// A text on one line, between tags or in an attribute.
  static func line(_ text: String) -> String { escaped(trim(VisibleText.clean(text))) }

  /// The lines of a text, each between tags.
  static func lines(_ text: String) -> [String] {
    trim(VisibleText.clean(text, keepingNewlines: true))
      .split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
  }

  /// A text in which nothing means more than it says; what XML forbids is dropped.
  static func escaped(_ text: String) -> String {
    var text = text
    if text.withUTF8({ !$0.contains(where: isSpecial) }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a byte may begin something that cannot stay; what XML forbids begins with 0xEF.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }
}
