/// The steps that a session goes through, in their order.
///
/// They are those of its guide (of its meeting, if the guide has several), and then the topics of
/// its own agenda: each of these is a step as well.
public struct WalkPlan: Sendable {
  /// A step, and where it stands.
  public struct Stop: Sendable {
    /// The part of the guide.
    public let section: String
    /// The activity.
    public let activity: GuideActivity
    /// The step itself.
    public let step: GuideStep
    /// Whether it is a topic of the session's own agenda.
    public let isTopic: Bool

    /// The same with the minutes of the session's agenda, where it sets them.
    fileprivate func planned(_ minutes: Int?) -> Stop {
      guard let minutes else { return self }
      var activity = activity
      activity.minutes = minutes
      return Stop(section: section, activity: activity, step: step, isTopic: isTopic)
    }
  }

  /// The guide; a session with a free agenda has an empty one.
  public let guide: Guide
  /// All the steps.
  public let stops: [Stop]
  /// The activities in which they are, in order.
  public let activities: [GuideActivity]

  /// The plan of a session.
  public init(_ guide: Guide?, _ session: Session) {
    let guide = guide ?? Guide()
    self.guide = guide
    var stops = Self.stops(of: guide, meeting: guide.meeting(of: session.card))
      .map { $0.planned(session.agenda[$0.activity.id]?.minutes) }
    stops += session.agenda.filter { !$0.value.title.isEmpty }
      .sorted { ($0.value.made ?? 0, $0.key) < ($1.value.made ?? 0, $1.key) }
      .map { Self.topic($0.key, $0.value) }
    self.stops = stops
    var activities: [GuideActivity] = []
    for stop in stops where activities.last?.id != stop.activity.id {
      activities.append(stop.activity)
    }
    self.activities = activities
    places = Dictionary(stops.enumerated().map { ($1.step.id, $0) }) { first, _ in first }
  }

  private let places: [String: Int]

  /// The place of a step.
  public func place(of step: String) -> Int? { places[step] }

  /// A step by its id.
  public subscript(_ step: String) -> Stop? { places[step].map { stops[$0] } }

  /// The place of an activity among those of the plan, from 1.
  public func number(of activity: GuideActivity) -> Int {
    (activities.firstIndex { $0.id == activity.id } ?? 0) + 1
  }

  /// The steps that nobody has done or left out; what was gone through once is not pending again.
  public func pending(_ session: Session) -> [Stop] {
    stops.filter { !(session.steps[$0.step.id]?.isOver ?? false) }
  }

  /// The first step that nobody has done or left out; when there is none, the first of a round
  /// that goes on.
  public func firstPending(_ session: Session) -> Stop? {
    pending(session).first ?? stops.first { session.steps[$0.step.id]?.state == nil }
  }

  /// A step by what a person calls it: its id, or the number of its activity.
  public func find(_ text: String) -> Stop? {
    let wanted = trim(text).lowercased()
    return stops.first { $0.step.id.lowercased() == wanted }
      ?? stops.first {
        $0.activity.id.lowercased() == wanted || $0.activity.number.lowercased() == wanted
      }
  }

  /// The steps of a guide, or of one of its meetings.
  static func stops(of guide: Guide, meeting: Meeting?) -> [Stop] {
    let all = guide.sections.flatMap { section in
      section.activities.flatMap { activity in
        activity.steps.map {
          Stop(section: section.title, activity: activity, step: $0, isTopic: false)
        }
      }
    }
    guard let meeting else { return all }
    var chosen: [Stop] = []
    for name in meeting.before + meeting.during + meeting.after {
      chosen += all.filter { stop in
        (stop.step.id == name || stop.activity.id == name)
          && !chosen.contains { $0.step.id == stop.step.id }
      }
    }
    return chosen
  }

  private static func topic(_ id: String, _ entry: AgendaEntry) -> Stop {
    var step = GuideStep()
    step.id = id
    step.text = entry.title
    step.actors = ["plenary"]
    step.records = ["note", "agreement"]
    step.requirement = .recommended
    var activity = GuideActivity()
    activity.id = id
    activity.title = entry.title
    activity.minutes = entry.minutes
    activity.steps = [step]
    return Stop(section: "", activity: activity, step: step, isTopic: true)
  }
}
