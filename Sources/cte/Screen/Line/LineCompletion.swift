/// What may stand at the end of what has been typed.
struct LineCompletion: Sendable, Hashable {
  /// Proposes something for the text before the cursor.
  typealias Source = @Sendable (_ typed: String) -> LineCompletion

  /// How many characters before the cursor a candidate takes the place of.
  let replacing: Int
  let candidates: [String]

  static let none = LineCompletion(replacing: 0, candidates: [])

  /// The beginning that all candidates have in common.
  var commonStart: String {
    guard var common = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}
