/// Who directs the schools of a team: what it agreed on is handed to them.
public struct Directors: Sendable {
  /// Those who are known, with their schools.
  public let known: [(person: ID, school: Reference<School>)]
  /// The schools of which nobody is known to direct them.
  public let missing: [ID]

  /// Looks for those who direct the schools of a team: who has the role in the session, else whose
  /// function says so.
  public init(of team: ID, _ session: Session, _ workbook: Workbook, _ directory: Directory) {
    let people = workbook.records[Person.self]
    var known: [(person: ID, school: Reference<School>)] = []
    var missing: [ID] = []
    for school in directory.schools[team] ?? [] {
      let own = people.filter { $0.head.school?.id == school }
      let chosen = own.filter { person in
        person.id.map { session.roles["director"]?[$0] != nil } ?? false
      }
      let found = (chosen + own.filter { Function.fits($0.function, "director") }).first?.id
      if let found { known.append((found, Reference(school))) } else { missing.append(school) }
    }
    self.known = known
    self.missing = missing
  }
}
