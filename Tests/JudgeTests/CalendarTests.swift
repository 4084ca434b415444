import Foundation
import Testing

/// The papers for a calendar, judged by the `icalendar` package.
struct CalendarTests {
  struct Calendar: Decodable {
    struct Event: Decodable {
      let uid: String?
      let summary: String?
      let stamp: String?
      let start: String?
      let isMoment: Bool
      let isFloating: Bool
      let isDay: Bool
    }

    let version: String?
    let product: String?
    let events: [Event]
  }

  @Test(.judged(by: .python(["icalendar"])))
  func `Every event has what a calendar asks for, at the hour of the place`() throws {
    let files = Export.files("ics")
    try #require(!files.isEmpty)
    var kinds: Set<Bool> = []
    for (path, calendar) in try Self.calendars(files.map(\.path)) {
      #expect(calendar.version == "2.0" && calendar.product != nil, "\(path)")
      for event in calendar.events {
        #expect(event.uid?.isEmpty == false && event.stamp != nil, "\(path): \(event)")
        #expect(event.summary?.isEmpty == false, "\(path): \(event)")
        #expect(event.isMoment ? event.isFloating : event.isDay, "\(path): \(event)")
        kinds.insert(event.isMoment)
      }
      let ids = calendar.events.compactMap(\.uid)
      #expect(Set(ids).count == ids.count, "\(path)")
    }
    #expect(kinds == [true, false], "sessions and days were to be judged")
  }

  @Test(.judged(by: .python(["icalendar"])))
  func `A second export has the same events`() throws {
    let place = try Export.folder.get()
    try Export.write(to: "calendarios", in: place, at: Export.now)
    let files = Export.files("ics")
    let first = try Self.calendars(files.map(\.path))
    let second = try Self.calendars(files.map { place + "/calendarios/" + $0.name })
    for file in files {
      let ids = first[file.path]?.events.map(\.uid)
      #expect(ids == second[place + "/calendarios/" + file.name]?.events.map(\.uid))
    }
  }

  private static func calendars(_ paths: [String]) throws -> [String: Calendar] {
    let outcome = try Bench.script("read_calendar.py", paths)
    try #require(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode([String: Calendar].self, from: Data(outcome.out.utf8))
  }
}
