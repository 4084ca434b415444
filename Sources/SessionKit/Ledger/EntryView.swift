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
        ("step", .filled(record.head.step)),
      ]
    }
    if entry.kind.isPrivate {
      members.append(("session", .string(record.head.session?.text)))
    }
    if !(record is School) {
      members += school(of: entry).view(key: "school", in: scope(of: entry))
    }
    members += fields(record, scope(of: entry))
    if entry.kind.answered != nil { members += following(entry, asOf: day) }
    for (key, value) in computed(entry) {
      members.removeAll { $0.0 == key }
      members.append((key, value))
    }
    members.append(("errata", .array(entry.errata.map { $0.view(in: directory) })))
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
    let due = entry.due.map { $0.view(key: "due", in: scope(of: entry))[0].1 } ?? .null
    let owed: [(String, JSON)] =
      entry.isTracked
      ? [
        ("since", .string(entry.date?.iso)),
        ("owedTo", .array(creditors(of: entry).map(JSON.string))),
      ] : []
    return owed + [
      ("due", due),
      ("status", entry.record.asksAnswer ? .string(entry.status.rawValue) : .null),
      ("overdue", .bool(isOverdue(entry, asOf: day))),
      ("complete", .bool(entry.record.missing.isEmpty)),
      ("history", .array(entry.history.map { view($0, of: entry) })),
    ]
  }

  private func view(_ happening: Entry.Happening, of entry: Entry) -> JSON {
    let event = happening.event
    let scope = scope(of: entry)
    return .object([
      ("id", .string(event.id?.text)), ("date", .string(event.date?.iso)),
      ("status", .string(event.status?.rawValue)), ("note", .filled(event.note)),
      ("evidence", .filled(event.evidence)),
      ("evidenceType", event.evidenceType?.json ?? .null),
      ("files", .array(event.files.map(\.json))),
      ("until", event.until.map { $0.view(key: "until", in: scope)[0].1 } ?? .null),
      ("filled", .array(event.filled.map(JSON.string))), ("before", .filled(event.before)),
      ("session", .string(happening.session?.id.text)),
      ("by", .filled(directory.author(event.by))),
    ])
  }

  /// What follows from a record and others, and is written nowhere.
  private func computed(_ entry: Entry) -> [(String, JSON)] {
    switch entry.record {
    case let commitment as Commitment:
      [("sentence", .string(commitment.sentence(in: entry.words)))]
    case is Proposal: [("observed", .filled(observed(entry)))]
    case let comparison as Comparison:
      [("authors", .array(authors(of: comparison).map(JSON.string)))]
    case let goal as Goal:
      [
        (
          "tied",
          .array(
            (goal.id.map(tied) ?? []).map { other in
              .object([
                ("id", .string(other.record.head.id?.text)), ("kind", .string(other.kind.name)),
                ("text", .string(Search.summary(other.record))),
              ])
            })
        )
      ]
    case is Encounter:
      [("requests", .array(requests(beside: entry).map { .string(Search.summary($0.record)) }))]
    default: []
    }
  }
}

extension JSON {
  /// A text, or null when there is none.
  public static func filled(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}

extension Erratum {
  /// Its form for programs.
  public func view(in directory: Directory) -> JSON {
    .object([
      ("id", .string(id?.text)), ("of", .string(of?.text)), ("date", .string(date?.iso)),
      ("text", .string(text)), ("by", .filled(directory.author(by))),
    ])
  }
}
