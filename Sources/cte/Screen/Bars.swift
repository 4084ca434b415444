import SpanishText

/// Shares of a whole, each as a bar: small charts for a terminal.
struct Bars: Sendable {
  /// One bar.
  struct Bar: Sendable {
    let label: String
    /// The part that is full.
    let part: Int
    let whole: Int
    /// What stands behind the bar.
    let words: String
  }

  let bars: [Bar]
  /// Whether only plain signs may be used.
  let isPlain: Bool

  private static let longest = 20
  private static let shortest = 4
  /// The blanks on both sides of a bar.
  private static let gaps = 4
  private static let widestLabel = 34

  func render(width: Int, style: Style) -> String {
    let widest = bars.map { DisplayWidth.of($0.label) }.max() ?? 0
    let words = bars.map { DisplayWidth.of($0.words) }.max() ?? 0
    let room = width - words - Self.gaps
    let label = max(1, min(widest, Self.widestLabel, room - Self.shortest))
    let length = max(1, min(Self.longest, room - label))
    return bars.map { bar in
      let full = bar.whole == 0 ? 0 : (bar.part * length + bar.whole / 2) / bar.whole
      // What is begun is seen, and only what is whole is full.
      let shown = bar.part == 0 ? 0 : max(1, bar.part < bar.whole ? min(full, length - 1) : full)
      let name = VisibleText.clean(bar.label).truncated(toWidth: label)
      let gap = String(repeating: " ", count: label - DisplayWidth.of(name))
      let signs = isPlain ? ("#", "-") : ("█", "░")
      let drawn =
        style.good(String(repeating: signs.0, count: shown))
        + style.dim(String(repeating: signs.1, count: length - shown))
      return "\(name)\(gap)  \(drawn)  \(bar.words)\n"
    }.joined()
  }
}
