/// What can be done to what stands around the activities of a session.
extension Editor {
  /// Takes a role of the session from people.
  public mutating func unassign(
    role: String, from people: [Reference<Person>], in session: inout Session
  ) {
    for person in people { session.roles[role]?[person.id] = nil }
    if session.roles[role]?.isEmpty ?? false { session.roles[role] = nil }
  }

  /// Writes down whether a school has brought one of the guide's materials.
  public mutating func mark(
    material: String, of school: String, brought: Bool, in session: inout Session
  ) {
    var entry = session.materials[material]?[school] ?? MaterialMark()
    guard entry.brought != brought else { return }
    entry.brought = brought
    sign(&entry, in: session)
    session.materials[material, default: [:]][school] = entry
  }

  /// Changes the line of an activity, or of a topic of one's own, in the agenda.
  public mutating func plan(
    _ key: String, in session: inout Session, _ body: (inout AgendaEntry) throws -> Void
  ) rethrows {
    let before = session.agenda[key] ?? AgendaEntry()
    var entry = before
    try body(&entry)
    guard entry != before else { return }
    sign(&entry, in: session)
    session.agenda[key] = entry
  }

  /// Adds a topic of one's own to the agenda, under a new id.
  public mutating func addTopic(
    _ title: String, in session: inout Session,
    _ body: (inout AgendaEntry) throws -> Void = { _ in }
  ) throws -> ID {
    let id = try newID()
    try plan(id.text, in: &session) { entry in
      entry.title = title
      try body(&entry)
    }
    return id
  }

  /// Takes a topic off the agenda, or what was planned for an activity.
  public mutating func unplan(_ key: String, in session: inout Session) {
    guard session.agenda.removeValue(forKey: key) != nil, let id = ID(key) else { return }
    session.removed.append(id)
  }

  /// Writes down how many minutes something took.
  public mutating func time(
    _ activity: String, of school: String, minutes: Int, in session: inout Session
  ) {
    changeTime(activity, school, in: &session) { entry in
      entry.minutes = minutes
      entry.started = nil
    }
  }

  /// Lets the clock of an activity run; one that runs already is left alone.
  public mutating func startClock(
    _ activity: String, of school: String, in session: inout Session
  ) {
    let now = pen.now
    changeTime(activity, school, in: &session) { $0.started = $0.started ?? now }
  }

  /// Stops the clock of an activity and adds the minutes that it ran, rounded up; without a clock
  /// that runs nothing is added.
  public mutating func stopClock(
    _ activity: String, of school: String, in session: inout Session
  ) {
    let now = pen.now
    changeTime(activity, school, in: &session) { entry in
      guard let elapsed = entry.elapsed(at: now) else { return }
      entry.minutes = (entry.minutes ?? 0) + elapsed
      entry.started = nil
    }
  }

  private mutating func changeTime(
    _ activity: String, _ school: String, in session: inout Session,
    _ body: (inout TimeEntry) -> Void
  ) {
    let before = session.times[activity]?[school] ?? TimeEntry()
    var entry = before
    body(&entry)
    guard entry != before else { return }
    sign(&entry, in: session)
    session.times[activity, default: [:]][school] = entry
  }

  /// Changes where a team works; a place without a room is taken away.
  public mutating func settleRoom(
    of team: ID, in session: inout Session, _ body: (inout RoomEntry) -> Void
  ) {
    let before = session.rooms[team.text] ?? RoomEntry()
    var entry = before
    body(&entry)
    guard entry != before else { return }
    sign(&entry, in: session)
    session.rooms[team.text] = entry.room.isEmpty ? nil : entry
  }

  /// Changes what is settled about the next meeting.
  public mutating func settleNext(
    in session: inout Session, _ body: (inout NextMeeting) throws -> Void
  ) rethrows {
    let before = session.next ?? NextMeeting()
    var next = before
    try body(&next)
    guard next != before else { return }
    sign(&next, in: session)
    session.next = next
  }
}

extension TimeEntry {
  /// The minutes for which its clock has run, rounded up; nil while it stands.
  public func elapsed(at now: Int) -> Int? {
    started.map { max(1, (now - $0 + 59_999) / 60_000) }
  }
}

extension NextMeeting {
  /// What should be known of it and is not.
  public var gaps: [Gap] { missingFields.map { Gap($0) } }
}
