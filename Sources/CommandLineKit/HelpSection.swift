/// Part of a page of help, perhaps under a heading.
public struct HelpSection: Sendable, Hashable {
  /// What stands over it.
  public let heading: String?
  /// What it says.
  public let content: Content

  /// What a section can say.
  public enum Content: Sendable, Hashable {
    /// Text, in paragraphs separated by newlines.
    case text(String)
    /// Entries that begin in the line of the heading, one a line: `Uso: cte acuerdo …`. They do
    /// not break at U+00A0, which is shown as a space.
    case lines([String])
    /// Terms with what they mean.
    case rows([HelpRow])
    /// Lines that one can type.
    case examples([Example])
  }

  /// Content under a heading, or without one.
  public init(_ heading: String? = nil, _ content: Content) {
    self.heading = heading
    self.content = content
  }
}
