@testable import SessionKit

/// Reads an archive as other programs do: from the directory at its end.
struct ZipReader {
  /// An archive that is not whole.
  struct Broken: Error {}

  /// A file in an archive.
  struct File {
    let name: String
    let method: Int
    let content: [UInt8]
  }

  private(set) var files: [File] = []

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ size: Int) throws -> Int {
      guard place >= 0, place + size <= bytes.count else { throw Broken() }
      return bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    guard try number(end, 4) == 0x0605_4B50 else { throw Broken() }
    var place = try number(end + 16, 4)
    guard try place + number(end + 12, 4) == end else { throw Broken() }
    for _ in 0..<(try number(end + 10, 2)) {
      guard try number(place, 4) == 0x0201_4B50 else { throw Broken() }
      let length = try number(place + 28, 2)
      let local = try number(place + 42, 4)
      let name = bytes[place + 46..<place + 46 + length]
      // What both places tell about the file has to be the same.
      guard try number(local, 4) == 0x0403_4B50,
        bytes[place + 6..<place + 30] == bytes[local + 4..<local + 28],
        name == bytes[local + 30..<local + 30 + length], try number(local + 28, 2) == 0
      else { throw Broken() }
      let start = local + 30 + length
      let stored = Array(bytes[start..<start + (try number(local + 18, 4))])
      let method = try number(local + 8, 2)
      let content = method == 8 ? try Inflater.inflate(stored) : stored
      guard try content.count == number(local + 22, 4),
        try Int(CRC32.sum(content)) == number(local + 14, 4),
        try number(local + 6, 2) == 1 << 11, try number(local + 12, 2) == 0x21
      else { throw Broken() }
      files.append(
        File(name: String(decoding: name, as: UTF8.self), method: method, content: content))
      place += 46 + length
    }
    guard place == end else { throw Broken() }
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    guard let file = files.first(where: { $0.name == name }) else { throw Broken() }
    return String(decoding: file.content, as: UTF8.self)
  }
}
