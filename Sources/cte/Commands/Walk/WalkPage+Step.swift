import SessionKit
import SpanishText

/// A step and its questions.
extension WalkPage {
  /// Where we are: the part, the activity, how far we have come, and whether a clock is wanted.
  func heading(_ stop: WalkPlan.Stop, _ walk: Walk, isNewSection: Bool) throws {
    let number = walk.plan.number(of: stop.activity)
    let count = walk.plan.activities.count
    try run.print("")
    if isNewSection, !stop.section.isEmpty {
      try run.print(style.dim(VisibleText.clean(words.say(stop.section))))
    }
    try line(
      "Actividad \(number) de \(count): \(words.say(stop.activity.title))"
        + (stop.activity.minutes.map { " (\($0) min)" } ?? ""))
    try progress(walk)
    let isRunning = walk.session.times[stop.activity.id]?.values.contains { $0.started != nil }
    if run.isInteractive, isRunning != true, let bound = WalkClock.bound(of: stop.activity),
      let most = bound.max
    {
      let per = [.school: " por {escuela}", .team: " por {equipo}", .person: " por persona"][
        bound.per ?? .activity]
      try item("Reloj", "\(most) min\(per ?? ""); para echarlo a andar, escriba :tiempo")
    }
  }

  /// What to do, who does it, and what to keep in mind.
  func step(_ prompt: WalkPrompt, _ walk: Walk, isFirst: Bool) throws {
    let stop = prompt.stop
    if !isFirst { try run.print("") }
    let name = stop.isTopic ? "" : stop.step.id
    let lines = Wrapping.wrap(
      trim(name + " " + VisibleText.clean(words.say(stop.step.text))), width: run.width,
      indent: name.isEmpty ? 0 : min(8, DisplayWidth.of(name) + 1))
    try run.print(lines.map(style.bold).joined(separator: "\n"))
    try item("Quién", who(stop.step))
    if !stop.isTopic, let requirement = stop.step.requirement, requirement != .required {
      try item("Es", requirement.spanish)
    }
    for limit in stop.step.limits { try item("Límite", limit.text) }
    if let reading = guide.reading(stop.step.reading) { try card(reading) }
    for reading in guide.readings
    where reading.mode == .box && reading.activity == stop.activity.id
      && stop.activity.steps.first?.id == stop.step.id
    {
      try card(reading)
    }
    for text in stop.step.see { try item("Ver", text) }
    try item("Nota", stop.step.note)
    try aspects(stop.step)
    for name in stop.step.reminders where isFirstReminder(name, in: stop) { try reminder(name) }
    let before = walk.plan.pendingBefore(stop.step, walk.session)
    if !before.isEmpty {
      try run.warn(
        Wording.sentence(
          .early(step: stop.step.id, after: before), guide, walk.room.directory))
    }
  }

  private func who(_ step: GuideStep) -> String {
    step.actors.map { Self.actor($0, guide) }.joined(separator: ", ")
  }

  /// The word of a person for one who acts in a step.
  static func actor(_ name: String, _ guide: Guide) -> String {
    if let role = guide.roles.first(where: { $0.id == name }) { return role.title.lowercasedFirst }
    let word: [String: String] = [
      "individual": "cada quien", "pair": "en parejas", "team": "por {equipo}",
      "plenary": "todos juntos", "everyone": "todos", "volunteers": "quienes quieran",
      "school": "cada {escuela}", "director": "quien dirige", "relator": "quien lleva el registro",
      "zone": "la {zona}", "adviser": "quien acompaña",
    ]
    return guide.say(word[name] ?? name)
  }

  private func card(_ reading: Reading) throws {
    let parts = [reading.title, reading.author, reading.source].filter { !$0.isEmpty }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    try item("Texto " + (reading.mode?.label ?? ""), parts.joined(separator: ". "))
  }

  /// Questions that are kept in mind rather than answered one by one.
  private func aspects(_ step: GuideStep) throws {
    let asks = step.records.contains("answer") && !(step.fields["answer"]?.isEmpty ?? false)
    guard !asks else { return }
    for group in step.questions.compactMap({ guide.questionGroup($0) }) {
      try list(words.say(group.title) + ":", group.items.map(\.text))
    }
  }

  /// Whether no earlier step of the activity has called a list to mind.
  private func isFirstReminder(_ name: String, in stop: WalkPlan.Stop) -> Bool {
    let earlier = stop.activity.steps.prefix { $0.id != stop.step.id }
    return !earlier.contains { $0.reminders.contains(name) }
  }

  func reminder(_ name: String) throws {
    let title =
      switch name {
      case "avoid": "Eviten"
      case "contributesTo": "Esto contribuye a"
      case "rules": "Reglas"
      case "values": "Recuerden"
      default: "Tengan presente"
      }
    let lines =
      name == "values"
      ? guide.values.map { trim("\($0.title): \($0.statements.joined(separator: " "))") }
      : guide.reminder(name)
    try list(title + ":", lines)
  }

  // MARK: - A question

  /// Whose turn it is, and the first time how to go through many turns.
  func turn(_ prompt: WalkPrompt, isFirst: Bool) throws {
    guard let who = prompt.who else { return }
    let count = prompt.turn.count
    if isFirst, run.isInteractive, count > 2 {
      try dim("Son \(count) turnos. Enter: pasa al que sigue. :basta: deja los que faltan.")
    }
    try mark(who, " (\(prompt.turn.number) de \(count))")
  }

  /// A line that says who is asked.
  func mark(_ who: String, _ rest: String) throws {
    let sign = run.isPlain ? "Turno de " : "▸ "
    let lines = Wrapping.wrap(
      sign + VisibleText.clean(who) + rest, width: run.width, indent: run.isPlain ? 0 : 2)
    try run.print(lines.map(style.good).joined(separator: "\n"))
  }

  /// What is asked; where it has been asked before, without what was explained then.
  func question(_ prompt: WalkPrompt, _ seen: WalkSeen) throws {
    guard !prompt.isShown else { return }
    let isBrief = run.isInteractive && seen.hasAsked(prompt)
    if !prompt.about.isEmpty, !run.isInteractive || seen.isOtherRecord(prompt) {
      try run.print(
        style.dim("  «\(VisibleText.clean(prompt.about).truncated(toWidth: run.width - 6))»"))
    }
    if isBrief, seen.hasAskedThem(prompt), !prompt.more.isEmpty, !prompt.given.isEmpty {
      return try line("\(words.say(prompt.more)) (van \(prompt.given.count); Enter: sigue)")
    }
    if run.isInteractive, !prompt.about.isEmpty, !seen.hasAskedMore {
      try dim("Enter: así se queda. -: pasa al dato que sigue.")
    }
    try line(prompt.question)
    if isBrief, let first = prompt.choices.first, let last = prompt.choices.last {
      try item(
        "De la lista",
        prompt.choices.count > 6
          ? "\(first.id) a \(last.id)" : prompt.choices.map(\.id).joined(separator: ", "))
    } else {
      try choices(prompt.choices)
    }
    try given(prompt.given)
    if prompt.given.isEmpty, run.isInteractive, !isBrief, !prompt.example.isEmpty {
      try item("Por ejemplo", prompt.example)
    }
  }

  private func choices(_ choices: [GuideItemText]) throws {
    for choice in choices {
      let lines = Wrapping.wrap(
        "\(choice.id)  \(VisibleText.clean(words.say(choice.text)))", width: run.width,
        firstIndent: 2, indent: 4)
      try run.print(lines.joined(separator: "\n"))
    }
  }

  /// What was said there already; of much, the end.
  private func given(_ texts: [String]) throws {
    guard !texts.isEmpty else { return }
    let most = 5
    guard run.isInteractive, texts.count > most else {
      return try item("Ya dice", texts.joined(separator: "; "))
    }
    try item(
      "Ya dice (\(texts.count))", "…; " + texts.suffix(most).joined(separator: "; "))
  }
}
