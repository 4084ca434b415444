import SpanishText

/// How many agreements and commitments were answered for, and how many wait.
public struct Compliance: Sendable {
  /// By what they are told apart.
  public enum Grouping: String, CaseIterable, Sendable {
    case school, person, session, kind

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .school: "escuela"
      case .person: "persona"
      case .session: "sesión"
      case .kind: "clase"
      }
    }
  }

  /// Some of them, counted.
  public struct Count: Sendable, Equatable {
    /// All that still counts: what was cancelled does not.
    public var total: Int { met + notMet + open }
    /// Answered for.
    public private(set) var met = 0
    /// Answered for, and it was not done.
    public private(set) var notMet = 0
    /// Waiting for an answer.
    public private(set) var open = 0
    /// Of these, those whose day has passed.
    public private(set) var overdue = 0
    /// Of those that were met, those that were met after their day.
    public private(set) var late = 0
    /// Of those that were met, those of which only the one who did them says so.
    public private(set) var unconfirmed = 0
    /// Given up.
    public private(set) var cancelled = 0

    /// Whether there is nothing to be counted.
    public var isEmpty: Bool { total + cancelled == 0 }

    /// The part that was met, of a hundred.
    public var percent: Int { total == 0 ? 0 : (met * 100 + total / 2) / total }

    mutating func add(_ entry: Entry, in book: Book, asOf day: CivilDate) {
      if entry.isOpen {
        open += 1
        if book.isOverdue(entry, asOf: day) { overdue += 1 }
        return
      }
      switch entry.status {
      case .met:
        met += 1
        if entry.awaitsConfirmation { unconfirmed += 1 }
        if book.isLate(entry) { late += 1 }
      case .cancelled: cancelled += 1
      default: notMet += 1
      }
    }

    /// Its numbers for programs.
    public var members: [(String, JSON)] {
      [
        ("total", .integer(total)), ("met", .integer(met)), ("notMet", .integer(notMet)),
        ("open", .integer(open)), ("overdue", .integer(overdue)), ("late", .integer(late)),
        ("unconfirmed", .integer(unconfirmed)), ("cancelled", .integer(cancelled)),
      ]
    }
  }

  /// Those of one school, person, session or kind.
  public struct Group: Sendable {
    /// What they have in common.
    public let name: String
    /// The same where there is little room.
    public let brief: String
    /// How many they are.
    public internal(set) var count = Count()
  }

  private let book: Book
  private let day: CivilDate
  private let entries: [Entry]

  /// Counts what a book held at the end of a day.
  public init(_ book: Book, asOf day: CivilDate, where keeps: (Entry) -> Bool = { _ in true }) {
    self.book = book
    self.day = day
    entries = book.entries.filter { entry in
      entry.isAgreed && (entry.date.map { $0 <= day } ?? true) && keeps(entry)
    }.map { $0.asOf(day) }
  }

  /// All of them.
  public var count: Count {
    var count = Count()
    for entry in entries { count.add(entry, in: book, asOf: day) }
    return count
  }

  /// The same by school, person, session or kind; sessions by their days, the rest by the alphabet.
  public func groups(by grouping: Grouping) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for entry in entries {
      for (key, name) in names(of: entry, grouping) {
        let place = places[key] ?? groups.count
        if place == groups.count {
          let brief = grouping == .session ? entry.session?.card.briefName : nil
          groups.append(Group(name: name, brief: brief ?? name))
          places[key] = place
        }
        groups[place].count.add(entry, in: book, asOf: day)
      }
    }
    return grouping == .session || grouping == .kind ? groups : groups.sortedInSpanish { $0.name }
  }

  /// The groups in which an entry counts, each by what tells it from others and by its name.
  private func names(of entry: Entry, _ grouping: Grouping) -> [(key: String, name: String)] {
    switch grouping {
    case .school:
      let schools = entry.schools(in: book.directory)
      return schools.isEmpty
        ? [("", "Sin escuela")]
        : schools.map { ($0.text, book.directory.name(of: $0) ?? $0.text) }
    case .person:
      let owners = entry.record.owners
      return owners.isEmpty
        ? [("", "Sin responsable")]
        : owners.map { party in
          let name = party.words(in: book.directory)
          return (party.id?.text ?? name, name)
        }
    case .session:
      return [(entry.session?.id.text ?? "", entry.session?.card.shortName ?? "")]
    case .kind: return [(entry.kind.name, entry.kind.plural)]
    }
  }

  /// Its form for programs.
  public func view(by grouping: Grouping) -> JSON {
    let groups = groups(by: grouping).map {
      JSON.object([("name", .string($0.name))] + $0.count.members)
    }
    return .object(count.members + [("by", .array(groups))])
  }
}

extension Book {
  /// Whether something was met after the day on which it was due; that others confirm it later makes
  /// no difference.
  func isLate(_ entry: Entry) -> Bool {
    let met = entry.history.map(\.event).filter { $0.status != nil }.reversed()
      .prefix { $0.status == .met }.last?.date
    guard let due = dueDate(of: entry), let met else { return false }
    return due < met
  }
}

extension Party {
  /// The person, team or school that it is; an office has no id.
  var id: ID? {
    switch self {
    case .person(let person): person.id
    case .team(let team): team.id
    case .school(let school): school.id
    case .office: nil
    }
  }
}
