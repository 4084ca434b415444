/// Whether bytes are text in UTF-8, and what they seem to be if they are not.
struct TextEncodingCheck {
  /// Whether there is any text to be read.
  let isText: Bool
  /// What is wrong.
  let problems: [GuideFinding]
  /// The same bytes, with a question mark for each that belongs to no character.
  let repaired: [UInt8]

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(64)
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !hasMark && !bytes.contains(0) else {
      let isWide = hasMark || head.count { $0 == 0 } > head.count / 3
      isText = false
      repaired = []
      problems = [GuideFinding(.notUTF8(seems: isWide ? "UTF-16" : "", lines: 1), at: 0)]
      return
    }
    isText = true
    let bad = Self.badBytes(bytes)
    var repaired = bytes
    for place in bad { repaired[place] = UInt8(ascii: "?") }
    self.repaired = repaired
    problems =
      bad.first.map { first in
        let lines = Self.lines(of: bad, in: bytes)
        return [GuideFinding(.notUTF8(seems: Self.guess(bytes, bad), lines: lines), at: first)]
      } ?? []
  }

  /// On how many lines the places are.
  private static func lines(of places: [Int], in bytes: [UInt8]) -> Int {
    var count = 0
    var last = -1
    for place in places {
      if last < 0 || bytes[last..<place].contains(UInt8(ascii: "\n")) { count += 1 }
      last = place
    }
    return count
  }

  /// Spanish letters as older programs wrote them.
  private static func guess(_ bytes: [UInt8], _ bad: [Int]) -> String {
    let latin: Set<UInt8> = [
      0xE1, 0xE9, 0xED, 0xF3, 0xFA, 0xF1, 0xFC, 0xC1, 0xC9, 0xCD, 0xD3, 0xDA, 0xD1, 0xBF, 0xA1,
      0xAB, 0xBB, 0xB0, 0xBA, 0xAA, 0x93, 0x94, 0x96, 0x97, 0x85,
    ]
    let old: Set<UInt8> = [0xA0, 0x82, 0xA1, 0xA2, 0xA3, 0xA4, 0xA8]
    let likeLatin = bad.count { latin.contains(bytes[$0]) }
    let likeOld = bad.count { old.contains(bytes[$0]) }
    return likeLatin * 2 > bad.count && likeLatin > likeOld ? "Windows-1252" : ""
  }

  /// The places of bytes that belong to no character of UTF-8.
  private static func badBytes(_ bytes: [UInt8]) -> [Int] {
    var bad: [Int] = []
    var place = 0
    while place < bytes.count {
      let length = characterLength(bytes, at: place)
      if length == 0 {
        bad.append(place)
        place += 1
      } else {
        place += length
      }
    }
    return bad
  }

  /// How many bytes the character at a place has; 0 when there is none.
  private static func characterLength(_ bytes: [UInt8], at place: Int) -> Int {
    let lead = bytes[place]
    if lead < 0x80 { return 1 }
    let (length, lowest, highest): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
    case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
    case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
    case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard place + length <= bytes.count, (lowest...highest).contains(bytes[place + 1]) else {
      return 0
    }
    for next in bytes[(place + 1)..<(place + length)] where next & 0xC0 != 0x80 { return 0 }
    return length
  }
}
