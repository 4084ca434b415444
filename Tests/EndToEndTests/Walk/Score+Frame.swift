import SessionKit

/// What stands around the records.
extension Score {
  mutating func attend(_ step: GuideStep, _ turn: Turn) {
    say("todos", step, turn, "attendance", "")
    say("", step, turn, "attendance", "")
    let own = company.people.filter { turn == .all || company.home[$0] == turn.name }
    for name in own { facts.insert("attendance \(name) true") }
    command("sesión responder \(step.id) todos --clase attendance\(turn.option)")
  }

  mutating func assign(_ step: GuideStep, _ turn: Turn) {
    for (place, role) in step.roles.enumerated() {
      counter += 1
      let name = company.people[counter % company.people.count]
      say(name, step, turn, "role", role)
      facts.insert("role \(role) \(name)")
      if place == 0 { respond(name, step, turn, "role") }
      command("sesión roles \(role) '\(name)'")
    }
  }

  /// Teams as large as the step wants them.
  mutating func form(_ step: GuideStep, _ turn: Turn) {
    let bond = step.team.kind?.rawValue ?? "grade"
    let size = max(step.team.min ?? 2, 2)
    let name = "Equipo de \(step.id)"
    let members = Array(company.people.prefix(size))
    // It is said once, whoever's turn it is then.
    if !company.teams.contains(where: { $0.name == name }) {
      let text = "\(name): \(members.joined(separator: ", "))"
      say(text, step, turn, "team", "")
      respond(text, step, turn, "team")
      company.teams.append((name, bond, members))
    }
    say("", step, turn, "team", "")
  }

  mutating func settle(_ step: GuideStep, _ turn: Turn) {
    for (place, team) in company.teams.map(\.name).sorted().enumerated() {
      counter += 1
      let room = "Aula \(counter)"
      say(room, step, turn, "rooms", team)
      facts = facts.filter { !$0.hasPrefix("room \(team) ") }
      facts.insert("room \(team) \(room)")
      if place == 0 { respond(room, step, turn, "rooms") }
      command("sesión salones '\(team)' '\(room)'")
    }
  }

  mutating func meetAgain(_ step: GuideStep, _ turn: Turn) {
    counter += 1
    let topics = ["Lo que quedó \(counter)", "Lo que sigue \(counter)"]
    let things = ["Cuadernos \(counter)"]
    for topic in topics { say(topic, step, turn, "next", "agenda") }
    say("", step, turn, "next", "agenda")
    say("25/01/2019", step, turn, "next", "date")
    say("08:30", step, turn, "next", "time")
    say("Sor Juana", step, turn, "next", "place")
    for thing in things { say(thing, step, turn, "next", "bring") }
    say("", step, turn, "next", "bring")
    // What is settled already stays, and more is added to it.
    agenda += topics
    bring += things
    facts = facts.filter { !$0.hasPrefix("next agenda") && !$0.hasPrefix("next bring") }
    facts.insert("next agenda \(agenda.joined(separator: "+"))")
    facts.formUnion(["next date 2019-01-25", "next time 08:30", "next place Sor Juana"])
    facts.insert("next bring \(bring.joined(separator: "+"))")
    for topic in topics { respond(topic, step, turn, "next") }
    command(
      "sesión próxima --fecha 25/01/2019 --hora 08:30 --sede 'Sor Juana'"
        + bring.map { " --traer '\($0)'" }.joined())
  }

  mutating func describe(_ step: GuideStep, _ turn: Turn) {
    guard case .school(let school) = turn else { return }
    let answers = [
      ("surroundings", "Junto al río"), ("pupils", "132"), ("groups", "6"),
      ("staff", "Ocho docentes"), ("premises", "Seis aulas"), ("other", "Turno único"),
    ]
    var options = ""
    for (place, (key, text)) in answers.enumerated() {
      say(text, step, turn, "context", "context.\(key)")
      facts.insert("school \(school) context.\(key)=\(text)")
      if place == 0 { respond(text, step, turn, "context") }
      options += " --\(key) '\(text)'"
    }
    commands.append(.line("escuela editar '\(school)'\(options)"))
  }

  mutating func answer(_ step: GuideStep, _ turn: Turn) {
    let groups =
      step.questions.isEmpty && !step.choices.isEmpty ? [step.choices] : step.questions
    let questions = groups.flatMap { group in
      (guide.list(group) ?? []).map { "\(group).\($0.id)" }
    }
    guard !questions.isEmpty else { return tell("answer", step, turn) }
    for (place, question) in questions.enumerated() {
      guard speaks(turn) else {
        say("", step, turn, "answer", question)
        continue
      }
      counter += 1
      let text = "Contestado \(counter)"
      say(text, step, turn, "answer", question)
      var record = Told(kind: "answer", step: step.id)
      record.values = ["question": [question], "text": [text]]
      switch turn {
      case .all: break
      case .person(let name): record.values["person"] = [name]
      case .team(let name): record.values["team"] = [name]
      case .school(let name): record.values["school"] = [name]
      }
      told.append(record)
      let number = step.questions.isEmpty ? question : "\(place + 1)"
      command("sesión responder \(step.id) '\(text)' --pregunta \(number)\(turn.option)")
    }
  }
}
