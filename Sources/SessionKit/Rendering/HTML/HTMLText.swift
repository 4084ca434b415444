import SpanishText

/// Text from outside as HTML writes it: what it says is what is shown, and never a tag.
enum HTMLText {
  /// A text on one line, for a line or the value of an attribute.
  static func line(_ text: String) -> String { escaped(trim(VisibleText.clean(text))) }

  /// A text in which a line of its own stays one.
  static func lines(_ text: String) -> String {
    let lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { escaped($0) }.joined(separator: "<br>")
  }

  /// The paragraphs of a text, an empty line between two.
  static func paragraphs(_ text: String) -> [String] {
    let lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }).map { lines in
      lines.map { escaped($0) }.joined(separator: "<br>")
    }
  }

  /// A text for the cell of a table, in which only a word longer than any that Spanish has breaks.
  static func cell(_ text: String) -> String {
    var cell = ""
    var rest = Substring(clean(text))
    while let first = rest.first {
      let run = rest.prefix { $0.isWhitespace == first.isWhitespace }
      rest = rest[run.endIndex...]
      if run.contains("\n") {
        cell += run.filter { $0 == "\n" }.map { _ in "<br>" }.joined()
      } else {
        cell += run.count > longestWord ? broken(run) : escaped(run)
      }
    }
    return cell
  }

  /// A text between quotation marks in a style sheet: but for letters, digits and spaces, numbers.
  static func quotedForStyle(_ text: String) -> String {
    let quoted = trim(VisibleText.clean(text)).unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar == " " || Character(scalar).isLetter)
      return isPlain || (scalar.value >= 0xA0 && !scalar.properties.isNoncharacterCodePoint)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + quoted.joined() + "\""
  }

  /// How many letters a word may have before it is broken.
  private static let longestWord = 24

  private static func broken(_ word: Substring) -> String {
    var pieces: [String] = []
    var rest = word
    while !rest.isEmpty {
      pieces.append(escaped(rest.prefix(longestWord / 2)))
      rest = rest.dropFirst(longestWord / 2)
    }
    return pieces.joined(separator: "<wbr>")
  }

  private static func clean(_ text: String) -> String {
    trim(VisibleText.clean(text, keepingNewlines: true))
  }

  /// Looks at each scalar by itself: an accent after a sign does not hide it.
  private static func escaped(_ text: some StringProtocol) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      default:
        escaped.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }
}
