/// What a walk changes.
extension Editor {
  /// The walk of a session as it stands; a guide that was read before need not be read again.
  public mutating func walk(
    _ file: SessionFile, guide: Guide?, open: [Entry] = [], own: [any Record] = [],
    at address: WalkAddress? = nil
  ) throws -> Walk {
    let session = try session(file)
    return Walk(
      plan: WalkPlan(guide, session), session: session,
      room: WalkRoom(session, workbook, directory), open: open, own: own,
      whole: try whole(session, file), at: address)
  }

  /// Carries out what an answer means, and keeps where the walk goes on; all of it, or nothing.
  ///
  /// It gives what is to be said of it.
  @discardableResult
  public mutating func carryOut(
    _ answer: WalkAnswer, of walk: Walk, in file: SessionFile
  ) throws -> [WalkNotice] {
    try edit(file) { session, editor in
      let rounds = walk.plan.rounds(session)
      try editor.carryOut(answer.deed, in: &session)
      editor.mark(answer.at.step, in: &session) { mark in
        mark.given = mark.given || answer.isGiven
        if answer.endsTurn, !mark.turns.contains(answer.at.who) {
          mark.turns = (mark.turns + [answer.at.who]).sorted()
        }
      }
      if answer.endsStep || answer.isGiven {
        editor.finish(
          answer.at.step, of: walk.plan, atEnd: answer.endsStep, isShown: answer.asksNothing,
          in: &session)
      }
      session.at = answer.next?.text ?? ""
      let ended = zip(rounds, walk.plan.rounds(session)).filter { $0.ended < $1.ended }
      return answer.notices + ended.map { .round(number: $1.number, step: $1.stops[0].step.id) }
    }
  }

  /// A step is done once something was given in it and its bounds hold; one that only shows, once
  /// it was passed.
  func finish(
    _ id: String, of plan: WalkPlan, atEnd: Bool, isShown: Bool = false,
    in session: inout Session
  ) {
    guard let stop = plan[id], var mark = session.steps[id], mark.state != .done else { return }
    let isShown = isShown || stop.step.isOnlyShown
    let isDone = isShown ? atEnd || mark.given : mark.given && atEnd
    guard isDone, plan.lacks(in: stop.step, session).isEmpty else { return }
    mark.state = .done
    mark.reason = ""
    session.steps[id] = mark
    if stop.isTopic { session.agenda[id]?.treated = true }
    endRound(at: id, of: plan, in: &session)
  }

  /// A circle of steps that have all come to their end is opened again.
  private func endRound(at id: String, of plan: WalkPlan, in session: inout Session) {
    guard let circle = plan.circle(of: id)?.map(\.step.id) else { return }
    let states = circle.map { session.steps[$0]?.state }
    // A round in which nothing was done is none.
    guard !states.contains(nil), states.contains(where: { $0 != .skipped }) else { return }
    for id in circle {
      mark(id, in: &session) { mark in
        let state = mark.state ?? .done
        mark.rounds.append(StepRound(state: state, reason: mark.reason, ended: pen.now))
        mark.state = nil
        mark.reason = ""
        mark.given = false
        mark.turns = []
      }
    }
  }

  private mutating func carryOut(_ deed: WalkDeed, in session: inout Session) throws {
    switch deed {
    case .nothing: break
    case .add(let record): try keep(record, in: &session)
    case .replace(let record): try replace(record, in: &session)
    case .attend(let people, let present):
      attend(people, present: present, time: present ? pen.time : nil, in: &session)
    case .assign(let role, let people): assign(role: role, to: people, in: &session)
    case .room(let team, let name): settleRoom(of: team, in: &session) { $0.room = name }
    case .next(let next): settleNext(in: &session) { $0 = next }
    case .review(let event, let entry): try answer(event, of: entry, in: &session)
    }
  }

  private mutating func keep<Kept: Record>(_ record: Kept, in session: inout Session) throws {
    switch Kept.kind.home {
    case .session: try add(record, to: &session)
    case .workbook: try add(record)
    // What is one's own is kept in one's own folder, before this.
    case .person, .adviser: break
    }
  }

  private mutating func replace<Kept: Record>(_ record: Kept, in session: inout Session) throws {
    guard Kept.kind.home == .workbook || Kept.kind.home == .session else { return }
    var record = record
    let all =
      Kept.kind.home == .workbook ? workbook.records[Kept.self] : session.records[Kept.self]
    if let before = all.first(where: { $0.id == record.id }) {
      record = record.settled(after: before)
    }
    if let conflict = record.conflict { throw conflict }
    let kept = record
    if Kept.kind.home == .workbook {
      let before = workbook.records[Kept.self].first { $0.id == kept.id }
      try editWorkbook { $0.records.put(kept) }
      if let before, kept.asksAnswer { try note(before, kept, in: &session) }
    } else {
      session.records.put(kept)
    }
  }

  /// Says of an entry who wrote it and when.
  func sign(_ entry: inout some Signed, in session: Session) {
    if entry.made == nil { entry.made = stamp(after: session.stamps) }
    entry.by = signature
  }

  private func mark(
    _ step: String, in session: inout Session, _ body: (inout StepMark) -> Void
  ) {
    var mark = session.steps[step] ?? StepMark()
    let before = mark
    body(&mark)
    guard mark != before || session.steps[step] == nil else { return }
    sign(&mark, in: session)
    session.steps[step] = mark
  }

  /// Leaves a step out, or says that it was done on paper.
  public mutating func end(
    _ step: GuideStep, _ state: StepMark.State, reason: String, in file: SessionFile,
    next: WalkAddress?
  ) throws {
    let reason = trim(reason)
    if state == .skipped, step.requirement == .required, reason.isEmpty { throw Lack.reason }
    try edit(file) { session, editor in
      editor.mark(step.id, in: &session) { mark in
        mark.state = state
        mark.reason = reason
      }
      let plan = WalkPlan(try editor.guide(of: session.card), session)
      editor.endRound(at: step.id, of: plan, in: &session)
      let isHere = WalkAddress(session.at)?.step == step.id
      if isHere || next != nil { session.at = next?.text ?? "" }
    }
  }

  /// A step that nobody marked was done on paper, and with it a topic of the session's own.
  func endOnPaper(_ stop: WalkPlan.Stop, in session: inout Session) {
    guard !(session.steps[stop.step.id]?.isOver ?? false) else { return }
    mark(stop.step.id, in: &session) { $0.state = .paper }
    if stop.isTopic { session.agenda[stop.activity.id]?.treated = true }
  }

  /// Keeps where the walk stands; a step that is left is done if something was given in it.
  public mutating func stand(
    _ address: WalkAddress?, leaving walk: Walk? = nil, in file: SessionFile
  ) throws {
    try edit(file, starting: false) { session, editor in
      if let walk, let step = walk.address?.step, step != address?.step {
        editor.finishGiven(step, of: walk.plan, in: &session)
      }
      session.at = address?.text ?? ""
    }
  }

  /// A step in which something was given, and which nobody has ended, is done.
  func finishGiven(_ step: String, of plan: WalkPlan, in session: inout Session) {
    guard let mark = session.steps[step], mark.given, mark.state == nil else { return }
    finish(step, of: plan, atEnd: true, in: &session)
  }

  /// Says that something recorded by other means belongs to a step.
  public mutating func credit(_ step: String, in session: inout Session) throws {
    guard !step.isEmpty else { return }
    let plan = WalkPlan(try guide(of: session.card), session)
    guard plan[step] != nil else { return }
    mark(step, in: &session) { $0.given = true }
    finish(step, of: plan, atEnd: true, in: &session)
  }
}
