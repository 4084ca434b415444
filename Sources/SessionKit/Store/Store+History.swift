import Platform

/// Taking back and doing again.
extension Store {
  /// The changes that are kept, the oldest first.
  public func changes() throws(StoreError) -> [Change] {
    var changes: [Change] = []
    for number in try numbers() {
      guard let bytes = try optional("\(Self.history)/\(pad(number, 8)).json") else { continue }
      guard let change = Change(bytes, number: number) else { continue }
      changes.append(change)
    }
    return changes
  }

  /// The change that `undo` would take back, and when it was written; nil when there is none.
  public func nextToUndo() throws(StoreError) -> (change: Change, written: Int)? {
    try newest(Stacks(own()).standing.last)
  }

  /// The change that `redo` would do again, and when it was taken back; nil when there is none.
  public func nextToRedo() throws(StoreError) -> (change: Change, written: Int)? {
    let own = try own()
    guard let target = Stacks(own).takenBack.last else { return nil }
    let turn = own.last { $0.effect == .undo(target.number) }
    return try newest(turn).map { (target, $0.written) }
  }

  private func own() throws(StoreError) -> [Change] {
    try changes().filter { $0.author == author }
  }

  private func newest(_ change: Change?) throws(StoreError) -> (change: Change, written: Int)? {
    guard let change else { return nil }
    let status = try storing { () throws(SystemError) in
      try FileSystem.status(of: entry(change.number))
    }
    return (change, status?.modified ?? 0)
  }

  /// Takes back the last change of one's own that still stands.
  @discardableResult
  public func undo(by pen: Pen) throws -> Change {
    try turn(by: pen) { stacks throws(StoreError) in
      guard let target = stacks.standing.last else { throw .nothingToUndo }
      return (target, .undo(target.number), target.files.map(\.reversed))
    }
  }

  /// Does again the last change of one's own that was taken back.
  @discardableResult
  public func redo(by pen: Pen) throws -> Change {
    try turn(by: pen) { stacks throws(StoreError) in
      guard let target = stacks.takenBack.last else { throw .nothingToRedo }
      return (target, .redo(target.number), target.files)
    }
  }

  private func turn(
    by pen: Pen,
    _ choose: (Stacks) throws(StoreError) -> (Change, Change.Effect, [FileChange])
  ) throws -> Change {
    guard beside.isEmpty else { throw StoreError.several }
    let lock = try acquireLock()
    return try withExtendedLifetime(lock) {
      try finish()
      let (target, effect, files) = try choose(Stacks(own()))
      for file in files where !file.isPending(try optional(file.path)) {
        throw StoreError.changedSince(path: file.path)
      }
      for file in files where !isAtHand(file) { throw StoreError.changedSince(path: file.path) }
      let missing = try missingFolders(for: files)
      try commit(
        Change(
          effect: effect, command: target.command, by: pen, author: author,
          folders: target.folders + missing.filter { !target.folders.contains($0) },
          files: files))
      return target
    }
  }

  /// The changes that stand and those that were taken back, each with the latest last.
  private struct Stacks {
    private(set) var standing: [Change] = []
    private(set) var takenBack: [Change] = []

    init(_ changes: [Change]) {
      for change in changes {
        switch change.effect {
        case .new:
          standing.append(change)
          takenBack = []
        case .undo(let number): move(number, from: &standing, to: &takenBack)
        case .redo(let number): move(number, from: &takenBack, to: &standing)
        }
      }
    }

    private func move(_ number: Int, from source: inout [Change], to target: inout [Change]) {
      guard let place = source.lastIndex(where: { $0.number == number }) else { return }
      target.append(source.remove(at: place))
    }
  }
}
