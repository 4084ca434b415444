import Platform

/// Reads the files of a store, through a change that was cut off if need be.
///
/// It may read other folders beside it, as if all were one: a file that several of them have is
/// joined out of all of them.
public struct StoreReader: Sendable {
  let store: Store
  let unfinished: Change?
  private var others: [StoreReader] = []
  /// The files that every folder has, joined once.
  private var joined: [String: [UInt8]] = [:]

  init(store: Store, unfinished: Change?) {
    self.store = store
    self.unfinished = unfinished
  }

  /// The same, with other folders beside it.
  func beside(_ others: [StoreReader]) throws(StoreError) -> StoreReader {
    guard !others.isEmpty else { return self }
    var reader = self
    reader.others = others
    for path in try reader.names(in: "") where path.hasSuffix(".json") {
      if let bytes = try reader.read(path) { reader.joined[path] = bytes }
    }
    return reader
  }

  /// The bytes of a file; nil when there is none.
  public func read(_ path: String) throws(StoreError) -> [UInt8]? {
    guard !others.isEmpty else { return try readAlone(path) }
    if let bytes = joined[path] { return bytes }
    var files: [FileJoin.File] = []
    for reader in [self] + others {
      guard let bytes = try reader.readAlone(path) else { continue }
      files.append((bytes, reader.store.path(path)))
    }
    return try FileJoin.join(files)
  }

  private func readAlone(_ path: String) throws(StoreError) -> [UInt8]? {
    let bytes = try store.optional(path)
    guard let change = unfinished?.files.first(where: { $0.path == path }),
      change.isPending(bytes)
    else { return bytes }
    return change.applied(to: bytes)
  }

  /// The names in a folder, or none when there is no such folder; a link is not followed.
  public func names(in folder: String) throws(StoreError) -> [String] {
    var names: Set<String> = []
    for reader in [self] + others { names.formUnion(try reader.namesAlone(in: folder)) }
    return names.sorted()
  }

  private func namesAlone(in folder: String) throws(StoreError) -> [String] {
    let path = folder.isEmpty ? store.folder : store.path(folder)
    return try storing { () throws(SystemError) in
      let status = try FileSystem.status(of: path)
      guard status?.kind == .folder || folder.isEmpty && status != nil else { return added(folder) }
      return try FileSystem.names(in: path) + added(folder)
    }
  }

  /// What stands at a path.
  public func status(of path: String) throws(StoreError) -> FileSystem.Status? {
    for reader in [self] + others {
      let status = try storing { () throws(SystemError) in
        try FileSystem.status(of: reader.store.path(path))
      }
      if let status { return status }
    }
    return nil
  }

  /// The files that an unfinished change is about to make in a folder.
  private func added(_ folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return (unfinished?.files ?? []).filter { $0.after != nil && $0.path.hasPrefix(prefix) }
      .map { String($0.path.dropFirst(prefix.count)) }.filter { !$0.contains("/") }
  }
}
