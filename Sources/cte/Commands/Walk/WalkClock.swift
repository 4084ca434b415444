import SessionKit

/// The clock that runs while an activity goes on, against the bound of the guide.
struct WalkClock: Sendable {
  private let started: Int
  private let most: Int?
  private let name: String
  private let now: @Sendable () -> Int

  /// The clock of an activity; nil while none runs.
  init?(_ session: Session, _ stop: WalkPlan.Stop, _ guide: Guide, _ run: Run) {
    let running = session.times[stop.activity.id]?.values.compactMap(\.started).min()
    guard let running else { return nil }
    started = running
    most =
      stop.activity.steps.flatMap(\.limits).first {
        $0.measure == .minutes && $0.max != nil
      }?.max
    name = "actividad " + (stop.activity.number.isEmpty ? stop.activity.id : stop.activity.number)
    let fixed = run.pen.now
    let clock = run.context.clock
    let isRehearsal = run.context.environment("CTE_NOW") != nil
    now = { isRehearsal ? fixed : clock().now }
  }

  /// What it shows: how long it has run, and what is left or too much.
  func text() -> String {
    let seconds = max(0, (now() - started) / 1000)
    guard let most else { return "Reloj de la \(name): \(Self.clock(seconds))" }
    let left = most * 60 - seconds
    return left >= 0
      ? "Reloj de la \(name): quedan \(Self.clock(left)) de \(most) min"
      : "¡Se acabó el tiempo de la \(name)! Van \(Self.clock(-left)) de más"
  }

  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(pad(seconds % 60, 2))"
  }
}
