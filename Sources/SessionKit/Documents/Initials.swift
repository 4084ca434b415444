import SpanishText

/// Writes the people of a workbook as initials, wherever their names stand.
///
/// Whole names are found, and parts of them that have their capitals; names of schools and teams
/// stay.
public struct Initials: Sendable {
  private struct Name: Sendable {
    let words: [String]
    let initials: [String]
    /// Whether it was written with a capital.
    let isCapital: Bool
  }

  private let names: [String: [Name]]
  private let kept: [String: [[String]]]

  /// Knows the people of a workbook, and what else is called by a name.
  public init(_ directory: Directory) {
    var names: [String: [Name]] = [:]
    var kept: [String: [[String]]] = [:]
    for entry in directory.entries {
      let words = Self.words(of: entry.name)
      if entry.kind == "person" {
        let name = Name(
          words: words.map(Folding.fold), initials: words.map(Self.initial),
          isCapital: words.first?.first?.isUppercase ?? false)
        for word in Set(name.words) where !Self.particles.contains(word) {
          names[word, default: []].append(name)
        }
      } else if words.count > 1, let first = words.first.map(Folding.fold) {
        kept[first, default: []].append(words.map(Folding.fold))
      }
    }
    self.names = names
    self.kept = kept
  }

  private static let particles: Set<String> = ["de", "del", "la", "las", "los", "y", "e", "san"]

  private static func words(of text: String) -> [String] {
    text.split { !isPart($0) }.map(String.init)
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Whether a sign may stand between the words of one name: `Villaseñor-Ruiz`, `O'Gorman`.
  private static func joins(_ character: Character) -> Bool {
    character.isWhitespace || ["-", "'", "’"].contains(character)
  }

  private static func initial(_ word: String) -> String {
    word.first.map { $0.uppercased() + "." } ?? ""
  }

  /// A document without the names of its people.
  public func apply(to document: Document) -> Document { document.mapped(apply) }

  /// A text without the names of its people.
  public func apply(to text: String) -> String {
    let pieces = Self.pieces(of: text)
    var result = ""
    var place = 0
    while place < pieces.count {
      let piece = pieces[place]
      guard piece.isWord else {
        result += piece.text
        place += 1
        continue
      }
      if let count = keeps(pieces, at: place) {
        result += pieces[place..<place + count].map(\.text).joined()
        place += count
      } else if let (initials, count) = initials(pieces, at: place) {
        result += initials
        place += count
      } else {
        result += piece.text
        place += 1
      }
    }
    return result
  }

  // MARK: - Words and what lies between them

  private struct Piece {
    let text: String
    let folded: String
    let isWord: Bool
    var isCapital: Bool { text.first?.isUppercase ?? false }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = isPart(first)
      let run = rest.prefix { isPart($0) == isWord }
      pieces.append(
        Piece(text: String(run), folded: isWord ? Folding.fold(String(run)) : "", isWord: isWord))
      rest = rest[run.endIndex...]
    }
    return pieces
  }

  /// How many pieces the name of a school or team takes.
  private func keeps(_ pieces: [Piece], at place: Int) -> Int? {
    kept[pieces[place].folded]?.compactMap { Self.run(of: $0, in: pieces, at: place) }.max()
  }

  /// The longest part of somebody's name that begins here, as initials.
  private func initials(_ pieces: [Piece], at place: Int) -> (text: String, count: Int)? {
    guard let candidates = names[pieces[place].folded] else { return nil }
    var best: (text: String, count: Int)?
    for name in candidates {
      for start in name.words.indices where name.words[start] == pieces[place].folded {
        for end in (start + 1...name.words.count).reversed() {
          let words = Array(name.words[start..<end])
          guard let count = Self.run(of: words, in: pieces, at: place) else { continue }
          let isWhole = words.count == name.words.count && (words.count > 1 || !name.isCapital)
          guard pieces[place].isCapital || isWhole else { continue }
          let known = zip(words, name.initials[start..<end])
            .filter { !Self.particles.contains($0.0) }.map(\.1)
          if count > best?.count ?? 0 { best = (known.joined(separator: " "), count) }
          break
        }
      }
    }
    return best
  }

  /// How many pieces some words take, one after the other with a space or a hyphen between.
  private static func run(of words: [String], in pieces: [Piece], at place: Int) -> Int? {
    var index = place
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard index < pieces.count, pieces[index].text.allSatisfy(Self.joins) else {
          return nil
        }
        index += 1
      }
      guard index < pieces.count, pieces[index].folded == word else { return nil }
      index += 1
    }
    return index - place
  }
}
