import SpanishText
import Testing

@testable import cte

@Suite("Small charts")
struct BarsTests {
  private func draw(_ parts: [(Int, Int)], width: Int = 80, plain: Bool = true) -> [String] {
    let bars = parts.map {
      Bars.Bar(label: "tercera, 30/11/2018", part: $0.0, whole: $0.1, words: "\($0.0) de \($0.1)")
    }
    return Bars(bars: bars, isPlain: plain).render(width: width, style: Style(isOn: false))
      .split(separator: "\n").map(String.init)
  }

  /// A part of a whole, and how many of twenty signs are full.
  static let parts: [(part: Int, whole: Int, full: Int)] = [
    (0, 10, 0), (1, 1000, 1), (5, 10, 10), (999, 1000, 19), (10, 10, 20), (0, 0, 0),
  ]

  @Test("What is begun is seen, and only what is whole is full", arguments: parts)
  func full(item: (part: Int, whole: Int, full: Int)) {
    let line = draw([(item.part, item.whole)])[0]
    #expect(line.filter { $0 == "#" }.count == item.full, "\(line)")
    #expect(line.filter { $0 == "-" }.count == 20 - item.full, "\(line)")
  }

  @Test("A chart keeps within the terminal", arguments: [30, 40, 80, 100])
  func width(columns: Int) {
    for line in draw([(3, 4), (120, 240)], width: columns, plain: false) {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
  }
}
