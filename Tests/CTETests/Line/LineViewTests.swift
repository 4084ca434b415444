import Testing

@testable import cte

@Suite("A line in rows")
struct LineViewTests {
  static let views: [(text: String, width: Int, rows: [String])] = [
    ("", 20, ["> "]), ("hola", 20, ["> hola"]), ("abcdefgh", 10, ["> abcdefgh", ""]),
    ("abcdefghi", 10, ["> abcdefgh", "i"]), ("uno\ndos", 10, ["> uno", "  dos"]),
    ("日本語日本", 9, ["> 日本語", "日本"]), ("a\u{301}👩\u{200D}🔬b", 6, ["> a\u{301}👩\u{200D}🔬b", ""]),
    ("\n\n", 10, ["> ", "  ", "  "]), ("ab\nc", 3, ["> a", "b", "c"]),
    ("abcdefgh\ni", 10, ["> abcdefgh", "", "  i"]), ("日本", 2, ["> ", "日", "本", ""]),
  ]

  @Test("Rows break where the terminal breaks them", arguments: views)
  func rows(item: (text: String, width: Int, rows: [String])) {
    let view = LineView(prompt: "> ", text: Array(item.text), cursor: 0, width: item.width)
    #expect(view.rows.map(\.text) == item.rows)
    #expect(view.rows.last?.end == .last)
    #expect(view.rows.allSatisfy { $0.columns <= item.width })
  }

  static let cursors: [(text: String, cursor: Int, row: Int, column: Int)] = [
    ("hola", 0, 0, 2), ("hola", 4, 0, 6), ("abcdefgh", 8, 1, 0), ("abcdefgh", 7, 0, 9),
    ("abcdefghi", 8, 1, 0), ("uno\ndos", 3, 0, 5), ("uno\ndos", 4, 1, 2), ("日本語x", 2, 0, 6),
    ("abcdefg日", 7, 1, 0), ("abcdefg日", 8, 1, 2), ("abcdefgh\ni", 8, 1, 0),
  ]

  @Test("The cursor stands where its character is", arguments: cursors)
  func cursor(item: (text: String, cursor: Int, row: Int, column: Int)) {
    let text = Array(item.text)
    let view = LineView(prompt: "> ", text: text, cursor: item.cursor, width: 10)
    #expect([view.cursorRow, view.cursorColumn] == [item.row, item.column])
    #expect(view.index(row: item.row, column: item.column, in: text) == item.cursor)
  }

  static let resized: [(text: String, cursor: Int, width: Int, above: Int)] = [
    ("hola", 4, 20, 0), ("abcdefghijklmnop", 16, 5, 3), ("abcdefghijklmnop", 16, 40, 0),
    ("abcdefghijklmnop", 4, 5, 1), ("abcdef\nghi", 10, 5, 2), ("abcdef\nghi", 10, 40, 1),
    ("日本語日本語", 6, 7, 2), ("abcdefgh", 8, 10, 1), ("abcdefgh\ni", 10, 5, 2),
    ("abcdefghijklmnop", 8, 5, 2),
  ]

  @Test("It is known where the rows are after a terminal has broken them anew", arguments: resized)
  func brokenAnew(item: (text: String, cursor: Int, width: Int, above: Int)) {
    func view(_ width: Int) -> LineView {
      LineView(prompt: "> ", text: Array(item.text), cursor: item.cursor, width: width)
    }
    let frame = LineFrame(view(10), status: nil, width: 10, height: 24)
    #expect(frame.rowsAboveCursor(brokenAt: item.width) == item.above)
    let status = LineFrame(view(10), status: "12345678", width: 10, height: 24)
    #expect(status.rowsAboveCursor(brokenAt: item.width) == item.above + (item.width < 8 ? 2 : 1))
  }

  @Test("A prompt wider than the window takes rows of its own")
  func longPrompt() {
    let view = LineView(prompt: "¿Quién? > ", text: Array("Ana"), cursor: 3, width: 5)
    #expect(view.rows.map(\.text) == ["¿Quié", "n? > ", "Ana"])
    #expect([view.cursorRow, view.cursorColumn] == [2, 3])
  }

  @Test("Of a text higher than the window, what is about the cursor is shown")
  func window() {
    let text = Array((1...50).map(String.init).joined(separator: "\n"))
    for (cursor, first, last) in [(0, "> 1", "  4"), (text.count, "  47", "  50")] {
      let view = LineView(prompt: "> ", text: text, cursor: cursor, width: 20)
      let frame = LineFrame(view, status: "quedan 5 minutos para terminar", width: 20, height: 5)
      #expect(frame.rows.count == 5)
      #expect(frame.rows[0].text == "quedan 5 minutos p…")
      #expect(frame.rows[1].text == first && frame.rows[4].text == last)
      #expect(frame.rows.indices.contains(frame.cursorRow))
    }
  }
}
