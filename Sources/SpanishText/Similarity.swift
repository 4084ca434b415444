/// How alike two words are, for «¿Quiso decir…?».
public enum Similarity {
  /// Words longer than this are not compared: nobody mistypes them, and comparing is quadratic.
  private static let longestWord = 64

  /// How many slips lie between two words, accents and case aside.
  ///
  /// A letter added, left out or changed is one slip, and so are two neighbours swapped.
  public static func distance(_ first: String, _ second: String) -> Int {
    distance(letters(first), letters(second))
  }

  /// The candidate most like the word, or nothing when none is near or several are equally near.
  public static func closest(to word: String, among candidates: [String]) -> String? {
    closest(to: word, among: candidates) { [$0] }?.spelling
  }

  /// The candidate with a spelling most like the word, and that spelling.
  ///
  /// Spellings of the same candidate do not compete with each other. A candidate that the word
  /// begins counts as one slip away, if no other begins like it.
  public static func closest<Candidate>(
    to word: String, among candidates: [Candidate], spelledAs spellings: (Candidate) -> [String]
  ) -> (candidate: Candidate, spelling: String)? {
    let typed = letters(word)
    guard !typed.isEmpty, typed.count <= longestWord else { return nil }
    let compared = candidates.map { candidate in
      (candidate: candidate, matches: spellings(candidate).compactMap { match(typed, $0) })
    }
    let begun = Set(compared.compactMap { $0.matches.first(where: \.isBegun)?.letters })
    let near = compared.compactMap { candidate, matches -> Near<Candidate>? in
      let ranked = matches.map { match in
        let isOneSlip = match.isBegun && begun.count == 1
        let slips = isOneSlip ? min(match.slips, 1) : match.slips
        return Near(candidate: candidate, match: match, slips: slips)
      }
      return ranked.min { $0.slips < $1.slips }
    }
    .filter { $0.slips <= allowedSlips(typed.count) }
    guard let best = near.min(by: { $0.slips < $1.slips }) else { return nil }
    let isTie = near.contains {
      $0.slips == best.slips && $0.match.letters != best.match.letters
    }
    return isTie ? nil : (best.candidate, best.match.spelling)
  }

  /// How wrong a word may be before a guess is no help.
  private static func allowedSlips(_ count: Int) -> Int {
    switch count {
    case ...1: 0
    case ...3: 1
    case ...7: 2
    default: 3
    }
  }

  /// One spelling, compared with what was typed.
  private struct Match {
    let spelling: String
    let letters: [Unicode.Scalar]
    let slips: Int
    let isBegun: Bool
  }

  /// A candidate with the best of its spellings.
  private struct Near<Candidate> {
    let candidate: Candidate
    let match: Match
    let slips: Int
  }

  private static func match(_ typed: [Unicode.Scalar], _ spelling: String) -> Match? {
    let letters = letters(spelling)
    guard letters.count <= longestWord else { return nil }
    let isBegun = typed.count >= 3 && letters.starts(with: typed)
    // Each letter more or less is a slip at least.
    let fewest = abs(typed.count - letters.count)
    guard isBegun || fewest <= allowedSlips(typed.count) else { return nil }
    return Match(
      spelling: spelling, letters: letters, slips: distance(typed, letters), isBegun: isBegun)
  }

  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(Folding.fold(word).unicodeScalars)
  }

  /// Optimal string alignment, with the last three rows of the table.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var before = [Int](repeating: 0, count: second.count + 1)
    var above = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      for column in 1...second.count {
        let isSame = first[row - 1] == second[column - 1]
        var slips = min(
          above[column] + 1, current[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          slips = min(slips, before[column - 2] + 1)
        }
        current.append(slips)
      }
      (before, above) = (above, current)
    }
    return above[second.count]
  }
}
