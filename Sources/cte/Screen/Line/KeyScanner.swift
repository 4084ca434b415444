/// Looks for one key at the beginning of some bytes.
enum KeyScanner {
  /// What stands at the beginning.
  enum Outcome: Sendable, Equatable {
    /// The beginning of a key that goes on.
    case more
    /// A key, and how many bytes it takes.
    case key(Key, Int)
    /// The bracket that opens a paste.
    case paste(Int)
  }

  static let escape: UInt8 = 0x1B

  static func scan(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard let first = bytes.first else { return .more }
    switch first {
    case escape: return scanEscape(bytes.dropFirst())
    case 0x0D: return .key(.named(.enter), 1)
    case 0x09: return .key(.named(.tab), 1)
    case 0x7F: return .key(.named(.backspace), 1)
    case 0x00...0x1F: return .key(.control(letter(first)), 1)
    case 0x20..<0x80: return .key(.text(String(UnicodeScalar(first))), 1)
    default: return scanScalar(bytes, first)
    }
  }

  /// Ctrl takes two bits from a letter; here they are given back.
  private static func letter(_ byte: UInt8) -> Character {
    Character(UnicodeScalar(byte < 0x1B && byte > 0 ? byte | 0x60 : byte | 0x40))
  }

  // MARK: - Text

  private static func scanScalar(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> Outcome {
    let invalid = Key.text("\u{FFFD}")
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .key(invalid, 1)
    }
    let rest = bytes.dropFirst().prefix(length - 1)
    if let stray = rest.firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .key(invalid, stray - bytes.startIndex)
    }
    guard rest.count == length - 1 else { return .more }
    let text = String(validating: bytes.prefix(length), as: UTF8.self)
    return .key(text.map(Key.text) ?? invalid, length)
  }

  // MARK: - Escape sequences

  private static func scanEscape(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard let first = bytes.first else { return .more }
    switch first {
    case UInt8(ascii: "["): return scanControlSequence(bytes.dropFirst())
    case UInt8(ascii: "O"): return scanSingleShift(bytes.dropFirst())
    case UInt8(ascii: "]"), UInt8(ascii: "P"): return scanString(bytes.dropFirst())
    default:
      switch scan(bytes) {
      case .more: return .more
      case .key(let key, let length): return .key(withAlt(key), length + 1)
      case .paste(let length): return .paste(length + 1)
      }
    }
  }

  private static func withAlt(_ key: Key) -> Key {
    switch key {
    case .text(let text) where text.count == 1: .alt(Character(text))
    case .named(let name, let modifiers): .named(name, modifiers.union(.alt))
    case .control("h"): .named(.backspace, .alt)
    case .control("j"): .named(.enter, .alt)
    default: .unknown
    }
  }

  /// A sequence after `ESC [`: numbers, and a letter that tells the key.
  private static func scanControlSequence(_ bytes: ArraySlice<UInt8>) -> Outcome {
    // The function keys of the Linux console have a second bracket.
    if bytes.first == UInt8(ascii: "[") {
      return bytes.count < 2 ? .more : .key(.unknown, 4)
    }
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case 0x24 where bytes[bytes.startIndex] < 0x3A: fallthrough
      case 0x40...0x7E:
        let length = index - bytes.startIndex + 3
        let body = bytes[bytes.startIndex..<index]
        if byte == UInt8(ascii: "~"), body.elementsEqual("200".utf8) { return .paste(length) }
        return .key(ControlSequence(body: body, final: byte).key, length)
      case 0x20...0x3F: continue
      // Something else begins before this has ended.
      default: return .key(.unknown, index - bytes.startIndex + 2)
      }
    }
    return .more
  }

  /// A sequence after `ESC O`, in some terminals with a number for the keys held down.
  private static func scanSingleShift(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let digits = bytes.prefix { (0x30...0x3B).contains($0) }
    guard let final = bytes.dropFirst(digits.count).first else { return .more }
    guard (0x40...0x7E).contains(final) else { return .key(.unknown, digits.count + 2) }
    let sequence = ControlSequence(body: digits, final: final)
    return .key(sequence.keypadKey, digits.count + 3)
  }

  /// An answer of the terminal to something that nobody asked, up to its end.
  private static func scanString(_ bytes: ArraySlice<UInt8>) -> Outcome {
    for (index, byte) in zip(bytes.indices, bytes) {
      let length = index - bytes.startIndex + 3
      if byte == 0x07 { return .key(.unknown, length) }
      if byte == escape {
        guard index + 1 < bytes.endIndex else { return .more }
        return .key(.unknown, bytes[index + 1] == UInt8(ascii: "\\") ? length + 1 : length - 1)
      }
    }
    return .more
  }
}
