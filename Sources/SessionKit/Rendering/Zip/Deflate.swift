/// Makes bytes fewer, in the way archives do (RFC 1951).
///
/// The bytes go in blocks; each has a code of its own where that is shorter than the one that is
/// agreed on.
struct Deflate {
  private var writer: BitWriter
  private var tokens: [DeflateToken] = []
  private var literals = [Int](repeating: 0, count: 286)
  private var distances = [Int](repeating: 0, count: 30)

  private static let blockSize = 1 << 15
  private static let end = 256

  private init(size: Int) {
    writer = BitWriter(reserving: size / 4)
    tokens.reserveCapacity(min(size, Self.blockSize))
  }

  /// The bytes, made fewer where something repeats in them.
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate(size: bytes.count)
    bytes.withUnsafeBufferPointer { deflate.write(DeflateMatcher($0)) }
    return deflate.writer.finished()
  }

  private mutating func write(_ matcher: DeflateMatcher) {
    var matcher = matcher
    while !matcher.isAtEnd {
      if tokens.count == Self.blockSize { writeBlock(isLast: false) }
      let token = matcher.next()
      tokens.append(token)
      if token.length == 0 {
        literals[token.value] += 1
      } else {
        literals[DeflateToken.lengthCode(token.length).symbol] += 1
        distances[DeflateToken.distanceCode(token.value).symbol] += 1
      }
    }
    writeBlock(isLast: true)
  }

  private mutating func writeBlock(isLast: Bool) {
    literals[Self.end] = 1
    let own = HuffmanCode(frequencies: literals)
    // A code of fewer than two words is not understood everywhere.
    let used = distances.count { $0 > 0 }
    let ownDistances = HuffmanCode(
      frequencies: used > 1 ? distances : distances.indices.map { distances[$0] + ($0 < 2 ? 1 : 0) }
    )
    let ownCost = Self.headCost + own.cost(literals) + ownDistances.cost(distances)
    let fixedCost = Self.fixed.cost(literals) + Self.fixedDistances.cost(distances)
    writer.write(isLast ? 1 : 0, 1)
    if ownCost < fixedCost {
      writer.write(2, 2)
      writeHead(own, ownDistances)
      writeTokens(own, ownDistances)
    } else {
      writer.write(1, 2)
      writeTokens(Self.fixed, Self.fixedDistances)
    }
    tokens.removeAll(keepingCapacity: true)
    literals = [Int](repeating: 0, count: literals.count)
    distances = [Int](repeating: 0, count: distances.count)
  }

  private mutating func writeTokens(_ code: HuffmanCode, _ distanceCode: HuffmanCode) {
    for token in tokens {
      guard token.length > 0 else {
        writer.write(code.words[token.value], code.lengths[token.value])
        continue
      }
      let length = DeflateToken.lengthCode(token.length)
      writer.write(code.words[length.symbol], code.lengths[length.symbol])
      writer.write(length.extra, length.width)
      let distance = DeflateToken.distanceCode(token.value)
      writer.write(distanceCode.words[distance.symbol], distanceCode.lengths[distance.symbol])
      writer.write(distance.extra, distance.width)
    }
    writer.write(code.words[Self.end], code.lengths[Self.end])
  }

  /// Says the lengths of the words of a code, four bits each.
  private mutating func writeHead(_ code: HuffmanCode, _ distanceCode: HuffmanCode) {
    writer.write(code.lengths.count - 257, 5)
    writer.write(distanceCode.lengths.count - 1, 5)
    writer.write(19 - 4, 4)
    // The three signs for repeated lengths, then the sixteen lengths.
    for symbol in 0..<19 { writer.write(symbol < 3 ? 0 : 4, 3) }
    for length in code.lengths + distanceCode.lengths {
      writer.write(Self.lengthCode.words[length], 4)
    }
  }

  private static let headCost = 14 + 19 * 3 + (286 + 30) * 4
  private static let lengthCode = HuffmanCode(lengths: [Int](repeating: 4, count: 16))
  private static let fixed = HuffmanCode(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(lengths: [Int](repeating: 5, count: 30))
}
