import Foundation
import SessionKit

/// Records: new ones, and ones that are completed.
extension Score {
  /// A value as it is typed, and as a file keeps it.
  struct Value {
    let typed: String
    let kept: String
  }

  /// One record, asked for field by field.
  mutating func tell(
    _ name: String, _ step: GuideStep, _ turn: Turn, fields: [String]? = nil,
    sets: [String: String]? = nil
  ) {
    guard let kind = KnownKind(name) else { return }
    guard speaks(turn) else { return say("", step, turn, name, kind.main) }
    let keys = keys(kind, step, fields)
    var record = Told(kind: name, step: step.id)
    for (key, value) in sets ?? step.sets[name] ?? [:] { record.values[key] = [value] }
    own(&record, kind, turn)
    for key in keys {
      guard let field = kind[key] else { continue }
      let values = values(of: field, kind, step, record)
      for value in values { say(value.typed, step, turn, name, key) }
      let kept = values.map(\.kept).filter { !$0.isEmpty }
      if field.isList {
        record.values[key, default: []] += kept
        if !isFull(key, record, step) { say("", step, turn, name, key) }
      } else if !kept.isEmpty {
        record.values[key] = kept
      }
    }
    say("", step, turn, name, kind.main)
    settleLevel(&record)
    told.append(record)
    order(record, kind, keys, step, turn, said: sets ?? step.sets[name] ?? [:])
    // What spans many days keeps the day of what is said in it.
    if isLong, let date = kind["date"], !date.isExpected, !kind.isPrivate,
      told[told.count - 1].values["date"] == nil
    {
      told[told.count - 1].values["date"] = ["2018-11-30"]
    }
  }

  /// The fields that are asked for, in their order: what names it comes first.
  private func keys(_ kind: KnownKind, _ step: GuideStep, _ fields: [String]?) -> [String] {
    var keys = fields ?? step.fields[kind.name] ?? usual(kind, step)
    if step.actors.contains("volunteers"), kind["person"] != nil, !keys.contains("person") {
      keys.append("person")
    }
    keys = [kind.main] + keys.filter { $0 != kind.main }
    if step.records.contains("followPlan"), kind["follow.who"] != nil,
      !keys.contains(where: { $0.hasPrefix("follow.") })
    {
      keys += ["follow.who", "follow.when", "follow.how"]
    }
    return keys
  }

  /// Whose turn it is owns what is said in it.
  private func own(_ record: inout Told, _ kind: KnownKind, _ turn: Turn) {
    switch turn {
    case .all: break
    case .person(let name):
      if kind["person"] != nil {
        record.values["person"] = [name]
      } else if kind["responsible"] != nil {
        record.values["responsible"] = [name]
      }
    case .team(let name): if kind["team"] != nil { record.values["team"] = [name] }
    case .school(let name): record.values["school"] = [name]
    }
  }

  /// The level of what somebody answers for, where nobody said it.
  private func settleLevel(_ record: inout Told) {
    guard record.values["level"] == nil else { return }
    func has(_ key: String) -> Bool { !(record.values[key] ?? []).isEmpty }
    switch record.kind {
    case "agreement": if has("team") { record.values["level"] = ["team"] }
    case "commitment":
      let level = has("person") ? "personal" : has("team") ? "team" : has("school") ? "school" : ""
      if !level.isEmpty { record.values["level"] = [level] }
    default: break
    }
  }

  private func isFull(_ key: String, _ record: Told, _ step: GuideStep) -> Bool {
    let most = step.limits.first { $0.measure == .count && $0.of == key }?.max
    return most.map { record.values[key, default: []].count >= $0 } ?? false
  }

  /// What another step began, field by field and one after the other.
  mutating func complete(
    _ name: String, _ places: [Int], _ step: GuideStep, _ turn: Turn, fields: [String]
  ) {
    guard let kind = KnownKind(name) else { return }
    var keys = fields
    if step.records.contains("followPlan"), kind["follow.who"] != nil,
      !keys.contains(where: { $0.hasPrefix("follow.") })
    {
      keys += ["follow.who", "follow.when", "follow.how"]
    }
    for (ordinal, place) in places.enumerated() {
      let address = ordinal == 0 ? name : "\(name).\(ordinal + 1)"
      var options = ""
      let text = told[place].values[kind.main]?.first ?? ""
      for key in keys {
        guard let field = kind[key] else { continue }
        let values = values(of: field, kind, step, told[place], isNew: false)
        for value in values { say(value.typed, step, turn, address, key) }
        let kept = values.map(\.kept)
        if field.isList {
          told[place].values[key, default: []] += kept
          if !isFull(key, told[place], step) { say("", step, turn, address, key) }
          if ordinal == 0, key == keys[0] {
            for value in values { respond(value.typed, step, turn, name) }
          } else {
            options += told[place].values[key, default: []].map { " --\(field.option) '\($0)'" }
              .joined()
          }
        } else {
          told[place].values[key] = kept
          if ordinal == 0, key == keys[0] {
            respond(values[0].typed, step, turn, name)
          } else {
            options += option(field, values)
          }
        }
      }
      if !options.isEmpty {
        let now =
          keys.contains(kind.main) && ordinal == 0 && keys[0] == kind.main
          ? told[place].values[kind.main]?.first ?? "" : text
        commands.append(.edit(kind: name, text: now, options: options))
      }
    }
  }

  // MARK: - Values

  /// One value for a field, two for a list; an empty one where nothing can be said.
  private mutating func values(
    of field: KnownKind.KnownField, _ kind: KnownKind, _ step: GuideStep, _ record: Told,
    isNew: Bool = true
  ) -> [Value] {
    let most = step.limits.first { $0.measure == .count && $0.of == field.key }?.max
    let count = field.isList ? most ?? (isBrief ? 1 : 2) : 1
    var values: [Value] = []
    var known = record.values[field.key] ?? []
    for _ in 0..<count {
      counter += 1
      let value = value(field, kind, step, besides: known)
      known.append(value.kept)
      values.append(value)
    }
    // A dash leaves a field as it is.
    let isOptional = isNew && !field.isExpected && !field.isList && field.key != kind.main
    if isOptional, counter.isMultiple(of: 5), field.shape == .text || field.shape == .longText {
      return [Value(typed: "-", kept: "")]
    }
    return values
  }

  private func value(
    _ field: KnownKind.KnownField, _ kind: KnownKind, _ step: GuideStep, besides known: [String]
  ) -> Value {
    switch field.shape {
    case .choice(let words):
      let word = words[counter % words.count]
      return Value(typed: word.spanish, kept: word.value)
    case .date: return Value(typed: "29/11/2018", kept: "2018-11-29")
    case .due: return Value(typed: "sexta", kept: "sexta")
    case .flag: return Value(typed: "sí", kept: "true")
    case .number: return Value(typed: "3", kept: "3")
    case .reference("team"):
      let name = company.teams.first?.name
      return Value(typed: name ?? "-", kept: name ?? "")
    case .party, .reference:
      let free = company.people.filter { !known.contains($0) }
      let name = free[counter % free.count]
      return Value(typed: name, kept: name)
    case .guideItem:
      let usual = [
        "gap": "gaps", "row": "sheet", "item": "selfEvaluation", "axis": "axes",
        "conditions": "conditions",
      ]
      let items =
        guide.list(step.choices) ?? usual[field.key].flatMap { guide.list($0) } ?? []
      guard !items.isEmpty else { return Value(typed: "-", kept: "") }
      let item = items[counter % items.count]
      return Value(typed: item.id, kept: item.id)
    default:
      let text = "Dicho \(counter) sobre \(kind.name) \(field.key)"
      return Value(typed: text, kept: text)
    }
  }

  // MARK: - Commands

  private func option(_ field: KnownKind.KnownField, _ values: [Value]) -> String {
    values.filter { !$0.kept.isEmpty }.map { value in
      field.shape == .flag ? " --\(field.option)" : " --\(field.option) '\(value.typed)'"
    }.joined()
  }

  /// The answer to one step, by a command.
  mutating func respond(_ text: String, _ step: GuideStep, _ turn: Turn, _ kind: String) {
    command("sesión responder \(step.id) '\(text)' --clase \(kind)\(turn.option)")
  }

  /// The command that makes a record: its noun's where it has a step, else that for one step.
  private mutating func order(
    _ record: Told, _ kind: KnownKind, _ keys: [String], _ step: GuideStep, _ turn: Turn,
    said sets: [String: String]
  ) {
    let text = record.values[kind.main]?.first ?? ""
    var options = ""
    for field in kind.fields where field.key != kind.main {
      guard let kept = record.values[field.key], !kept.isEmpty else { continue }
      // What follows from the step need not be said.
      if sets[field.key] != nil && !keys.contains(field.key) { continue }
      if field.key == "level", !keys.contains("level") { continue }
      options += kept.map { value in
        field.shape == .flag ? " --\(field.option)" : " --\(field.option) '\(value)'"
      }.joined()
    }
    let isPlain = keys == [kind.main] && counter.isMultiple(of: 2)
    let isOfStep = !kind.isPrivate && !kind.isOfWorkbook && record.kind != "answer"
    if isOfStep && !isPlain && !(step.records.contains("evidence") && kind.name == "resource") {
      if let school = record.values["school"] { options += " --school '\(school[0])'" }
      command("\(kind.name) add '\(text)' --step \(step.id)\(options)")
      return
    }
    respond(text, step, turn, kind.name)
    let owned = ["person", "team"].filter { !keys.contains($0) }
    for key in owned {
      if let name = record.values[key]?.first {
        options = options.replacingOccurrences(of: " --\(key) '\(name)'", with: "")
      }
    }
    if !options.isEmpty { commands.append(.edit(kind: kind.name, text: text, options: options)) }
  }
}
