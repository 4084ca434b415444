/// A byte as it is, or the repetition of bytes that came before.
struct DeflateToken {
  private let packed: UInt32

  /// A byte as it is.
  init(byte: UInt8) { packed = UInt32(byte) }

  /// So many bytes as they stood so far back.
  init(length: Int, distance: Int) { packed = UInt32(length << 16 | distance) }

  /// How many bytes it repeats; none when it is a byte as it is.
  var length: Int { Int(packed >> 16) }

  /// How far back they stand; the byte, when it is one.
  var value: Int { Int(packed & 0xFFFF) }

  /// The symbol of a length, and the bits that tell which it is of those that share it.
  static func lengthCode(_ length: Int) -> (symbol: Int, extra: Int, width: Int) {
    let rest = length - 3
    if rest < 8 { return (257 + rest, 0, 0) }
    if length == 258 { return (285, 0, 0) }
    let width = rest.bitWidth - 1 - rest.leadingZeroBitCount - 2
    return (257 + 4 * (width + 1) + (rest >> width) & 3, rest & (1 << width - 1), width)
  }

  /// The symbol of a distance, and the bits that tell which it is of those that share it.
  static func distanceCode(_ distance: Int) -> (symbol: Int, extra: Int, width: Int) {
    let rest = distance - 1
    if rest < 4 { return (rest, 0, 0) }
    let width = rest.bitWidth - 1 - rest.leadingZeroBitCount - 1
    return (2 * (width + 1) + (rest >> width) & 1, rest & (1 << width - 1), width)
  }
}
