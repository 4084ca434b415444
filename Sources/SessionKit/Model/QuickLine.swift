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
  }

  /// What the line says, without its marks.
  public private(set) var text: String
  /// The marks that were understood.
  public private(set) var parties: [Party] = []
  /// When it is due, if a mark said so.
  public private(set) var due: Due?
  /// The marks that name nothing known; they stay in the text.
  public private(set) var unknown: [Mark] = []

  /// Reads the marks from the end of the line, as long as they name one known thing each.
  public init(_ line: String, in scope: InputScope) {
    text = trim(line)
    while let (mark, start) = Self.lastMark(in: text) {
      switch mark.kind {
      case .party:
        guard let party = try? Party.parse(mark.words, in: scope) else {
          unknown.insert(mark, at: 0)
          return
        }
        parties.insert(party, at: 0)
      case .due:
        guard due == nil, let found = try? Due.parse(mark.words, in: scope) else {
          unknown.insert(mark, at: 0)
          return
        }
        due = found
      }
      text = trim(String(text[..<start]))
    }
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
      guard !words.isEmpty else { return nil }
      return (Mark(kind: sign == "@" ? .party : .due, words: words), place)
    }
    return nil
  }
}
