import SpanishText

/// Checks one value against its kind and gives it in its canonical form.
struct ValueReader: Sendable {
  let kind: ValueKind
  let origin: Origin
  var takesEmpty = false

  /// The value of an option that takes one, or of an operand.
  func read(_ text: String) -> Result<BoundValue, Rejection> {
    if text.isEmpty && takesEmpty { return .success(bound(text)) }
    return switch kind {
    case .number:
      isNumber(text) ? .success(bound(text)) : .failure(Rejection(problem: notANumber(text)))
    case .choice(let choices):
      if let choice = choices.first(where: { $0.matches(text) }) {
        .success(bound(choice.name.english))
      } else {
        .failure(Rejection(problem: notAChoice(text, choices)))
      }
    case .text, .date, .due, .time, .file, .folder, .reference:
      .success(bound(text))
    }
  }

  /// The values of an option that takes several, separated by commas.
  func readList(_ text: String) -> Result<[BoundValue], Rejection> {
    var values: [BoundValue] = []
    for piece in text.split(separator: "," as Character, omittingEmptySubsequences: false) {
      switch read(trimmed(piece)) {
      case .success(let value): values.append(value)
      case .failure(let rejection): return .failure(rejection)
      }
    }
    return .success(values)
  }

  /// A problem on its way to the parser's outcome.
  struct Rejection: Error, Sendable {
    let problem: ParseProblem
  }

  private func bound(_ text: String) -> BoundValue {
    BoundValue(text: text, origin: origin)
  }

  private func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func notANumber(_ text: String) -> ParseProblem {
    .notANumber(spelled: origin.spelled, value: text, index: origin.index)
  }

  private func notAChoice(_ text: String, _ choices: [Choice]) -> ParseProblem {
    let closest = Similarity.closest(to: text, among: choices, spelledAs: \.name.spellings)
    return .notAChoice(
      spelled: origin.spelled, value: text, choices: choices,
      suggestion: closest.map { Folding.fold($0.spelling) }, index: origin.index)
  }

  private func trimmed(_ piece: Substring) -> String {
    var piece = piece.drop { $0 == " " }
    while piece.last == " " { piece.removeLast() }
    return String(piece)
  }
}
