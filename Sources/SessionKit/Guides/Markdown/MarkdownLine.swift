/// A line of the form.
struct MarkdownLine: Sendable {
  enum Kind: Sendable {
    case heading(level: Int)
    case item
    case text
  }

  let kind: Kind
  /// What it says, without the sign before it.
  let text: String
  /// How far to the right it begins.
  let indent: Int
  /// Where it begins, in bytes.
  let place: Int
  /// Whether it is an item by its number, without a bullet.
  var isNumbered = false
  /// Whether an empty line stands before it.
  let isAfterBlank: Bool

  /// The lines of a text that say anything; hints, which begin with `>`, do not.
  static func read(_ bytes: [UInt8]) -> [MarkdownLine] {
    var lines: [MarkdownLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isAfterBlank = true
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let line = line(bytes[start..<stop], isAfterBlank) {
        lines.append(line)
        isAfterBlank = false
      } else {
        isAfterBlank = true
      }
      start = stop + 1
    }
    return lines
  }

  private static func line(_ bytes: ArraySlice<UInt8>, _ isAfterBlank: Bool) -> MarkdownLine? {
    var bytes = bytes
    var indent = 0
    while let first = bytes.first, isSpace(first) {
      indent += first == UInt8(ascii: "\t") ? 4 : 1
      bytes.removeFirst()
    }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    guard let first = bytes.first, first != UInt8(ascii: ">"), !isRule(bytes) else { return nil }
    let place = bytes.startIndex
    let make = { (kind: Kind, rest: ArraySlice<UInt8>) in
      MarkdownLine(
        kind: kind, text: String(decoding: rest.drop(while: isSpace), as: UTF8.self),
        indent: indent, place: place, isAfterBlank: isAfterBlank)
    }
    if first == UInt8(ascii: "#") {
      let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      return make(.heading(level: level), bytes.dropFirst(level))
    }
    if let length = bulletLength(bytes) { return make(.item, bytes.dropFirst(length)) }
    guard isNumbered(bytes) else { return make(.text, bytes) }
    var line = make(.item, bytes)
    line.isNumbered = true
    return line
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }

  /// `---`, which only parts one thing from another.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3, let first = bytes.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else {
      return false
    }
    return bytes.allSatisfy { $0 == first }
  }

  /// `- `, `* `, `+ `, `• `, `– `: how many bytes the sign has.
  private static func bulletLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    for sign in ["-", "*", "+", "•", "–", "—", "·"] {
      let length = sign.utf8.count
      guard bytes.starts(with: sign.utf8) else { continue }
      if bytes.count == length { return length }
      if isSpace(bytes[bytes.startIndex + length]) || length > 1 { return length }
    }
    return nil
  }

  /// `1. `, `7.1) `: an item that has a number and no bullet.
  private static func isNumbered(_ bytes: ArraySlice<UInt8>) -> Bool {
    let number = bytes.prefix { GuideCheck.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard let first = number.first, GuideCheck.isDigit(first), number.count <= 12 else {
      return false
    }
    let rest = bytes.dropFirst(number.count)
    if number.last == UInt8(ascii: ".") { return rest.isEmpty || rest.first.map(isSpace) == true }
    if rest.first == UInt8(ascii: ")") {
      return rest.dropFirst().isEmpty || rest.dropFirst().first.map(isSpace) == true
    }
    // Between points: 7.1 Texto.
    return number.contains(UInt8(ascii: ".")) && rest.first.map(isSpace) == true
  }
}
