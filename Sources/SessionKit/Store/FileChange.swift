/// What a command did to one file: what it took out and put in, between what stayed.
struct FileChange: Sendable, Equatable {
  /// How to tell whether a file is still the one that was meant.
  struct Mark: Sendable, Equatable {
    let size: Int
    let digest: Digest

    init(_ bytes: [UInt8]) {
      size = bytes.count
      digest = Digest(of: bytes)
    }

    init?(json: JSON) {
      guard let size = json["size"]?.integer, let digest = json["digest"]?.string else {
        return nil
      }
      self.size = size
      self.digest = Digest(text: digest)
    }

    /// A mark, or none for null; nil for anything else.
    static func orNone(_ json: JSON) -> Mark?? {
      if json == .null { return .some(nil) }
      return Mark(json: json).map { .some($0) } ?? .none
    }

    var json: JSON { .object([("size", .integer(size)), ("digest", .string(digest.text))]) }

    func fits(_ bytes: [UInt8]?) -> Bool {
      bytes.map { $0.count == size && Digest(of: $0) == digest } ?? false
    }
  }

  /// The file, from the folder of the store.
  let path: String
  /// The file before; nil if there was none.
  let before: Mark?
  /// The file after; nil if there is none any more.
  let after: Mark?
  /// How many bytes at the beginning stayed.
  let prefix: Int
  /// How many bytes at the end stayed.
  let suffix: Int
  let taken: [UInt8]
  let put: [UInt8]
  /// Whether the bytes are not written down with the change: they lie aside until it is done, and
  /// again when it is undone.
  let isAside: Bool

  /// A whole file, too large to be written down twice, that comes from aside.
  init(path: String, bringing mark: Mark) {
    self.init(
      path: path, before: nil, after: mark, prefix: 0, suffix: 0, taken: [], put: [],
      isAside: true)
  }

  init(path: String, before: [UInt8]?, after: [UInt8]?) {
    self.path = path
    self.before = before.map(Mark.init)
    self.after = after.map(Mark.init)
    let (old, new) = (before ?? [], after ?? [])
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter && old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start && old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    prefix = start
    suffix = end
    taken = Array(old[start..<old.count - end])
    put = Array(new[start..<new.count - end])
    isAside = false
  }

  private init(
    path: String, before: Mark?, after: Mark?, prefix: Int, suffix: Int, taken: [UInt8],
    put: [UInt8], isAside: Bool
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.prefix = prefix
    self.suffix = suffix
    self.taken = taken
    self.put = put
    self.isAside = isAside
  }

  /// The change that takes this one back.
  var reversed: FileChange {
    FileChange(
      path: path, before: after, after: before, prefix: prefix, suffix: suffix, taken: put,
      put: taken, isAside: isAside)
  }

  /// Whether the file is as it was before the change.
  func isPending(_ bytes: [UInt8]?) -> Bool { before?.fits(bytes) ?? (bytes == nil) }

  /// Whether the file is as the change left it.
  func isDone(_ bytes: [UInt8]?) -> Bool { after?.fits(bytes) ?? (bytes == nil) }

  /// Makes the bytes after from the bytes before.
  func applied(to bytes: [UInt8]?) -> [UInt8]? {
    guard after != nil, !isAside else { return nil }
    let old = bytes ?? []
    return Array(old.prefix(prefix)) + put + Array(old.suffix(suffix))
  }
}

extension FileChange {
  init?(json: JSON) {
    guard let path = json["path"]?.string, let prefix = json["prefix"]?.integer,
      let suffix = json["suffix"]?.integer, prefix >= 0, suffix >= 0,
      let taken = json["taken"]?.string.flatMap(Self.bytes), let put = json["put"]?.string,
      let putBytes = Self.bytes(put), let before = json["before"].flatMap(Mark.orNone),
      let after = json["after"].flatMap(Mark.orNone), FileChange.isInside(path)
    else { return nil }
    self.init(
      path: path, before: before, after: after, prefix: prefix, suffix: suffix, taken: taken,
      put: putBytes, isAside: json["aside"]?.bool ?? false)
  }

  var json: JSON {
    .object(
      [
        ("path", .string(path)), ("before", before?.json ?? .null),
        ("after", after?.json ?? .null), ("prefix", .integer(prefix)),
        ("suffix", .integer(suffix)), ("taken", .string(Self.text(taken))),
        ("put", .string(Self.text(put))),
      ] + (isAside ? [("aside", .bool(true))] : []))
  }

  /// Where its bytes lie while the file is not in its place, from the folder of the store: beside
  /// the history, from which it can come back.
  var aside: String? { isAside ? Self.aside(path) : nil }

  static func aside(_ path: String) -> String {
    Store.history + "/" + (path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// A path that leads nowhere but into the folder.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// Any bytes as text: each one the character of its number.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    return String(text)
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard scalar.value < 256 else { return nil }
      bytes.append(UInt8(scalar.value))
    }
    return bytes
  }
}
