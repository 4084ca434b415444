import SpanishText

/// One answer to one step, without going through the others.
extension Walk {
  /// What a line means, when the walk goes on nowhere: the step ends with it.
  public func oneAnswer(_ line: String, in scope: InputScope) throws -> WalkAnswer? {
    guard var answer = try answer(line, in: scope) else { return nil }
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

  /// What a person calls one of the things that a step asks for.
  public func kind(_ text: String, in step: GuideStep) -> String? {
    let folded = Folding.fold(trim(text))
    let turns = room.turns(of: step, in: plan.guide)
    return slots(of: step, turns[0]).map(\.kind).first { kind in
      let words = [kind] + (Kinds.named(kind).map { [$0.kind.noun] + $0.kind.aliases } ?? [])
      return words.contains { Folding.fold($0) == folded }
    }
  }

  /// Of several questions the first that was not answered; of everything else the first thing.
  public func firstOpen(in address: WalkAddress) -> WalkAddress {
    guard let position = position(address) else { return address }
    var open = position
    for (place, slot) in position.slots.enumerated() {
      guard case .question(let group, let item) = slot else {
        open.slot = place
        return self.address(of: open)
      }
      if given("\(group).\(item.id)", position) == nil {
        open.slot = place
        return self.address(of: open)
      }
    }
    return self.address(of: position)
  }

  /// Whether nothing is asked at an address.
  public func isShown(_ address: WalkAddress) -> Bool {
    guard let position = position(address), case .show = position.now else { return false }
    return true
  }
}
