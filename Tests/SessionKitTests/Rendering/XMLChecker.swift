/// Says whether text is XML as far as these tests write it: tags in pairs, nothing forbidden.
enum XMLChecker {
  /// What is wrong with a text; nothing when it is well-formed.
  static func problem(in text: String) -> String? {
    var open: [Substring] = []
    var roots = 0
    if let scalar = text.unicodeScalars.first(where: isForbidden) { return "U+\(scalar.value)" }
    // XML knows no marks that join the sign before them: a sign is one all the same.
    let signs = text.unicodeScalars.map { $0.isASCII ? Character($0) : "·" }
    var rest = Substring(String(signs))
    if rest.hasPrefix("<?xml "), let end = rest.firstRange(of: "?>") {
      rest = rest[end.upperBound...]
    }
    while let start = rest.firstIndex(of: "<") {
      if let problem = problem(inText: rest[..<start]) { return problem }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "an end of another tag: \(tag)" }
      } else {
        let name = tag.prefix { $0 != " " && $0 != "/" }
        if let problem = problem(inAttributes: tag.dropFirst(name.count)) { return problem }
        if open.isEmpty { roots += 1 }
        if !tag.hasSuffix("/") { open.append(name) }
      }
    }
    if let problem = problem(inText: rest) { return problem }
    return open.isEmpty && roots == 1 ? nil : "\(open.count) open tags, \(roots) roots"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: false
    default: true
    }
  }

  private static func problem(inText text: Substring) -> String? {
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: piece.hasPrefix) {
      return "a bare &: \(piece.prefix(20))"
    }
    return nil
  }

  /// Values without quotes are none of ours, and a quote within them would end them.
  private static func problem(inAttributes text: Substring) -> String? {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return "an odd quote: \(text)" }
    for (number, part) in parts.enumerated() {
      if number % 2 == 1 {
        if let problem = problem(inText: part) { return problem }
      } else if number < parts.count - 1 {
        guard part.hasPrefix(" "), part.hasSuffix("=") else { return "an attribute: \(part)" }
      } else if part != "", part != "/" {
        return "after the attributes: \(part)"
      }
    }
    return nil
  }
}
