extension Record {
  /// Says whose it is: whose turn it was when it was made.
  mutating func own(_ party: Party) {
    switch party {
    case .person(let person):
      if !put("person", person.json), var tracked = self as? any Tracked {
        _ = tracked.assign(party)
        if let owned = tracked as? Self { self = owned }
      }
    case .team(let team): _ = put("team", team.json)
    case .school(let school): head.school = school
    case .office: break
    }
  }

  /// Names who answers for it, or who said it, where there is room for one more.
  mutating func assign(_ party: Party, in scope: InputScope) -> Bool {
    if var tracked = self as? any Tracked {
      let isTaken = tracked.assign(party)
      if let assigned = tracked as? Self { self = assigned }
      return isTaken
    }
    return switch party {
    case .person(let person): isEmpty("person") && put("person", person.json)
    case .team(let team): isEmpty("team") && put("team", team.json)
    case .school, .office: false
    }
  }

  /// Says for when it is, if that was not said.
  mutating func assign(_ due: Due) -> Bool { isEmpty("due") && put("due", due.json) }

  /// Says on which day it was said, where nobody did and nobody is expected to.
  mutating func settle(on day: CivilDate) {
    guard let date = Self.fields.first(where: { $0.key == "date" }), !date.isExpected,
      date.isEmpty(in: self)
    else { return }
    _ = put("date", day.json)
  }

  /// The team that said it, whoever answers for it.
  var ownTeam: ID? {
    Self.fields.first { $0.key == "team" }?.write(self)?.string.flatMap(ID.init)
  }

  private func isEmpty(_ key: String) -> Bool {
    Self.fields.first { $0.key == key }?.isEmpty(in: self) ?? false
  }

  private mutating func put(_ key: String, _ json: JSON) -> Bool {
    Self.fields.first { $0.key == key }?.read(json, &self) ?? false
  }
}
