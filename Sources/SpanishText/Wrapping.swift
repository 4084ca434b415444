/// Text broken into lines that fit a width.
public enum Wrapping {
  /// The lines of a text, indented and without trailing spaces.
  ///
  /// Only spaces break, and several count as one; explicit newlines stay. A word is cut only when
  /// it fits no line of its own. An indent that would leave no room is shortened, so any width is
  /// safe.
  public static func wrap(
    _ text: String, width: Int, firstIndent: Int = 0, indent: Int = 0
  ) -> [String] {
    if let line = whole(text, width: width, indent: firstIndent) { return [line] }
    var page = Page(width: width, firstIndent: firstIndent, indent: indent)
    for paragraph in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
      for word in paragraph.split(separator: " " as Character) { page.add(word) }
      page.endLine()
    }
    return page.lines
  }

  /// A text that fits as it is; nil when its spaces or newlines need care.
  private static func whole(_ text: String, width: Int, indent: Int) -> String? {
    guard indent >= 0, width > indent else { return nil }
    var wasSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if byte < 0x20 || (isSpace && wasSpace) { return nil }
      wasSpace = isSpace
    }
    guard !wasSpace, DisplayWidth.of(text) <= width - indent else { return nil }
    return String(repeating: " ", count: indent) + text
  }
}

/// The lines so far and the one being filled.
private struct Page {
  var lines: [String] = []
  private let width: Int
  private let firstIndent: Int
  private let indent: Int
  private var line = ""
  private var columns = 0

  init(width: Int, firstIndent: Int, indent: Int) {
    self.width = max(1, width)
    self.firstIndent = max(0, min(firstIndent, self.width - 1))
    self.indent = max(0, min(indent, self.width - 1))
  }

  private var currentIndent: Int { lines.isEmpty ? firstIndent : indent }

  mutating func add(_ word: Substring) {
    let wordWidth = DisplayWidth.of(String(word))
    if !line.isEmpty, columns + 1 + wordWidth <= width {
      line += " "
      line += word
      columns += 1 + wordWidth
      return
    }
    if !line.isEmpty { endLine() }
    if currentIndent + wordWidth <= width {
      append(word, width: wordWidth)
    } else if indent + wordWidth <= width {
      endLine()  // the first line is the narrower one: the word goes whole to the next
      append(word, width: wordWidth)
    } else {
      for character in word { add(character) }
    }
  }

  mutating func endLine() {
    lines.append(line)
    line = ""
    columns = 0
  }

  private mutating func add(_ character: Character) {
    let characterWidth = DisplayWidth.of(character)
    if !line.isEmpty, columns + characterWidth > width { endLine() }
    append(Substring(String(character)), width: characterWidth)
  }

  private mutating func append(_ piece: Substring, width pieceWidth: Int) {
    if line.isEmpty {
      columns = max(0, min(currentIndent, width - pieceWidth))
      line = String(repeating: " ", count: columns)
    }
    line += piece
    columns += pieceWidth
  }
}
