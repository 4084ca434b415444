import SessionKit
import SpanishText

/// What the tabulator proposes in a walk: names after an `@`, commands after a colon, and whatever
/// the question chooses from.
struct WalkNames: Sendable {
  private let names: [String]
  private let commands: [String]
  private let choices: [String]

  init(_ prompt: WalkPrompt, _ directory: Directory) {
    names = directory.entries.filter { $0.kind != "goal" }.map(\.name)
    commands =
      WalkCommand.table.map { String($0.use.split(separator: " ")[0]) }
      + Kinds.all.filter { $0.kind.home == .session }.map { ":" + $0.kind.noun }
    choices = prompt.choices.map(\.id)
  }

  /// The proposals for what stands before the cursor.
  var source: LineCompletion.Source {
    { text in
      if let sign = text.lastIndex(of: "@") {
        return Self.proposals(for: String(text[text.index(after: sign)...]), among: names)
      }
      if text.hasPrefix(":"), !text.contains(" ") {
        return Self.proposals(for: text, among: commands)
      }
      return Self.proposals(for: text, among: choices + names)
    }
  }

  private static func proposals(for text: String, among words: [String]) -> LineCompletion {
    let folded = Folding.fold(text)
    return LineCompletion(
      replacing: text.count,
      candidates: folded.isEmpty ? [] : words.filter { Folding.fold($0).hasPrefix(folded) })
  }
}
