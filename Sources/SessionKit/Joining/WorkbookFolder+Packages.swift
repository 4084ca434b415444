/// Parts of a workbook that go from hand to hand.
extension WorkbookFolder {
  /// Makes a package of somebody's part.
  public func package(_ scope: PackageScope) throws -> Package {
    try store.read { reader in
      let book = try BookReader.read(reader, form, me: pen.name, .all)
      if let problem = book.problems.first { throw StoreError.broken(problem) }
      let source = JoinSource(reader)
      let part = try PackagePart(scope, of: book, from: source)
      return try Package(
        scope, named: book.directory.name(of: scope.id) ?? "", part, from: source, by: pen)
    }
  }

  /// Takes packages into the workbook, all of them or none, each named as it was given; a title
  /// makes the workbook for them.
  public func take(
    _ command: String, _ packages: [(package: Package, path: String)], making title: String? = nil
  ) throws -> JoinReport {
    let sources = try packages.map { package, path throws(StoreError) in
      JoinSource(try package.files(from: path), named: "\(path): ")
    }
    guard let title else { return try join(command, sources) }
    return try make(command, title: title, sources)
  }
}
