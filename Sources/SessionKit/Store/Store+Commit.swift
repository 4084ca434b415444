import Platform

/// The moment of truth: writing a change down, doing it, and finishing what was cut off.
extension Store {
  /// Writes a change down and does it.
  ///
  /// All that needs room on the disk is written before anything counts; the renaming of the
  /// pending change is the moment from which it is done, come what may.
  func commit(_ change: Change) throws(StoreError) {
    var made: [String] = []
    do {
      for name in change.folders {
        made += try FileSystem.makeFolder(path(name), ownerOnly: ownerOnly)
      }
      try FileSystem.makeFolder(path(Self.history), ownerOnly: ownerOnly)
      try checkWritable(change)
      let contents = try contentsAfter(change)
      try prepare(contents)
      try FileSystem.create(path(Self.draft), change.bytes, ownerOnly: ownerOnly)
      try FileSystem.rename(path(Self.draft), to: path(Self.pending))
      try FileSystem.flushFolder(path(Self.own))
    } catch {
      withdraw(made)
      throw StoreError(error)
    }
    try storing { () throws(SystemError) in try carryOut(change) }
    try archive(change)
  }

  /// Does again what a pending change asks for, where it is not done yet.
  func finish() throws(StoreError) {
    try sweep()
    guard let bytes = try optional(Self.pending) else { return }
    guard let change = Change(bytes) else {
      throw .broken(FileProblem(path: Self.pending, kind: .format(.unexpectedEnd)))
    }
    try storing { () throws(SystemError) in
      for name in change.folders {
        try FileSystem.makeFolder(path(name), ownerOnly: ownerOnly)
      }
      let contents = try contentsAfter(change)
      try prepare(contents)
      try carryOut(change)
    }
    try archive(change)
  }

  /// The bytes that each file is to have, by its place in the change; those that somebody has
  /// changed in between, or that are done, are left alone.
  private func contentsAfter(_ change: Change) throws(SystemError) -> [Int: [UInt8]] {
    var contents: [Int: [UInt8]] = [:]
    for (place, file) in change.files.enumerated() {
      let bytes = try current(file)
      if file.isPending(bytes), let after = file.applied(to: bytes) { contents[place] = after }
    }
    return contents
  }

  private func current(_ file: FileChange) throws(SystemError) -> [UInt8]? {
    do { return try FileSystem.read(path(file.path)) } catch {
      if error.reason == .notFound { return nil }
      throw error
    }
  }

  private func prepared(_ place: Int) -> String { path("\(Self.own)/new-\(place)") }

  private func prepare(_ contents: [Int: [UInt8]]) throws(SystemError) {
    for (place, bytes) in contents.sorted(by: { $0.key < $1.key }) {
      try FileSystem.create(prepared(place), bytes, ownerOnly: ownerOnly)
    }
  }

  /// Puts the prepared files in their places and takes away those that are to go.
  private func carryOut(_ change: Change) throws(SystemError) {
    var folders: [String] = []
    for (place, file) in change.files.enumerated() {
      if file.after == nil {
        if file.isPending(try current(file)) { try FileSystem.remove(path(file.path)) }
      } else if try FileSystem.status(of: prepared(place)) != nil {
        try FileSystem.rename(prepared(place), to: path(file.path))
      }
      if let parent = Path.parent(of: path(file.path)), !folders.contains(parent) {
        folders.append(parent)
      }
    }
    for folder in folders { try FileSystem.flushFolder(folder) }
    for name in change.folders {
      if let parent = Path.parent(of: path(name)) { try FileSystem.flushFolder(parent) }
    }
    // What an undone change had made goes with it, if nothing else has come into it.
    if case .undo = change.effect {
      for name in change.folders.reversed() { try FileSystem.removeEmptyFolder(path(name)) }
    }
  }

  /// A done change becomes the newest of the history.
  private func archive(_ change: Change) throws(StoreError) {
    let numbers = try numbers()
    let next = (numbers.last ?? 0) + 1
    try storing { () throws(SystemError) in
      try FileSystem.makeFolder(path(Self.history), ownerOnly: ownerOnly)
      try FileSystem.rename(path(Self.pending), to: entry(next))
      for old in numbers.dropLast(Self.longestHistory - 1) { try FileSystem.remove(entry(old)) }
    }
  }

  func entry(_ number: Int) -> String { path("\(Self.history)/\(pad(number, 8)).json") }

  /// Refuses before anything is written what would be refused afterwards.
  private func checkWritable(_ change: Change) throws(SystemError) {
    for file in change.files {
      guard let parent = Path.parent(of: path(file.path)) else { continue }
      if !FileSystem.isWritable(parent) { throw SystemError(.denied, path: parent) }
      if let status = try FileSystem.status(of: path(file.path)), status.kind != .file {
        throw SystemError(status.kind == .folder ? .isFolder : .loop, path: path(file.path))
      }
    }
  }

  /// Takes away what was prepared for a change that will not be.
  private func withdraw(_ made: [String]) {
    try? sweep()
    for folder in made.reversed() { _ = try? FileSystem.removeEmptyFolder(folder) }
  }

  /// Takes away what a command that was cut off had prepared.
  private func sweep() throws(StoreError) {
    try storing { () throws(SystemError) in
      for name in try FileSystem.names(in: path(Self.own))
      where name == "pending.tmp" || name.hasPrefix("new-") {
        try FileSystem.remove(path("\(Self.own)/\(name)"))
      }
    }
  }
}
