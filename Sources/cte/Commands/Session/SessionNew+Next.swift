import CommandLineKit
import SessionKit

/// A session made of what another one settled about the next meeting.
extension SessionNew {
  static let fromNext = Option.flag(
    "from-next", "de-próxima",
    summary: "La hace de lo que otra sesión fijó para la próxima reunión",
    example: "--de-próxima")

  /// The session before, and what it settled.
  struct Before {
    let file: SessionFile
    let next: NextMeeting
  }

  /// The session that was named, else the last that settled anything.
  func before(_ folder: WorkbookFolder) throws -> Before? {
    guard run.arguments.flag(Self.fromNext) else {
      if run.arguments.has(CommonOptions.session) {
        throw UsageProblem.contradiction(
          "--sesión va con --de-próxima: dice de qué sesión sale la nueva.")
      }
      return nil
    }
    let book = try folder.read(.none)
    let named = run.arguments.has(CommonOptions.session)
    let file = try run.session(CommonOptions.session, in: book, for: .reading)
    let others = named ? [] : book.sessions.reversed().filter { $0.id != file.id }
    for file in [file] + others {
      let next = try folder.session(file).session.next
      if let next, !isFollowed(file, next, book) || named { return try settled(next, file) }
    }
    return try settled(NextMeeting(), file)
  }

  /// Whether the session that was settled has been made.
  private func isFollowed(_ file: SessionFile, _ next: NextMeeting, _ book: Book) -> Bool {
    book.sessions.contains { $0.card.follows == file.id && $0.card.date == next.date }
  }

  private func settled(_ next: NextMeeting, _ file: SessionFile) throws -> Before {
    let isDated = next.date != nil || run.arguments.has(FieldOptions.option(Self.dateField))
    guard isDated else {
      throw FrameProblem.unsettled(
        session: file.card.shortName, missing: next.gaps.map(\.label))
    }
    return Before(file: file, next: next)
  }

  static let dateField = SessionCard.fields.first { $0.key == "date" } ?? SessionCard.fields[0]

  /// What the new session has from the one before it.
  func inherit(_ before: Before, _ card: inout SessionCard) {
    let old = before.file.card
    card.type = old.type
    card.date = before.next.date
    card.time = before.next.time
    card.place = before.next.place
    card.medium = old.medium
    card.community = old.community
    card.adviser = old.adviser
    card.variant = card.guide == old.guide ? old.variant : ""
    card.follows = before.file.id
  }

  /// The number after that of the session before, in the same school year.
  func ordinal(after before: Before, _ card: SessionCard) -> Int? {
    guard let ordinal = before.file.card.ordinal else { return nil }
    return card.cycle == before.file.card.cycle ? ordinal + 1 : 1
  }

  /// The meeting after that of the session before, in the same guide.
  func meeting(after before: Before, of guide: Guide) -> Meeting? {
    let meetings = guide.card.meetings
    guard let place = meetings.firstIndex(where: { $0.id == before.file.card.meeting }) else {
      return nil
    }
    return meetings.indices.contains(place + 1) ? meetings[place + 1] : nil
  }
}

/// The guide that a new session follows, or none.
struct ChosenGuide {
  let guide: Guide?
  let meeting: Meeting?

  /// A free agenda.
  static let none = ChosenGuide(guide: nil, meeting: nil)

  private static let freeWords = ["libre", "ninguna", "ninguno", "none", "free"]

  /// Whether a word says that there is no guide.
  static func isFree(_ word: String) -> Bool {
    freeWords.contains(trim(word).lowercased())
  }

  /// How long a session without a guide lasts, when nothing is said: that of the whole council.
  static let usualMinutes = 300
}
