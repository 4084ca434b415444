import SpanishText

/// One answer to one step, without going through the others.
extension Walk {
  /// What a line means, when the walk goes on nowhere: the step ends with it.
  ///
  /// A new record takes the line of the guide's list that it is about, where one was named.
  public func oneAnswer(
    _ line: String, about question: String? = nil, in scope: InputScope
  ) throws -> WalkAnswer? {
    guard var answer = try answer(line, in: scope) else { return nil }
    if let question, case .add(let record) = answer.deed, !(record is Answer) {
      let item = question.split(separator: ".").last.map(String.init) ?? question
      answer.deed = .add(record.about(item))
    }
    // A walk that stands at this step need not ask for it again.
    let standing = WalkAddress(session.at)
    answer.next =
      standing?.step == answer.at.step ? afterStep(answer.at.step) : standing
    answer.endsTurn = false
    answer.endsStep = true
    return answer
  }

  /// Whose turn it is taken to be when nobody says: the only one's, else that of the one who
  /// writes, else nobody's in particular.
  public func usualTurn(in step: GuideStep) -> WalkTurn {
    let turns = room.turns(of: step, in: plan.guide)
    if turns.count == 1 { return turns[0] }
    let mine = room.directory.me.map { WalkTurn.person($0) }
    return mine.flatMap { turns.contains($0) ? $0 : nil } ?? .all
  }

  /// The key of a question that a person names by its number in the step, or by its key.
  public func question(_ text: String, in step: GuideStep) -> String? {
    let keys = WalkSlots.questionGroups(of: step).flatMap { group in
      (plan.guide.list(group) ?? []).map { "\(group).\($0.id)" }
    }
    if let number = Int(trim(text)), keys.indices.contains(number - 1) { return keys[number - 1] }
    let folded = Folding.fold(trim(text))
    return keys.first { Folding.fold($0) == folded }
  }

  /// The kind of record in which one of a step's questions is answered: an answer, else whatever
  /// is chosen from the list that they stand in.
  public func kindOfQuestions(in step: GuideStep, _ turn: WalkTurn) -> String? {
    let kinds = slots(of: step, turn).map(\.kind)
    return kinds.first { $0 == Answer.kind.name }
      ?? kinds.first { Kinds.named($0).map { $0.takesItem } ?? false }
  }

  /// Whether a step asks for what is private, and not of those whose turn it is taken to be.
  public func isPrivate(_ step: GuideStep, to turn: WalkTurn) -> Bool {
    let own = step.records.compactMap(Kinds.named).filter { $0.kind.isPrivate }
    let asked = slots(of: step, turn).map(\.kind)
    return own.contains { !asked.contains($0.kind.name) }
  }

  /// What a person calls one of the things that a step asks for.
  public func kind(_ text: String, in step: GuideStep) -> String? {
    let folded = Folding.fold(trim(text))
    let turns = room.turns(of: step, in: plan.guide)
    return slots(of: step, turns[0]).map(\.kind).first { kind in
      let words = [kind] + (Kinds.named(kind).map { [$0.kind.noun] + $0.kind.aliases } ?? [])
      return words.contains { Folding.fold($0) == folded }
    }
  }

  /// The first thing that is open: of several questions one that was not answered, of records
  /// that are completed a field that nobody has filled; nil when all was said already.
  public func firstOpen(in address: WalkAddress) -> WalkAddress? {
    guard var open = position(address) else { return address }
    for (place, slot) in open.slots.enumerated() {
      open.slot = place
      switch slot {
      case .question(let group, let item):
        if given("\(group).\(item.id)", open) == nil { return self.address(of: open) }
      case .record(let record) where !record.continues.isEmpty:
        for (number, known) in continued(record, open).enumerated() {
          open.record = number
          if let field = firstEmpty(of: known, record.fields, open) {
            open.field = field
            return self.address(of: open)
          }
        }
      default: return self.address(of: open)
      }
    }
    return nil
  }

  /// The place of the first field that can still be filled; a list can, as long as it may grow.
  private func firstEmpty<Kept: Record>(
    of record: Kept, _ keys: [String], _ position: Position
  ) -> Int? {
    keys.firstIndex { key in
      guard let field = Kept.fields.first(where: { $0.key == key }) else { return false }
      guard field.isList else { return field.isEmpty(in: record) }
      return most(key, position).map { record.count(of: key) ?? 0 < $0 } ?? true
    }
  }

  /// Whether nothing is asked at an address.
  public func isShown(_ address: WalkAddress) -> Bool {
    guard let position = position(address), case .show = position.now else { return false }
    return true
  }
}

extension Record {
  /// Whether it is about a line of one of the guide's lists.
  static var takesItem: Bool { fields.contains { $0.shape == .guideItem } }

  /// The same about a line of the guide's list, where nothing else is said.
  fileprivate func about(_ item: String) -> Self {
    var record = self
    if let field = Self.fields.first(where: { $0.shape == .guideItem && $0.isEmpty(in: self) }) {
      _ = field.read(.string(item), &record)
    }
    return record
  }
}
