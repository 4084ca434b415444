/// What can be done to a record.
extension Editor {
  /// Adds a record to the workbook's own file.
  @discardableResult
  public mutating func add<Added: Record>(_ record: Added) throws -> Added {
    var signed = record
    try sign(&signed, after: workbook.records.all.compactMap(\.head.made))
    let added = signed
    try editWorkbook { $0.records.put(added) }
    return added
  }

  /// Adds a record to a session.
  @discardableResult
  public mutating func add<Added: Record>(
    _ record: Added, to session: inout Session
  ) throws -> Added {
    var added = record
    if spansDays(session.card) { added.settle(on: pen.today) }
    try sign(&added, after: session.stamps)
    session.records.put(added)
    return added
  }

  private mutating func sign(_ record: inout some Record, after used: [Int]) throws {
    record = record.settled
    try check(record)
    record.head.id = try newID()
    record.head.made = stamp(after: used)
    record.head.by = signature
  }

  /// Changes a record; in a closed session, only what nobody has filled can be filled, once.
  public mutating func edit<Edited: Record>(
    _ type: Edited.Type, _ id: ID, in file: SessionFile?,
    _ body: (inout Edited, Editor) throws -> Void
  ) throws -> Edited {
    guard let file else { return try editInWorkbook(type, id, body) }
    var session = try session(file)
    guard var record = session.records[type].first(where: { $0.id == id }) else {
      throw RecordProblem.none(kind: type.kind.name, text: id.text)
    }
    let before = record
    try body(&record, self)
    guard record != before else { return record }
    try check(record, after: before)
    _ = try admit(&record, in: session)
    if session.state == .closed { try fill(before, record, in: &session) }
    session.records.put(record)
    save(session, at: file.path)
    return record
  }

  private mutating func editInWorkbook<Edited: Record>(
    _ type: Edited.Type, _ id: ID, _ body: (inout Edited, Editor) throws -> Void
  ) throws -> Edited {
    guard var record = workbook.records[type].first(where: { $0.id == id }) else {
      throw RecordProblem.none(kind: type.kind.name, text: id.text)
    }
    let before = record
    try body(&record, self)
    guard record != before else { return record }
    try check(record, after: before)
    let edited = record
    try editWorkbook { $0.records.put(edited) }
    return record
  }

  /// Changes something of the whole workbook in a session, which keeps what it said before, and
  /// why it was changed.
  public mutating func adjust<Adjusted: Record>(
    _ type: Adjusted.Type, _ id: ID, because reason: String, in file: SessionFile,
    _ body: (inout Adjusted, Editor) throws -> Void
  ) throws -> Adjusted {
    let before = workbook.records[type].first { $0.id == id }
    let after = try editInWorkbook(type, id, body)
    guard let before, before != after else { return after }
    try edit(file) { session, editor in
      try editor.note(before, after, because: reason, in: &session)
    }
    return after
  }

  /// Writes into a session what something said before it was changed there.
  mutating func note<Changed: Record>(
    _ before: Changed, _ after: Changed, because reason: String = "", in session: inout Session
  ) throws {
    let changed = Changed.fields.filter { $0.write(before) != $0.write(after) }
    let said = changed.filter { !$0.isEmpty(in: before) }
    guard !said.isEmpty || !trim(reason).isEmpty else { return }
    var event = Event()
    event.of = after.id
    event.filled = changed.map(\.key)
    event.before = said.map { field in
      "\(field.label): \(field.texts(of: before, in: directory).joined(separator: "; "))"
    }.joined(separator: ". ")
    event.note = trim(reason)
    try add(event, to: &session)
  }

  /// Refuses a record that says nothing, or two things that do not go together.
  private func check<Kept: Record>(_ record: Kept, after before: Kept? = nil) throws {
    guard !trim(record.text).isEmpty || record.canDoWithoutText else {
      throw Lack.text(kind: Kept.kind.name)
    }
    if let conflict = record.conflict, conflict != before?.conflict { throw conflict }
  }

  /// Lets empty fields of a closed session be filled, and says when and by whom.
  private mutating func fill<Edited: Record>(
    _ before: Edited, _ after: Edited, in session: inout Session
  ) throws {
    let changed = Edited.fields.filter { $0.write(before) != $0.write(after) }
    let overwritten = changed.filter { !$0.isEmpty(in: before) }
    let isSchoolChanged = before.head.school != after.head.school
    guard overwritten.isEmpty, !isSchoolChanged || before.head.school == nil else {
      let labels = overwritten.map(\.label) + (isSchoolChanged ? ["Escuela"] : [])
      throw Refusal.alreadyFilled(labels: labels, session: session.card.shortName)
    }
    var event = Event()
    event.of = after.id
    event.filled = changed.map(\.key) + (isSchoolChanged ? ["school"] : [])
    try add(event, to: &session)
  }

  /// Takes a record away, unless it has a history or others speak of it.
  public mutating func remove(_ entry: Entry) throws {
    guard let id = entry.record.head.id else { return }
    let book = try wholeBook()
    guard book.entries.first(where: { $0.record.head.id == id })?.history.isEmpty ?? true else {
      throw Refusal.hasHistory(id)
    }
    let users = try uses(of: id, in: book)
    guard users.isEmpty else {
      throw Refusal.inUse(name: directory.name(of: id) ?? id.text, by: users)
    }
    if let file = entry.session {
      try edit(file, starting: false) { session, _ in
        session.records.remove(id)
        session.removed.append(id)
      }
    } else {
      try editWorkbook { workbook in
        workbook.records.remove(id)
        workbook.removed.append(id)
      }
    }
  }

  /// Who speaks of a person, a team, a school: at most a few, in words.
  private mutating func uses(of id: ID, in book: Book) throws -> [String] {
    var users: [String] = []
    for entry in book.entries where entry.record.head.id != id {
      if Self.mentions(entry.record.json, id) {
        users.append("\(entry.kind.one) \(entry.record.head.id?.text ?? "")")
      }
    }
    if try hasReported(id) { users.append("sus avances") }
    for file in book.sessions where entryIsOfWorkbook(id) {
      let members = try session(file).json.members ?? []
      // Records are told one by one; turns that are over need nobody any more.
      let aside: Set = ["records", "events", "errata", "steps", "at", "by", "removed"]
      if members.contains(where: { !aside.contains($0.key) && Self.mentions($0.value, id) }) {
        users.append(file.card.shortName)
      }
    }
    return Array(users.prefix(5))
  }

  private func entryIsOfWorkbook(_ id: ID) -> Bool { directory.entry(of: id) != nil }

  private static func mentions(_ json: JSON, _ id: ID) -> Bool {
    switch json.content {
    case .string(let text): text == id.text
    case .array(let items): items.contains { mentions($0, id) }
    case .object(let members):
      members.contains { $0.key == id.text || mentions($0.value, id) }
    default: false
    }
  }
}

extension Record {
  /// A commitment may be told by its actions alone.
  var canDoWithoutText: Bool {
    (self as? Commitment).map { !$0.actions.isEmpty } ?? false
  }
}
