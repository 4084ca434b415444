extension Walk {
  /// The rest of a turn is left unanswered.
  public func leavingTurn() -> WalkAnswer? {
    guard let address, let position = position(address) else { return nil }
    var answer = WalkAnswer(deed: .nothing, at: address, next: address)
    answer.leave(afterTurn(position))
    return answer
  }

  /// The rest of a step is left unanswered, with all the turns to come: who returns to it finds
  /// them open.
  public func leavingStep() -> WalkAnswer? {
    guard let address else { return nil }
    var answer = WalkAnswer(deed: .nothing, at: address, next: afterStep(address.step))
    answer.endsStep = true
    return answer
  }
}
