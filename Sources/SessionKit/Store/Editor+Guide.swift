/// What the guide of a session says about what is recorded in it.
extension Editor {
  /// Gives a record what follows from its step, and refuses what the guide does not admit.
  public func admit<Kept: Record>(
    _ record: inout Kept, in session: Session
  ) throws -> [WalkNotice] {
    try checkQuestion(of: record, in: session)
    let items = Kept.fields.filter { $0.shape == .guideItem && !$0.isEmpty(in: record) }
    guard !items.isEmpty || !record.head.step.isEmpty else { return [] }
    guard let guide = try guide(of: session.card) else { return [] }
    let plan = WalkPlan(guide, session)
    let step = plan[record.head.step]?.step
    if !record.head.step.isEmpty {
      guard let stop = plan.find(record.head.step) else {
        throw GuideProblem.noStep(record.head.step, guide: guide.id)
      }
      record.head.step = stop.step.id
      record.fill(from: (stop.step.sets[Kept.kind.name] ?? [:]))
    }
    for field in items {
      guard let text = field.write(record)?.string,
        let choices = GuideChoices(guide, kind: Kept.kind.name, field: field.key, step: step)
      else { continue }
      _ = field.read(.string(try choices.item(for: text).id), &record)
    }
    guard let step = plan[record.head.step]?.step else { return [] }
    for limit in step.limits {
      guard let most = limit.max, let count = record.count(of: limit.of), count > most else {
        continue
      }
      throw Refusal.limit(guide.say(limit.text))
    }
    return plan.early(step, session)
  }
}

extension Editor {
  /// An answer to one of the guide's questions answers one that it has.
  private func checkQuestion(of record: some Record, in session: Session) throws {
    guard let question = (record as? Answer)?.question, let dot = question.lastIndex(of: "."),
      let guide = try guide(of: session.card),
      let items = guide.list(String(question[..<dot]))
    else { return }
    let id = question[question.index(after: dot)...]
    guard !items.contains(where: { $0.id == id }) else { return }
    throw GuideProblem.noQuestion(question, guide: guide.id, count: items.count)
  }
}

/// What a session's guide does not have, as data.
public enum GuideProblem: Error, Sendable, Hashable {
  case noStep(String, guide: String)
  case noQuestion(String, guide: String, count: Int)
}

extension Record {
  /// Takes values in English for the fields that nobody has filled.
  mutating func fill(from values: [String: String]) {
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let field = Self.fields.first(where: { $0.key == key }), field.isEmpty(in: self) else {
        continue
      }
      let forms: [JSON] = [.string(value), .bool(value == "true"), .array([.string(value)])]
      _ = forms.contains { field.read($0, &self) }
    }
  }
}
