/// An archive of named files, written in memory: the same files give the same bytes.
///
/// It has room for 65,535 files and four gigabytes, as every program understands them.
struct ZipArchive: Sendable {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive with nothing in it.
  init() {}

  /// Adds a file; the name has `/` between folders, and is in it once.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let compressed = Deflate.compress(content)
    let isSmaller = compressed.count < content.count
    let stored = isSmaller ? compressed : content
    let name = Array(name.utf8)
    let description =
      Self.short(20) + Self.short(Self.namesAreUTF8) + Self.short(isSmaller ? 8 : 0)
      + Self.moment + Self.long(Int(CRC32.sum(content))) + Self.long(stored.count)
      + Self.long(content.count) + Self.short(name.count) + Self.short(0)
    directory += Self.long(0x0201_4B50) + Self.short(20) + description
    // No remark, the first volume, nothing told about it, and where it stands.
    directory += Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0)
    directory += Self.long(bytes.count) + name
    bytes += Self.long(0x0403_4B50) + description + name
    bytes += stored
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    bytes + directory + Self.long(0x0605_4B50) + Self.short(0) + Self.short(0) + Self.short(count)
      + Self.short(count) + Self.long(directory.count) + Self.long(bytes.count) + Self.short(0)
  }

  private static let namesAreUTF8 = 1 << 11

  /// Midnight of 1 January 1980, the first that an archive can name.
  private static let moment = short(0) + short(1 << 5 | 1)

  private static func short(_ number: Int) -> [UInt8] {
    let number = UInt16(number)
    return [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
  }

  private static func long(_ number: Int) -> [UInt8] {
    let number = UInt32(number)
    return (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
