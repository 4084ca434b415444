import SpanishText

/// The rows that we have on the screen, or want there.
struct LineFrame: Sendable, Equatable {
  /// A row as it is drawn.
  struct Row: Sendable, Equatable {
    let text: String
    let columns: Int
    let end: LineView.End
  }

  var rows: [Row]
  let width: Int
  let cursorRow: Int
  let cursorColumn: Int

  /// The status above the line; of a line that is too high for the window, the rows about the
  /// cursor.
  init(_ view: LineView, status: String?, width: Int, height: Int) {
    let room = max(1, height - (status == nil ? 0 : 1))
    let first = max(0, min(view.cursorRow - room / 2, view.rows.count - room))
    rows = view.rows[first..<min(view.rows.count, first + room)].map {
      Row(text: $0.text, columns: $0.columns, end: $0.end)
    }
    if let last = rows.popLast() {
      rows.append(Row(text: last.text, columns: last.columns, end: .last))
    }
    self.width = width
    cursorColumn = view.cursorColumn
    cursorRow = view.cursorRow - first + (status == nil ? 0 : 1)
    if let status {
      let text = Self.fitting(VisibleText.clean(status), width - 1)
      rows.insert(Row(text: text, columns: DisplayWidth.of(text), end: .newline), at: 0)
    }
  }

  /// As much of a text as fits, and a mark where more is.
  private static func fitting(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var short = ""
    var columns = 0
    for character in text {
      columns += DisplayWidth.of(character)
      if columns > width - 1 { break }
      short.append(character)
    }
    return width < 1 ? "" : short + "…"
  }

  /// How many rows stand above the cursor after a terminal has broken these rows anew.
  ///
  /// Where terminals differ it is the lesser number: a row too few leaves a trace of the line, one
  /// too many would wipe out what is not ours.
  func rowsAboveCursor(brokenAt width: Int) -> Int {
    guard width != self.width else { return cursorRow }
    var above = 0
    var line = ""
    for row in rows[..<cursorRow] {
      line += row.text
      guard row.end == .newline else { continue }
      above += Self.rowCount(line, width)
      line = ""
    }
    // The cursor stands where the character after it begins.
    var left = cursorColumn
    for character in rows[cursorRow].text {
      line.append(character)
      left -= DisplayWidth.of(character)
      if left < 0 { break }
    }
    return above + Self.rowCount(line, width) - 1
  }

  /// The rows that a terminal makes of a line; one that is just full has none after it.
  private static func rowCount(_ line: String, _ width: Int) -> Int {
    let rows = LineView(prompt: "", text: Array(line), cursor: 0, width: width).rows
    return rows.last?.columns == 0 ? max(1, rows.count - 1) : rows.count
  }
}
