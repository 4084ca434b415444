import SpanishText

extension Event {
  /// What a line says became of something: `cumplido`, `no cumplido: faltó material /séptima`,
  /// `p, ya van dos salas`, `observada: eligieron solos su cuento`.
  public init(line: String, about kind: Kind, in scope: InputScope) throws {
    self.init()
    let quick = QuickLine(line, in: scope)
    let names = quick.parties.map { " @" + $0.words(in: scope.directory) }.joined()
    let parts = (quick.text + names)
      .split(maxSplits: 1, whereSeparator: { $0 == ":" || $0 == "," || $0 == ";" })
      .map { trim(String($0)) }
    let said = parts.first ?? ""
    let rest = parts.count > 1 ? parts[1] : ""
    // `p van dos salas`: one letter, and why.
    let words = said.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 2, words[0].count == 1, let status = Self.letters[Folding.fold(words[0])] {
      self.status = status
      note = [trim(words[1]), rest].filter { !$0.isEmpty }.joined(separator: ", ")
    } else {
      status = try Self.status(said, about: kind, in: scope)
      note = rest
    }
    until = quick.due
    if status == .notMet && note.isEmpty { throw Lack.note }
  }

  /// One letter is enough where everybody waits.
  private static let letters: [String: Status] = [
    "c": .met, "si": .met, "n": .notMet, "no": .notMet, "p": .inProgress, "x": .cancelled,
  ]

  private static func status(
    _ text: String, about kind: Kind, in scope: InputScope
  ) throws -> Status {
    let word = Folding.fold(text.last == "." ? String(text.dropLast()) : text)
    if let status = letters[word] { return status }
    // `atendida` and `atendido` are the same to those who type.
    let stem = Folding.fold(kind.answered ?? "").dropLast()
    if !stem.isEmpty, word.dropLast() == stem { return .met }
    if !stem.isEmpty, word.dropLast() == "no " + stem { return .notMet }
    if let status = try? Status.parse(text, in: scope), Status.ofRecords.contains(status) {
      return status
    }
    let words = Status.words.filter { $0.value != "running" && $0.value != "closed" }
    throw InputProblem.notAChoice(
      text, words, suggestion: Similarity.closest(to: word, among: words.map(\.spanish)))
  }
}
