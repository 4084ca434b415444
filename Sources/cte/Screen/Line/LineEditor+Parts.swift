/// Moving over parts of the text, and deleting them.
extension LineEditor {
  /// Where a motion ends.
  func target(of motion: LineCommand.Motion) -> Int {
    switch motion {
    case .characterBack: max(0, cursor - 1)
    case .characterForward: min(text.count, cursor + 1)
    case .wordBack: back(over: { $0.isLetter || $0.isNumber })
    case .wordForward: forward(over: { $0.isLetter || $0.isNumber })
    case .spacedWordBack: back(over: { !$0.isWhitespace })
    case .lineStart: text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    case .lineEnd: text[cursor...].firstIndex(of: "\n") ?? text.count
    case .textStart: 0
    case .textEnd: text.count
    }
  }

  private func back(over isPart: (Character) -> Bool) -> Int {
    var index = cursor
    while index > 0, !isPart(text[index - 1]) { index -= 1 }
    while index > 0, isPart(text[index - 1]) { index -= 1 }
    return index
  }

  private func forward(over isPart: (Character) -> Bool) -> Int {
    var index = cursor
    while index < text.count, !isPart(text[index]) { index += 1 }
    while index < text.count, isPart(text[index]) { index += 1 }
    return index
  }

  /// Deletes from the cursor to a place.
  mutating func delete(to place: Int) {
    guard place != cursor else { return }
    remember()
    replace(min(place, cursor)..<max(place, cursor), with: "")
  }

  /// Deletes and keeps; what several keys kill one after the other is kept as one.
  mutating func kill(_ motion: LineCommand.Motion, continuing: Bool) {
    var place = target(of: motion)
    // At the end of a line there is nothing but its break, and so at its start.
    if place == cursor, motion == .lineEnd { place = target(of: .characterForward) }
    if place == cursor, motion == .lineStart { place = target(of: .characterBack) }
    deed = .killing
    guard place != cursor else { return }
    let part = Array(text[min(place, cursor)..<max(place, cursor)])
    let kept = continuing ? killed : []
    killed = place < cursor ? part + kept : kept + part
    delete(to: place)
  }

  /// Exchanges the characters beside the cursor, or at the end of a line those before it.
  mutating func transpose() {
    let isAtEnd = cursor == text.count || text[cursor] == "\n"
    let second = isAtEnd ? cursor - 1 : cursor
    guard second > 0, text[second] != "\n", text[second - 1] != "\n" else { return }
    remember()
    text.swapAt(second - 1, second)
    cursor = second + 1
  }
}
