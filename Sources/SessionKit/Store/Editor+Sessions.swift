/// What can be done to a session as a whole.
extension Editor {
  /// Adds a session, planned; its schools are those that the workbook has by now.
  public mutating func addSession(_ card: SessionCard) throws -> SessionFile {
    var session = Session()
    session.card = card
    let id = try newID()
    session.card.id = id
    session.card.made = pen.now
    session.card.by = signature
    let path = path(of: session.card)
    save(session, at: path)
    return SessionFile(
      path: path, card: session.card, state: .planned, id: id,
      guide: try guide(of: session.card)?.card)
  }

  /// Adds the schools that the workbook does not have yet; gives all, and the names of the new.
  public mutating func schools(
    named names: [String]
  ) throws -> (all: [Reference<School>], new: [String]) {
    var all: [Reference<School>] = []
    var new: [String] = []
    for name in names {
      let school: Reference<School>
      do { school = try directory.find(School.self, trim(name)) } catch {
        guard case .unknown = error else { throw error }
        var record = School()
        record.name = trim(name)
        guard !record.name.isEmpty else { throw Lack.text(kind: School.kind.name) }
        guard let id = try add(record).id else { continue }
        school = Reference(id)
        new.append(record.name)
      }
      if !all.contains(school) { all.append(school) }
    }
    return (all, new)
  }

  /// Changes a session that is not closed; the first thing recorded starts one planned for today
  /// or earlier.
  public mutating func edit<Result>(
    _ file: SessionFile, starting: Bool = true,
    _ body: (inout Session, inout Editor) throws -> Result
  ) throws -> Result {
    var session = try session(file)
    if session.state == .closed { throw Refusal.closed(session: session.card.shortName) }
    let result = try body(&session, &self)
    let hasCome = session.card.date.map { $0 <= pen.today } ?? true
    if starting && session.state == .planned && hasCome {
      try note(.running, in: &session)
    }
    save(session, at: file.path)
    return result
  }

  /// Writes down what happened to the session itself.
  private mutating func note(
    _ status: Event.Status, because reason: String = "", in session: inout Session
  ) throws {
    var event = Event()
    event.of = session.card.id
    event.status = status
    event.time = pen.time
    event.note = reason
    try add(event, to: &session)
  }

  /// Signs and dates an event.
  mutating func add(_ event: Event, to session: inout Session, from earliest: Int = 0) throws {
    var event = event
    event.id = try newID()
    event.date = pen.today
    event.at = stamp(after: session.stamps, from: earliest)
    event.by = signature
    session.events.append(event)
  }

  /// Closes a session in which something was recorded, or for which there is a reason; the steps
  /// that nobody marked may have been done on paper.
  public mutating func close(
    _ file: SessionFile, reason: String, onPaper: Bool = false
  ) throws {
    var session = try session(file)
    guard session.state != .closed else {
      throw Refusal.alreadyClosed(session: session.card.shortName)
    }
    let isEmpty =
      session.records.all.isEmpty && session.attendance.isEmpty
      && session.events.allSatisfy { $0.of == file.id }
    guard !isEmpty || !trim(reason).isEmpty else {
      throw Refusal.nothingRecorded(session: session.card.shortName)
    }
    let plan = WalkPlan(try guide(of: session.card), session)
    let met = try whole(session, file)
    for stop in plan.stops {
      finishGiven(stop.step.id, of: plan, in: &session)
      // What a meeting went through was not done on paper.
      if onPaper, !(met.steps[stop.step.id]?.isOver ?? false) { endOnPaper(stop, in: &session) }
    }
    let whole = try whole(session, file)
    let pending = plan.pending(whole).filter { $0.step.requirement == .required }
    guard pending.isEmpty || !trim(reason).isEmpty else {
      throw Refusal.unfinished(
        session: session.card.shortName, steps: pending.map(\.step.id),
        products: ProductState.all(plan, whole, workbook).filter { !$0.isComplete }
          .map(\.product.id))
    }
    try keepUntreated(plan, whole, because: trim(reason), in: &session)
    try settleTopics(because: trim(reason), in: &session)
    try note(.closed, because: trim(reason), in: &session)
    save(session, at: file.path)
  }

  /// A session with what the meetings of its year recorded, where it is a community's year.
  mutating func whole(_ session: Session, _ file: SessionFile) throws -> Session {
    guard file.isLong else { return session }
    var meetings: [Session] = []
    for meeting in try sessionFiles().meetings(of: file) {
      meetings.append(try self.session(meeting))
    }
    return session.joined(meetings)
  }

  /// What was on the agenda and nobody came to stays a topic to be taken up.
  private mutating func keepUntreated(
    _ plan: WalkPlan, _ whole: Session, because reason: String, in session: inout Session
  ) throws {
    for activity in plan.activities {
      let stops = plan.stops.filter { $0.activity.id == activity.id }
      let isTopic = stops.contains(where: \.isTopic)
      // A topic that was taken up goes on under its own name.
      guard session.agenda[activity.id]?.topic == nil else { continue }
      guard stops.allSatisfy({ !(whole.steps[$0.step.id]?.isOver ?? false) }),
        isTopic
          ? !(session.agenda[activity.id]?.treated ?? false)
          : stops.contains(where: { $0.step.requirement == .required })
      else { continue }
      var topic = Topic()
      topic.text = plan.guide.say(activity.title)
      topic.reason = reason
      topic.head.step = stops.first?.step.id ?? ""
      guard
        !session.records[Topic.self].contains(where: {
          $0.text == topic.text && $0.head.step == topic.head.step
        })
      else { continue }
      try add(topic, to: &session)
    }
  }

  /// Opens a closed session again, as long as no later one has taken up what it holds.
  public mutating func reopen(_ file: SessionFile, reason: String) throws {
    var session = try session(file)
    guard session.state == .closed else {
      throw Refusal.notClosed(session: session.card.shortName)
    }
    guard !trim(reason).isEmpty else { throw Lack.reason }
    let own = Set(session.records.all.compactMap(\.head.id))
    let later = try wholeBook().entries.flatMap(\.history).compactMap { happening in
      happening.event.of.map { own.contains($0) } == true && happening.session != nil
        && happening.session?.id != file.id ? happening.session : nil
    }
    if let by = later.first {
      throw Refusal.reviewedLater(session: session.card.shortName, by: by.card.shortName)
    }
    try note(.running, because: trim(reason), in: &session)
    save(session, at: file.path)
  }

  /// Adds what should be read instead in a closed session.
  public mutating func addErratum(_ text: String, of record: ID?, in file: SessionFile) throws -> ID
  {
    var session = try session(file)
    guard session.state == .closed else {
      throw Refusal.notClosed(session: session.card.shortName)
    }
    guard !trim(text).isEmpty else { throw Lack.text(kind: "erratum") }
    let id = try newID()
    var erratum = Erratum()
    erratum.id = id
    erratum.of = record
    erratum.text = trim(text)
    erratum.date = pen.today
    erratum.made = stamp(after: session.stamps)
    erratum.by = signature
    session.errata.append(erratum)
    save(session, at: file.path)
    return id
  }

  /// Writes down who came, or who did not.
  public mutating func attend(
    _ people: [Reference<Person>], present: Bool, time: ClockTime?, in session: inout Session
  ) {
    for person in people {
      var entry = session.attendance[person.id] ?? Attendance()
      entry.present = present
      entry.time = present ? time ?? entry.time : nil
      sign(&entry, in: session)
      session.attendance[person.id] = entry
    }
  }

  /// Gives a role of the session to people.
  public mutating func assign(
    role: String, to people: [Reference<Person>], in session: inout Session
  ) {
    for person in people where session.roles[role]?[person.id] == nil {
      var entry = Signature()
      entry.made = stamp(after: session.stamps)
      entry.by = signature
      session.roles[role, default: [:]][person.id] = entry
    }
  }
}
