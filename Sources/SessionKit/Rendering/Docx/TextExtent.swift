/// How much room a text takes, in thousandths of the size of its letters.
struct TextExtent: Sendable, Equatable {
  /// All of it on one line.
  private(set) var total = 0
  /// Its longest line.
  private(set) var line = 0
  /// Its longest word, which no line should cut in two.
  private(set) var word = 0
  /// How many lines it has of its own.
  private(set) var breaks = 1

  /// Measures a text.
  init(_ text: String, isBold: Bool = false) {
    var line = 0
    var word = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        breaks += 1
        self.line = max(self.line, line)
        (line, word) = (0, 0)
        continue
      }
      let width = Self.width(scalar) * (isBold ? 108 : 100) / 100
      total += width
      line += width
      word = scalar == " " ? 0 : word + width
      self.word = max(self.word, word)
    }
    self.line = max(self.line, line)
  }

  /// How many lines it takes where there is so much room, in twentieths of a point.
  func lines(in room: Int, size: Int) -> Int {
    // A line is seldom full to its end.
    breaks + Self.room(total, size: size) * 11 / 10 / max(1, room)
  }

  /// A width in twentieths of a point for letters of a size in half points.
  static func room(_ width: Int, size: Int) -> Int { width * size / 100 }

  /// About how wide letters are in Arial, the marks above them not counted.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 225
    case " ", ".", ",", ":", ";", "!", "/", "I", "f", "t", "í", "·": 278
    case "r", "-", "(", ")", "[", "]": 333
    case "m", "M": 833
    case "w", "W", "@", "%", "…", "—": 940
    case "c", "k", "s", "v", "x", "y", "z", "J": 500
    case "a"..."z", "0"..."9": 556
    case "A"..."Z": 700
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{0}"..."\u{24F}": 600
    case "\u{1100}"..., "\u{10000}"...: 1000
    default: 650
    }
  }
}
