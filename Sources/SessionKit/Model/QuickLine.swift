/// A line written in haste: `Revisar los avances @María Pérez /sexta`.
public struct QuickLine: Sendable, Equatable {
  /// A mark at the end of a line, and what follows it.
  public struct Mark: Sendable, Equatable {
    /// Whether it names who or when.
    public enum Kind: Sendable { case party, due }
    /// Who or when.
    public let kind: Kind
    /// What was written behind the mark.
    public let words: String
    /// The names that it could mean, when it means none for certain.
    public var candidates: [String] = []
    /// Whether it is known, and there was no room for it: somebody else answers, another day was said.
    public var isTaken = false
    /// Whether it is known, and can be none who answers: a team, where only one person can.
    public var isUnfit = false
  }

  /// What the line says, without its marks.
  public private(set) var text: String
  /// The marks that were understood.
  public private(set) var parties: [Party] = []
  /// When it is due, if a mark said so.
  public private(set) var due: Due?
  /// The marks that name nothing known; they stay in the text.
  public private(set) var unknown: [Mark] = []

  /// Reads the marks from the end of the line; those that name nothing known stay where they are.
  public init(_ line: String, in scope: InputScope) {
    var rest = trim(line)
    var kept: [String] = []
    text = ""
    while let (mark, start) = Self.lastMark(in: rest) {
      if !take(mark, in: scope) {
        unknown.insert(mark.explained(in: scope), at: 0)
        kept.insert(trim(String(rest[start...])), at: 0)
      }
      rest = trim(String(rest[..<start]))
    }
    text = ([rest] + kept).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func take(_ mark: Mark, in scope: InputScope) -> Bool {
    switch mark.kind {
    case .party:
      guard let party = try? Party.parse(mark.words, in: scope) else { return false }
      parties.insert(party, at: 0)
    case .due:
      guard due == nil, let found = try? Due.parse(mark.words, in: scope) else { return false }
      due = found
    }
    return true
  }

  /// The last ` @` or ` /` of a text, and where it begins.
  private static func lastMark(in text: String) -> (Mark, String.Index)? {
    var place = text.endIndex
    while place > text.startIndex {
      place = text.index(before: place)
      let sign = text[place]
      guard sign == "@" || sign == "/" else { continue }
      guard place > text.startIndex, text[text.index(before: place)] == " " else { continue }
      let words = trim(String(text[text.index(after: place)...]))
      if words.isEmpty { continue }
      return (Mark(kind: sign == "@" ? .party : .due, words: words), place)
    }
    return nil
  }
}

extension QuickLine.Mark {
  /// The same with the names that it could mean.
  fileprivate func explained(in scope: InputScope) -> QuickLine.Mark {
    guard kind == .party else { return self }
    var mark = self
    do { _ = try Party.parse(words, in: scope) } catch {
      if case .ambiguous(_, _, let candidates) = error { mark.candidates = candidates.map(\.name) }
    }
    return mark
  }
}
