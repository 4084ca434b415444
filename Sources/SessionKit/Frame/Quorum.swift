/// Whether more than half of those came who belong to the schools of a session, or to its community.
public struct Quorum: Sendable, Equatable {
  /// How many of some came.
  public struct Count: Sendable, Equatable {
    /// The school.
    public let school: ID
    /// Those who came.
    public let present: Int
    /// Those who belong to it.
    public let total: Int
  }

  /// Those who came and belong.
  public let present: Int
  /// Those who belong.
  public let total: Int
  /// The same, school by school.
  public let schools: [Count]

  /// Whether they are enough.
  public var isReached: Bool { present * 2 > total }

  /// Counts those of the schools of a session; without schools, everybody in the workbook.
  public init(_ session: Session, _ workbook: Workbook) {
    let members = workbook.members(of: session.card)
    let people = workbook.records[Person.self].filter { person in
      members.map { members in person.id.map(members.contains) ?? false } ?? true
    }
    func count(_ belongs: (Person) -> Bool) -> (present: Int, total: Int) {
      let ids = people.filter(belongs).compactMap(\.id)
      return (ids.filter { session.attendance[$0]?.present ?? false }.count, ids.count)
    }
    let schools = session.card.schools
    let all = count { person in
      members != nil || schools.isEmpty || person.head.school.map(schools.contains) ?? false
    }
    present = all.present
    total = all.total
    self.schools = schools.map { school in
      let own = count { $0.head.school == school }
      return Count(school: school.id, present: own.present, total: own.total)
    }
  }
}
