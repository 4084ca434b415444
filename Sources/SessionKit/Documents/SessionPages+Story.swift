import SpanishText

/// What was done in a session, activity by activity.
extension SessionPages {
  /// The kinds that have tables of their own after the story.
  static let tabled: Set<String> = [
    Agreement.kind.name, Commitment.kind.name, Request.kind.name, Topic.kind.name,
  ]

  /// The activities in which something was recorded, or of which something is to be said, and then
  /// what was recorded in none.
  func story(heading level: Int) -> [Block] {
    let told = entries.filter { !Self.tabled.contains($0.kind.name) }
    let known = Set(held.plan.stops.map(\.step.id))
    var onPaper: [String] = []
    var silent: [String] = []
    let blocks = held.plan.activities.flatMap { activity -> [Block] in
      let steps = held.plan.stops.filter { $0.activity.id == activity.id }.map(\.step)
      let ids = Set(steps.map(\.id))
      let recorded = byKind(told.filter { ids.contains($0.record.head.step) }, level + 1)
      let marks = marks(steps, of: activity)
      if recorded.isEmpty, marks == Self.paper {
        onPaper.append(heading(activity))
        return []
      }
      if recorded.isEmpty, marks.isEmpty, isDone(steps) { silent.append(heading(activity)) }
      let body = (marks.isEmpty ? [] : [Block.paragraph(marks)]) + recorded
      return body.isEmpty ? [] : [.heading(level, heading(activity))] + body
    }
    let papers = [("Lo que se trabajó en papel", onPaper), ("También se hizo", silent)]
      .filter { !$0.1.isEmpty }.flatMap { [Block.heading(level, $0.0), .list($0.1)] }
    let rest = told.filter { !known.contains($0.record.head.step) }
    guard !rest.isEmpty else { return blocks + papers }
    let isAlone = blocks.isEmpty && papers.isEmpty
    return blocks + papers + (isAlone ? [] : [.heading(level, "También se anotó")])
      + byKind(rest, isAlone ? level : level + 1)
  }

  private static let paper = "Se trabajó en papel."

  /// Whether an activity was gone through to its end.
  private func isDone(_ steps: [GuideStep]) -> Bool {
    !steps.isEmpty
      && steps.allSatisfy { step in
        session.steps[step.id]?.outcome == .done
      }
  }

  private func heading(_ activity: GuideActivity) -> String {
    held.guide.say(activity.title)
  }

  private func byKind(_ entries: [Entry], _ level: Int) -> [Block] {
    held.kinds.flatMap { type in
      kinds.pages(entries.filter { $0.kind.name == type.kind.name }, level: level)
    }
  }

  /// What was done on paper, and what was left out and why.
  private func marks(_ steps: [GuideStep], of activity: GuideActivity) -> String {
    let marks = steps.map { session.steps[$0.id] }
    let isTreated = session.agenda[activity.id]?.treated ?? false
    let product = session.agenda[activity.id]?.product ?? ""
    var told: [String] = []
    let isOnPaper = !marks.isEmpty && marks.allSatisfy { $0?.outcome == .paper }
    switch (isOnPaper, isTreated) {
    case (true, true): told.append("El tema se trató y se trabajó en papel.")
    case (true, false): told.append(Self.paper)
    case (false, true): told.append("El tema se trató.")
    case (false, false): break
    }
    if let rounds = marks.compactMap({ $0?.rounds.count }).min(), rounds > 0 {
      told.append(
        "El ciclo se recorrió completo \(rounds == 1 ? "una vez" : "\(rounds) veces").")
    }
    if !product.isEmpty { told.append("Resultado: \(ended(product))") }
    var reasons: [String] = []
    for mark in marks.compactMap({ $0 })
    where mark.outcome == .skipped && !reasons.contains(mark.outcomeReason) {
      reasons.append(mark.outcomeReason)
    }
    let isWhole = marks.allSatisfy { $0?.outcome == .skipped }
    told += reasons.map { reason in
      (isWhole ? "No se hizo" : "Una parte no se hizo")
        + (reason.isEmpty ? "." : ": \(ended(reason))")
    }
    return told.joined(separator: " ")
  }
}
