import Platform

/// Workbooks that come together.
extension WorkbookFolder {
  /// Joins the workbook with another one, or with an earlier copy of itself.
  public func join(_ command: String, with other: WorkbookFolder) throws -> JoinReport {
    try other.store.read { reader in
      try join(command, [JoinSource(reader, named: other.store.folder + "/")])
    }
  }

  /// Joins the copies that lie about in its folder with the files that they were copied from.
  public func joinCopies(_ command: String) throws -> JoinReport { try join(command, []) }

  /// Joins the two versions that git has put into one file, wherever it has, and tells the files.
  public func mend(_ command: String) throws -> [String] {
    let marked = try store.read { reader in
      let source = JoinSource(reader)
      let folders = ["", Self.sessionsFolder, Self.progressFolder]
      return try folders.flatMap { try source.paths(in: $0) }.filter { path in
        ((try? source.read(path)) ?? nil).map { GitMarks.sides($0) != nil } ?? false
      }
    }
    if !marked.isEmpty { _ = try join(command, []) }
    return marked
  }

  func join(_ command: String, _ sources: [JoinSource]) throws -> JoinReport {
    try store.change(command, by: pen) { draft in
      guard try draft.read(form.fileName) != nil else {
        throw StoreError.missing(path: store.path(form.fileName))
      }
      return try join(&draft, sources)
    }
  }

  /// Makes the workbook, with a title on its cover, out of others.
  func make(_ command: String, title: String, _ sources: [JoinSource]) throws -> JoinReport {
    var workbook = Workbook()
    workbook.title = title
    workbook.cover.made = pen.now
    workbook.cover.by = pen.name
    let own = JoinSource([form.fileName: workbook.bytes])
    return try making {
      try store.change(command, by: pen) { draft in
        guard try draft.read(form.fileName) == nil else {
          throw StoreError.exists(path: store.path(form.fileName))
        }
        return try join(&draft, sources + [own])
      }
    }
  }

  /// Says that two schools, people or teams are one; each file speaks of one of them from now on.
  public func unite(_ command: String, _ pair: IDPair) throws -> JoinReport {
    try store.change(command, by: pen) { draft in try join(&draft, [], saying: pair) }
  }

  private func join(
    _ draft: inout StoreDraft, _ sources: [JoinSource], saying same: IDPair? = nil
  ) throws -> JoinReport {
    let workbook = try draft.read(form.fileName).map { Workbook.read($0).value } ?? Workbook()
    var joiner = Joiner(
      JoinSource(draft.reader), by: pen,
      signature: pen.signature(in: Directory(workbook, me: pen.name)))
    try joiner.join(sources, saying: same)
    try joiner.write(into: &draft)
    return joiner.report
  }
}
