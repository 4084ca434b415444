import Testing

/// A look at the workbook on one day, by the program and by the count.
struct YearLook {
  /// What a list says of something.
  struct Row: Hashable {
    let id: String
    let status: String
    let isOverdue: Bool
    let due: String?
    let target: String?
  }

  let day: String
  let room: Room
  let play: SchoolYearPlay
  let model: SchoolYearModel

  init(_ day: String) throws {
    self.day = day
    (room, play) = try SchoolYearPlay.room(on: day)
    model = SchoolYearModel(SchoolYearPlay.events, until: day)
  }

  /// Expects that a command lists exactly the things that the count keeps.
  func expect(
    _ words: [String], as person: String = "", location: SourceLocation = #_sourceLocation,
    keeping keeps: (SchoolYearModel.Standing) -> Bool
  ) throws {
    let found = try list(words, as: person)
    let wanted = model.standings(on: day).filter(keeps).map(row)
    let (more, less) = (Set(found).subtracting(wanted), Set(wanted).subtracting(found))
    #expect(
      more.isEmpty && less.isEmpty && found.count == wanted.count,
      "\(words) as «\(person)» on \(day): only listed \(more), only counted \(less)",
      sourceLocation: location)
  }

  /// The rows that a command lists.
  func list(_ words: [String], as person: String = "") throws -> [Row] {
    let outcome = try cte(words, as: person)
    return try outcome.json().items.map { item in
      Row(
        id: item["id"]?.string ?? "", status: item["status"]?.string ?? "",
        isOverdue: item["overdue"]?.bool ?? false, due: item["due"]?["date"]?.string,
        target: item["due"]?["session"]?.string)
    }
  }

  func cte(_ words: [String], as person: String = "") throws -> Outcome {
    let evening = ["CTE_NOW": "\(day)T20:00:00-06:00", "CTE_USER": person]
    let outcome = try room.cte(words + ["--json"], with: evening)
    try #require(outcome.code == 0, "\(outcome)")
    return outcome
  }

  private func row(_ standing: SchoolYearModel.Standing) -> Row {
    Row(
      id: play.items[standing.item.place], status: standing.status.rawValue,
      isOverdue: standing.isOverdue, due: standing.due.day,
      target: standing.due.session.flatMap { play.sessions[$0] })
  }

  /// One line of a history.
  struct Told: Equatable {
    let date: String?
    let status: String?
    let session: String?
    let by: String?

    init(date: String?, status: String?, session: String?, by: String?) {
      (self.date, self.status, self.session, self.by) = (date, status, session, by)
    }

    init(_ value: Value) {
      self.init(
        date: value["date"]?.string, status: value["status"]?.string,
        session: value["session"]?.string, by: value["by"]?.string)
    }
  }
}
