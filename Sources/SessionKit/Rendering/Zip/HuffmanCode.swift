/// A code that has short words for what is frequent.
struct HuffmanCode {
  /// How many bits the word of each symbol has; none for a symbol that never occurs.
  let lengths: [Int]
  /// The words, their first bit lowest.
  let words: [Int]

  /// How many bits a word has at most.
  private static let longest = 15

  /// The code that lengths stand for: words of one length follow each other.
  init(lengths: [Int]) {
    var next = [Int](repeating: 0, count: Self.longest + 1)
    var word = 0
    for length in 1...Self.longest {
      word <<= 1
      next[length] = word
      word += lengths.count { $0 == length }
    }
    var words = [Int](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      words[symbol] = Self.reversed(next[length], length)
      next[length] += 1
    }
    self.lengths = lengths
    self.words = words
  }

  /// The best code for symbols that occur so often.
  init(frequencies: [Int]) {
    var frequencies = frequencies
    var lengths = Self.lengths(frequencies)
    while lengths.contains(where: { $0 > Self.longest }) {
      frequencies = frequencies.map { ($0 + 1) / 2 }
      lengths = Self.lengths(frequencies)
    }
    self.init(lengths: lengths)
  }

  /// How many bits it takes to write symbols that occur so often.
  func cost(_ frequencies: [Int]) -> Int {
    zip(frequencies, lengths).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Joins the two rarest over and over; how deep a symbol then lies is the length of its word.
  private static func lengths(_ frequencies: [Int]) -> [Int] {
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    var lengths = [Int](repeating: 0, count: frequencies.count)
    guard symbols.count > 1 else {
      for symbol in symbols { lengths[symbol] = 1 }
      return lengths
    }
    var weights = symbols.map { frequencies[$0] }
    var parents = [Int](repeating: 0, count: 2 * symbols.count - 1)
    var leaf = 0
    var joined = symbols.count
    for node in symbols.count..<parents.count {
      var weight = 0
      for _ in 0..<2 {
        let takesLeaf =
          leaf < symbols.count && (joined == node || weights[leaf] <= weights[joined])
        let rarest = takesLeaf ? leaf : joined
        if takesLeaf { leaf += 1 } else { joined += 1 }
        weight += weights[rarest]
        parents[rarest] = node
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for node in (0..<parents.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
    for (node, symbol) in symbols.enumerated() { lengths[symbol] = depths[node] }
    return lengths
  }

  private static func reversed(_ word: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 << 1 | (word >> $1) & 1 }
  }
}
