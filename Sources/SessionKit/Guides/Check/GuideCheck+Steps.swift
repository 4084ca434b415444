import SpanishText

/// What a single step can get wrong.
extension GuideCheck {
  mutating func check(_ step: GuideStep) {
    if trim(step.text).isEmpty { note(.noText(.step, step.id), at: step.place) }
    checkActors(step)
    for record in step.records where FormWords.records.named(record) == nil {
      note(
        .unknownRecord(record, of: .step, step.id, suggestion: FormWords.records.near(record)),
        at: step.place, key: "records", words: record)
    }
    for limit in step.limits { check(limit, in: step) }
    range(step.team.min, step.team.max, .step, step.id, at: step.place)
    checkReferences(step)
    checkFields(step)
  }

  private mutating func checkActors(_ step: GuideStep) {
    if step.actors.isEmpty { note(.noActors(step: step.id), at: step.place) }
    let roles = guide.roles.map(\.id)
    for actor in step.actors where StepActor(rawValue: actor) == nil && !roles.contains(actor) {
      let near =
        StepActor.near(actor) ?? Similarity.closest(to: actor, among: roles)
      note(
        .unknownActor(actor, step: step.id, suggestion: near), at: step.place, key: "actors",
        words: actor)
    }
  }

  private mutating func check(_ limit: Limit, in step: GuideStep) {
    if limit.measure == nil { note(.noMeasure(of: step.id), at: limit.place) }
    range(limit.min, limit.max, .limit, step.id, at: limit.place)
  }

  private mutating func checkReferences(_ step: GuideStep) {
    let steps = guide.steps.map(\.id)
    let one = { (text: String) in text.isEmpty ? [] : [text] }
    let reminders = FormWords.reminders.map(\.key) + knownLists
    let table: [(key: String, names: [String], known: [String])] = [
      ("questions", step.questions, guide.questionGroups.map(\.id)),
      ("products", step.products, guide.products.map(\.id)),
      ("reading", one(step.reading), guide.readings.map(\.id)),
      ("choices", one(step.choices), knownLists), ("continues", one(step.continues), steps),
      ("back", one(step.back), steps),
      ("after", step.after, steps), ("roles", step.roles, guide.roles.map(\.id)),
      ("reminders", step.reminders, reminders),
    ]
    for (key, names, known) in table {
      references(names, under: key, in: known, of: .step, step.id, at: step.place)
    }
    checkRound(step, steps)
  }

  /// What goes round goes back, and through no other round.
  private mutating func checkRound(_ step: GuideStep, _ steps: [String]) {
    func round(_ last: GuideStep) -> (first: Int, last: Int)? {
      guard !last.back.isEmpty, let first = steps.firstIndex(of: last.back),
        let end = steps.firstIndex(of: last.id)
      else { return nil }
      return (first, end)
    }
    guard let own = round(step) else { return }
    let crosses = guide.steps.filter { $0.id != step.id }.compactMap(round).contains { other in
      other.first <= own.last && own.first <= other.last
    }
    guard own.first > own.last || crosses else { return }
    note(
      .badRound(step: step.id, back: step.back), at: step.place, key: "back", words: step.back)
  }

  private mutating func checkFields(_ step: GuideStep) {
    for (kind, fields) in step.fields.sorted(by: { $0.key < $1.key }) {
      guard hasFields(kind, step, "fields") else { continue }
      self.fields(fields, of: kind, in: .step, step.id, at: step.place)
    }
    for (kind, values) in step.sets.sorted(by: { $0.key < $1.key }) {
      guard hasFields(kind, step, "sets") else { continue }
      fields(values.keys.sorted(), of: kind, in: .step, step.id, at: step.place)
      for (field, value) in values.sorted(by: { $0.key < $1.key }) {
        let choices = GuideFields.choices(of: kind, field)
        guard !choices.isEmpty, !choices.contains(where: { $0.value == value }) else { continue }
        note(
          .unknownValue(
            kind: kind, field: field, value: value, step: step.id,
            allowed: choices.map(\.spanish)), at: step.place, key: "sets", words: value)
      }
    }
  }

  /// Fields belong to a kind that there is.
  private mutating func hasFields(_ kind: String, _ step: GuideStep, _ key: String) -> Bool {
    if Kinds.named(kind) != nil { return true }
    note(
      .unknownRecord(kind, of: .step, step.id, suggestion: FormWords.records.near(kind)),
      at: step.place, key: key, words: kind)
    return false
  }

  // MARK: - What waits for what

  mutating func checkOrder() {
    var order: [String: Int] = [:]
    var waits: [String: [String]] = [:]
    for (place, step) in guide.steps.enumerated() where order[step.id] == nil {
      order[step.id] = place
      waits[step.id] = step.after
    }
    let parts = stepsByPart
    let meetings = guide.card.meetings.map { meeting in
      (
        id: meeting.id,
        during: Set(meeting.during.flatMap { parts[$0] ?? [] }),
        all: Set((meeting.before + meeting.during + meeting.after).flatMap { parts[$0] ?? [] })
      )
    }
    for (place, step) in guide.steps.enumerated() where !step.id.isEmpty {
      for name in step.after {
        guard let wanted = order[name] else { continue }
        if name == step.id {
          note(.waitsForItself(step: step.id), at: step.place, key: "after", words: name)
        } else if let circle = Self.circle(from: name, to: step.id, waits) {
          note(
            .waitsInCircle([step.id] + circle), at: step.place, key: "after", words: name)
        } else if wanted > place {
          note(
            .waitsForLater(step: step.id, for: name), at: step.place, key: "after", words: name)
        }
        // What an earlier meeting did is done.
        var met: Set<String> = []
        for meeting in meetings {
          met.formUnion(meeting.all)
          if meeting.during.contains(step.id) && !met.contains(name) {
            note(
              .waitsOutside(step: step.id, for: name, meeting: meeting.id), at: step.place,
              key: "after", words: name)
          }
        }
      }
    }
  }

  /// The way by which a step waits for another, each step looked at once.
  private static func circle(
    from start: String, to end: String, _ waits: [String: [String]]
  ) -> [String]? {
    var came: [String: String] = [:]
    var queue = [start]
    var seen: Set<String> = [start]
    while !queue.isEmpty {
      let here = queue.removeFirst()
      if here == end {
        var way = [end]
        while let last = way.last, last != start, let before = came[last] { way.append(before) }
        return way.reversed()
      }
      for next in waits[here] ?? [] where seen.insert(next).inserted {
        came[next] = here
        queue.append(next)
      }
    }
    return nil
  }
}
