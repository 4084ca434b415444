/// What git leaves in a file that two people changed, when nobody has told it how such files are
/// joined: both texts, one after the other, between marks.
enum GitMarks {
  private static let mine = Array("<<<<<<< ".utf8)
  private static let before = Array("||||||| ".utf8)
  private static let other = Array("=======".utf8)
  private static let end = Array(">>>>>>> ".utf8)

  /// The two files that lie in one; nil where there are no marks.
  static func sides(_ bytes: [UInt8]) -> [[UInt8]]? {
    let newline = UInt8(ascii: "\n")
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.starts(with: mine) }) else { return nil }
    var sides: [[ArraySlice<UInt8>]] = [[], []]
    var place: [Int] = [0, 1]
    for line in lines {
      let isEdge = line.starts(with: other) && line.count <= other.count + 1
      if line.starts(with: mine) {
        place = [0]
      } else if place == [0], line.starts(with: before) {
        place = []
      } else if place.count < 2, isEdge {
        place = [1]
      } else if place == [1], line.starts(with: end) {
        place = [0, 1]
      } else {
        for side in place { sides[side].append(line) }
      }
    }
    return sides.map { withCommas($0) }
  }

  /// Lines as they were written, each with a comma where one belongs: git takes a line from here and
  /// one from there, and knows nothing of lists.
  private static func withCommas(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    let lines = lines.map(trimmed).filter { !$0.isEmpty }
    var bytes: [UInt8] = []
    for (place, line) in lines.enumerated() {
      var line = line
      if line.last == UInt8(ascii: ",") { line = line.dropLast() }
      bytes += line
      let opens = line.last == UInt8(ascii: "{") || line.last == UInt8(ascii: "[")
      let next = place + 1 < lines.count ? lines[place + 1].first : nil
      let closes = next == nil || next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
      if !opens && !closes { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") {
      line = line.dropLast()
    }
    return line.drop { $0 == UInt8(ascii: " ") }
  }
}
