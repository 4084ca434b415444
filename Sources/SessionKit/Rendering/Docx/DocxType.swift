/// How large the letters are, in half points, as Word counts them.
struct DocxType: Sendable, Equatable {
  /// Those of the text.
  let body: Int
  /// Those in tables.
  let table: Int
  /// Those of the headings, the first being that of the document.
  let headings: [Int]

  /// Letters to read on a page.
  static let page = DocxType(body: 22, table: 20, headings: [36, 30, 26, 24, 22, 22])

  /// Letters to read from the end of a room.
  static let slides = DocxType(body: 40, table: 36, headings: [80, 72, 64, 64, 64, 64])

  /// Letters to read while standing before a wall.
  static func wall(_ body: Int) -> DocxType {
    DocxType(
      body: body, table: max(36, body * 9 / 10 / 2 * 2),
      headings: [150, 135, 120, 110, 110, 110].map { body * $0 / 100 / 2 * 2 })
  }

  /// The letters of a heading.
  func heading(_ level: Int) -> Int { headings[min(6, max(1, level)) - 1] }

  /// The room around paragraphs, in twentieths of a point.
  var gap: Int { body * 10 * 45 / 100 }

  /// How high a line of letters is, in twentieths of a point.
  static func lineHeight(_ size: Int) -> Int { size * 10 * 115 / 100 }

  /// How far lists are indented.
  var indent: Int { body * 10 * 2 }
}
