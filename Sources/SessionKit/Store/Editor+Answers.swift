/// What becomes of what was recorded.
extension Editor {
  /// Writes down what those who met found about a record, in the session in which they met; it
  /// comes after whatever is known of the record.
  public mutating func review(
    _ event: Event, of entry: Entry, in file: SessionFile
  ) throws -> ID? {
    try review([(event, entry)], in: file).first ?? nil
  }

  /// Writes down what those who met found about several records: all of it, or nothing.
  public mutating func review(
    _ answers: [(event: Event, entry: Entry)], in file: SessionFile
  ) throws -> [ID] {
    try edit(file) { session, editor in
      try answers.compactMap { event, entry in
        try editor.answer(event, of: entry, in: &session)
        return session.events.last?.id
      }
    }
  }

  /// Adds an event of a record to a session that is being held.
  mutating func answer(_ event: Event, of entry: Entry, in session: inout Session) throws {
    try check(event)
    if entry.record is Proposal, event.status == .met, trim(event.note).isEmpty {
      throw Lack.observation
    }
    guard entry.record.asksAnswer else {
      throw Refusal.asksNothing(kind: entry.kind.name, id: entry.record.head.id)
    }
    var event = event
    event.of = entry.record.head.id
    try add(event, to: &session, from: entry.nextMoment)
  }

  /// Writes down which level of demand somebody chooses for themselves.
  public mutating func choose(
    _ level: String, _ person: Reference<Person>, of entry: Entry, in file: SessionFile
  ) throws {
    try edit(file, starting: false) { session, editor in
      var event = Event()
      event.of = entry.record.head.id
      event.person = person
      event.note = level
      try editor.add(event, to: &session, from: entry.nextMoment)
    }
  }

  /// What was not done tells why.
  private func check(_ event: Event) throws {
    if event.status == .notMet && trim(event.note).isEmpty { throw Lack.note }
  }

  /// Writes down what the person who writes reports of their own.
  public mutating func report(_ event: Event, of entry: Entry) throws -> ID? {
    let me = try directory.writer(pen.name)
    try check(event)
    var (progress, path) = try progress(of: me)
    var event = event
    event.of = entry.record.head.id
    event.id = try newID()
    event.date = pen.today
    event.at = stamp(after: progress.events.compactMap(\.at), from: entry.nextMoment)
    event.by = signature
    progress.events.append(event)
    save(progress, at: path)
    return event.id
  }

  /// Puts a topic that was left on the agenda of a session, where its history goes on.
  public mutating func takeUp(
    _ entry: Entry, note: String, in file: SessionFile, _ fill: (inout AgendaEntry) throws -> Void
  ) throws -> ID {
    try edit(file, starting: false) { session, editor in
      guard entry.isOpen || entry.awaitsConfirmation else {
        throw Refusal.answered(kind: entry.kind.name, id: entry.record.head.id)
      }
      if let key = session.agenda.first(where: { $0.value.topic == entry.record.head.id })?.key,
        let id = ID(key)
      {
        try editor.plan(key, in: &session, fill)
        return id
      }
      var event = Event()
      event.status = .inProgress
      event.note = note
      try editor.answer(event, of: entry, in: &session)
      return try editor.addTopic(Search.summary(entry.record), in: &session) { line in
        line.topic = entry.record.head.id
        try fill(&line)
      }
    }
  }

  /// What became, in a session that is closed, of the topics that it had taken up.
  mutating func settleTopics(because reason: String, in session: inout Session) throws {
    let own = session.card.id
    for (_, line) in session.agenda.sorted(by: { $0.key < $1.key }) {
      guard let id = line.topic, let entry = try wholeBook().entry(id), entry.isOpen,
        !entry.history.contains(where: { $0.session?.id == own && $0.event.status == .met })
      else { continue }
      var event = Event()
      event.status = line.treated ? .met : .pending
      event.note = line.treated ? "Se trató en la sesión." : reason
      try answer(event, of: entry, in: &session)
    }
  }

  /// Says that the agreements of a team were handed to the directors of its schools; that may be
  /// after the session was closed.
  public mutating func handOver(
    _ team: ID, to directors: [(person: ID, school: Reference<School>)], in file: SessionFile
  ) throws {
    var session = try session(file)
    for (person, school) in directors {
      var entry = session.handovers[team.text]?[person] ?? Handover()
      entry.date = pen.today
      entry.school = school
      sign(&entry, in: session)
      session.handovers[team.text, default: [:]][person] = entry
    }
    save(session, at: file.path)
  }

  /// Brings comparisons of single people together in one of all, which keeps who found it.
  public mutating func consolidate(
    _ groups: [(text: String, parts: [Comparison])], in session: inout Session
  ) throws -> [Comparison] {
    try groups.map { text, parts in
      var whole = Comparison()
      whole.text = text
      whole.type = parts.first?.type
      whole.stage = .consolidated
      // What was brought together before is so with all its parts.
      for id in parts.flatMap({ $0.from.isEmpty ? [$0.id].compactMap { $0 } : $0.from })
      where !whole.from.contains(id) {
        whole.from.append(id)
      }
      let scopes = Set(parts.map(\.scope))
      whole.scope = scopes.count == 1 ? scopes.first ?? "" : ""
      return try add(whole, to: &session)
    }
  }
}
