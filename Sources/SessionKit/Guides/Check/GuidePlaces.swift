/// Finds the line of a problem: that of the key and the words in question, where they can be found
/// within the piece that has the problem.
struct GuidePlaces {
  private let bytes: [UInt8]
  private let form: GuideDocument.Form
  /// Where the pieces begin, in order.
  private let starts: [Int]

  init(_ guide: Guide, _ form: GuideDocument.Form, _ bytes: [UInt8]) {
    self.bytes = bytes
    self.form = form
    let pieces: [[Int]] = [
      guide.sections.map(\.place), guide.activities.map(\.place), guide.steps.map(\.place),
      guide.materials.map(\.place), guide.products.map(\.place), guide.readings.map(\.place),
      guide.questionGroups.map(\.place), guide.roles.map(\.place),
      guide.card.variants.map(\.place), guide.card.meetings.map(\.place),
    ]
    starts = pieces.joined().filter { $0 >= 0 }.sorted()
  }

  func place(of problem: GuideFinding) -> Int {
    let start = max(0, problem.place)
    guard problem.place >= 0, !problem.key.isEmpty || !problem.words.isEmpty else { return start }
    // Lists and the card have no pieces of their own: look through to the end.
    let next = LineTable.count(of: starts, upTo: start)
    let isWhole = next == 0
    let end = isWhole || next == starts.count ? bytes.count : starts[next]
    let from = problem.key.isEmpty ? start : key(problem.key, start, end) ?? start
    guard !problem.words.isEmpty else { return from }
    return find(Array(problem.words.utf8), from, end)
      ?? find(Array(problem.words.utf8), start, end) ?? from
  }

  /// Where a key stands between two places.
  private func key(_ key: String, _ start: Int, _ end: Int) -> Int? {
    if form == .json { return find(Array("\"\(key)\"".utf8), start, end) }
    let wanted = Set(FormWords.words(for: key).map(FormWord.core))
    var place = start
    while place < end {
      let stop = bytes[place..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      let line = bytes[place..<stop]
      if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let word = String(decoding: line[..<colon], as: UTF8.self)
        if wanted.contains(FormWord.core(word)) { return place + indent(line) }
      }
      place = stop + 1
    }
    return nil
  }

  private func indent(_ line: ArraySlice<UInt8>) -> Int {
    line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  /// Where words stand between two places, as whole words.
  private func find(_ words: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard let first = words.first, words.count <= end - start else { return nil }
    for place in start...(end - words.count) where bytes[place] == first {
      guard bytes[place..<(place + words.count)].elementsEqual(words) else { continue }
      let isBegun = place > 0 && Self.isWord(bytes[place - 1]) && Self.isWord(first)
      let after = place + words.count
      let goesOn = after < bytes.count && Self.isWord(bytes[after]) && Self.isWord(words.last ?? 0)
      if !isBegun && !goesOn { return place }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || GuideCheck.isDigit(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }
}
