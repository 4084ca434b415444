/// A page as the strictest of readers takes it apart: what it does not expect is a problem.
struct HTMLPage {
  /// An element, where it begins.
  struct Element: Equatable {
    let name: String
    var attributes: [String: String] = [:]
    /// The text directly in it and in what it holds, as it is shown.
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []
  private var open: [Int] = []
  private var rest: Substring

  /// Takes a page apart.
  init(_ page: String) {
    let mark = "<!doctype html>\n"
    rest = page.dropFirst(page.hasPrefix(mark) ? mark.count : 0)
    if !page.hasPrefix(mark) { problems.append("no doctype") }
    // Scalar by scalar, as browsers read: an accent after a sign hides nothing.
    while let scalar = rest.unicodeScalars.first {
      if scalar == "<" { tag() } else { text() }
    }
    if !open.isEmpty { problems.append("left open: \(open.map { elements[$0].name })") }
    check()
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The values of an attribute.
  func values(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }

  /// The names of elements and attributes, but for places where a line or a word may break.
  var structure: [String] {
    elements.filter { !["br", "wbr"].contains($0.name) }.map {
      ([$0.name] + $0.attributes.keys.sorted()).joined(separator: " ")
    }
  }

  // MARK: - Reading

  private mutating func take(until sign: Unicode.Scalar) -> String {
    let scalars = rest.unicodeScalars
    let taken = scalars.prefix { $0 != sign }
    rest = Substring(scalars[taken.endIndex...])
    return String(taken)
  }

  private mutating func text() {
    var raw = take(until: "<")
    if raw.unicodeScalars.contains(">") { problems.append("bare >: \(raw)") }
    raw = shown(raw)
    for place in open { elements[place].text += raw }
  }

  private mutating func tag() {
    rest = Substring(rest.unicodeScalars.dropFirst())
    var inside = Substring(take(until: ">"))
    rest = Substring(rest.unicodeScalars.dropFirst())
    if inside.first == "/" {
      let name = inside.dropFirst()
      guard let last = open.popLast(), elements[last].name == name else {
        return problems.append("closes what is not open: \(name)")
      }
      return
    }
    let name = String(inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    inside = inside.dropFirst(name.count)
    if !Self.names.contains(name) { problems.append("unknown element: \(name)") }
    elements.append(Element(name: name, attributes: attributes(inside)))
    if Self.void.contains(name) { return }
    open.append(elements.count - 1)
    if name == "style" || name == "script" { raw(name) }
  }

  /// What stands between the tags of a style sheet or a script, where `<` means nothing else.
  private mutating func raw(_ name: String) {
    while !rest.unicodeScalars.starts(with: "</\(name)>".unicodeScalars), !rest.isEmpty {
      let text = take(until: "<")
      elements[elements.count - 1].text += text
      if rest.unicodeScalars.starts(with: "</\(name)>".unicodeScalars) { return }
      rest = Substring(rest.unicodeScalars.dropFirst())
      elements[elements.count - 1].text += "<"
    }
  }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.unicodeScalars
    while rest.first == " " {
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(name.unicodeScalars.count)
      if !Self.attributes.contains(name) { problems.append("unknown attribute: \(name)") }
      var value = ""
      if rest.starts(with: "=\"".unicodeScalars) {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.unicodeScalars.count + 3)
      }
      attributes[name] = shown(value)
    }
    if !rest.isEmpty { problems.append("not an attribute: \(String(rest))") }
    return attributes
  }

  /// A text with its signs back in place.
  private mutating func shown(_ text: String) -> String {
    let signs = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    let pieces = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
    var shown = String(pieces[0])
    for piece in pieces.dropFirst() {
      let name = String(piece.prefix { $0 != ";" })
      if signs[name] == nil { problems.append("bare &: \(name)") }
      shown += (signs[name] ?? "") + String(piece.dropFirst(name.unicodeScalars.count + 1))
    }
    return shown
  }

  /// What holds for every page.
  private mutating func check() {
    let ids = values("id")
    if Set(ids).count != ids.count { problems.append("an id twice: \(ids)") }
    for link in values("href") where !ids.contains(String(link.dropFirst())) {
      problems.append("a link to nothing: \(link)")
    }
    if all("main").count != 1 { problems.append("not one main part") }
    for name in ["title", "section", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "a", "th"]
    where all(name).contains(where: { $0.text.allSatisfy(\.isWhitespace) }) {
      problems.append("empty: \(name)")
    }
    var last = 0
    for heading in elements where heading.name.count == 2 && heading.name.first == "h" {
      guard let level = heading.name.last?.wholeNumberValue else { continue }
      if level > last + 1 { problems.append("a heading left out before \(heading.text)") }
      last = level
    }
  }

  private static let void: Set = ["meta", "br", "wbr", "hr"]
  private static let names: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "nav", "div",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "wbr", "hr", "ul", "ol", "li", "dl", "dt", "dd",
    "a", "b", "span", "table", "thead", "tbody", "tr", "th", "td", "button", "script",
  ]
  private static let attributes: Set = [
    "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "role", "scope",
    "tabindex", "type", "hidden", "aria-label", "aria-live", "data-label",
  ]
}
