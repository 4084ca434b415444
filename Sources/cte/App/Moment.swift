import SessionKit

/// The moment in which a rehearsal takes place, from `$CTE_NOW`.
enum Moment {
  /// Reads `2018-11-30T09:00:00-06:00`: the day and the hour are those of the zone that it names.
  static func read(_ text: String, name: String) -> Pen? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CivilDate(iso: String(halves[0])) else { return nil }
    var clock = String(halves[1])
    var offset = 0
    if clock.hasSuffix("Z") {
      clock.removeLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let parts = clock[clock.index(after: sign)...].split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2, parts[0] < 15, parts[1] < 60 else { return nil }
      offset = (parts[0] * 60 + parts[1]) * (clock[sign] == "-" ? -1 : 1)
      clock = String(clock[..<sign])
    } else {
      return nil
    }
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3, (0..<60).contains(parts[2]), let time = ClockTime(parts[0], parts[1])
    else { return nil }
    let days = day.days(since: .epoch)
    let seconds = days * 86_400 + (time.minutes - offset) * 60 + parts[2]
    return Pen(now: seconds * 1000, today: day, time: time, name: name)
  }
}

extension Context {
  /// Who writes, and when: the clock and the settings, or what a rehearsal says.
  func pen(_ settings: Settings) throws -> Pen {
    let name = environment("CTE_USER") ?? settings[.me] ?? ""
    guard let text = environment("CTE_NOW") else { return clock().signed(name) }
    guard let pen = Moment.read(text, name: name) else { throw UsageProblem.badMoment(text) }
    return pen
  }
}

extension Run {
  /// The same a moment later: what lasts for hours must not be dated to its beginning.
  func renewed() throws -> Run {
    Run(
      context: context, arguments: arguments, path: path, settings: settings,
      pen: try context.pen(settings))
  }
}
