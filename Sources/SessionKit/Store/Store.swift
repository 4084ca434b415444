import Platform

/// A folder of files that is changed by whole commands only.
///
/// It knows nothing of sessions. Each change is one transaction: it is written down first, then
/// done, and whoever comes next finishes what was cut off. What was written down stays as the
/// history, from which it can be undone.
public struct Store: Sendable {
  /// The folder.
  public let folder: String
  /// Who works in it.
  public let author: Change.Author
  /// Whether only the user may read what is written.
  public let ownerOnly: Bool
  /// Other folders that are read with it as if all were one; then nothing is written.
  public let beside: [Store]
  /// How long to wait for somebody else who is writing, in milliseconds.
  public let patience: Int

  /// How many changes can be taken back.
  public static let longestHistory = 500

  static let own = ".cte"
  static let pending = ".cte/pending"
  static let draft = ".cte/pending.tmp"
  static let history = ".cte/undo"
  static let lock = ".cte/lock"

  /// Describes a store; nothing is read or written yet.
  public init(
    folder: String, author: Change.Author, ownerOnly: Bool = false, beside: [Store] = [],
    patience: Int = 5000
  ) {
    self.folder = folder
    self.author = author
    self.ownerOnly = ownerOnly
    self.beside = beside
    self.patience = patience
  }

  func path(_ relative: String) -> String { Path.join(folder, relative) }

  // MARK: - Reading

  /// Reads several files as they were at one moment, between two changes.
  public func read<Result>(
    _ body: (StoreReader) throws -> Result
  ) throws -> Result {
    try readAlone { reader in
      try Self.read(beside[...], []) { others in try body(reader.beside(others)) }
    }
  }

  private static func read<Result>(
    _ stores: ArraySlice<Store>, _ readers: [StoreReader],
    _ body: ([StoreReader]) throws -> Result
  ) throws -> Result {
    guard let next = stores.first else { return try body(readers) }
    return try next.readAlone { reader in try read(stores.dropFirst(), readers + [reader], body) }
  }

  private func readAlone<Result>(
    _ body: (StoreReader) throws -> Result
  ) throws -> Result {
    for _ in 0..<8 {
      let unfinished = try finishPending()
      let before = try lastNumber()
      let result = try body(StoreReader(store: self, unfinished: unfinished))
      let isPending = try storing { () throws(SystemError) in
        try FileSystem.status(of: path(Self.pending)) != nil
      }
      let moved = try lastNumber() != before || (isPending && unfinished == nil)
      if !moved { return result }
    }
    // Others write all the time: keep them out for a moment.
    let lock = try acquireLock()
    return try withExtendedLifetime(lock) {
      try finish()
      return try body(StoreReader(store: self, unfinished: nil))
    }
  }

  /// Finishes a change that was cut off; where that is not possible, gives it, to read through.
  private func finishPending() throws(StoreError) -> Change? {
    guard let bytes = try optional(Self.pending) else { return nil }
    do {
      let lock = try acquireLock()
      try withExtendedLifetime(lock) { () throws(StoreError) in try finish() }
      return nil
    } catch {
      switch error {
      case .notPermitted, .locked, .full, .system: return Change(bytes)
      default: throw error
      }
    }
  }

  func optional(_ relative: String) throws(StoreError) -> [UInt8]? {
    do { return try FileSystem.read(path(relative)) } catch {
      if error.reason == .notFound { return nil }
      throw StoreError(error)
    }
  }

  /// The numbers of the changes in the history, rising.
  func numbers() throws(StoreError) -> [Int] {
    do {
      return try FileSystem.names(in: path(Self.history))
        .compactMap { $0.hasSuffix(".json") ? Int($0.dropLast(5)) : nil }.sorted()
    } catch {
      if error.reason == .notFound { return [] }
      throw StoreError(error)
    }
  }

  private func lastNumber() throws(StoreError) -> Int { try numbers().last ?? 0 }

  // MARK: - Writing

  /// Changes the folder by one command: all of it, or nothing.
  @discardableResult
  public func change<Result>(
    _ command: String, by pen: Pen, _ body: (inout StoreDraft) throws -> Result
  ) throws -> Result {
    guard beside.isEmpty else { throw StoreError.several }
    let lock = try acquireLock()
    return try withExtendedLifetime(lock) {
      try finish()
      var draft = StoreDraft(StoreReader(store: self, unfinished: nil))
      let result = try body(&draft)
      let files = draft.changes
      guard !files.isEmpty else { return result }
      let aside = try setAside(draft.brought)
      do {
        try commit(
          Change(
            effect: .new, command: command, by: pen, author: author,
            folders: try missingFolders(for: files), files: files))
      } catch {
        clearAside(aside)
        throw error
      }
      return result
    }
  }

  func acquireLock() throws(StoreError) -> FileLock {
    try storing { () throws(SystemError) in
      guard try FileSystem.status(of: folder) != nil else {
        throw SystemError(.notFound, path: folder)
      }
      try FileSystem.makeFolder(path(Self.own), ownerOnly: ownerOnly, withParents: false)
    }
    let lock = try storing { () throws(SystemError) in
      try FileLock.acquire(path(Self.lock), waiting: patience, ownerOnly: ownerOnly)
    }
    guard let lock else { throw .locked(path: folder) }
    return lock
  }

  /// The folders that the files need and that are not there, the topmost first.
  func missingFolders(for files: [FileChange]) throws(StoreError) -> [String] {
    var folders: [String] = []
    for file in files where file.after != nil {
      var parts = file.path.split(separator: "/").dropLast()
      var missing: [String] = []
      while !parts.isEmpty {
        let name = parts.joined(separator: "/")
        let status = try storing { () throws(SystemError) in
          try FileSystem.status(of: path(name))
        }
        guard status == nil else { break }
        missing.insert(name, at: 0)
        parts = parts.dropLast()
      }
      for name in missing where !folders.contains(name) { folders.append(name) }
    }
    return folders
  }

  /// Takes away the folders that were made for a first change that then was not made.
  func discard(_ folders: [String]) {
    try? FileSystem.remove(path(Self.lock))
    for folder in [path(Self.history), path(Self.own)] + folders.reversed() {
      _ = try? FileSystem.removeEmptyFolder(folder)
    }
  }
}
