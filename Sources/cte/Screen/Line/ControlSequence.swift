/// The numbers and the letter of a key that a terminal spells out.
struct ControlSequence: Sendable {
  private let numbers: [Int]
  private let final: Character
  /// Sequences with other marks than numbers are no keys.
  private let isKey: Bool

  init(body: ArraySlice<UInt8>, final: UInt8) {
    isKey = body.allSatisfy { (0x30...0x3B).contains($0) }
    numbers = String(decoding: body, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 1 }
    self.final = Character(UnicodeScalar(final))
  }

  /// The key after `ESC [`.
  var key: Key {
    guard isKey else { return .unknown }
    switch final {
    case "~": return numbered(modifiers)
    // How rxvt writes Shift, Ctrl, and both.
    case "$": return numbered(.shift)
    case "^": return numbered(.control)
    case "@": return numbered([.shift, .control])
    case "u": return written(numbers.first ?? 0, modifiers)
    case "Z": return .named(.tab, .shift)
    case "a"..."d": return arrow(Character(final.uppercased()), .shift)
    default: return arrow(final, modifiers)
    }
  }

  /// The key after `ESC O`.
  var keypadKey: Key {
    switch final {
    case "M": return .named(.enter)
    case "a"..."d": return arrow(Character(final.uppercased()), .control)
    case "j"..."y":
      // The keypad writes its keys so: * + , - . / and the digits.
      guard let value = final.asciiValue else { return .unknown }
      return .text(String(UnicodeScalar(value - 0x40)))
    default: return arrow(final, modifiers)
    }
  }

  private var modifiers: Key.Modifiers {
    let number = numbers.count > 1 ? numbers[1] : final == "~" || final == "u" ? 1 : numbers[0]
    guard (2...64).contains(number) else { return [] }
    let bits = number - 1
    // The fourth bit is Meta, which is Alt with another name.
    return Key.Modifiers(rawValue: (bits & 7) | (bits & 8 != 0 ? 2 : 0))
  }

  private func arrow(_ letter: Character, _ modifiers: Key.Modifiers) -> Key {
    switch letter {
    case "A": .named(.up, modifiers)
    case "B": .named(.down, modifiers)
    case "C": .named(.right, modifiers)
    case "D": .named(.left, modifiers)
    case "H": .named(.home, modifiers)
    case "F": .named(.end, modifiers)
    default: .unknown
    }
  }

  private func numbered(_ modifiers: Key.Modifiers) -> Key {
    switch numbers.first {
    case 1, 7: .named(.home, modifiers)
    case 4, 8: .named(.end, modifiers)
    case 3: .named(.delete, modifiers)
    case 5: .named(.pageUp, modifiers)
    case 6: .named(.pageDown, modifiers)
    case 27 where numbers.count == 3: written(numbers[2], modifiers)
    default: .unknown
    }
  }

  /// A key told by the number of its character.
  private func written(_ number: Int, _ modifiers: Key.Modifiers) -> Key {
    switch number {
    case 13: return .named(.enter, modifiers)
    case 9: return .named(.tab, modifiers)
    case 27: return .named(.escape, modifiers)
    case 8, 127: return .named(.backspace, modifiers)
    default:
      guard number >= 32, number < 0xE000,
        let scalar = UInt32(exactly: number)
          .flatMap(Unicode.Scalar.init)
      else { return .unknown }
      if modifiers.contains(.control) { return .control(Character(scalar)) }
      return modifiers.contains(.alt) ? .alt(Character(scalar)) : .text(String(scalar))
    }
  }
}
