import Platform

/// The moment of truth: writing a change down, doing it, and finishing what was cut off.
extension Store {
  /// Writes a change down and does it.
  ///
  /// All that needs room on the disk is written before anything counts; the renaming of the
  /// pending change is the moment from which it is done, come what may.
  func commit(_ change: Change) throws(StoreError) {
    var made: [String] = []
    do throws(StoreError) {
      try checkPlaces(change)
      try storing { () throws(SystemError) in
        for name in change.folders {
          made += try FileSystem.makeFolder(path(name), ownerOnly: ownerOnly, withParents: false)
        }
        try FileSystem.makeFolder(path(Self.history), ownerOnly: ownerOnly, withParents: false)
      }
      try prepare(contentsAfter(change))
      try storing { () throws(SystemError) in
        try FileSystem.create(path(Self.draft), change.bytes, ownerOnly: ownerOnly)
        try FileSystem.rename(path(Self.draft), to: path(Self.pending))
      }
    } catch {
      withdraw(made)
      throw error
    }
    try storing { () throws(SystemError) in
      try FileSystem.flushFolder(path(Self.own))
      try carryOut(change)
    }
    try archive(change)
  }

  /// Does again what a pending change asks for, where it is not done yet.
  func finish() throws(StoreError) {
    try sweep()
    guard let bytes = try optional(Self.pending) else { return }
    guard let change = Change(bytes) else {
      throw .broken(FileProblem(path: Self.pending, kind: .format(.unexpectedEnd)))
    }
    let contents = try contentsAfter(change)
    try storing { () throws(SystemError) in
      for name in change.folders {
        try FileSystem.makeFolder(path(name), ownerOnly: ownerOnly, withParents: false)
      }
      for place in contents.keys {
        guard let parent = Path.parent(of: path(change.files[place].path)) else { continue }
        try FileSystem.makeFolder(parent, ownerOnly: ownerOnly, withParents: false)
      }
    }
    try prepare(contents)
    try storing { () throws(SystemError) in try carryOut(change) }
    try archive(change)
  }

  /// The bytes that each file is to have, by its place in the change; those that somebody has
  /// changed in between, or that are done, are left alone.
  private func contentsAfter(_ change: Change) throws(StoreError) -> [Int: [UInt8]] {
    var contents: [Int: [UInt8]] = [:]
    for (place, file) in change.files.enumerated() where !file.isAside {
      let bytes: [UInt8]?
      do throws(StoreError) { bytes = try optional(file.path) } catch {
        // A folder or a link in its place is somebody's change as well.
        if FileProblem(path: file.path, error) != nil { continue }
        throw error
      }
      guard file.isPending(bytes), let after = file.applied(to: bytes) else { continue }
      guard file.isDone(after) else {
        throw .broken(FileProblem(path: Self.history, kind: .format(.unexpectedEnd)))
      }
      contents[place] = after
    }
    return contents
  }

  private func prepared(_ place: Int) -> String { path("\(Self.own)/new-\(place)") }

  private func prepare(_ contents: [Int: [UInt8]]) throws(StoreError) {
    try storing { () throws(SystemError) in
      for (place, bytes) in contents.sorted(by: { $0.key < $1.key }) {
        try FileSystem.create(prepared(place), bytes, ownerOnly: ownerOnly)
      }
    }
  }

  /// Puts the prepared files in their places and takes away those that are to go.
  private func carryOut(_ change: Change) throws(SystemError) {
    var folders: [String] = []
    for (place, file) in change.files.enumerated() {
      if let aside = file.aside {
        try move(file, aside)
      } else if file.after == nil {
        let bytes = try? FileSystem.read(path(file.path))
        if file.isPending(bytes) { try FileSystem.remove(path(file.path)) }
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
      try FileSystem.makeFolder(path(Self.history), ownerOnly: ownerOnly, withParents: false)
      // Of several histories one can tell which has the latest change.
      try FileSystem.touch(path(Self.pending))
      try FileSystem.rename(path(Self.pending), to: entry(next))
      for old in numbers.dropLast(Self.longestHistory - 1) { try FileSystem.remove(entry(old)) }
    }
  }

  func entry(_ number: Int) -> String { path("\(Self.history)/\(pad(number, 8)).json") }

  /// Refuses before anything is written what would be refused afterwards, and what would lead
  /// out of the folder.
  private func checkPlaces(_ change: Change) throws(StoreError) {
    for file in change.files {
      var parts = file.path.split(separator: "/").map(String.init)
      var isLast = true
      while !parts.isEmpty {
        let name = parts.joined(separator: "/")
        let status = try storing { () throws(SystemError) in
          try FileSystem.status(of: path(name))
        }
        if let status, status.kind != (isLast ? .file : .folder) {
          throw .broken(
            FileProblem(path: name, kind: status.kind == .link ? .link : .notAFile))
        }
        if !isLast && status != nil { try checkWritable(path(name)) }
        isLast = false
        parts.removeLast()
      }
    }
    for place in [folder, path(Self.own), path(Self.history)] { try checkWritable(place) }
  }

  private func checkWritable(_ place: String) throws(StoreError) {
    if FileSystem.isWritable(place) { return }
    let status = try storing { () throws(SystemError) in try FileSystem.status(of: place) }
    if place == path(Self.history) && status == nil { return }
    throw status == nil ? .missing(path: place) : .notPermitted(path: place)
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
