import SpanishText

/// Writes the events of a document for a calendar (RFC 5545): hours of the place, without a zone.
public struct CalendarRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document's events.
  public func render(_ document: Document) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cte//cuaderno//ES", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(document.title),
    ]
    for event in document.events { lines += self.lines(of: event) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: CalendarEvent) -> [String] {
    let stamp = Self.moment(event.stamp)
    var lines = [
      "BEGIN:VEVENT", "UID:\(event.id)", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
      "SUMMARY:" + escaped(event.title),
    ]
    let day = Self.basic(event.date)
    if let time = event.time {
      let start = Self.basic(time)
      lines.append("DTSTART:\(day)T\(start)")
      if let minutes = event.minutes { lines.append("DURATION:PT\(minutes)M") }
    } else {
      lines.append("DTSTART;VALUE=DATE:\(day)")
      lines.append("DTEND;VALUE=DATE:\(Self.basic(event.date.adding(days: 1)))")
      lines.append("TRANSP:TRANSPARENT")
    }
    if !event.place.isEmpty { lines.append("LOCATION:" + escaped(event.place)) }
    if !event.notes.isEmpty { lines.append("DESCRIPTION:" + escaped(event.notes)) }
    return lines + ["END:VEVENT"]
  }

  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in trim(VisibleText.clean(text, keepingNewlines: true)).unicodeScalars {
      switch scalar {
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// How many bytes a line has at most.
  private static let width = 75

  /// A line in pieces of which none is too long; a letter is never cut in two.
  private static func folded(_ line: String) -> String {
    guard line.utf8.count > width else { return line }
    var pieces = ""
    var room = width
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        pieces += "\r\n "
        room = width - 1
      }
      pieces.unicodeScalars.append(scalar)
      room -= size
    }
    return pieces
  }

  private static func basic(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }

  private static func basic(_ time: ClockTime) -> String {
    pad(time.minutes / 60, 2) + pad(time.minutes % 60, 2) + "00"
  }

  /// A moment as calendars write it, in universal time.
  private static func moment(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let day = CivilDate.epoch.adding(days: seconds / 86_400)
    let rest = seconds % 86_400
    return basic(day) + "T" + pad(rest / 3600, 2) + pad(rest / 60 % 60, 2) + pad(rest % 60, 2) + "Z"
  }
}
