import SpanishText

extension Walk {
  /// What a line means where the walk stands; nil at its end.
  public func answer(_ line: String, in scope: InputScope) throws -> WalkAnswer? {
    guard let address, let position = position(address) else { return nil }
    let text = trim(line)
    var answer = WalkAnswer(deed: .nothing, at: address, next: address)
    switch position.now {
    case .record(let record): try take(text, record, position, scope, &answer)
    case .question(let group, let item):
      try take(text, "\(group).\(item.id)", position, &answer)
      answer.leave(afterSlot(position))
    default:
      if text.isEmpty {
        // What is there already, a role that somebody has, need not be said again.
        answer.isKept = isSettled(position)
        answer.leave(afterSlot(position))
      } else {
        try take(text, position, scope, &answer)
      }
    }
    if answer.isGiven { answer.notices += plan.early(position.stop.step, session) }
    answer.asksNothing = answer.endsStep && asksNothing(position)
    return answer
  }

  /// Whether there is nothing in a step that anybody could answer: nothing open to be reviewed, no
  /// team that needs a room.
  private func asksNothing(_ position: Position) -> Bool {
    position.turns.allSatisfy { turn in
      slots(of: position.stop.step, turn).allSatisfy { if case .show = $0 { true } else { false } }
    }
  }

  // MARK: - Questions

  private func take(
    _ text: String, _ question: String, _ position: Position, _ answer: inout WalkAnswer
  ) throws {
    guard !text.isEmpty else { return }
    if var known = given(question, position) {
      if known.text != text { answer.before = known.text }
      known.text = text
      answer.deed = .replace(known)
      return
    }
    var record = Answer()
    record.text = text
    record.question = question
    answer.deed = .add(signed(record, position))
  }

  // MARK: - Records

  private func take(
    _ text: String, _ slot: WalkRecord, _ position: Position, _ scope: InputScope,
    _ answer: inout WalkAnswer
  ) throws {
    try take(slot.type, text, slot, position, scope, &answer)
  }

  private func take<Kept: Record>(
    _ type: Kept.Type, _ text: String, _ slot: WalkRecord, _ position: Position,
    _ scope: InputScope, _ answer: inout WalkAnswer
  ) throws {
    let isMain = position.field == 0 && slot.continues.isEmpty
    if isMain && text.isEmpty { return answer.leave(afterSlot(position)) }
    if isMain {
      var record = signed(Kept(), position)
      try fill(&record, text, slot, position, scope, &answer)
      answer.deed = .add(record)
      guard slot.fields.count > 1 else { return answer.move(to: address(position, field: 0)) }
      var next = position
      next.record = made(slot, position).count
      return answer.move(to: address(next, field: 1))
    }
    let key = position.key
    guard let field = Kept.fields.first(where: { $0.key == key }),
      var record = current(slot, position) as? Kept
    else { return answer.leave(afterSlot(position)) }
    if text.isEmpty || text == "-" {
      let isOver = text.isEmpty && field.isEmpty(in: record)
      return isOver
        ? endRecord(slot, position, &answer) : nextField(slot, position, &answer)
    }
    try set(field, text, &record, position, scope)
    answer.deed = .replace(record)
    let isFull = most(field.key, position).map { record.count(of: field.key) ?? 0 >= $0 } ?? false
    if !field.isList || isFull { nextField(slot, position, &answer) }
  }

  /// A new record's text, with what stands at its end and what follows from the step.
  private func fill<Kept: Record>(
    _ record: inout Kept, _ text: String, _ slot: WalkRecord, _ position: Position,
    _ scope: InputScope, _ answer: inout WalkAnswer
  ) throws {
    record.fill(from: slot.sets)
    let (words, left) = record.takeMarks(text, in: scope)
    answer.notices += left.map { .left($0) }
    guard let main = slot.fields.first, let field = Kept.fields.first(where: { $0.key == main })
    else { return }
    try set(field, words, &record, position, scope)
  }

  /// Puts a text into a field, where the guide's lists and bounds allow it.
  private func set<Kept: Record>(
    _ field: Field<Kept>, _ text: String, _ record: inout Kept, _ position: Position,
    _ scope: InputScope
  ) throws {
    var text = text
    if let list = try choices(for: field, position.stop.step) {
      text = try list.item(for: text).id
    }
    if let most = most(field.key, position), record.count(of: field.key) ?? 0 >= most {
      throw Refusal.limit(limit(field.key, position)?.text ?? "")
    }
    try field.add(text, to: &record, scope: scope)
  }

  /// The list of the guide from which a field is chosen.
  private func choices<Kept: Record>(
    for field: Field<Kept>, _ step: GuideStep
  ) throws -> GuideChoices? {
    guard field.shape == .guideItem else { return nil }
    return GuideChoices(plan.guide, kind: Kept.kind.name, field: field.key, step: step)
  }

  private func nextField(_ slot: WalkRecord, _ position: Position, _ answer: inout WalkAnswer) {
    if position.field + 1 < slot.fields.count {
      answer.move(to: address(position, field: position.field + 1))
    } else {
      endRecord(slot, position, &answer)
    }
  }

  /// After a record: the next one to be completed, or a new one.
  private func endRecord(_ slot: WalkRecord, _ position: Position, _ answer: inout WalkAnswer) {
    var next = position
    next.field = 0
    guard !slot.continues.isEmpty else {
      next.record = 0
      return answer.move(to: address(of: next))
    }
    next.record += 1
    if continued(slot, position).count > next.record {
      answer.move(to: address(of: next))
    } else {
      answer.leave(afterSlot(position))
    }
  }

  private func address(_ position: Position, field: Int) -> WalkAddress {
    var next = position
    next.field = field
    return address(of: next)
  }

  /// A record with what follows from the step and from whose turn it is.
  private func signed<Kept: Record>(_ record: Kept, _ position: Position) -> Kept {
    var record = record
    record.head.step = position.stop.step.id
    if Kept.kind.home == .workbook { record.head.session = session.card.id }
    switch position.who {
    case .all: break
    case .person(let id): record.own(.person(Reference(id)))
    case .team(let id): record.own(.team(Reference(id)))
    case .school(let id): record.head.school = Reference(id)
    }
    return record
  }

  // MARK: - Bounds

  /// The bound on how many there may be in a list.
  private func limit(_ key: String, _ position: Position) -> Limit? {
    position.stop.step.limits.first { $0.measure == .count && $0.of == key }
  }

  func most(_ key: String, _ position: Position) -> Int? { limit(key, position)?.max }
}

extension WalkAnswer {
  mutating func move(to address: WalkAddress) { next = address }

  mutating func leave(_ place: (WalkAddress?, endsTurn: Bool, endsStep: Bool)) {
    next = place.0
    endsTurn = place.endsTurn
    endsStep = place.endsStep
  }
}
