/// Whose part of a workbook a package carries.
public enum PackageScope: Sendable, Hashable {
  /// What stands in a school's book.
  case school(ID)
  /// What a person has to answer for, and has written.
  case person(ID)
  /// What an adviser accompanies, and has written.
  case adviser(ID)

  /// The one whose part it is.
  public var id: ID {
    switch self {
    case .school(let id), .person(let id), .adviser(let id): id
    }
  }

  /// What it is called in files.
  var name: String {
    switch self {
    case .school: "school"
    case .person: "person"
    case .adviser: "adviser"
    }
  }

  /// Whether a record belongs to it.
  func has(_ entry: Entry, in directory: Directory) -> Bool {
    switch self {
    case .school(let school):
      let schools = entry.schools(in: directory)
      return schools.isEmpty || schools.contains(school)
    case .person(let person):
      return isOf(person, entry, in: directory)
    case .adviser(let adviser):
      return entry.session?.card.adviser?.id == adviser || isOf(adviser, entry, in: directory)
    }
  }

  private func isOf(_ person: ID, _ entry: Entry, in directory: Directory) -> Bool {
    entry.concerns(person: person, orTeamIn: directory) || entry.record.head.by == person.text
  }

  /// How much of a session belongs to it, when none of its records does.
  func share(of file: SessionFile, in directory: Directory) -> Share {
    let schools = file.card.schools.map(\.id)
    switch self {
    case .school(let school):
      return schools.isEmpty || schools.contains(school) ? .all : .nothing
    case .person(let person):
      let own = directory.schools[person] ?? []
      return schools.isEmpty || schools.contains(where: own.contains) ? .cover : .nothing
    case .adviser(let adviser): return file.card.adviser?.id == adviser ? .all : .nothing
    }
  }

  /// How much of a session belongs to somebody.
  enum Share: Comparable {
    case nothing
    /// When and where it is, and how far it has come, so that what is due then is known.
    case cover
    case all
  }
}
