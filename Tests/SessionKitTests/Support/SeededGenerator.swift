/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Up to `length` scalars of the kinds that go wrong: accents, marks, emoji, controls, spaces.
  mutating func text(upTo length: Int) -> String {
    let odd: [Unicode.Scalar] =
      ([
        "a", "A", "á", "Á", "n", "N", "ñ", "Ñ", "\u{301}", "\u{303}", "ü", "ß", "Å", "\u{212B}",
        "İ", "0", "1", "9", "10", " ", " ", " ", "\n", "\r", "\t", "\u{A0}", "漢", "é", "👍",
        "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "👩", "🇲", "🇽", "\u{1B}", "\u{202E}", "K", "Σ", "…",
      ] as [String]).compactMap(\.unicodeScalars.first)
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if let scalar = odd.randomElement(using: &self) { view.append(scalar) }
      if Int.random(in: 0..<20, using: &self) == 0,
        let any = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &self))
      {
        view.append(any)
      }
    }
    return String(view)
  }
}
