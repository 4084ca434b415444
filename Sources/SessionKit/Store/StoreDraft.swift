/// The files that a command means to change, until all of them are changed at once.
public struct StoreDraft {
  /// The files as they are.
  public let reader: StoreReader
  private var befores: [String: [UInt8]?] = [:]
  private var afters: [String: [UInt8]?] = [:]
  /// Whole files that come in, by their places.
  private(set) var brought: [String: [UInt8]] = [:]

  init(_ reader: StoreReader) {
    self.reader = reader
  }

  /// The bytes that a file has, or will have.
  public func read(_ path: String) throws(StoreError) -> [UInt8]? {
    if let after = afters[path] { return after }
    return try reader.read(path)
  }

  /// Means to write a file.
  public mutating func write(_ path: String, _ bytes: [UInt8]?) throws(StoreError) {
    guard FileChange.isInside(path) else { throw .notPermitted(path: path) }
    if befores[path] == nil { befores[path] = .some(try reader.read(path)) }
    afters[path] = .some(bytes)
  }

  /// Means to bring a whole file in, which is never written again; one that is there stays.
  public mutating func bring(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    guard FileChange.isInside(path) else { throw .notPermitted(path: path) }
    guard try reader.status(of: path) == nil else { return }
    brought[path] = bytes
  }

  /// The files that will not be as they were, in the order of their paths.
  var changes: [FileChange] {
    let files = afters.keys.compactMap { path in
      let before = befores[path] ?? nil
      let after = afters[path] ?? nil
      return before == after ? nil : FileChange(path: path, before: before, after: after)
    }
    let whole = brought.map { FileChange(path: $0, bringing: FileChange.Mark($1)) }
    return (files + whole).sorted { $0.path < $1.path }
  }
}
