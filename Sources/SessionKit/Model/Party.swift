/// Who answers for something: a person, a team, a school, or an office of the school.
public enum Party: Sendable, Hashable {
  case person(Reference<Person>)
  case team(Reference<Team>)
  case school(Reference<School>)
  case office(Office)

  /// Those that schools name without naming a person.
  public enum Office: String, Sendable, Hashable, CaseIterable {
    /// Whoever directs the school.
    case direction
    /// All of its teachers together.
    case collective

    /// The words on paper.
    public var spanish: String {
      switch self {
      case .direction: "Dirección"
      case .collective: "Colectivo docente"
      }
    }
  }
}

/// The id of a record, knowing of which kind.
public struct Reference<Target: Record>: Sendable, Hashable {
  /// The id.
  public let id: ID

  /// Refers to a record.
  public init(_ id: ID) {
    self.id = id
  }
}
