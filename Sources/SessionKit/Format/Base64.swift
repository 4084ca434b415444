/// Bytes as letters, for a file that is text.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let filler = UInt8(ascii: "=")

  /// Writes bytes as letters.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let taken = min(3, bytes.count - start)
      var group = 0
      for index in 0..<3 { group = group << 8 | (index < taken ? Int(bytes[start + index]) : 0) }
      for index in 0..<4 {
        text.append(index <= taken ? letters[group >> (18 - 6 * index) & 63] : filler)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads bytes from letters; nil for what nobody wrote so.
  static func bytes(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { letters in
      guard letters.count % 4 == 0 else { return nil }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(letters.count / 4 * 3)
      for start in stride(from: 0, to: letters.count, by: 4) {
        let group = letters[start..<start + 4]
        let fillers = group.reversed().prefix { $0 == filler }.count
        guard fillers < 3, fillers == 0 || start + 4 == letters.count else { return nil }
        var value = 0
        for letter in group.dropLast(fillers) {
          guard let digit = values[Int(letter)] else { return nil }
          value = value << 6 | digit
        }
        value <<= 6 * fillers
        for index in 0..<(3 - fillers) {
          bytes.append(UInt8(truncatingIfNeeded: value >> (16 - 8 * index)))
        }
      }
      return bytes
    }
  }

  private static let values: [Int?] = {
    var values = [Int?](repeating: nil, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = value }
    return values
  }()
}
