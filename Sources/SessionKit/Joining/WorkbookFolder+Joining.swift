import Platform

/// Workbooks that come together.
extension WorkbookFolder {
  /// Joins the workbook with another one, or with an earlier copy of itself.
  public func join(_ command: String, with other: WorkbookFolder) throws -> JoinReport {
    try other.store.read { try join(command, [JoinSource($0)]) }
  }

  /// Joins the copies that lie about in its folder with the files that they were copied from.
  public func joinCopies(_ command: String) throws -> JoinReport { try join(command, []) }

  func join(_ command: String, _ sources: [JoinSource]) throws -> JoinReport {
    try store.change(command, by: pen) { draft in
      guard try draft.read(form.fileName) != nil else {
        throw StoreError.missing(path: store.path(form.fileName))
      }
      var joiner = Joiner(JoinSource(draft.reader))
      try joiner.join(sources)
      try joiner.write(into: &draft)
      return joiner.report
    }
  }
}
