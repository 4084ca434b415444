import SessionKit

extension Run {
  /// Prints records as they stand now, for programs: one alone, several as an array.
  func printViews(_ ids: [ID], of kind: Kind, in folder: WorkbookFolder) throws {
    let book = try folder.read(Selection(about: kind))
    let views = ids.compactMap { book.entry($0) }.map { book.view($0, asOf: pen.today) }
    try print(views.count == 1 ? views[0] : .array(views))
  }
}
