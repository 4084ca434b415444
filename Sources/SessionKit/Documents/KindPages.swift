import SpanishText

/// The records of one kind as papers print them: tables of what is answered for, lists of the rest.
struct KindPages: Sendable {
  let lines: EntryTable
  /// Whether papers of several schools say which school found what.
  let namesSchools: Bool

  /// Some records of a kind under a heading of a level.
  func pages(_ entries: [Entry], level: Int) -> [Block] {
    let own = Self.whole(entries)
    guard let kind = own.first?.kind else { return [] }
    // What somebody kept to themselves is here because they wanted it to be.
    let title = kind.isPrivate ? "lo que se compartió" : kind.plural
    return [.heading(level, title.capitalizedFirst)] + body(own, level: level + 1)
  }

  /// The same without their heading; `level` is that of what they fall into.
  func body(_ own: [Entry], level: Int) -> [Block] {
    switch own.first?.kind.name {
    case Agreement.kind.name: return [agreements(own)]
    case Commitment.kind.name: return [commitments(own)]
    case Answer.kind.name: return grouped(own, by: "question", level: level)
    default: break
    }
    if own.contains(where: { !lines.value("item", of: $0).isEmpty }) {
      return grouped(own, by: "item", level: level)
    }
    let groups = groups(own)
    guard groups.contains(where: { !$0.name.isEmpty }) else {
      return [list(own)]
    }
    return groups.flatMap { group -> [Block] in
      [
        .heading(level, group.name.isEmpty ? "Sin clasificar" : group.name),
        list(group.entries),
      ]
    }
  }

  private func list(_ entries: [Entry]) -> Block {
    .list(
      entries.map { entry in
        lines.sentence(entry, namesSchool: namesSchools && !(entry.record is Evaluation))
      })
  }

  /// What was brought together with others is printed there, with the names of all.
  static func whole(_ entries: [Entry]) -> [Entry] {
    let parts = Set(entries.flatMap { ($0.record as? Comparison)?.from ?? [] })
    return entries.filter { !($0.record.head.id.map(parts.contains) ?? false) }
  }

  /// Records told apart by what they are: what helps and what does not, similarities and
  /// differences; what was found of a meeting, besides by school.
  private func groups(_ entries: [Entry]) -> [(name: String, entries: [Entry])] {
    let directory = lines.book.directory
    return Self.grouped(entries) { entry in
      let name = Self.group(entry.record)
      guard entry.record is Evaluation, namesSchools, !name.isEmpty else { return name }
      let schools = entry.schools(in: directory).compactMap { directory.name(of: $0) }
      return name + (schools.count == 1 ? " · \(schools[0])" : "")
    }
  }

  /// What those that are alike are called together: `Lo que favorece`, `Coincidencias`.
  private static func group(_ record: any Record) -> String {
    if let type = (record as? Comparison)?.type { return type.plural.capitalizedFirst }
    let sort = record.sort ?? ""
    return (record is Practice && !sort.isEmpty ? "lo que \(sort)" : sort).capitalizedFirst
  }

  private static func grouped(
    _ entries: [Entry], by name: (Entry) -> String
  ) -> [(name: String, entries: [Entry])] {
    var groups: [(name: String, entries: [Entry])] = []
    var places: [String: Int] = [:]
    for entry in entries {
      let name = name(entry)
      if let place = places[name] {
        groups[place].entries.append(entry)
      } else {
        places[name] = groups.count
        groups.append((name, [entry]))
      }
    }
    return groups
  }

  /// Records under the questions that they answer, or the lines of the guide that they are about.
  private func grouped(_ entries: [Entry], by field: String, level: Int) -> [Block] {
    Self.grouped(entries) { lines.value(field, of: $0) }.flatMap { group -> [Block] in
      let heading: [Block] = group.name.isEmpty ? [] : [.heading(level, group.name)]
      return heading + [list(group.entries)]
    }
  }

  private func agreements(_ entries: [Entry]) -> Block {
    lines.table(
      ["Acuerdo", "Responsable", "Para cuándo", "Seguimiento", "Estado"],
      entries.map { entry in
        [
          lines.text(entry), lines.who(entry), lines.due(entry), lines.followPlan(entry),
          lines.status(entry),
        ]
      })
  }

  private func commitments(_ entries: [Entry]) -> Block {
    let rows = entries.map { entry -> [String] in
      let who = lines.who(entry)
      // What those who take part commit themselves to is everybody's.
      let isShared = (entry.record as? Commitment)?.level == .participation
      return [
        who.isEmpty && isShared ? "El colectivo" : who, lines.text(entry), lines.due(entry),
        lines.followPlan(entry),
        lines.status(entry),
      ]
    }
    return lines.table(
      ["Quién", "Compromiso", "Para cuándo", "Seguimiento", "Estado"],
      rows.sortedInSpanish { $0[0] })
  }
}

extension Record {
  /// Which of a few things it is, where its kind tells such apart: `favorece`, `diferencia`.
  var sort: String? {
    for field in Self.fields where ["type", "outcome"].contains(field.key) {
      guard case .choice(let words) = field.shape, let value = field.write(self)?.string else {
        continue
      }
      return words.first { $0.value == value }.map {
        String($0.spanish.map { $0 == "-" ? " " : $0 })
      }
    }
    return nil
  }
}
