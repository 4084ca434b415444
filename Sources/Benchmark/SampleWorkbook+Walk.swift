import SessionKit

extension SampleWorkbook {
  /// The guide with the most steps, and a step of it that takes one line after the other.
  static var longestWalk: (guide: String, step: String, steps: Int)? {
    let guides = GuideShelf.library.cards.compactMap { try? GuideShelf.library.guide($0.id) }
    let longest = guides.max { $0.steps.count < $1.steps.count }
    let step = longest?.steps.first { $0.records == ["norm"] && !$0.actors.contains("individual") }
    guard let longest, let step else { return nil }
    return (longest.id, step.id, longest.steps.count)
  }

  /// A workbook with a session that has gone far: the longest guide, and 500 records.
  static func walk() -> SampleWorkbook {
    var workbook = SampleWorkbook(sessions: 1)
    workbook.guide = longestWalk?.guide ?? workbook.guide
    workbook.notes = 479
    return workbook
  }
}
