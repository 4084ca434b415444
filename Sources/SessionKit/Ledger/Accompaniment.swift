/// What an adviser owes to the schools that they accompany: visits after each session, and word to
/// those who were visited.
public struct Accompaniment: Sendable {
  /// The adviser's terms.
  private let terms: [SessionFile]
  private let book: Book
  private let observations: [Observation]
  private let day: CivilDate

  /// The kinds that a book has to be read with.
  public static var selection: Selection { Selection(kinds: [Feedback.kind.name, Plan.kind.name]) }

  /// Looks into a book, and into what the adviser keeps to themselves; nil for who accompanies
  /// nobody.
  public init?(of adviser: ID, in book: Book, own: [any Record], day: CivilDate) {
    terms = book.sessions.filter { $0.card.adviser?.id == adviser && $0.state != .closed }
    guard !terms.isEmpty else { return nil }
    self.book = book
    observations = own.compactMap { $0 as? Observation }
    self.day = day
  }

  /// Whether nothing is owed.
  public var isClear: Bool { unobserved.isEmpty && unreturned.isEmpty && overdue.isEmpty }

  /// The day on which an action was to be done.
  public func date(of entry: Entry) -> CivilDate? { book.dueDate(of: entry) }

  /// The actions of the adviser's programme whose last day has passed without an answer, the
  /// oldest first; what colleagues plan with each other is theirs.
  public var overdue: [Entry] {
    book.entries.filter { entry in
      (entry.record as? Plan)?.members.isEmpty ?? false
        && terms.contains { $0.id == entry.session?.id }
        && book.isOverdue(entry, asOf: day)
    }.enumerated().sorted { one, other in
      let days = [one, other].map { book.dueDate(of: $0.element) ?? .epoch }
      return (days[0], one.offset) < (days[1], other.offset)
    }.map(\.element)
  }

  // MARK: - Sessions

  /// The sessions of accompanied schools after which nobody of those schools was visited, before
  /// they met again.
  public var unobserved: [SessionFile] {
    held.filter { file in
      let end = next(after: file) ?? day.adding(days: 1)
      return !observations.contains { seen in
        if let named = seen.head.session.flatMap({ book.session($0) }), !named.isLong {
          return named.id == file.id
        }
        guard let date = seen.date, let met = file.card.date else { return false }
        return date >= met && date < end && isOf(seen, file)
      }
    }
  }

  /// The sessions that those schools have held while they were accompanied.
  private var held: [SessionFile] {
    book.sessions.filter { file in
      guard let date = file.card.date, date <= day, file.state != .planned,
        file.card.adviser == nil, file.card.community.isEmpty
      else { return false }
      return terms.contains { term in
        (term.card.date.map { $0 <= date } ?? true) && term.sharesSchool(with: file.card)
      }
    }.sorted { ($0.card.date ?? .epoch, $0.id) < ($1.card.date ?? .epoch, $1.id) }
  }

  /// The day of the next session that one of the same schools holds.
  private func next(after file: SessionFile) -> CivilDate? {
    guard let date = file.card.date else { return nil }
    return held.filter { $0.id != file.id && $0.sharesSchool(with: file.card) }.compactMap(
      \.card.date
    )
    .filter { $0 > date }.min()
  }

  /// Whether who was visited belongs to one of a session's schools.
  private func isOf(_ seen: Observation, _ file: SessionFile) -> Bool {
    let schools = seen.person.flatMap { book.directory.schools[$0.id] } ?? []
    return schools.isEmpty || file.card.schools.isEmpty
      || file.card.schools.contains { schools.contains($0.id) }
  }

  // MARK: - Observations

  /// The observations after which nothing was said to who was observed, the oldest first.
  public var unreturned: [Observation] {
    let said = book.entries.compactMap { entry -> (person: ID, date: CivilDate)? in
      guard let feedback = entry.record as? Feedback, let person = feedback.person?.id else {
        return nil
      }
      return (feedback.date ?? entry.date).map { (person, $0) }
    }
    return observations.filter { seen in
      guard let person = seen.person?.id else { return false }
      let date = seen.date ?? .epoch
      return !said.contains { $0.person == person && $0.date >= date }
    }.sorted {
      ($0.date ?? .epoch, $0.id?.text ?? "") < ($1.date ?? .epoch, $1.id?.text ?? "")
    }
  }
}
