/// How large the type of a slide or of a sheet may be so that all of it probably fits.
///
/// Sizes are points on the part of a landscape sheet that is written on, the smaller one of Letter
/// and A4 in both directions; a screen is taken for a sheet of its own size.
enum HTMLTypeSize {
  /// The sizes of slides: past the last one, a slide scrolls.
  static let slides = [44, 40, 36, 32, 28, 25, 22, 20, 18]
  /// The sizes of wall charts: past the last one, a chart goes on on a second sheet.
  static let wall = [96, 84, 74, 66, 58, 52, 46, 40, 35, 30, 26, 22, 19]
  /// How wide the sheet is.
  static let width = 690.0
  /// How high it is.
  static let height = 480.0

  /// The largest size with which a page fits, else the smallest.
  static func fitting(_ page: [Block], among sizes: [Int]) -> Int {
    sizes.first { size in
      let room = Room(letters: width / (0.58 * Double(size)))
      return room.holdsWords(of: page) && room.height(of: page) * Double(size) <= height
    } ?? sizes.last ?? 18
  }

  /// The room that a type leaves, in which pieces take up heights.
  private struct Room {
    /// How many letters a line has.
    let letters: Double

    /// The height of pieces, in that of the type.
    func height(of page: [Block]) -> Double {
      page.map(height).reduce(0, +)
    }

    private func height(_ block: Block) -> Double {
      switch block {
      case .heading(let level, let text):
        lines(text, letters(level)) * Self.scale(level) * 1.2 + 0.6
      case .paragraph(let text): lines(text, letters) * 1.4 + 0.7
      case .facts(let facts):
        facts.map { lines($0.value, letters * 0.65) * 1.4 + 0.3 }.reduce(0.7, +)
      case .list(let items), .steps(let items):
        items.map { lines($0, letters - 3) * 1.4 + 0.35 }.reduce(0.7, +)
      case .table(let table):
        ([table.headings] + table.rows).map { row in
          let text = row.map { $0.count + 3 }.reduce(0, +)
          let lines = max(1, (Double(text) / letters / 0.8).rounded(.up))
          return table.isFilledByHand ? max(2.4, lines * 1.35 + 0.7) : lines * 1.35 + 0.7
        }.reduce(0.7, +)
      case .signatures(let signers): Double((signers.count + 1) / 2) * 5
      case .contents, .pageBreak: 0
      }
    }

    /// How many lines a text takes, broken between words.
    private func lines(_ text: String, _ letters: Double) -> Double {
      var lines = 0.0
      for line in text.split(separator: "\n") {
        var filled = 0.0
        lines += 1
        for word in line.split(whereSeparator: \.isWhitespace) {
          let length = Double(word.count)
          if filled > 0, filled + 1 + length > letters {
            lines += 1
            filled = 0
          }
          filled += (filled > 0 ? 1 : 0) + length
          // A word that is longer than a line is broken.
          let more = max(0, (filled / max(1, letters)).rounded(.up) - 1)
          lines += more
          filled -= more * max(1, letters)
        }
      }
      return lines
    }

    /// Whether no word has to be broken.
    func holdsWords(of page: [Block]) -> Bool {
      page.allSatisfy { block in
        switch block {
        case .heading(let level, let text): longest(text) <= letters(level)
        case .paragraph(let text): longest(text) <= letters
        case .facts(let facts):
          facts.allSatisfy { longest($0.value) <= letters * 0.65 }
        case .list(let items), .steps(let items):
          items.allSatisfy { longest($0) + 3 <= letters }
        case .table(let table):
          table.headings.indices.map { column in
            let rows = [table.headings] + table.rows
            return rows.compactMap { $0.dropFirst(column).first.map(longest) }.reduce(0, max) + 2
          }.reduce(0, +) <= letters
        case .signatures, .contents, .pageBreak: true
        }
      }
    }

    /// The length of the longest word, but for those that are broken anyway.
    private func longest(_ text: String) -> Double {
      Double(text.split(whereSeparator: \.isWhitespace).map(\.count).filter { $0 <= 24 }.max() ?? 0)
    }

    /// How many letters a line of a heading has, which is larger and bold.
    private func letters(_ level: Int) -> Double { letters / Self.scale(level) / 1.12 }

    /// How much larger than the text a heading is; the style sheet has the same numbers.
    private static func scale(_ level: Int) -> Double {
      switch level {
      case ...1: 1.5
      case 2: 1.3
      default: 1.1
      }
    }
  }
}
