/// One thing that somebody does during the school year.
struct YearEvent: Sendable {
  /// What can be done; sessions, people and things said are named by their places.
  enum Deed: Sendable {
    /// The sessions that are planned before the year begins.
    case plan([Int])
    /// A session that is made later.
    case convene(Int)
    case record(YearItem)
    case review(
      item: Int, session: Int, status: YearStatus, until: YearDue?)
    /// Told by somebody, whether they answer for it or not.
    case progress(item: Int, person: Int, status: YearStatus?)
    case close(Int)
    case reopen(Int)
    case erratum(Int)
  }

  let day: String
  let deed: Deed
}

/// The words of a status.
enum YearStatus: String, Sendable {
  case pending, inProgress, met, notMet, cancelled
}

/// For when something is, as it is said.
enum YearDue: Sendable, Equatable {
  case ordinal(Int)
  case month(Int)
  case date(String)

  /// The word that is typed.
  var word: String {
    switch self {
    case .ordinal(let ordinal): YearWords.ordinals[ordinal - 1]
    case .month(let month): YearWords.months[month - 1]
    case .date(let day): day
    }
  }
}

/// Who answers for something.
enum YearParty: Sendable, Hashable {
  case person(Int)
  case team(Int)
  case school(Int)
  case office(Int)

  var name: String {
    switch self {
    case .person(let place): YearCast.people[place]
    case .team(let place): YearCast.teams[place].name
    case .school(let place): YearCast.schools[place]
    case .office(let place): YearCast.offices[place]
    }
  }
}

/// An agreement or a commitment, as it is recorded.
struct YearItem: Sendable {
  /// The kinds for which somebody answers.
  enum Kind: String, Sendable, CaseIterable {
    case agreement, commitment

    /// Its Spanish plural.
    var plural: String { self == .agreement ? "acuerdos" : "compromisos" }
  }

  let place: Int
  let kind: Kind
  let session: Int
  let parties: [YearParty]
  let due: YearDue?
  /// The school in whose book it stands by its own words.
  let school: Int?

  var text: String { "Cosa número \(place) de la sesión \(session)" }

  /// The people who may report of it: those named, and the members of the teams named.
  var concerned: Set<Int> {
    Set(
      parties.flatMap { party in
        switch party {
        case .person(let person): [person]
        case .team(let team): YearCast.teams[team].members
        case .school, .office: [Int]()
        }
      })
  }
}
