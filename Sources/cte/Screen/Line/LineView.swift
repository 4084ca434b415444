import SpanishText

/// A prompt and a text laid out in rows of a width, as the terminal itself would break them.
struct LineView: Sendable, Equatable {
  /// Why a row ends.
  enum End: Sendable, Equatable {
    /// It is full, and the text goes on.
    case full
    /// The text has a line break there.
    case newline
    /// It is the last one.
    case last
  }

  /// One row of the screen.
  struct Row: Sendable, Equatable {
    var text = ""
    var columns = 0
    /// How many columns stand before the text: those of the prompt, or of the indentation.
    var lead = 0
    /// Which characters of the text stand in it.
    var range = 0..<0
    var end = End.last
    /// Whether it shows nothing but a prompt that is too long for it.
    var isPrompt: Bool { end == .full && range.isEmpty }
  }

  private(set) var rows: [Row] = []
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  /// A row that is full is followed by another, even if nothing is left to stand there: the cursor
  /// may have to.
  init(prompt: String, text: [Character], cursor: Int, width: Int) {
    let indent = Self.indent(prompt: prompt, width: width)
    var row = Row()
    func endRow(_ end: End, next index: Int) {
      row.end = end
      row.range = row.range.lowerBound..<(end == .newline ? index - 1 : index)
      rows.append(row)
      row = Row(range: index..<index)
    }
    func place(_ character: Character, at index: Int) {
      let columns = DisplayWidth.of(character)
      if row.columns > 0, row.columns + columns > width { endRow(.full, next: max(0, index)) }
      if index == cursor { (cursorRow, cursorColumn) = (rows.count, row.columns) }
      row.text.append(character)
      row.columns += columns
    }
    for character in prompt { place(character, at: -1) }
    row.lead = row.columns
    for (index, character) in text.enumerated() {
      guard character == "\n" else {
        place(character, at: index)
        continue
      }
      if row.columns >= width { endRow(.full, next: index) }
      if index == cursor { (cursorRow, cursorColumn) = (rows.count, row.columns) }
      endRow(.newline, next: index + 1)
      row.text = String(repeating: " ", count: indent)
      (row.columns, row.lead) = (indent, indent)
    }
    if row.columns >= width { endRow(.full, next: text.count) }
    if cursor >= text.count { (cursorRow, cursorColumn) = (rows.count, row.columns) }
    endRow(.last, next: text.count)
  }

  /// How far the lines after the first are moved in, to stand below the first.
  static func indent(prompt: String, width: Int) -> Int {
    let columns = DisplayWidth.of(prompt)
    return columns * 2 > width ? 0 : columns
  }

  /// The character at a place, or the nearest one before it in the row.
  func index(row number: Int, column: Int, in text: [Character]) -> Int {
    let row = rows[number]
    var columns = row.lead
    for index in row.range {
      columns += DisplayWidth.of(text[index])
      if columns > column { return index }
    }
    // What stands after the last character of a full row stands in the next one.
    return row.end == .full && !row.range.isEmpty ? row.range.upperBound - 1 : row.range.upperBound
  }
}
