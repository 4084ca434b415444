import SpanishText

/// How long something took in one of the schools, or since when its clock runs.
public struct TimeLine: Sendable {
  /// The activity, the step or the topic.
  public let id: String
  /// What it is about.
  public let title: String
  /// The school; nil where all act together.
  public let school: ID?
  /// What is known.
  public let entry: TimeEntry
  /// The bound that the guide sets, if there is one.
  public let limit: Limit?

  /// Whether it took longer than the guide has it.
  public var isOver: Bool { (entry.minutes ?? 0) > (limit?.max ?? .max) }
}

extension Session {
  /// The times that were taken, in the order of the agenda.
  public func timeLines(_ guide: Guide?) -> [TimeLine] {
    let order = clockNames(guide).map(\.id)
    let known = order.filter { times[$0] != nil }
    let others = times.keys.filter { !order.contains($0) }.sorted()
    return (known + others).flatMap { id in
      let title = clockNames(guide).first { $0.id == id }?.title ?? ""
      let schools = (times[id] ?? [:]).sorted { left, right in
        (schoolPlace(left.key), left.key) < (schoolPlace(right.key), right.key)
      }
      return schools.map { school, entry in
        TimeLine(
          id: id, title: title, school: ID(school), entry: entry,
          limit: minutesLimit(of: id, school: ID(school), guide))
      }
    }
  }

  private func schoolPlace(_ key: String) -> Int {
    card.schools.firstIndex { $0.id.text == key } ?? (key == Self.everybody ? -1 : .max)
  }

  /// Finds what is timed: an activity or a step by id or number, a line of the agenda by its title.
  public func clockKey(_ text: String, _ guide: Guide?) throws(FrameProblem) -> String {
    if let key = agendaKey(text, guide) { return key }
    return try Naming.find(
      text, among: clockNames(guide), kind: .activity, id: \.id, title: \.title
    ).id
  }

  /// The lines of the agenda, and the steps that have a bound of their own.
  private func clockNames(_ guide: Guide?) -> [FrameProblem.Name] {
    agendaLines(guide).flatMap { line in
      let steps = guide?.activity(line.id)?.steps ?? []
      let own = steps.filter { $0.limits.contains(where: \.isOfTime) }.map {
        FrameProblem.Name(id: $0.id, title: guide?.say($0.text) ?? $0.text)
      }
      return [FrameProblem.Name(id: line.id, title: line.title)] + own
    }
  }

  /// The bound in minutes that the guide sets for an activity or a step.
  ///
  /// What holds for each school says nothing of the sum of all.
  public func minutesLimit(of id: String, school: ID?, _ guide: Guide?) -> Limit? {
    let isOfOne = school != nil || card.schools.count < 2
    let own = guide?.step(id)?.limits ?? []
    let inner = guide?.activity(id)?.steps.flatMap(\.limits) ?? []
    let bounds =
      own.filter { $0.isOfTime && ($0.per != .school || isOfOne) }
      + inner.filter { limit in
        switch limit.per {
        case .activity, nil: limit.isOfTime
        case .school: limit.isOfTime && isOfOne
        default: false
        }
      }
    return bounds.min { ($0.max ?? 0) < ($1.max ?? 0) }
  }
}

extension Limit {
  /// Whether it says how many minutes there are at most.
  var isOfTime: Bool { measure == .minutes && max != nil }
}
