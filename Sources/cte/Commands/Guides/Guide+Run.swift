import SessionKit
import SpanishText

extension Run {
  /// The guides at hand: those of the workbook, if there is one, and those of the program.
  func guides() throws -> GuideShelf {
    try workbookHere?.guides() ?? .library
  }

  /// The guide with a name, and the meeting if the name is a meeting's.
  func guide(
    _ name: String, on shelf: GuideShelf
  ) throws -> (guide: Guide, meeting: Meeting?) {
    guard let found = shelf.find(name), let guide = try shelf.guide(found.guide.id) else {
      throw UsageProblem.unknownGuide(
        name, suggestion: Similarity.closest(to: name, among: shelf.names))
    }
    return (guide, found.meeting)
  }

  /// The id of a variant of a guide.
  func variant(_ name: String, of card: GuideCard) throws -> String {
    let folded = Folding.fold(trim(name))
    let found = card.variants.first {
      Folding.fold($0.id) == folded || Folding.fold($0.title) == folded
    }
    guard let found else {
      throw UsageProblem.unknownVariant(name, available: card.variants.map(\.id))
    }
    return found.id
  }

  /// What the guide of the session that is on says of a team; without one, nothing.
  func advice(on team: Team) throws -> [TeamAdvice] {
    let folder = try workbook()
    let sessions = try folder.read(.none).sessions
    guard let file = try? SessionFinder(sessions, today: pen.today).find(nil, for: .reading),
      let guide = try folder.guide(of: file.card)
    else { return [] }
    return try guide.advice(on: team)
  }
}
