/// A term and what it means.
public struct HelpRow: Sendable, Hashable {
  /// The command, option or operand.
  public let term: String
  /// The same in English, where it differs.
  public let english: String?
  /// What it is for.
  public let summary: String
  /// What else to know of it, a line each.
  public let details: [String]

  /// A term with its meaning.
  public init(term: String, english: String? = nil, summary: String, details: [String] = []) {
    self.term = term
    self.english = english
    self.summary = summary
    self.details = details
  }
}
