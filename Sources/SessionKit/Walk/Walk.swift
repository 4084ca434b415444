/// The walk of a session through its guide: where it stands, what is asked there, and what an
/// answer means.
///
/// It is a value without input or output. A terminal, a pipe and a command for one step feed it
/// alike; what an answer changes is a deed that the editor carries out.
public struct Walk: Sendable {
  /// The steps.
  public let plan: WalkPlan
  /// The people and places.
  public let room: WalkRoom
  /// The session as it is.
  public let session: Session
  /// Where it stands; nil when all steps have been gone through.
  public private(set) var address: WalkAddress?
  /// What other sessions left open, and may be reviewed.
  public let open: [Entry]
  /// What whoever sits at the keyboard has kept apart of this session.
  public let own: [any Record]
  /// The session with what the meetings of its year recorded, where it is a community's year: what
  /// was gone through there need not be gone through again.
  public let whole: Session

  /// Where an address lies in the plan.
  struct Position {
    var stop: WalkPlan.Stop
    var turns: [WalkTurn]
    var turn: Int
    var slots: [WalkSlot]
    var slot: Int
    var field: Int
    /// Which of the records that are completed it is about.
    var record: Int

    var now: WalkSlot { slots[slot] }
    var who: WalkTurn { turns[turn] }
    var key: String { now.fields[field] }
  }

  /// A walk at an address, or at the first step that is pending.
  public init(
    plan: WalkPlan, session: Session, room: WalkRoom, open: [Entry] = [],
    own: [any Record] = [], whole: Session? = nil, at address: WalkAddress? = nil
  ) {
    self.whole = whole ?? session
    self.plan = plan
    self.session = session
    self.room = room
    self.open = open
    self.own = own
    let start =
      address.flatMap { plan[$0.step] == nil ? nil : $0 }
      ?? plan.firstPending(self.whole).map { WalkAddress(step: $0.step.id) }
    self.address = start
    self.address = start.flatMap { position($0) }.map { self.address(of: $0) }
  }

  /// Whose turn it is.
  public var turn: WalkTurn { address.flatMap { position($0) }?.who ?? .all }

  /// The same walk somewhere else.
  public func at(_ address: WalkAddress?) -> Walk {
    guard let address else {
      var walk = self
      walk.address = nil
      return walk
    }
    return Walk(
      plan: plan, session: session, room: room, open: open, own: own, whole: whole, at: address)
  }

  // MARK: - Places

  func slots(of step: GuideStep, _ turn: WalkTurn) -> [WalkSlot] {
    WalkSlots(guide: plan.guide, room: room, open: open, session: session).slots(of: step, turn)
  }

  func position(_ address: WalkAddress) -> Position? {
    guard let stop = plan[address.step] else { return nil }
    var turns = room.turns(of: stop.step, in: plan.guide)
    if let other = room.turn(address.who), !turns.contains(other) { turns.append(other) }
    let over = Set(session.steps[stop.step.id]?.turns ?? [])
    let turn =
      turns.firstIndex { $0.key == address.who } ?? turns.firstIndex { !over.contains($0.key) } ?? 0
    let slots = slots(of: stop.step, turns[turn])
    var position = Position(
      stop: stop, turns: turns, turn: turn, slots: slots, slot: 0, field: 0, record: 0)
    let parts = address.kind.split(separator: ".").map(String.init)
    guard let kind = parts.first else { return position }
    let found = slots.firstIndex { $0.kind == kind && $0.fields.contains(address.field) }
    guard let slot = found ?? slots.firstIndex(where: { $0.kind == kind }) else { return position }
    position.slot = slot
    position.field = slots[slot].fields.firstIndex(of: address.field) ?? 0
    position.record = parts.count > 1 ? max(0, (Int(parts[1]) ?? 1) - 1) : 0
    return position
  }

  func address(of position: Position) -> WalkAddress {
    let ordinal = position.record > 0 ? ".\(position.record + 1)" : ""
    return WalkAddress(
      step: position.stop.step.id, who: position.who.key, kind: position.now.kind + ordinal,
      field: position.key)
  }

  /// The beginning of the step before this one, or after it.
  public func neighbour(_ distance: Int) -> WalkAddress? {
    let here = address.flatMap { plan.place(of: $0.step) } ?? plan.stops.count
    let place = here + distance
    return plan.stops.indices.contains(place) ? WalkAddress(step: plan.stops[place].step.id) : nil
  }

  // MARK: - Moving on

  /// The place that follows when a turn's slot is over.
  func afterSlot(_ position: Position) -> (WalkAddress?, endsTurn: Bool, endsStep: Bool) {
    var next = position
    if position.slot + 1 < position.slots.count {
      next.slot += 1
      next.field = 0
      next.record = 0
      return (address(of: next), false, false)
    }
    return afterTurn(position)
  }

  func afterTurn(_ position: Position) -> (WalkAddress?, endsTurn: Bool, endsStep: Bool) {
    let over = Set((session.steps[position.stop.step.id]?.turns ?? []) + [position.who.key])
    // A team that was formed in the step itself may stand before the others.
    let rest =
      position.turns.dropFirst(position.turn + 1).first { !over.contains($0.key) }
      ?? position.turns.first { !over.contains($0.key) }
    if let rest {
      return (WalkAddress(step: position.stop.step.id, who: rest.key), true, false)
    }
    return (afterStep(position.stop.step.id), true, true)
  }

  /// The step that follows one, but for those that meetings went through; none after the last.
  public func afterStep(_ step: String) -> WalkAddress? {
    guard let place = plan.place(of: step) else { return nil }
    return plan.stops.dropFirst(place + 1).first { !isPast($0.step.id) }
      .map { WalkAddress(step: $0.step.id) }
  }

  /// Whether a step was gone through in a meeting, and not here.
  private func isPast(_ step: String) -> Bool {
    session.steps[step] == nil && (whole.steps[step]?.isOver ?? false)
  }

  // MARK: - Records

  /// The records that a slot completes, in the order in which they were made.
  func continued(_ record: WalkRecord, _ position: Position) -> [any Record] {
    guard !record.continues.isEmpty else { return [] }
    let origins = Set(WalkSlots.origins(of: position.stop.step, in: plan.guide))
    return kept(record.type.kind).filter {
      origins.contains($0.head.step) && room.holds($0, position.who)
        && WalkSlots.isCompleted($0, by: position.stop.step)
    }
  }

  /// The records of a kind that were made in a step, whosoever they are, in their order.
  func made(_ record: WalkRecord, _ position: Position) -> [any Record] {
    kept(record.type.kind).filter { $0.head.step == position.stop.step.id }
  }

  /// The records of a kind that were made in this session, wherever they are kept.
  private func kept(_ kind: Kind) -> [any Record] {
    let all: [any Record] =
      switch kind.home {
      case .session: session.records.all
      case .workbook: room.kept.filter { $0.head.session == session.card.id }
      case .person, .adviser: own
      }
    return all.filter { type(of: $0).kind == kind }
  }

  /// The record to which the fields after the first belong: the one at the place that the address
  /// tells, whatever has been made since, and whoever answers for it by now.
  func current(_ record: WalkRecord, _ position: Position) -> (any Record)? {
    let all =
      record.continues.isEmpty ? made(record, position) : continued(record, position)
    return all.indices.contains(position.record) ? all[position.record] : nil
  }

  /// The answer that was given to a question, by whom the turn is.
  func given(_ question: String, _ position: Position) -> Answer? {
    session.records[Answer.self].last {
      $0.head.step == position.stop.step.id && $0.question == question
        && room.isOf($0, position.who)
    }
  }
}
