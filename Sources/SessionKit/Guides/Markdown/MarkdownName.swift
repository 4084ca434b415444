/// The name at the beginning of an item or behind the word of a heading.
enum MarkdownName {
  /// Where a name stands, and so what may be one.
  enum Style {
    /// `7.1 Texto`: anything with a digit.
    case step
    /// `P1 Texto`: letters and digits.
    case code
    /// `1. Texto`, `a) Texto`.
    case line
    /// `director: Título`.
    case word
    /// `Apartado 1: Título`.
    case heading
  }

  /// Takes the name off a text; without one it is empty.
  static func read(_ raw: String, _ style: Style) -> (id: String, rest: String) {
    if raw.hasPrefix("["), let close = MarkdownText.places(of: ["]"], in: raw).first {
      let inside = raw[raw.index(after: raw.startIndex)..<close]
      let rest = String(raw[raw.index(after: close)...])
      return (trim(MarkdownText.unescape(String(inside))), trim(afterSign(rest)))
    }
    let token = String(raw.prefix { !$0.isWhitespace })
    let rest = trim(String(raw.dropFirst(token.count)))
    guard let last = token.last else { return ("", raw) }
    let hasSign = ".):".contains(last)
    let core = hasSign ? String(token.dropLast()) : token
    guard isName(core, hasSign ? last : nil, style) else {
      return ("", style == .heading ? trim(afterSign(raw)) : raw)
    }
    return (core, style == .heading && !hasSign ? trim(afterSign(rest)) : rest)
  }

  private static func afterSign(_ text: String) -> String {
    let text = trim(text)
    guard let first = text.first, ":.–—-)".contains(first) else { return text }
    return String(text.dropFirst())
  }

  private static func isName(_ core: String, _ sign: Character?, _ style: Style) -> Bool {
    guard GuideCheck.isID(core) else { return false }
    let hasDigit = core.utf8.contains(where: GuideCheck.isDigit)
    let isNumber = core.utf8.allSatisfy(GuideCheck.isDigit)
    switch style {
    case .step: return hasDigit && (!isNumber || sign != nil)
    case .code: return hasDigit && !isNumber && core.utf8.first.map { $0 >= 0x41 } == true
    case .line: return isNumber ? sign == "." || sign == ")" : core.count == 1 && sign == ")"
    case .word: return sign == ":" && GuideCheck.isSlug(core)
    case .heading: return sign == ":" || hasDigit || sign != nil && core.count <= 4
    }
  }

  /// A name and a text, as the form writes them.
  static func write(_ id: String, _ text: String, _ style: Style) -> String {
    let marks: [String] =
      switch style {
      case .step: [id, id + "."]
      case .code: [id]
      case .line: [id + ".", id + ")"]
      case .word, .heading: [id + ":"]
      }
    let usual = id.isEmpty ? [text] : marks.map { text.isEmpty ? $0 : $0 + " " + text }
    for written in usual where read(written, style) == (id, text) { return written }
    let bracket = "[" + MarkdownText.escape(id, ["]"]) + "]"
    let shield = text.first.map { ":.–—-)".contains($0) } == true ? ": " : " "
    return text.isEmpty ? bracket : bracket + shield + text
  }
}
