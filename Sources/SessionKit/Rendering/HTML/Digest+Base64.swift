extension Digest {
  /// The digest as policies of pages name it: its bytes in base 64.
  var base64: String {
    let digits = text.compactMap(\.hexDigitValue)
    let bits = digits.flatMap { digit in [8, 4, 2, 1].map { digit & $0 == 0 ? 0 : 1 } }
    let letters = stride(from: 0, to: bits.count, by: 6).map { start in
      let value = (start..<start + 6).reduce(0) { value, place in
        value * 2 + (place < bits.count ? bits[place] : 0)
      }
      return Self.letters[value]
    }
    return String(letters) + String(repeating: "=", count: (4 - letters.count % 4) % 4)
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
