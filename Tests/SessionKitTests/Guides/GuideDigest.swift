import SessionKit

/// What a guide holds, as the text of ids and numbers that `GuideExpectations` describes; made from
/// what `cte guide show ID --json` prints.
struct GuideDigest {
  private let guide: JSON
  private let whole: Guide
  private var lines: [String] = []

  init(_ guide: Guide) {
    whole = guide
    self.guide = guide.view
  }

  static func text(_ guide: Guide) -> String {
    var digest = GuideDigest(guide)
    digest.head()
    digest.roles()
    digest.lists()
    digest.sections()
    return digest.lines.joined(separator: "\n")
  }

  private func items(_ key: String, of json: JSON? = nil) -> [JSON] {
    (json ?? guide)[key]?.array ?? []
  }

  private func text(_ json: JSON, _ key: String) -> String { json[key]?.string ?? "" }

  private mutating func add(_ name: String, _ words: [String]) {
    if !words.isEmpty { lines.append(([name] + words).joined(separator: " ")) }
  }

  private mutating func count(_ name: String) {
    let count = items(name).count
    if count > 0 { lines.append("\(name) \(count)") }
  }

  private mutating func head() {
    let ordinal = guide["ordinal"]?.integer.map(String.init)
    add(
      "guide",
      [text(guide, "id"), text(guide, "kind"), ordinal, text(guide, "country")].compactMap { $0 })
    count("purposes")
    count("introduction")
    add("materials", items("materials").map { text($0, "id") })
    add(
      "products",
      items("products").map {
        "\(text($0, "id"))/\(items("needs", of: $0).count)\($0["derived"]?.bool == true ? "~" : "")"
      })
    add(
      "groups",
      items("questionGroups").map {
        "\(text($0, "id"))/\(items("items", of: $0).count)\($0["aspects"]?.bool == true ? "a" : "")"
      })
    add("readings", items("readings").map { "\(text($0, "id"))/\(text($0, "mode"))" })
    count("references")
    add(
      "external",
      items("externalReferences").flatMap { reference -> [String] in
        let activities = items("activities", of: reference).compactMap(\.string)
        return activities.isEmpty ? ["-"] : activities
      })
    add("values", items("values").map { String(items("statements", of: $0).count) })
    for name in ["avoid", "contributesTo", "rules"] { count(name) }
  }

  private mutating func roles() {
    for role in items("roles") {
      let whens = items("duties", of: role).map { $0["when"]?.string ?? "always" }
      let counts = ["before", "during", "after", "always"].compactMap { when -> String? in
        let count = whens.filter { $0 == when }.count
        return count > 0 ? "\(count) \(when)" : nil
      }
      add("role", [text(role, "id")] + counts)
    }
  }

  private mutating func lists() {
    let lists = guide["lists"] ?? .object([])
    for name in ["moments", "topics", "profile", "gaps", "cycle", "modality"] {
      add(name, items(name, of: lists).map { text($0, "id") })
    }
    for row in items("sheet", of: lists) {
      add("row", [text(row, "id"), text(row, "moment"), text(row, "questions")])
    }
    if let same = whole.body.lists["selfEvaluation"]?.same, !same.isEmpty {
      add("selfEvaluation", [same])
    }
    for meeting in items("meetings") {
      add(
        "meeting",
        [text(meeting, "id"), String(meeting["minutes"]?.integer ?? 0)]
          + (items("materials", of: meeting) + items("products", of: meeting)).compactMap(\.string))
    }
  }

  private mutating func sections() {
    for section in items("sections") {
      add("section", [text(section, "id")])
      for note in items("notes", of: section) { add("note", [text(note, "id")]) }
      for activity in items("activities", of: section) {
        let number = text(activity, "number")
        add("activity", [text(activity, "id"), number.isEmpty ? "-" : number])
        for step in items("steps", of: activity) { lines.append(line(of: step)) }
      }
    }
  }

  private func line(of step: JSON) -> String {
    let records = items("records", of: step).compactMap(\.string)
    var parts = [
      ([text(step, "id"), text(step, "requirement")] + records).joined(separator: " ")
    ]
    let limits = items("limits", of: step)
    if !limits.isEmpty {
      parts.append((["limits"] + limits.map(limit).filter { !$0.isEmpty }).joined(separator: " "))
    }
    let after = items("after", of: step).compactMap(\.string)
    if !after.isEmpty { parts.append((["after"] + after).joined(separator: " ")) }
    if let team = team(step["team"] ?? .null) { parts.append(team) }
    for (key, all) in [("questions", "questionGroups"), ("products", "products")] {
      let named = items(key, of: step).compactMap(\.string)
      let known = items(all).map { text($0, "id") }.filter(named.contains)
      if !named.isEmpty {
        parts.append((known + named.filter { !known.contains($0) }).joined(separator: " "))
      }
    }
    return parts.joined(separator: " | ")
  }

  private func span(_ json: JSON) -> String {
    switch (json["min"]?.integer, json["max"]?.integer) {
    case (nil, nil): ""
    case (let low?, let high?): low == high ? "=\(low)" : "=\(low)-\(high)"
    case (let low?, nil): ">=\(low)"
    case (nil, let high?): "<=\(high)"
    }
  }

  private func limit(_ json: JSON) -> String {
    let numbers = span(json)
    let per = text(json, "per")
    return numbers.isEmpty ? "" : text(json, "measure") + numbers + (per.isEmpty ? "" : "/" + per)
  }

  private func team(_ json: JSON) -> String? {
    let size = span(json)
    let words = [text(json, "kind"), size.hasPrefix("=") ? String(size.dropFirst()) : size]
      .filter { !$0.isEmpty }
    return words.isEmpty ? nil : (["team"] + words).joined(separator: " ")
  }
}
