/// How many things were met, and how many were not.
struct YearCount: Equatable, CustomStringConvertible {
  private(set) var numbers: [String: Int] = [:]

  /// What is counted, in the words of the JSON.
  static let keys = [
    "total", "met", "notMet", "open", "overdue", "late", "cancelled", "unconfirmed",
  ]

  /// Counts what stands so.
  init(_ standings: some Sequence<SchoolYearModel.Standing>) {
    numbers = Dictionary(uniqueKeysWithValues: Self.keys.map { ($0, 0) })
    for standing in standings { count(standing) }
  }

  /// Reads what the program counted.
  init(_ value: Value) {
    for key in Self.keys { numbers[key] = value[key]?.int }
  }

  private mutating func count(_ standing: SchoolYearModel.Standing) {
    guard standing.status != .cancelled else { return add("cancelled") }
    add("total")
    if standing.isOpen {
      add("open")
    } else {
      add(standing.status == .met ? "met" : "notMet")
    }
    if standing.isOverdue { add("overdue") }
    if standing.isLate { add("late") }
    if standing.isUnconfirmed { add("unconfirmed") }
  }

  private mutating func add(_ key: String) { numbers[key, default: 0] += 1 }

  var description: String {
    Self.keys.map { "\($0) \(numbers[$0].map(String.init) ?? "–")" }.joined(separator: ", ")
  }
}

/// By what a count can be split.
enum YearGrouping: String, CaseIterable, Sendable {
  case school, person, session, kind

  /// The rows to which something belongs.
  func names(of standing: SchoolYearModel.Standing) -> Set<String> {
    let item = standing.item
    switch self {
    case .school: return Set(standing.schools.map { YearCast.schools[$0] })
    case .person:
      return item.parties.isEmpty ? ["Sin responsable"] : Set(item.parties.map(\.name))
    case .session: return [YearSession.all[item.session].name]
    case .kind: return [item.kind.plural]
    }
  }

  /// The rows, by their names.
  func rows(_ standings: [SchoolYearModel.Standing]) -> [String: YearCount] {
    let all = Set(standings.flatMap(names))
    return Dictionary(
      uniqueKeysWithValues: all.map { name in
        (name, YearCount(standings.filter { names(of: $0).contains(name) }))
      })
  }
}
