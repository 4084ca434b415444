import SpanishText

/// A line of the agenda: an activity of the guide, or a topic of one's own.
public struct AgendaLine: Sendable {
  /// The activity's id, or the topic's.
  public let id: String
  /// The number of the activity; a topic has none.
  public let number: String
  /// What it is about.
  public let title: String
  /// What was planned for it.
  public let entry: AgendaEntry
  /// The minutes that the guide reckons with.
  public let estimate: Int?
  /// The guide's products to which it contributes.
  public let products: [GuideProduct]
  /// Whether it is a topic of one's own.
  public let isTopic: Bool

  /// The minutes planned for it, else those of the guide.
  public var minutes: Int? { entry.minutes ?? estimate }
}

extension Session {
  /// The agenda: the activities of the guide, then the topics of one's own as they were added.
  public func agendaLines(_ guide: Guide?) -> [AgendaLine] {
    var activities = guide?.activities(of: card) ?? []
    let others = guide?.activities.filter { activity in
      agenda[activity.id] != nil && !activities.contains { $0.id == activity.id }
    }
    activities += others ?? []
    let lines = activities.map { activity in
      let entry = agenda[activity.id] ?? AgendaEntry()
      let title = guide?.say(activity.title) ?? activity.title
      return AgendaLine(
        id: activity.id, number: activity.number, title: title, entry: entry,
        estimate: activity.minutes, products: guide?.products(of: activity) ?? [], isTopic: false)
    }
    let known = Set(activities.map(\.id))
    let topics = agenda.filter { !known.contains($0.key) }.sorted {
      ($0.value.made ?? 0, $0.key) < ($1.value.made ?? 0, $1.key)
    }
    return lines
      + topics.map { id, entry in
        AgendaLine(
          id: id, number: "", title: entry.title, entry: entry, estimate: nil, products: [],
          isTopic: true)
      }
  }

  /// Finds what is on the agenda by id, number, beginning of an id, or whole title; nil when the
  /// words name nothing, and are a topic of their own.
  public func agendaKey(_ text: String, _ guide: Guide?) -> String? {
    let folded = Folding.fold(trim(text))
    let activities = guide?.activities ?? []
    if let found = activities.first(where: { Folding.fold($0.id) == folded })
      ?? activities.first(where: { Folding.fold($0.number) == folded && !$0.number.isEmpty })
    {
      return found.id
    }
    let lines = agendaLines(guide)
    if let found = lines.first(where: { Folding.fold($0.title) == folded }) { return found.id }
    guard folded.utf8.count >= ID.shortest, ID.couldBegin(folded) else { return nil }
    let begun = lines.filter { line in
      let own = line.entry.topic?.text.hasPrefix(folded) ?? false
      return line.isTopic && (line.id.hasPrefix(folded) || own)
    }
    return begun.count == 1 ? begun[0].id : nil
  }
}
