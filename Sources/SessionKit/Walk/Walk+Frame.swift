import SpanishText

/// What is asked around the records: who came, who does what, where and when.
extension Walk {
  func take(
    _ text: String, _ position: Position, _ scope: InputScope, _ answer: inout WalkAnswer
  ) throws {
    let step = position.stop.step
    switch position.now {
    case .show:
      var note = Note()
      note.text = text
      note.head.step = step.id
      answer.deed = .add(note)
      answer.leave(afterSlot(position))
    case .attendance:
      let (names, isPresent) = Self.absent(text)
      answer.deed = .attend(
        try people(names, scope, allOf: room.everybody(of: position.who)), present: isPresent)
    case .role(let role):
      let people = try people(text, scope)
      answer.deed = .assign(role: role, people)
      answer.notices += advice(on: role, givenTo: people)
      answer.leave(afterSlot(position))
    case .team:
      let team = try team(text, step, scope)
      answer.notices += try plan.guide.advice(on: team, in: step).map { [.team($0)] } ?? []
      answer.deed = .add(team)
    case .room(let team):
      answer.deed = .room(team: team, text)
      answer.leave(afterSlot(position))
    case .next(let field):
      var next = session.next ?? NextMeeting()
      try field.add(text, to: &next, scope: scope)
      answer.deed = .next(next)
      if !field.isList { answer.leave(afterSlot(position)) }
    case .context(let field):
      guard var school = position.who.id.flatMap({ room.school($0) }) else { return }
      try field.set([text], in: &school, scope: scope)
      answer.deed = .replace(school)
      answer.leave(afterSlot(position))
    case .review(let id):
      guard let entry = open.first(where: { $0.record.head.id == id }) else { return }
      answer.deed = .review(try Event(line: text, about: entry.kind, in: scope), of: entry)
      answer.leave(afterSlot(position))
    case .question, .record: break
    }
  }

  // MARK: - People

  /// `falta Luis` says who did not come.
  private static func absent(_ text: String) -> (String, isPresent: Bool) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2,
      ["falta", "faltan", "falto", "faltaron", "absent"].contains(Folding.fold(words[0]))
    else { return (text, true) }
    return (words[1], false)
  }

  /// The people whom a line names, with commas between them.
  private func people(
    _ text: String, _ scope: InputScope, allOf everybody: [ID]? = nil
  ) throws -> [Reference<Person>] {
    if let everybody, ["todos", "todas", "all"].contains(Folding.fold(text)) {
      return everybody.map { Reference($0) }
    }
    var people: [Reference<Person>] = []
    for name in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let person = try scope.directory.find(Person.self, trim(String(name)))
      if !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// A team: `Equipo de 2.º: Ana, Luis`, or only the names.
  private func team(
    _ text: String, _ step: GuideStep, _ scope: InputScope
  ) throws -> Team {
    let parts = text.split(separator: ":", maxSplits: 1).map { trim(String($0)) }
    var team = Team()
    team.type = step.team.kind
    team.members = try people(parts.last ?? "", scope)
    team.name = parts.count == 2 ? parts[0] : Self.name(of: team, in: scope.directory)
    return team
  }

  private static func name(of team: Team, in directory: Directory) -> String {
    let names = team.members.map {
      String($0.words(in: directory).split(separator: " ").first ?? "")
    }
    return "Equipo de " + names.joined(separator: ", ")
  }

  /// What the guide says of a role, once these people have it.
  private func advice(on role: String, givenTo people: [Reference<Person>]) -> [WalkNotice] {
    var after = session
    for person in people { after.roles[role, default: [:]][person.id] = Signature() }
    return after.advice(
      on: role, givenTo: people.map(\.id), plan.guide, room.workbook, room.directory
    ).map { .role($0, title: plan.guide.roles.first { $0.id == role }?.title ?? role) }
  }
}
