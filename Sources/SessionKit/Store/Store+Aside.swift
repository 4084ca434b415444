import Platform

/// Large files, which come into the folder whole and are never written again: their bytes are not
/// written down with the change, but lie beside the history until it is done, and again when it is
/// undone.
extension Store {
  /// Writes large files aside, before anything counts, and gives the places that it filled.
  func setAside(_ files: [String: [UInt8]]) throws(StoreError) -> [String] {
    guard !files.isEmpty else { return [] }
    var made: [String] = []
    do {
      try FileSystem.makeFolder(path(Self.history), ownerOnly: ownerOnly, withParents: false)
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        let place = FileChange.aside(name)
        // What an undone change has left there is the same; what was cut off is only a part of it.
        if try FileSystem.status(of: path(place)) != nil {
          if try FileSystem.read(path(place)) == bytes { continue }
          try FileSystem.remove(path(place))
        }
        made.append(place)
        try FileSystem.create(path(place), bytes, ownerOnly: ownerOnly)
      }
      try FileSystem.flushFolder(path(Self.history))
    } catch {
      clearAside(made)
      throw StoreError(error)
    }
    return made
  }

  /// Takes away large files that came aside for a change that will not be.
  func clearAside(_ places: [String]) {
    // Once the change counts, they belong to it.
    guard (try? FileSystem.status(of: path(Self.pending))) == .some(nil) else { return }
    for place in places { try? FileSystem.remove(path(place)) }
  }

  /// Whether the bytes of a file that is to come from aside are there.
  func isAtHand(_ file: FileChange) -> Bool {
    guard let aside = file.aside, let after = file.after else { return true }
    return after.fits(try? FileSystem.read(path(aside)))
  }

  /// Brings a file from aside to its place, or takes it back there.
  func move(_ file: FileChange, _ aside: String) throws(SystemError) {
    if file.after == nil {
      guard file.isPending(try? FileSystem.read(path(file.path))) else { return }
      try FileSystem.rename(path(file.path), to: path(aside))
      try FileSystem.flushFolder(path(Self.history))
    } else if try FileSystem.status(of: path(aside)) != nil {
      try FileSystem.rename(path(aside), to: path(file.path))
    }
  }

  /// Takes away what a command that was cut off had set aside, and tells whether there was any.
  ///
  /// No change speaks of it. Only who holds the lock may do that.
  func clearUnclaimed() throws(StoreError) -> Bool {
    let names: [String]
    do { names = try FileSystem.names(in: path(Self.history)) } catch {
      if error.reason == .notFound { return false }
      throw StoreError(error)
    }
    let lying = names.filter { !$0.hasSuffix(".json") && !$0.hasPrefix(".") }
    guard !lying.isEmpty else { return false }
    let claimed = Set(try changes().flatMap(\.files).compactMap(\.aside))
    let unclaimed = lying.map { Self.history + "/" + $0 }.filter { !claimed.contains($0) }
    for name in unclaimed {
      try storing { () throws(SystemError) in try FileSystem.remove(path(name)) }
    }
    return !unclaimed.isEmpty
  }
}
