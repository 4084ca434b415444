extension GuideStep {
  /// Whether nothing is asked in it.
  var isOnlyShown: Bool {
    records.allSatisfy { word in
      let isAsked = StepWork(rawValue: word)?.isAsked ?? (Kinds.named(word) != nil)
      return !isAsked || fields[word]?.isEmpty ?? false
    }
  }
}

extension WalkPlan {
  /// The bounds of a step that do not hold yet, in the guide's own words.
  public func lacks(in step: GuideStep, _ session: Session) -> [String] {
    let origins = Set([step.id] + WalkSlots.origins(of: step, in: guide))
    // How many there are of what is one's own, only one oneself can tell.
    let counted = step.limits.filter { limit in
      let isPrivate = Kinds.named(limit.of)?.kind.isPrivate ?? false
      return limit.measure == .count && limit.min != nil && !isPrivate
    }
    return counted.compactMap { limit in
      let least = limit.min ?? 0
      let own = session.records.all.filter { origins.contains($0.head.step) }
      if step.records.contains(limit.of) {
        let count = own.filter { type(of: $0).kind.name == limit.of && $0.head.step == step.id }
          .count
        return count < least ? limit.text : nil
      }
      let counts = own.filter { step.records.contains(type(of: $0).kind.name) }
        .compactMap { $0.count(of: limit.of) }
      return counts.contains { $0 < least } ? limit.text : nil
    }
  }
}

extension WalkPlan {
  /// Steps that come before one and are pending.
  public func pendingBefore(_ step: GuideStep, _ session: Session) -> [String] {
    step.after.filter { !(session.steps[$0]?.isOver ?? false) }
  }

  /// The same as something to be said.
  func early(_ step: GuideStep, _ session: Session) -> [WalkNotice] {
    let missing = pendingBefore(step, session)
    return missing.isEmpty ? [] : [.early(step: step.id, after: missing)]
  }

  /// The bounds on people that do not hold at the end of a step, school by school.
  public func shortages(
    in step: GuideStep, _ session: Session, _ room: WalkRoom
  ) -> [WalkNotice] {
    step.limits.filter { $0.measure == .people && $0.per == .school && $0.min != nil }
      .compactMap { limit in
        let spoke = session.records.all.filter { $0.head.step == step.id }.flatMap(\.owners)
        let counts = room.schools.map { school in
          Set(spoke.compactMap { room.person($0, of: school) }).count
        }
        return counts.contains { $0 < limit.min ?? 0 } ? .limit(limit.text) : nil
      }
  }
}

extension Record {
  /// How many there are in a list of it; nil when it has no such list.
  func count(of key: String) -> Int? {
    guard let field = Self.fields.first(where: { $0.key == key }), field.isList else { return nil }
    return field.write(self)?.array?.count ?? 0
  }
}
