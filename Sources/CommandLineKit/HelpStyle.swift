/// Bold and dim, or neither.
struct HelpStyle: Sendable {
  let isOn: Bool

  func bold(_ text: String) -> String {
    isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  func dim(_ text: String) -> String {
    isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  /// The line with its beginning bold.
  func bold(_ part: String, in line: String) -> String {
    line.hasPrefix(part) ? bold(part) + line.dropFirst(part.count) : line
  }

  /// The line with its end dim.
  func dim(_ part: String, in line: String) -> String {
    line.hasSuffix(part) ? line.dropLast(part.count) + dim(part) : line
  }
}

extension String {
  /// The line with common spaces, which copy better, and none at its end.
  func replacingNoBreakSpaces() -> String {
    var line = String(map { $0 == "\u{A0}" ? " " : $0 })
    while line.last == " " { line.removeLast() }
    return line
  }
}
