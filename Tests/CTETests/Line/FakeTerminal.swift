import SpanishText

/// A window of text that understands what `LinePainter` writes, and nothing else.
struct FakeTerminal {
  private(set) var width: Int
  let height: Int
  /// All rows that there ever were; the last ones are in the window.
  private(set) var rows: [[Character?]] = [[]]
  private(set) var row = 0
  private(set) var column = 0
  /// How often it rang.
  private(set) var bells = 0
  /// What it did not understand.
  private(set) var unknown: [String] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The first row in the window.
  private var top: Int { max(0, rows.count - height) }

  var text: [String] {
    rows.map { cells in
      var text = String(cells.compactMap { $0 })
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// What stands in the window.
  var window: [String] { Array(text[top...]) }

  /// Gives the window another width, and leaves the rows as they are.
  mutating func resize(width: Int) {
    self.width = width
    column = min(column, width - 1)
  }

  mutating func write(_ text: String) {
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      switch character {
      case "\r\n":
        column = 0
        feed()
      case "\r": column = 0
      case "\n": feed()
      case "\u{7}": bells += 1
      case "\u{1B}":
        _ = rest.popFirst()
        let body = rest.prefix { !$0.isLetter }
        rest = rest.dropFirst(body.count)
        control(String(body), rest.popFirst() ?? " ")
      default: put(character)
      }
    }
  }

  private mutating func feed() {
    row += 1
    if row == rows.count { rows.append([]) }
  }

  private mutating func put(_ character: Character) {
    let columns = DisplayWidth.of(character)
    if column + columns > width {
      column = 0
      feed()
    }
    while rows[row].count < column + columns { rows[row].append(" ") }
    rows[row][column] = character
    if columns == 2 { rows[row][column + 1] = nil }
    column += columns
  }

  private mutating func control(_ body: String, _ final: Character) {
    let number = Int(body) ?? 1
    switch final {
    case "A": row = max(top, row - number)
    case "B": row = min(rows.count - 1, row + number)
    case "C": column = min(width - 1, column + number)
    case "H": (row, column) = (top, 0)
    case "K": rows[row] = Array(rows[row].prefix(min(column, width - 1)))
    case "J":
      rows[row] = Array(rows[row].prefix(min(column, width - 1)))
      for below in rows.indices where below > row { rows[below] = [] }
    default: unknown.append(body + String(final))
    }
  }
}
