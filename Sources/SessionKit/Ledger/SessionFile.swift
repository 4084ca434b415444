/// A session as lists and references see it: its card, where it stands, and its file.
///
/// A class, because the records of a session all point at the one it is.
public final class SessionFile: Sendable {
  /// Its file, from the folder of the workbook.
  public let path: String
  /// What is known of it before it begins.
  public let card: SessionCard
  /// Where it stands.
  public let state: SessionState

  /// Its id; one without any is not listed.
  public let id: ID

  /// A community's year or an adviser's term, which spans many meetings.
  public let isLong: Bool
  /// What its guide calls things.
  public let words: Vocabulary

  /// What was said in it besides records, each with what it is; only of books that were read whole.
  let said: [(label: String, text: String)]

  init(
    path: String, card: SessionCard, state: SessionState, id: ID, guide: GuideCard? = nil,
    said: [(label: String, text: String)] = []
  ) {
    self.said = said
    self.path = path
    self.card = card
    self.state = state
    self.id = id
    isLong = guide?.spansDays(card) ?? false
    words = guide?.words(card.variant) ?? .common
  }

  /// Sessions lie in the order of their days, then as they were made.
  static func order(_ left: SessionFile, _ right: SessionFile) -> Bool {
    let (first, second) = (left.card.date?.iso ?? "", right.card.date?.iso ?? "")
    return (first, left.card.made ?? 0, left.id.text) < (
      second, right.card.made ?? 0, right.id.text
    )
  }

  /// Its form for programs.
  public func view(in directory: Directory) -> JSON {
    let schools = card.schools.map { JSON.string($0.words(in: directory)) }
    return .object([
      ("id", .string(id.text)), ("kind", .string("session")), ("title", .string(card.title)),
      ("type", .string(card.type?.rawValue)), ("ordinal", .integer(card.ordinal)),
      ("cycle", .string(card.cycle?.name)), ("date", .string(card.date?.iso)),
      ("time", .string(card.time?.text)), ("place", text(card.place)),
      ("medium", text(card.medium)), ("schools", .array(schools)), ("guide", text(card.guide)),
      ("meeting", text(card.meeting)), ("variant", text(card.variant)),
      ("community", text(card.community)),
      ("adviser", .string(card.adviser?.words(in: directory))),
      ("follows", .string(card.follows?.text)), ("state", .string(state.rawValue)),
      ("minutes", .integer(card.minutes)),
    ])
  }

  private func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}

extension SessionFile: Equatable {
  /// Two are the same if they say the same of the same file.
  public static func == (left: SessionFile, right: SessionFile) -> Bool {
    left === right
      || left.path == right.path && left.id == right.id && left.state == right.state
        && left.card == right.card
  }
}
