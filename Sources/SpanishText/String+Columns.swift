/// Where text stands in a column that is wider than it.
public enum TextAlignment: Sendable, Hashable {
  /// The text first, then the spaces.
  case left
  /// The spaces first, then the text.
  case right
  /// Half the spaces on each side.
  case center
}

extension String {
  /// The text with spaces up to a width; text that is already wider stays as it is.
  public func padded(toWidth width: Int, alignment: TextAlignment = .left) -> String {
    let own = DisplayWidth.of(self)
    if own >= width { return self }
    let missing = width - own
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }

  /// The text cut to a width, with «…» where something is missing.
  public func truncated(toWidth width: Int) -> String {
    if DisplayWidth.of(self) <= width { return self }
    if width < 1 { return "" }
    var kept = ""
    var columns = 0
    for character in self {
      columns += DisplayWidth.of(character)
      if columns > width - 1 { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
