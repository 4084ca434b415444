/// Finds what repeats in bytes, no further back than 32 KiB.
struct DeflateMatcher {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where three bytes with a hash stood last.
  private var heads = [Int32](repeating: -1, count: 1 << 15)
  /// Where three bytes with the same hash as those at a place stood before.
  private var chains = [Int32](repeating: -1, count: window)
  private var place = 0
  private var match = (length: 0, distance: 0)

  private static let window = 1 << 15
  private static let shortest = 3
  private static let longest = 258
  /// From what length on nothing better is looked for.
  private static let good = 64
  /// How many places are looked at.
  private static let tries = 48

  /// Looks at bytes, which have to stay where they are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { place >= bytes.count }

  /// The next byte or repetition.
  ///
  /// A repetition waits if a longer one begins at the next byte.
  mutating func next() -> DeflateToken {
    let byte = DeflateToken(byte: bytes[place])
    remember(place)
    guard match.length >= Self.shortest else {
      advance(1)
      return byte
    }
    if match.length < Self.good {
      let later = find(place + 1)
      if later.length > match.length {
        place += 1
        match = later
        return byte
      }
    }
    let token = DeflateToken(length: match.length, distance: match.distance)
    for repeated in place + 1..<place + match.length { remember(repeated) }
    advance(match.length)
    return token
  }

  private mutating func advance(_ count: Int) {
    place += count
    match = find(place)
  }

  private func hash(_ place: Int) -> Int {
    let three =
      UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
    return Int((three &* 0x9E37_79B1) >> 17)
  }

  private mutating func remember(_ place: Int) {
    guard place + Self.shortest <= bytes.count else { return }
    let hash = hash(place)
    chains[place & (Self.window - 1)] = heads[hash]
    heads[hash] = Int32(place)
  }

  private func find(_ place: Int) -> (length: Int, distance: Int) {
    guard place + Self.shortest <= bytes.count else { return (0, 0) }
    let room = min(Self.longest, bytes.count - place)
    var best = (length: Self.shortest - 1, distance: 0)
    var candidate = Int(heads[hash(place)])
    var tries = Self.tries
    while candidate >= max(0, place - Self.window), tries > 0 {
      if bytes[candidate + best.length] == bytes[place + best.length] {
        var length = 0
        while length < room, bytes[candidate + length] == bytes[place + length] { length += 1 }
        if length > best.length {
          best = (length, place - candidate)
          if length >= min(Self.good * 2, room) { break }
        }
      }
      candidate = Int(chains[candidate & (Self.window - 1)])
      tries -= 1
    }
    return best.distance == 0 ? (0, 0) : best
  }
}
