/// A session of the school year 2025-2026, or the first of the next; it is named by its place in the list.
struct YearSession: Sendable {
  let date: String
  let schools: [Int]
  /// Its number, if it is an ordinary one.
  var ordinal: Int?

  static let all = [
    YearSession(date: "2025-09-26", schools: everybody, ordinal: 1),
    YearSession(date: "2025-10-31", schools: everybody, ordinal: 2),
    YearSession(date: "2025-11-28", schools: everybody, ordinal: 3),
    YearSession(date: "2026-01-30", schools: everybody, ordinal: 4),
    YearSession(date: "2026-02-27", schools: everybody, ordinal: 5),
    YearSession(date: "2026-03-27", schools: everybody, ordinal: 6),
    YearSession(date: "2026-05-29", schools: [0, 1], ordinal: 7),
    YearSession(date: "2026-06-26", schools: everybody, ordinal: 8),
    YearSession(date: "2025-12-12", schools: [0, 1]),
    YearSession(date: "2026-04-17", schools: everybody),
    YearSession(date: "2026-09-25", schools: everybody, ordinal: 1),
  ]

  /// The six that are planned before the year begins.
  static let planned = Array(0...5)
  /// An extraordinary one that is held, and one that never comes to be.
  static let extraordinary = 8, neverHeld = 9
  /// The first one of the next school year.
  static let nextYears = 10

  private static let everybody = [0, 1, 2]

  /// What people call it.
  var title: String {
    guard let ordinal else { return "Sesión extraordinaria" }
    let word = YearWords.ordinals[ordinal - 1]
    return word.prefix(1).uppercased() + word.dropFirst() + " sesión ordinaria"
  }

  /// What tells it from others of its title.
  var name: String {
    let parts = date.split(separator: "-")
    return "\(title.lowercased()), \(parts[2])/\(parts[1])/\(parts[0])"
  }
}

/// The words for what is due.
enum YearWords {
  static let ordinals = [
    "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava",
  ]

  static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}
