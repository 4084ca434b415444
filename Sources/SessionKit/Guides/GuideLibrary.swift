import SpanishText

/// The guides that come with the product.
public enum GuideLibrary {
  /// The guide of a session for which nobody chose one.
  public static let standard = "tercera-cai"

  /// All of them, in the order of the school year.
  public static let cards: [GuideCard] = [
    segundaPracticas, terceraCAI, cuartaEscuelas, cap, acompanamiento,
  ].compactMap(card)

  private static func card(_ text: String) -> GuideCard? {
    let result = JSONReader.read(Array(text.utf8))
    var log = ReadingLog(result.problems)
    guard let json = result.value else { return nil }
    let card = GuideCard(json: json, log: &log)
    return log.problems.isEmpty ? card : nil
  }

  /// Finds a guide, and the meeting if it is named instead: `cap-1` is that meeting of `cap`.
  public static func find(_ name: String) -> (guide: GuideCard, meeting: Meeting?)? {
    let folded = Folding.fold(name)
    for card in cards {
      if card.id == folded { return (card, nil) }
      if let meeting = card.meeting(folded) { return (card, meeting) }
    }
    return nil
  }

  /// The names that `find` knows.
  public static var names: [String] { cards.flatMap { [$0.id] + $0.meetings.map(\.id) } }
}
