/// A sort key that puts text in the order of a Spanish dictionary.
///
/// Letters decide first, with Ñ after N and runs of digits read as numbers; then accents, then
/// case (lower first), then the exact scalars, so that no two different texts are equal.
public struct SpanishOrder: Comparable, Sendable {
  private let text: String
  private var letters: [UInt32] = []
  private var accents: [Bool] = []
  private var capitals: [Bool] = []

  /// Reads the text once, so that comparing is cheap.
  public init(_ text: String) {
    self.text = text
    var digits: [UInt32] = []
    var baseIsN = false
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.append(scalar.value)
        baseIsN = false
        continue
      }
      appendNumber(&digits)
      if Folding.isMark(scalar.value) {
        appendMark(scalar, onN: baseIsN)
      } else {
        appendLetter(scalar)
        baseIsN = scalar == "n" || scalar == "N"
      }
    }
    appendNumber(&digits)
  }

  /// Whether the first text stands before the second.
  public static func < (left: SpanishOrder, right: SpanishOrder) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.accents != right.accents {
      return left.accents.lexicographicallyPrecedes(right.accents) { !$0 && $1 }
    }
    if left.capitals != right.capitals {
      return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
    }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Whether both texts are the same, scalar by scalar.
  public static func == (left: SpanishOrder, right: SpanishOrder) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Writes a run of digits: how many there are decides before which they are.
  private mutating func appendNumber(_ digits: inout [UInt32]) {
    if digits.isEmpty { return }
    let significant = digits.drop { $0 == 0x30 }
    append(0x30 << 1)
    letters.append(UInt32(truncatingIfNeeded: significant.count))
    letters.append(contentsOf: significant)
    digits.removeAll()
  }

  /// A tilde turns the N before it into an Ñ; any other mark is an accent.
  private mutating func appendMark(_ mark: Unicode.Scalar, onN: Bool) {
    if onN, mark.value == 0x0303 {
      letters[letters.count - 1] = Self.enye
    } else if let last = accents.indices.last {
      accents[last] = true
    }
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar) {
    let isCapital = scalar.properties.isUppercase
    if scalar == "ñ" || scalar == "Ñ" {
      append(Self.enye, isCapital: isCapital)
    } else if let letter = LatinLetters.letter(for: scalar.value), letter.first < 0x80 {
      append(UInt32(letter.first) << 1, isAccented: true, isCapital: isCapital)
      if letter.second != 0 { append(UInt32(letter.second) << 1, isAccented: true) }
    } else if let mark = Self.plainMark(scalar) {
      append(mark.value << 1, isAccented: true)
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        append(lower.value << 1, isCapital: isCapital)
      }
    }
  }

  private mutating func append(
    _ letter: UInt32, isAccented: Bool = false, isCapital: Bool = false
  ) {
    letters.append(letter)
    accents.append(isAccented)
    capitals.append(isCapital)
  }

  /// Between N and O.
  private static let enye: UInt32 = 0x6E << 1 | 1

  /// The ASCII sign a Spanish one sorts with, so that «¿Qué?» does not fall behind the Z.
  private static func plainMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "¿": "?"
    case "¡": "!"
    case "«", "»", "“", "”": "\""
    case "‘", "’": "'"
    case "\u{A0}": " "
    default: nil
    }
  }
}

extension Sequence {
  /// The elements in Spanish order of their text; equal ones keep the order they had.
  public func sortedInSpanish(by text: (Element) -> String) -> [Element] {
    let keyed = enumerated().map { offset, element in
      Keyed(key: SpanishOrder(text(element)), offset: offset, element: element)
    }
    let sorted = keyed.sorted { left, right in
      left.key == right.key ? left.offset < right.offset : left.key < right.key
    }
    return sorted.map(\.element)
  }
}

/// An element with what sorts it.
private struct Keyed<Element> {
  let key: SpanishOrder
  let offset: Int
  let element: Element
}
