import SessionKit

/// The clock that runs while an activity goes on, against the bound of the guide.
struct WalkClock: Sendable {
  /// Tells this run of the clock from all others.
  let key: String
  private let started: Int
  private let most: Int?
  /// The school that is timed, or the activity.
  private let name: String
  private let now: @Sendable () -> Int

  /// The clock of an activity; nil while none runs.
  init?(_ session: Session, _ stop: WalkPlan.Stop, _ directory: Directory, _ run: Run) {
    let running = session.times[stop.activity.id]?.compactMap { school, entry in
      entry.started.map { (school: school, at: $0) }
    }
    guard let first = running?.min(by: { ($0.at, $0.school) < ($1.at, $1.school) }) else {
      return nil
    }
    key = "\(stop.activity.id)/\(first.school)/\(first.at)"
    started = first.at
    most = Self.bound(of: stop.activity)?.max ?? stop.activity.minutes
    name =
      ID(first.school).flatMap { directory.name(of: $0) }
      ?? "actividad " + (stop.activity.number.isEmpty ? stop.activity.id : stop.activity.number)
    let fixed = run.pen.now
    let clock = run.context.clock
    let isRehearsal = run.context.environment("CTE_NOW") != nil
    now = { isRehearsal ? fixed : clock().now }
  }

  /// The bound of minutes that the guide sets to an activity; one without a number means the
  /// minutes of the activity itself.
  static func bound(of activity: GuideActivity) -> Limit? {
    let bounds = activity.steps.flatMap(\.limits).filter { $0.measure == .minutes }
    guard var bound = bounds.first(where: { $0.max != nil }) ?? bounds.first else { return nil }
    bound.max = bound.max ?? activity.minutes
    return bound.max == nil ? nil : bound
  }

  /// What it shows: what is left or too much, else how long it has run.
  func text() -> String {
    let seconds = max(0, (now() - started) / 1000)
    guard let most else { return "Van \(Self.clock(seconds)) · \(name)" }
    let left = most * 60 - seconds
    return left >= 0
      ? "Quedan \(Self.clock(left)) de \(most) min · \(name)"
      : "¡Tiempo! \(Self.clock(-left)) de más · \(name)"
  }

  /// What is said once when the time is over.
  func notice() -> String? {
    guard let most, now() - started >= most * 60_000 else { return nil }
    return "Se acabó el tiempo (\(most) min): \(name). Para detener el reloj: :tiempo"
  }

  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(pad(seconds % 60, 2))"
  }
}
