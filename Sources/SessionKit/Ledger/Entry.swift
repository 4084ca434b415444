/// A record with what became of it: what lists, books and follow-up are made of.
public struct Entry: Sendable {
  /// An event, and where it was written.
  public struct Happening: Sendable {
    /// The event.
    public let event: Event
    /// The session in whose file it is; nil for what a person reported of themselves.
    public let session: SessionFile?
  }

  /// The record, as it was written.
  public let record: any Record
  /// The session in which it was recorded; nil for what belongs to the whole workbook.
  public let session: SessionFile?
  /// What happened to it, the latest last.
  public internal(set) var history: [Happening] = []
  /// What should be read instead of what it says.
  public internal(set) var errata: [Erratum] = []

  init(record: any Record, session: SessionFile?) {
    self.record = record
    self.session = session
  }

  /// Its words.
  public var kind: Kind { type(of: record).kind }

  /// What things are called where it was recorded.
  public var words: Vocabulary { session?.words ?? .common }

  /// Whether somebody answers for it on some day.
  public var isTracked: Bool { type(of: record).isTracked }

  /// Whether it is an agreement or a commitment: what those who meet answer for.
  public var isAgreed: Bool { record is any Followed }

  /// What the last event says of it.
  public var status: Event.Status {
    history.last { $0.event.status != nil }?.event.status ?? record.firstStatus
  }

  /// The status in a word that fits its kind.
  public var statusLabel: String { status.label(of: kind) }

  /// The same as it stood at the end of a day, with what was written later in some sessions.
  func asOf(_ day: CivilDate, keeping own: Set<ID> = []) -> Entry {
    var entry = self
    entry.history = history.filter { happening in
      happening.event.date.map { $0 <= day } ?? true
        || happening.session.map { own.contains($0.id) } ?? false
    }
    entry.errata = errata.filter { $0.date.map { $0 <= day } ?? true }
    return entry
  }

  /// Whether it still asks for an answer: also when it was not met and put off.
  public var isOpen: Bool {
    guard record.asksAnswer else { return false }
    if status.isOpen { return true }
    let last = history.last { $0.event.status != nil }?.event
    return last?.status == .notMet && last?.until != nil
  }

  /// Whether the one who answers for it has said what became of it, and those who meet have not yet.
  public var awaitsConfirmation: Bool {
    let last = history.last { $0.event.status != nil }
    return last.map { $0.session == nil && [.met, .notMet].contains($0.event.status) } ?? false
  }

  /// Whether somebody is the one who has said so.
  func isTold(by person: ID) -> Bool {
    history.last { $0.event.status != nil }?.event.by == person.text
  }

  /// When it is due, after all that has been put off.
  public var due: Due? {
    history.last { $0.event.until != nil }?.event.until ?? record.target
  }

  /// The first moment after everything that is known of it.
  var nextMoment: Int { (history.compactMap(\.event.at).max() ?? -1) + 1 }

  /// The day of the record: that of its session.
  public var date: CivilDate? { session?.card.date }

  /// The schools in whose books it stands: its own, else those of who answers for it, else all of
  /// the session's.
  public func schools(in directory: Directory) -> [ID] {
    if let school = record.head.school { return [school.id] }
    var schools: [ID] = []
    for school in parties.flatMap({ Self.schools(of: $0, in: directory) })
    where !schools.contains(school) {
      schools.append(school)
    }
    // A guest of another school has no book here: then it stands in those of all who met.
    let met = session?.card.schools.map(\.id) ?? []
    let shared = met.isEmpty ? schools : schools.filter(met.contains)
    return shared.isEmpty ? met : shared
  }

  /// The schools to which somebody belongs.
  static func schools(of party: Party, in directory: Directory) -> [ID] {
    switch party {
    case .person(let person): directory.schools[person.id] ?? []
    case .team(let team): directory.schools[team.id] ?? []
    case .school(let school): [school.id]
    case .office: []
    }
  }

  /// Those to whom it matters: who answers for it, and the team that agreed on it; what all who
  /// meet agreed on is everybody's.
  private var parties: [Party] {
    guard let agreement = record as? Agreement else { return record.owners }
    if agreement.level == .plenary { return [] }
    return agreement.owners + (agreement.team.map { [.team($0)] } ?? [])
  }

  /// Tells whether its day has passed without an answer.
  public func isOverdue(asOf day: CivilDate, calendar: DueCalendar, directory: Directory) -> Bool {
    guard isOpen, let due,
      let date = calendar.resolve(due, schools: schools(in: directory)).date
    else { return false }
    return date < day
  }
}

extension [Entry] {
  /// The same in the order in which lists show them: the lowest rank first, those alike as they
  /// were made.
  public var ranked: [Entry] {
    enumerated()
      .sorted { ($0.element.record.rank, $0.offset) < ($1.element.record.rank, $1.offset) }
      .map(\.element)
  }
}
