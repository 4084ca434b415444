extension Book {
  /// The form of an entry for programs: names beside ids, days found, what became of it.
  public func view(_ entry: Entry, asOf day: CivilDate) -> JSON {
    let record = entry.record
    var members: [(String, JSON)] = [
      ("id", .string(record.head.id?.text)), ("kind", .string(entry.kind.name)),
      ("by", record.head.by.isEmpty ? .null : .string(directory.author(record.head.by))),
    ]
    if entry.kind.home == .session {
      members += [
        ("session", .string(entry.session?.id.text)), ("date", .string(entry.date?.iso)),
        ("step", record.head.step.isEmpty ? .null : .string(record.head.step)),
      ]
    }
    if !(record is School) {
      members += school(of: entry).view(key: "school", in: scope(of: entry))
    }
    if let commitment = record as? Commitment {
      members.append(("sentence", .string(commitment.sentence(in: entry.words))))
    }
    members += fields(record, scope(of: entry))
    if entry.tracked != nil { members += following(entry, asOf: day) }
    return .object(members)
  }

  /// The school of a record: its own, or the only one in whose book it stands.
  private func school(of entry: Entry) -> Reference<School>? {
    if let own = entry.record.head.school { return own }
    let schools = entry.schools(in: directory)
    return schools.count == 1 ? schools.first.map { Reference($0) } : nil
  }

  private func fields<Kept: Record>(_ record: Kept, _ scope: ViewScope) -> [(String, JSON)] {
    var members: [(String, JSON)] = []
    // When a record is due is told with what became of it.
    for field in Kept.fields where !(Kept.isTracked && field.key == "due") {
      let view = field.look(record, scope)
      let path = field.key.split(separator: ".").map(String.init)
      guard path.count == 2 else {
        members += view
        continue
      }
      let group = members.firstIndex { $0.0 == path[0] }
      let rest = group.flatMap { members[$0].1.members } ?? []
      let all = rest.map { ($0.key, $0.value) } + view
      if let group {
        members[group].1 = .object(all)
      } else {
        members.append((path[0], .object(all)))
      }
    }
    return members
  }

  private func following(_ entry: Entry, asOf day: CivilDate) -> [(String, JSON)] {
    let history = entry.history.map { happening in
      let event = happening.event
      return JSON.object([
        ("id", .string(event.id?.text)), ("date", .string(event.date?.iso)),
        ("status", .string(event.status?.rawValue)), ("note", text(event.note)),
        ("evidence", text(event.evidence)),
        ("session", .string(happening.session?.id.text)),
        ("by", text(directory.author(event.by))),
      ])
    }
    let due = entry.due.map { $0.view(key: "due", in: scope(of: entry))[0].1 } ?? .null
    return [
      ("due", due), ("status", .string(entry.status.rawValue)),
      ("overdue", .bool(isOverdue(entry, asOf: day))),
      ("complete", .bool(entry.record.missing.isEmpty)), ("history", .array(history)),
    ]
  }

  private func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}
