/// A piece of a document, the same for every format in which it can be written.
public enum Block: Sendable, Equatable {
  /// A heading, 1 being that of the document.
  case heading(Int, String)
  /// A paragraph; a line of its own stays one.
  case paragraph(String)
  /// Short facts: what, and how it is.
  case facts([Fact])
  /// A list.
  case list([String])
  /// A list whose items have numbers, from 1.
  case steps([String])
  /// A table with a row of headings.
  case table(Table)
  /// Lines to sign on.
  case signatures([Signer])
  /// What the headings of the next levels say, those of the given level being the deepest.
  case contents(to: Int)
  /// What follows begins on a new page, or on the next slide.
  case pageBreak

  /// One short fact.
  public struct Fact: Sendable, Equatable {
    /// What it is about.
    public let label: String
    /// How it is.
    public let value: String
  }

  /// Rows under headings; each row has a cell for each heading.
  public struct Table: Sendable, Equatable {
    /// The headings.
    public let headings: [String]
    /// The rows.
    public let rows: [[String]]
    /// Whether its empty cells are written in by hand, and its rows high enough for that.
    public var isFilledByHand = false
  }

  /// Somebody who signs.
  public struct Signer: Sendable, Equatable {
    /// The name under the line; empty where anybody may sign.
    public let name: String
    /// As what they sign.
    public let role: String
  }
}
