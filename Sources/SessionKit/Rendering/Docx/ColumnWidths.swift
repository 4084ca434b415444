/// How wide the columns of a table are: short ones as they need, the long ones share the rest.
enum ColumnWidths {
  /// The room at each side of a cell, in twentieths of a point.
  static let margin = 85

  /// The widths, which together fill the room; of each row, the extents of its cells.
  static func fit(
    _ rows: [[TextExtent]], in room: Int, size: Int, isFilledByHand: Bool = false
  ) -> [Int] {
    let count = rows.first?.count ?? 0
    guard count > 0 else { return [] }
    var narrowest = [Int](repeating: 0, count: count)
    var natural = narrowest
    var mass = [Double](repeating: 0, count: count)
    for column in 0..<count {
      let cells = rows.map { $0[column] }
      let word = cells.map(\.word).max() ?? 0
      let line = cells.map(\.line).max() ?? 0
      // No word, however long, takes more than a third from the others.
      narrowest[column] = min(padded(word, size, slack: 17), max(room / 3, room / count))
      natural[column] = max(narrowest[column], padded(line, size))
      // What is short, such as a name, has at most two lines.
      if natural[column] <= room / 3 {
        narrowest[column] = max(narrowest[column], natural[column] * 6 / 10)
      }
      let total = Double(1 + cells.reduce(0) { $0 + $1.total })
      mass[column] = total.squareRoot() * total.squareRoot().squareRoot()
      if isFilledByHand, cells.dropFirst().allSatisfy({ $0.total == 0 }) {
        narrowest[column] = max(narrowest[column], room / 5)
        natural[column] = max(natural[column], narrowest[column])
      }
    }
    return filled(widths(narrowest, natural, mass, room), natural, room)
  }

  private static func widths(
    _ narrowest: [Int], _ natural: [Int], _ mass: [Double], _ room: Int
  ) -> [Int] {
    let least = narrowest.reduce(0, +)
    guard least < room else { return share(room, narrowest, narrowest.map { _ in 1 }) }
    let more = share(room - least, zip(natural, narrowest).map { $0 - $1 }, mass)
    return zip(narrowest, more).map { $0 + $1 }
  }

  /// Gives each what it asks for where that is no more than its part; the others share the rest.
  private static func share(_ room: Int, _ asked: [Int], _ weights: [Double]) -> [Int] {
    var parts = asked
    var open = Array(asked.indices)
    var rest = room
    while !open.isEmpty {
      let part = rest / open.count
      let modest = open.filter { asked[$0] <= part }
      if modest.isEmpty { break }
      rest -= modest.reduce(0) { $0 + asked[$1] }
      open.removeAll { asked[$0] <= part }
    }
    let total = open.reduce(0) { $0 + weights[$1] }
    for column in open { parts[column] = Int(Double(rest) * weights[column] / total) }
    return parts
  }

  /// What is left over goes to all, the more the wider they are.
  private static func filled(_ widths: [Int], _ natural: [Int], _ room: Int) -> [Int] {
    let left = room - widths.reduce(0, +)
    let total = max(1, natural.reduce(0, +))
    var filled = zip(widths, natural).map { $0 + left * $1 / total }
    filled[filled.count - 1] += room - filled.reduce(0, +)
    return filled
  }

  /// The room for a text; a word has more, since where Arial is missing another, wider one is
  /// taken for it.
  private static func padded(_ width: Int, _ size: Int, slack: Int = 3) -> Int {
    TextExtent.room(width, size: size) * (100 + slack) / 100 + 2 * margin + 20
  }
}
