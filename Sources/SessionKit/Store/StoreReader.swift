import Platform

/// Reads the files of a store, through a change that was cut off if need be.
public struct StoreReader: Sendable {
  let store: Store
  let unfinished: Change?

  /// The bytes of a file; nil when there is none.
  public func read(_ path: String) throws(StoreError) -> [UInt8]? {
    let bytes = try store.optional(path)
    guard let change = unfinished?.files.first(where: { $0.path == path }),
      change.isPending(bytes)
    else { return bytes }
    return change.applied(to: bytes)
  }

  /// The names in a folder, or none when there is no such folder; a link is not followed.
  public func names(in folder: String) throws(StoreError) -> [String] {
    let path = folder.isEmpty ? store.folder : store.path(folder)
    return try storing { () throws(SystemError) in
      let status = try FileSystem.status(of: path)
      guard status?.kind == .folder || folder.isEmpty && status != nil else { return added(folder) }
      return Set(try FileSystem.names(in: path) + added(folder)).sorted()
    }
  }

  /// What stands at a path.
  public func status(of path: String) throws(StoreError) -> FileSystem.Status? {
    try storing { () throws(SystemError) in try FileSystem.status(of: store.path(path)) }
  }

  /// The files that an unfinished change is about to make in a folder.
  private func added(_ folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return (unfinished?.files ?? []).filter { $0.after != nil && $0.path.hasPrefix(prefix) }
      .map { String($0.path.dropFirst(prefix.count)) }.filter { !$0.contains("/") }
  }
}

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
