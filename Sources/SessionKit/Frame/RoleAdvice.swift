/// What the guide would say to those who give out a role: a word of advice, never a bar.
public enum RoleAdvice: Sendable, Equatable {
  /// The guide gives the role to holders of other functions.
  case notEligible(person: ID, function: String, allowed: [String])
  /// More have it than the guide has it, in a school or in all.
  case tooMany(Int, most: Int, school: ID?)
  /// Somebody stands by whoever has it: the holders of another role.
  case support(role: String, title: String, people: [ID])
}

extension Session {
  /// What the guide says of a role that was just given to people.
  public func advice(
    on key: String, givenTo people: [ID], _ guide: Guide, _ workbook: Workbook,
    _ directory: Directory
  ) -> [RoleAdvice] {
    guard let role = guide.roles.first(where: { $0.id == key }) else { return [] }
    var advice: [RoleAdvice] = []
    let functions = Dictionary(
      workbook.records[Person.self].compactMap { person in
        person.id.map { ($0, person.function) }
      }
    ) { first, _ in first }
    let allowed = guide.eligible(for: role, in: card)
    for person in people where !allowed.isEmpty {
      let function = functions[person] ?? ""
      if !allowed.contains(where: { Function.fits(function, $0) }) {
        advice.append(.notEligible(person: person, function: function, allowed: allowed))
      }
    }
    advice += crowding(role, directory)
    if let support = guide.roles.first(where: { $0.id == role.support }) {
      let needs = people.contains { person in
        !support.eligible.contains { Function.fits(functions[person] ?? "", $0) }
      }
      let holders = roles[support.id].map { Array($0.keys) } ?? []
      if needs {
        advice.append(
          .support(role: support.id, title: guide.say(support.title), people: holders.sorted()))
      }
    }
    return advice
  }

  private func crowding(_ role: GuideRole, _ directory: Directory) -> [RoleAdvice] {
    guard let most = role.max else { return [] }
    let people = (roles[role.id] ?? [:]).keys
    guard role.per == .school else {
      return people.count > most ? [.tooMany(people.count, most: most, school: nil)] : []
    }
    var counts: [ID: Int] = [:]
    for person in people {
      if let school = directory.schools[person]?.first { counts[school, default: 0] += 1 }
    }
    return counts.filter { $0.value > most }.sorted { $0.key < $1.key }.map {
      .tooMany($0.value, most: most, school: $0.key)
    }
  }
}
