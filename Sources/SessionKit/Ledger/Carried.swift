import SpanishText

/// What a session takes up from those before it: nobody types it again.
public struct Carried: Sendable {
  /// What there is of it, in the order in which it is asked about.
  public enum Part: String, CaseIterable, Sendable {
    case toReview, toObserve, topics, requests

    /// What people call it.
    public var spanish: String {
      switch self {
      case .toReview: "Por revisar"
      case .toObserve: "Experiencias por observar"
      case .topics: "Asuntos que quedaron"
      case .requests: "Solicitudes sin respuesta"
      }
    }
  }

  /// Agreements and commitments that nobody has answered for.
  public let toReview: [Entry]
  /// Those of them that are due in the session itself.
  public let dueHere: [Entry]
  /// What was to be shown in the session, or before it, and nobody has observed yet.
  public let toObserve: [Entry]
  /// Topics that were left.
  public let topics: [Entry]
  /// Requests for help that nobody has answered.
  public let requests: [Entry]

  /// What such a question needs to read: every kind that asks for an answer.
  public static let selection = Selection(
    kinds: Set(Kinds.all.filter { $0.kind.answered != nil }.map { $0.kind.name }))

  /// Looks into a book that was read with `selection`, or whole.
  public init(_ session: SessionFile, in book: Book, asOf day: CivilDate) {
    let earlier = book.entries.filter { entry in
      guard let other = entry.session, other.id != session.id else { return false }
      return entry.isOpen || entry.awaitsConfirmation
        ? other.isBefore(session) && book.concerns(entry, session) : false
    }
    toReview = Debts(book: book, day: day).sorted(earlier.filter(\.isTracked))
    dueHere = toReview.filter { book.isDue($0, in: session) }
    toObserve = earlier.filter { entry in
      guard entry.record is Proposal, let target = book.dueDate(of: entry) else { return false }
      return book.isDue(entry, in: session) || session.card.date.map { target <= $0 } ?? false
    }
    topics = earlier.filter { $0.record is Topic }
    requests = earlier.filter { $0.record is Request }
  }

  /// One part of it.
  public subscript(_ part: Part) -> [Entry] {
    switch part {
    case .toReview: toReview
    case .toObserve: toObserve
    case .topics: topics
    case .requests: requests
    }
  }

  /// What of a part the session itself has not answered yet.
  public func left(_ part: Part, in session: SessionFile) -> [Entry] {
    self[part].filter { entry in !entry.history.contains { $0.session?.id == session.id } }
  }
}

extension SessionFile {
  /// Whether it was held, or will be, no later than another; without a day it is before all.
  func isBefore(_ other: SessionFile) -> Bool {
    guard let date = card.date, let limit = other.card.date else { return true }
    return (date, card.made ?? 0) <= (limit, other.card.made ?? 0)
  }
}

extension Book {
  /// The day on which an entry is due, if anything tells it.
  public func dueDate(of entry: Entry) -> CivilDate? { resolved(entry)?.date }

  /// When an entry is due, as well as that is known; nil when it is due on no day.
  public func resolved(_ entry: Entry) -> DueCalendar.Resolved? {
    entry.due.map { calendar.resolve($0, schools: entry.schools(in: directory)) }
  }

  /// Whether an entry is due in a session: there, or on its day.
  func isDue(_ entry: Entry, in session: SessionFile) -> Bool {
    guard let resolved = resolved(entry) else { return false }
    if let found = resolved.session { return found == session.id }
    return resolved.date != nil && resolved.date == session.card.date
  }

  /// Whether an entry stands in the book of one of a session's schools.
  func concerns(_ entry: Entry, _ session: SessionFile) -> Bool {
    // What a community agreed on is its own, and not another's.
    let communities = [entry.session?.card.community ?? "", session.card.community]
      .map { Folding.fold($0) }
    if communities[0] != communities[1], !communities[0].isEmpty, !communities[1].isEmpty {
      return false
    }
    let schools = entry.schools(in: directory)
    return schools.isEmpty || session.card.schools.isEmpty
      || session.card.schools.contains { schools.contains($0.id) }
  }
}
