/// Where the lines of a text begin, for whoever asks for many places in it.
struct LineTable {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(place + 1)
    }
    self.starts = starts
  }

  /// The line and the column of a byte.
  func position(of offset: Int) -> TextPosition {
    let offset = max(0, min(offset, bytes.count))
    let line = Self.count(of: starts, upTo: offset)
    guard line > 0 else { return TextPosition(line: 1, column: 1) }
    let column = bytes[starts[line - 1]..<offset].count { $0 & 0xC0 != 0x80 }
    return TextPosition(line: line, column: column + 1)
  }

  /// How many of the rising numbers are not above a limit.
  static func count(of numbers: [Int], upTo limit: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
