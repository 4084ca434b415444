/// Undoes what `Deflate` does, by the letter of the standard and without haste.
struct Inflater {
  /// Bytes that no archive would hold.
  struct Broken: Error {}

  private let bytes: [UInt8]
  private var place = 0
  private var bit = 0
  private var output: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes as they were.
  static func inflate(_ bytes: [UInt8]) throws -> [UInt8] {
    var inflater = Inflater(bytes)
    while try !inflater.readBlock() {}
    guard inflater.place + (inflater.bit > 0 ? 1 : 0) == bytes.count else { throw Broken() }
    return inflater.output
  }

  /// Reads a block, and says whether it was the last.
  private mutating func readBlock() throws -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 1:
      let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
      try readText(Code(lengths), Code([Int](repeating: 5, count: 30)))
    case 2:
      let (code, distances) = try readCodes()
      try readText(code, distances)
    default: throw Broken()
    }
    return isLast
  }

  private mutating func readCodes() throws -> (Code, Code) {
    let count = try bits(5) + 257
    let distances = try bits(5) + 1
    var first = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for symbol in order.prefix(try bits(4) + 4) { first[symbol] = try bits(3) }
    let code = Code(first)
    var lengths: [Int] = []
    while lengths.count < count + distances {
      let symbol = try read(code)
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw Broken() }
        lengths += [Int](repeating: last, count: try bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try bits(3) + 3)
      default: lengths += [Int](repeating: 0, count: try bits(7) + 11)
      }
    }
    return (Code(Array(lengths.prefix(count))), Code(Array(lengths.dropFirst(count))))
  }

  private mutating func readText(_ code: Code, _ distances: Code) throws {
    while true {
      let symbol = try read(code)
      if symbol == 256 { return }
      guard symbol > 256 else {
        output.append(UInt8(symbol))
        continue
      }
      let length = try Self.lengths[symbol - 257] + bits(Self.lengthBits[symbol - 257])
      let far = try read(distances)
      let distance = try Self.distances[far] + bits(Self.distanceBits[far])
      guard distance <= output.count else { throw Broken() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func read(_ code: Code) throws -> Int {
    var word = 1
    for _ in 0..<15 {
      word = try word << 1 | bits(1)
      if let symbol = code.symbols[word] { return symbol }
    }
    throw Broken()
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for position in 0..<count {
      guard place < bytes.count else { throw Broken() }
      value |= Int(bytes[place] >> UInt8(bit) & 1) << position
      bit = (bit + 1) % 8
      if bit == 0 { place += 1 }
    }
    return value
  }

  /// The symbols under their words, each word with a one before it.
  private struct Code {
    var symbols: [Int: Int] = [:]

    init(_ lengths: [Int]) {
      var word = 0
      for length in 1...15 {
        word <<= 1
        for symbol in lengths.indices where lengths[symbol] == length {
          symbols[1 << length | word] = symbol
          word += 1
        }
      }
    }
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = (0..<30).map { max(0, $0 / 2 - 1) }
}
