/// Bits put one after the other into bytes, the lowest first.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var held: UInt64 = 0
  private var count = 0

  /// Room for about so many bytes.
  init(reserving size: Int) { bytes.reserveCapacity(size) }

  /// Adds the lowest bits of a number, at most 32.
  mutating func write(_ bits: Int, _ width: Int) {
    held |= UInt64(truncatingIfNeeded: bits) << UInt64(truncatingIfNeeded: count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: held))
      held >>= 8
      count -= 8
    }
  }

  /// All that was written; the last byte is filled up with zeros.
  func finished() -> [UInt8] {
    count == 0 ? bytes : bytes + [UInt8(truncatingIfNeeded: held)]
  }
}
