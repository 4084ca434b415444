import SpanishText

/// Numbers as people write them in the form.
enum MarkdownNumber {
  /// The number that a part has when nothing else is said: that of its name.
  static func usual(for id: String) -> String {
    !id.isEmpty && id.utf8.allSatisfy { GuideCheck.isDigit($0) || $0 == UInt8(ascii: ".") }
      ? id : ""
  }

  /// A number that is said; a dash is none.
  static func read(_ text: String) -> String { text == "-" || text == "–" ? "" : text }

  /// `40 min`, `40 minutos`, `2 horas`, `1 h 30 min`; nil for anything else.
  static func minutes(_ text: String) -> Int? {
    let words = Folding.fold(text).split { $0 == " " || $0 == "." }
    guard words.count == 2 || words.count == 4, let number = Int(words[0]) else { return nil }
    let unit = words[1]
    if words.count == 2, ["min", "mins", "minuto", "minutos"].contains(unit) { return number }
    guard ["h", "hora", "horas", "hr", "hrs"].contains(unit), abs(number) < 10_000 else {
      return nil
    }
    if words.count == 2 { return number * 60 }
    guard let rest = Int(words[2]), (0..<60).contains(rest), words[3].hasPrefix("min") else {
      return nil
    }
    return number * 60 + rest
  }

  /// A number alone, or with its unit.
  static func minutesOrNumber(_ text: String) -> Int? { Int(trim(text)) ?? minutes(text) }

  /// A range, and the words behind it.
  struct Range {
    var min: Int?
    var max: Int?
    /// A number without a word before it may mean either end.
    var isBare = false
    var rest: [String] = []
  }

  /// `hasta 3`, `al menos 2`, `de 2 a 3`, `exactamente 4`, `5`, and what follows.
  static func range(_ text: String) -> Range? {
    let words = Folding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    let table: [(words: [String], isMin: Bool, isMax: Bool)] = [
      (["al", "menos"], true, false), (["por", "lo", "menos"], true, false),
      (["minimo"], true, false), (["como", "minimo"], true, false),
      (["desde"], true, false), (["hasta"], false, true), (["maximo"], false, true),
      (["como", "maximo"], false, true), (["a", "lo", "mas"], false, true),
      (["no", "mas", "de"], false, true), (["exactamente"], true, true), (["justo"], true, true),
    ]
    for row in table where words.starts(with: row.words) {
      let rest = words.dropFirst(row.words.count)
      guard let number = rest.first.flatMap({ Int($0) }) else { return nil }
      return Range(
        min: row.isMin ? number : nil, max: row.isMax ? number : nil,
        rest: Array(rest.dropFirst()))
    }
    if words.count >= 4, words[0] == "de" || words[0] == "entre", let min = Int(words[1]),
      words[2] == "a" || words[2] == "y", let max = Int(words[3])
    {
      return Range(min: min, max: max, rest: Array(words.dropFirst(4)))
    }
    if let number = words.first.flatMap({ Int($0) }) {
      return Range(min: number, max: number, isBare: true, rest: Array(words.dropFirst()))
    }
    return Range(rest: words)
  }

  /// A range in words; nothing for none.
  static func write(_ min: Int?, _ max: Int?) -> String {
    switch (min, max) {
    case (nil, nil): ""
    case (let min?, nil): "al menos \(min)"
    case (nil, let max?): "hasta \(max)"
    case (let min?, let max?): min == max ? "exactamente \(min)" : "de \(min) a \(max)"
    }
  }
}
