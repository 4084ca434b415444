import SessionKit

extension Run {
  /// Prints records as they stand now, for programs: one alone, several as an array.
  func printViews(
    _ ids: [ID], in folder: WorkbookFolder, reading selection: Selection
  ) throws {
    let book = try folder.read(selection)
    let views = ids.compactMap { book.entry($0) }.map { book.view($0, asOf: pen.today) }
    try print(views.count == 1 ? views[0] : .array(views))
  }

  /// The same for records of one kind.
  func printViews(_ ids: [ID], of kind: Kind, in folder: WorkbookFolder) throws {
    try printViews(ids, in: folder, reading: Selection(about: kind))
  }
}
