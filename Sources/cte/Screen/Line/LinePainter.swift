/// Writes what a terminal needs to show a line, and touches no row that is not the line's own.
///
/// Rows that are full are left to the terminal to break, so that it can break them anew when its
/// window changes, and so that copied text has no line breaks that nobody typed.
struct LinePainter: Sendable {
  /// What is on the screen.
  private(set) var shown: LineFrame?

  private static let clearRow = "\u{1B}[K"
  private static let clearBelow = "\u{1B}[J"

  /// How many of our rows stand below the cursor.
  var rowsBelow: Int { shown.map { $0.rows.count - 1 - $0.cursorRow } ?? 0 }

  /// Shows a frame, drawing anew only from the first row on that has changed.
  mutating func draw(_ frame: LineFrame) -> String {
    if frame == shown { return "" }
    defer { shown = frame }
    let before = shown?.rows ?? []
    let kept = zip(before, frame.rows).prefix { $0 == $1 }.count
    guard kept < frame.rows.count else {
      return Self.place(frame.cursorRow, frame.cursorColumn, from: shown?.cursorRow ?? 0)
    }
    var drawing = Self.place(kept, 0, from: shown?.cursorRow ?? 0)
    for row in frame.rows[kept...] {
      drawing += row.text
      let isFull = row.columns >= frame.width
      // At the end of a full row the cursor still stands on its last cell.
      if !isFull { drawing += Self.clearRow }
      if row.end == .newline { drawing += "\r\n" }
      if row.end == .full, isFull { drawing += Self.openNextRow }
    }
    if before.count > frame.rows.count { drawing += "\r\n" + Self.clearBelow + "\u{1B}[A" }
    return drawing + Self.place(frame.cursorRow, frame.cursorColumn, from: frame.rows.count - 1)
  }

  /// Makes the terminal break a full row by itself, and comes back to the start of the next; before
  /// a wide character that does not fit in the last cell it does so anyway.
  private static let openNextRow = " \r"

  /// Clears our rows, to begin anew at the same place.
  mutating func erase() -> String {
    defer { shown = nil }
    return Self.place(0, 0, from: shown?.cursorRow ?? 0) + Self.clearBelow
  }

  /// Clears our rows in a window that has changed, where they may stand elsewhere by now.
  mutating func erase(width: Int, height: Int, reflows: Bool) -> String {
    defer { shown = nil }
    guard let shown else { return "" }
    let above = reflows ? shown.rowsAboveCursor(brokenAt: width) : shown.cursorRow
    return Self.place(0, 0, from: min(above, height - 1)) + Self.clearBelow
  }

  /// Forgets what is shown: the cursor stands on a row of its own.
  mutating func forget() { shown = nil }

  private static func place(_ row: Int, _ column: Int, from current: Int) -> String {
    var moves = "\r"
    if row < current { moves += "\u{1B}[\(current - row)A" }
    if row > current { moves += "\u{1B}[\(row - current)B" }
    if column > 0 { moves += "\u{1B}[\(column)C" }
    return moves
  }
}
