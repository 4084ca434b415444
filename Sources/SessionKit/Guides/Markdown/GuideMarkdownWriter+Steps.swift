/// The sections, activities and steps in the friendly form.
extension GuideMarkdownWriter {
  mutating func write(_ section: GuideSection) {
    heading(
      2,
      "Apartado "
        + MarkdownName.write(section.id, MarkdownText.escapeLine(section.title), .heading))
    number(section.number, of: section.id)
    if !section.notes.isEmpty {
      heading(3, "Notas")
      for note in section.notes { write(note) }
    }
    for activity in section.activities { write(activity) }
  }

  private mutating func number(_ number: String, of id: String) {
    guard number != MarkdownNumber.usual(for: id) else { return }
    key("Número", text: number.isEmpty ? "-" : number, indent: 0)
    blank()
  }

  private mutating func write(_ activity: GuideActivity) {
    var title = MarkdownText.escapeLine(activity.title)
    let isLikeMinutes =
      MarkdownText.group(title).flatMap { MarkdownNumber.minutes($0.inside) } != nil
    if isLikeMinutes { title = MarkdownText.escapeLine(activity.title, ["("]) }
    let minutes = activity.minutes.map { " (\($0) min)" } ?? ""
    heading(3, "Actividad " + MarkdownName.write(activity.id, title, .heading) + minutes)
    number(activity.number, of: activity.id)
    for step in activity.steps { write(step) }
  }

  private mutating func write(_ step: GuideStep) {
    item(MarkdownName.write(step.id, MarkdownText.escape(step.text), .step))
    let word = { (key: String) in Self.word(FormWords.step, key) }
    let signs: Set<Character> = [",", ";"]
    let names = { (names: [String]) in
      names.map { MarkdownText.escape($0, signs) }.joined(separator: ", ")
    }
    key(word("actors"), step.actors.map(actor).joined(separator: ", "))
    key(word("records"), step.records.map(Self.record).joined(separator: ", "))
    let requirement = step.requirement.map { $0 == .required ? "sí" : $0.spanish }
    key(word("requirement"), requirement ?? "")
    for limit in step.limits { key(word("limits"), Self.words(of: limit)) }
    key(word("questions"), names(step.questions))
    key(word("reading"), text: step.reading)
    key(word("after"), names(step.after))
    key(word("team"), Self.words(of: step.team))
    key(word("choices"), step.choices.isEmpty ? "" : MarkdownName.write(list: step.choices))
    key(word("fields"), Self.words(ofFields: step.fields))
    key(word("sets"), Self.words(ofSets: step.sets))
    key(word("continues"), text: step.continues)
    key(word("back"), text: step.back)
    key(word("roles"), names(step.roles))
    key(word("due"), text: step.due)
    key(word("reminders"), step.reminders.map(Self.reminder).joined(separator: ", "))
    for text in step.see { key(word("see"), text: text) }
    key(word("note"), text: step.note)
    key(word("products"), names(step.products))
  }

  // MARK: - Words

  /// The Spanish word for an actor, unless a role is called like it.
  private func actor(_ id: String) -> String {
    let escaped = MarkdownText.escape(id, [",", ";"])
    guard !guide.roles.contains(where: { $0.id == id }), let actor = StepActor(rawValue: id) else {
      return escaped
    }
    let core = FormWord.core(actor.spanish)
    let isTaken = guide.roles.contains {
      FormWord.core($0.id) == core || FormWord.core($0.title) == core
    }
    return isTaken ? escaped : actor.spanish
  }

  static func record(_ word: String) -> String {
    FormWords.records.named(word)?.spanish
      ?? MarkdownText.escape(word, [",", ";", ":", "(", ")"])
  }

  /// The Spanish word for a field, where the reader knows which is meant.
  static func field(_ key: String, of kind: String) -> String {
    let words = GuideFields.words(of: kind) ?? []
    let escaped = MarkdownText.escape(key, [",", ";", ":", "=", "(", ")"])
    guard let word = words.named(key)?.spanish,
      !words.contains(where: { $0.key == word && $0.key != key }),
      words.meant(by: word)?.key == key
    else { return escaped }
    return word
  }

  private static func reminder(_ name: String) -> String {
    if let word = FormWords.reminders.named(name) { return word.spanish }
    let isTaken = FormWords.reminders.meant(by: name) != nil
    return isTaken ? "[\(name)]" : MarkdownName.write(list: name)
  }

  private static func words(of rule: TeamRule) -> String {
    [rule.kind?.spanish ?? "", MarkdownNumber.write(rule.min, rule.max)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private static func words(of limit: Limit) -> String {
    let hasNumber = limit.min != nil || limit.max != nil
    var words: [String] = [MarkdownNumber.write(limit.min, limit.max)]
    switch limit.measure {
    case .count?: words.append(hasNumber ? "" : Limit.Measure.count.spanish)
    case let measure?: words.append(measure.spanish)
    case nil: break
    }
    words.append(limit.per.map { "por \($0.spanish)" } ?? "")
    if !limit.of.isEmpty {
      let word = FormWords.counted.named(limit.of)?.spanish
      words.append("(\(word ?? MarkdownText.escape(limit.of, ["(", ")", ":"])))")
    }
    let head = words.filter { !$0.isEmpty }.joined(separator: " ")
    return limit.text.isEmpty ? head : head + ": " + MarkdownText.escape(limit.text)
  }

  private static func words(ofFields fields: [String: [String]]) -> String {
    fields.sorted { $0.key < $1.key }.map { kind, names in
      record(kind) + ": " + names.map { field($0, of: kind) }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private static func words(ofSets sets: [String: [String: String]]) -> String {
    sets.sorted { $0.key < $1.key }.map { kind, values in
      record(kind) + ": "
        + values.sorted { $0.key < $1.key }.map { name, value in
          field(name, of: kind) + " = " + self.value(value, kind, name)
        }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private static func value(_ value: String, _ kind: String, _ field: String) -> String {
    GuideFields.choices(of: kind, field).first { $0.value == value }?.spanish
      ?? MarkdownText.escape(value, [",", ";"])
  }
}
