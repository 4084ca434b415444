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

  /// Joins the two versions that git has put into one file, and lets files that came without a join
  /// speak of everybody by the id that stands; gives the files.
  public func mend(_ command: String) throws -> (marked: [String], renamed: [String]) {
    let found = try store.read { reader in try unsettled(JoinSource(reader)) }
    if !found.marked.isEmpty || !found.renamed.isEmpty { _ = try join(command, []) }
    return found
  }

  private func unsettled(
    _ source: JoinSource
  ) throws -> (marked: [String], renamed: [String]) {
    func bytes(_ path: String) -> [UInt8] { ((try? source.read(path)) ?? nil) ?? [] }
    let workbook = Workbook.read(bytes(form.fileName)).value
    let identities = Identities(workbook.same, removed: Set(workbook.removed))
    let paths = try [Self.sessionsFolder, Self.progressFolder].flatMap { try source.paths(in: $0) }
    return (
      try (source.paths(in: "") + paths).filter { GitMarks.sides(bytes($0)) != nil },
      identities.isEmpty ? [] : paths.filter { identities.concern(bytes($0)) }
    )
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
