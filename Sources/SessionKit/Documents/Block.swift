/// A piece of a document, the same for every format in which it can be written.
public enum Block: Sendable, Equatable {
  /// A heading, 1 being that of the document.
  case heading(Int, String)
  /// A paragraph.
  case paragraph(String)
  /// Short facts: what, and how it is.
  case facts([Fact])
  /// A list.
  case list([String])
  /// A table with a row of headings.
  case table(Table)

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
  }
}

/// A document before it takes the form of a format.
public struct Document: Sendable, Equatable {
  /// Its pieces, in order.
  public let blocks: [Block]
}
