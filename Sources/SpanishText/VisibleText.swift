/// Text from outside, made safe to show.
public enum VisibleText {
  /// The text without anything that could move the cursor, colour the screen or turn the reading
  /// direction; such characters become «�».
  ///
  /// A tab becomes a space, and so does a newline unless it is kept.
  public static func clean(_ text: String, keepingNewlines: Bool = false) -> String {
    var contiguous = text
    if contiguous.withUTF8({ isClean($0, keepingNewlines: keepingNewlines) }) { return text }
    var cleaned = String.UnicodeScalarView()
    for character in text {
      if character == "\r\n" {
        cleaned.append(keepingNewlines ? "\n" : " ")
      } else {
        for scalar in character.unicodeScalars {
          cleaned.append(visible(scalar, keepingNewlines: keepingNewlines))
        }
      }
    }
    return String(cleaned)
  }

  private static func visible(
    _ scalar: Unicode.Scalar, keepingNewlines: Bool
  ) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x0A: keepingNewlines ? scalar : " "
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// Looks for the first bytes of what would be replaced; a false alarm only costs time.
  private static func isClean(
    _ bytes: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool
  ) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A where keepingNewlines: continue
      case 0x00...0x1F, 0x7F: return false
      case 0xC2 where bytes[index + 1] < 0xA0: return false
      case 0xE2 where isDirection(bytes[index + 1], bytes[index + 2]): return false
      default: continue
      }
    }
    return true
  }

  private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 ? (0xA8...0xAE).contains(third) : second == 0x81 && (0xA6...0xA9).contains(third)
  }
}
