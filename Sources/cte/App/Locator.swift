import Platform
import SessionKit

/// Finds the workbook that a command is about.
struct Locator: Sendable {
  private let context: Context
  private let named: [String]

  init(_ run: Run) {
    context = run.context
    named = run.arguments.values(Globals.workbook).map(\.text)
  }

  /// The workbook that was named, the nearest one upwards, one beside, or the user's own.
  var existing: String? {
    if let explicit { return explicit }
    var folder: String? = context.currentFolder
    while let here = folder {
      if WorkbookFolder.isWorkbook(here) { return here }
      folder = Path.parent(of: here)
    }
    if WorkbookFolder.isWorkbook(inHere) { return inHere }
    return own.flatMap { WorkbookFolder.exists(at: $0) ? $0 : nil }
  }

  /// Where a new one is made.
  var new: String { explicit ?? inHere }

  private var explicit: String? {
    (named.first ?? context.environment("CTE_WORKBOOK")).map {
      Path.join(context.currentFolder, $0)
    }
  }

  /// The other workbooks that are read with the one that was named first.
  var beside: [String] { named.dropFirst().map { Path.join(context.currentFolder, $0) } }

  private var inHere: String { Path.join(context.currentFolder, "cuaderno") }

  private var own: String? { context.dataFolder.map { Path.join($0, "cte/cuaderno") } }

  /// A path as the user would write it from here.
  func shown(_ path: String) -> String {
    let prefix = context.currentFolder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
