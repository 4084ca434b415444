/// A document before it takes the form of a format.
public struct Document: Sendable, Equatable {
  /// How it is looked at.
  public enum Layout: String, Sendable, Equatable {
    /// Read on a page, and printed.
    case page
    /// Shown to a room, one slide after the other: what lies between two page breaks.
    case slides
    /// Hung on a wall, in large type: what lies between two page breaks is a sheet.
    case wall
  }

  /// What it is called.
  public var title: String
  /// Whose it is, at the head of every page: the school and its key.
  public var owner = ""
  /// The language that it is in, as machines name it.
  public var language = "es-MX"
  /// How it is looked at.
  public var layout = Layout.page
  /// Its pieces, in order; the first is mostly the heading that says its title.
  public var blocks: [Block]
  /// The same for those who go on working in a spreadsheet: every column that there is.
  public var sheet: Block.Table?
  /// The same for a calendar.
  public var events: [CalendarEvent] = []
  /// The same in few lines, for a message; nothing where it goes as it is.
  public var message: [Block]?
  /// What whoever asked for it should be told, and nobody reads in it.
  public var remarks: [String] = []

  /// A document made of pieces.
  public init(_ title: String, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// What lies between page breaks, empty pages left out.
  var pages: [[Block]] {
    blocks.split(separator: .pageBreak).map(Array.init)
  }

  /// The headings that contents list, down to a level: all but that of the document.
  func contents(to deepest: Int) -> [(level: Int, text: String)] {
    blocks.compactMap { block in
      guard case .heading(let level, let text) = block, (2...max(2, deepest)).contains(level)
      else { return nil }
      return (level, text)
    }
  }
}
