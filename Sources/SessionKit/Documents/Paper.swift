/// A paper that can be made of what was recorded: its words, its formats, and how it is composed.
public struct Paper: Sendable {
  /// What it is about, when nothing else is said.
  public enum Subject: Sendable {
    /// One session: the one that is on.
    case session
    /// One session: the next one, once the last is over.
    case comingSession
    /// All that there is.
    case book
  }

  /// What a whole session's papers fall into: one for all, or one for each.
  public enum Share: Sendable {
    case all, school, person, team
  }

  /// Its name in commands: `acta`.
  public let name: String
  /// Its name for people: `Acta`.
  public let title: String
  /// What it is about.
  public let subject: Subject
  /// Whether each one gets their own.
  public let share: Share
  /// What it is, in one line.
  public let summary: String
  /// The formats that it has.
  public let formats: [DocumentFormat]
  /// Those in which it is handed out when nothing else is said.
  public let handed: [DocumentFormat]
  /// Whether it is one of those that are handed out together after a session.
  public let goesWithSession: Bool
  let compose: @Sendable (Composer) throws(PaperProblem) -> Document

  init(
    _ name: String, _ title: String, about subject: Subject, for share: Share = .all,
    summary: String, formats: [DocumentFormat], handed: [DocumentFormat]? = nil,
    goesWithSession: Bool = true,
    compose: @escaping @Sendable (Composer) throws(PaperProblem) -> Document
  ) {
    self.name = name
    self.title = title
    self.subject = subject
    self.share = share
    self.summary = summary
    self.formats = formats
    self.goesWithSession = goesWithSession
    self.handed = handed ?? Array(formats.prefix(1))
    self.compose = compose
  }

  /// The paper, from what lies on the table.
  public func document(_ composer: Composer) throws(PaperProblem) -> Document {
    try compose(composer)
  }

  /// The tables for each of those who get one of their own, with their names.
  public func shares(of composer: Composer) -> [(name: String, composer: Composer)] {
    switch share {
    case .all: return [("", composer)]
    case .school:
      let schools = composer.schools
      guard composer.scope.school == nil, schools.count > 1 else { return [("", composer)] }
      return schools.map { school in
        (school.words(in: composer.directory), composer.narrowed { $0.school = school })
      }
    case .person:
      return composer.committed.map { person in
        (person.words(in: composer.directory), composer.narrowed { $0.person = person })
      }
    case .team:
      return composer.agreeing.map { team in
        (team.words(in: composer.directory), composer.narrowed { $0.team = team })
      }
    }
  }
}

extension Optional {
  /// The value, or the reason for which there is none.
  func orRefuse(_ problem: PaperProblem) throws(PaperProblem) -> Wrapped {
    guard let self else { throw problem }
    return self
  }
}

extension Composer {
  /// The session that a paper on one session is about.
  public var heldSession: HeldSession? { held.first }

  /// What that session is called; nothing where a paper is about a book.
  var sessionName: String { scope.isOneSession ? heldSession?.card.shortName ?? "" : "" }

  /// Those who have commitments, of their own or through their team.
  var committed: [ID] {
    if let person = scope.person { return [person] }
    var people: Set<ID> = []
    for entry in entries(of: Commitment.self) {
      for party in entry.record.owners {
        switch party {
        case .person(let person): people.insert(person.id)
        case .team(let team): people.formUnion(members(of: team.id))
        case .school, .office: break
        }
      }
    }
    return people.sortedInSpanish { directory.name(of: $0) ?? $0.text }
  }

  private func members(of team: ID) -> [ID] {
    self.team(team)?.members.map(\.id) ?? []
  }

  /// The teams that agreed on something, or ask for advice.
  var agreeing: [ID] {
    if let team = scope.team { return [team] }
    let teams = book.workbook.records[Team.self].compactMap(\.id)
    return teams.filter { team in
      !entries { ($0.isTracked || $0.record is Request) && $0.concerns(team: team) }.isEmpty
    }
  }
}
