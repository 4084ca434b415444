/// Text as the form writes it: a backslash takes the meaning from the sign behind it.
enum MarkdownText {
  /// A text that the form will give back as it is, but for white space around its lines.
  ///
  /// - Parameter signs: What would mean something else where the text is to stand.
  static func escape(_ text: String, _ signs: Set<Character> = []) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      var written = ""
      for character in line {
        if character == "\\" || signs.contains(character) { written.append("\\") }
        written.append(character)
      }
      return place == 0 ? written : escapeStart(written)
    }.joined(separator: "\\\n")
  }

  /// The same for a heading, which has one line only.
  static func escapeLine(_ text: String, _ signs: Set<Character> = []) -> String {
    escape(text.split(separator: "\n").joined(separator: " "), signs)
  }

  /// A line that is not taken for a heading, an item, a key or a hint.
  static func escapeStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#-*+•·–—>_=[".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    if digits.contains(where: \.isNumber) {
      let rest = line.dropFirst(digits.count)
      if digits.hasSuffix(".") { return digits.dropLast() + "\\." + rest }
      if rest.first == ")" { return digits + "\\" + rest }
    }
    guard let colon = line.firstIndex(of: ":") else { return line }
    return line[..<colon] + "\\" + line[colon...]
  }

  /// What a text of the form says.
  static func unescape(_ raw: String) -> String {
    guard raw.utf8.contains(UInt8(ascii: "\\")) else { return raw }
    var text = ""
    var isEscaped = false
    for character in raw {
      if isEscaped {
        if !isSign(character) { text.append("\\") }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return isEscaped ? text + "\\" : text
  }

  private static func isSign(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return "•·–—".contains(character) }
    return (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
      || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
  }

  /// Whether the line behind which this stands goes on in the next.
  static func goesOn(_ raw: String) -> Bool {
    raw.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  /// The places of a sign that has its meaning.
  static func places(of signs: Set<Character>, in raw: String) -> [String.Index] {
    var places: [String.Index] = []
    var isEscaped = false
    for place in raw.indices {
      if isEscaped {
        isEscaped = false
      } else if raw[place] == "\\" {
        isEscaped = true
      } else if signs.contains(raw[place]) {
        places.append(place)
      }
    }
    return places
  }

  /// The pieces between signs, without the space around them; nothing has no pieces.
  static func split(_ raw: String, at signs: Set<Character>) -> [String] {
    var pieces: [String] = []
    var start = raw.startIndex
    for place in places(of: signs, in: raw) {
      pieces.append(trim(String(raw[start..<place])))
      start = raw.index(after: place)
    }
    let last = trim(String(raw[start...]))
    return pieces.isEmpty && last.isEmpty ? [] : pieces + [last]
  }

  /// What stands before the first such sign, and what behind it.
  static func halves(_ raw: String, at sign: Character) -> (String, String)? {
    guard let place = places(of: [sign], in: raw).first else { return nil }
    return (trim(String(raw[..<place])), trim(String(raw[raw.index(after: place)...])))
  }

  /// A text that ends in parentheses: what stands before them, and what in them.
  static func group(_ raw: String) -> (before: String, inside: String)? {
    let text = trim(raw)
    guard text.hasSuffix(")"), let close = places(of: [")"], in: text).last,
      text.index(after: close) == text.endIndex,
      let open = places(of: ["("], in: text).last, open < close
    else { return nil }
    return (trim(String(text[..<open])), trim(String(text[text.index(after: open)..<close])))
  }

  /// A text that does not end in parentheses with a meaning.
  static func withoutGroup(_ text: String) -> String {
    let written = escape(text)
    return group(written) == nil ? written : escape(text, ["("])
  }
}
