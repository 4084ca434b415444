import SpanishText

/// The steps of the form.
extension GuideMarkdownReader {
  mutating func step(_ entry: MarkdownEntry) -> GuideStep {
    var step = GuideStep()
    let (id, rest) = MarkdownName.read(entry.raw, .step)
    step.id = id
    step.text = MarkdownText.unescape(rest)
    step.place = entry.place
    children(of: entry, keys: FormWords.step, repeating: ["limits", "see"]) {
      reader, key, child in
      reader.take(key, child, &step)
    }
    return step
  }

  private mutating func take(_ key: String, _ entry: MarkdownEntry, _ step: inout GuideStep) {
    switch key {
    case "actors": step.actors = words(entry)
    case "records": step.records = words(entry).map(record)
    case "requirement": step.requirement = requirement(entry)
    case "limits": limit(entry).map { step.limits.append($0) }
    case "questions": step.questions = ids(entry)
    case "products": step.products = ids(entry)
    case "reading": step.reading = entry.text
    case "after": step.after = ids(entry)
    case "team": step.team = team(entry)
    case "choices": step.choices = MarkdownName.list(entry.raw)
    case "fields": step.fields = fields(entry)
    case "sets": step.sets = sets(entry)
    case "continues": step.continues = entry.text
    case "back": step.back = entry.text
    case "roles": step.roles = words(entry)
    case "due": step.due = entry.text
    case "reminders": step.reminders = MarkdownText.split(entry.raw, at: [",", ";"]).map(reminder)
    case "see": step.see.append(entry.text)
    case "note": step.note = entry.text
    default: refuse([entry])
    }
  }

  private func reminder(_ raw: String) -> String {
    FormWords.reminders.meant(by: raw)?.key ?? MarkdownName.list(raw)
  }

  private mutating func requirement(_ entry: MarkdownEntry) -> Requirement? {
    switch Folding.fold(entry.text) {
    case "si": .required
    case "no": .optional
    default: choice(entry.text, "Obligatorio", at: entry.place)
    }
  }

  /// `afinidad, de 2 a 3`: what holds the teams together, and how many are in each.
  private mutating func team(_ entry: MarkdownEntry) -> TeamRule {
    var rule = TeamRule()
    rule.place = entry.place
    for piece in pieces(entry.raw) {
      if let range = MarkdownNumber.range(piece), range.min != nil || range.max != nil {
        (rule.min, rule.max) = (range.min, range.max)
        let known = ["persona", "personas", "integrante", "integrantes"]
        if !range.rest.allSatisfy(known.contains) {
          note(.badRange(key: "Equipos", text: piece), at: entry.place)
        }
      } else {
        rule.kind = choice(piece, "Equipos", at: entry.place)
      }
    }
    return rule
  }

  // MARK: - Limits

  /// A bound with what it counts: `hasta 10 minutos por escuela (presentación): …`.
  private mutating func limit(_ entry: MarkdownEntry) -> Limit? {
    var limit = Limit()
    limit.place = entry.place
    var head = entry.raw
    if let (before, text) = MarkdownText.halves(entry.raw, at: ":") {
      head = before
      limit.text = MarkdownText.unescape(text)
    }
    if let group = MarkdownText.group(head) {
      head = group.before
      let word = MarkdownText.unescape(group.inside)
      limit.of = FormWords.counted.meant(by: word)?.key ?? word
    }
    guard let range = MarkdownNumber.range(head) else {
      note(.badLimit(entry.text), at: entry.place)
      return nil
    }
    (limit.min, limit.max) = (range.min, range.max)
    var rest = range.rest[...]
    if let place = rest.lastIndex(of: "por"), place + 1 < rest.endIndex {
      let words = rest[(place + 1)...].filter { $0 != "cada" }
      limit.per = choice(words.joined(separator: " "), "Límite", at: entry.place)
      rest = rest[..<place]
    }
    let hasNumber = limit.min != nil || limit.max != nil
    if rest.isEmpty {
      limit.measure = hasNumber ? .count : nil
    } else if let measure = Self.measure(rest.joined(separator: " ")) {
      limit.measure = measure
    } else {
      limit.measure = choice(rest.joined(separator: " "), "Límite", at: entry.place)
    }
    if limit.measure == nil && rest.isEmpty {
      note(.badLimit(entry.text), at: entry.place)
      return nil
    }
    if range.isBare && (limit.measure == .minutes || limit.measure == .days) { limit.min = nil }
    return limit
  }

  static func measure(_ words: String) -> Limit.Measure? {
    switch words {
    case "minuto", "min": .minutes
    case "persona", "gente": .people
    case "dia": .days
    case "vez", "veces": .count
    default: Limit.Measure.meant(by: words)
    }
  }

  // MARK: - Fields

  /// `compromiso: necesidad, evidencia; nota: texto`: the fields to ask for, by kind.
  private mutating func fields(_ entry: MarkdownEntry) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    for (kind, raw) in byKind(entry, "Campos") {
      fields[kind] = pieces(raw).map { field($0, of: kind) }
    }
    return fields
  }

  /// `valoración: tipo = balance`: the values that follow from the step, by kind and field.
  private mutating func sets(_ entry: MarkdownEntry) -> [String: [String: String]] {
    var sets: [String: [String: String]] = [:]
    for (kind, raw) in byKind(entry, "Valores") {
      var values: [String: String] = [:]
      for piece in MarkdownText.split(raw, at: [","]) {
        guard let (name, value) = MarkdownText.halves(piece, at: "=") else {
          note(.outOfPlace(MarkdownText.unescape(piece)), at: entry.place)
          continue
        }
        let key = field(MarkdownText.unescape(name), of: kind)
        values[key] = self.value(MarkdownText.unescape(value), kind, key)
      }
      sets[kind] = values
    }
    return sets
  }

  private func value(_ text: String, _ kind: String, _ field: String) -> String {
    let core = FormWord.core(text)
    let choices = GuideFields.choices(of: kind, field)
    if choices.contains(where: { $0.value == text }) { return text }
    return choices.first { words in
      ([words.value, words.spanish] + words.aliases).contains { FormWord.core($0) == core }
    }?.value ?? text
  }

  private mutating func byKind(_ entry: MarkdownEntry, _ key: String) -> [(String, String)] {
    MarkdownText.split(entry.raw, at: [";"]).compactMap { piece in
      guard let (kind, rest) = MarkdownText.halves(piece, at: ":") else {
        problems.append(
          GuideFinding(.outOfPlace(key + ": " + MarkdownText.unescape(piece)), at: entry.place))
        return nil
      }
      return (record(MarkdownText.unescape(kind)), rest)
    }
  }

  // MARK: - Names that were not known yet

  /// Roles may stand behind the steps that name them: their words are understood at the end.
  mutating func settleNames() {
    let roles = guide.roles
    let ids = Set(roles.map(\.id))
    let role = { (word: String) -> String? in
      if word.isEmpty || ids.contains(word) { return word }
      let core = FormWord.core(word)
      return roles.first {
        FormWord.core($0.id) == core || FormWord.core($0.title) == core
      }?.id
    }
    for section in guide.body.sections.indices {
      for activity in guide.body.sections[section].activities.indices {
        for step in guide.body.sections[section].activities[activity].steps.indices {
          var changed = guide.body.sections[section].activities[activity].steps[step]
          changed.actors = changed.actors.map { word in
            if ids.contains(word) || StepActor(rawValue: word) != nil { return word }
            return role(word) ?? StepActor.meant(by: word)?.rawValue ?? word
          }
          changed.roles = changed.roles.map { role($0) ?? $0 }
          guide.body.sections[section].activities[activity].steps[step] = changed
        }
      }
    }
    for place in guide.body.roles.indices {
      let support = guide.body.roles[place].support
      guide.body.roles[place].support = role(support) ?? support
    }
    for place in guide.card.meetings.indices {
      let eligible = guide.card.meetings[place].eligible
      guide.card.meetings[place].eligible = [:]
      for (name, functions) in eligible {
        guide.card.meetings[place].eligible[role(name) ?? name] = functions
      }
    }
  }
}
