import CommandLineKit
import Platform
import SessionKit

/// `cte unir`: two workbooks, or a workbook and its copies, become one.
struct Merge {
  static let folder = Operand(
    "folder", placeholder: "CARPETA", kind: .folder, required: false,
    summary: "El otro cuaderno; sin ella, las copias que la nube dejó en este")

  static let command = Command<Action>(
    Name("merge", "unir"), summary: "Une este cuaderno con otro, o con una copia suya",
    discussion: "No pierde ni repite nada, en cualquier orden y cuantas veces quiera. De lo que "
      + "dos personas corrigieron de distinto modo vale lo último; lo otro lo pregunta después "
      + "«cte completar». El otro cuaderno queda como está.",
    operands: [folder],
    examples: [
      Example("cte unir /media/usb/cuaderno", "con el que trae en una memoria"),
      Example("cte unir", "con las copias en conflicto de su carpeta compartida"),
    ], action: { try Merge(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let own = try run.workbook()
    let report: JoinReport
    if let named = run.arguments.operand(Self.folder)?.text {
      let place = try other(named)
      report =
        Self.isSame(place, own.store.folder)
        ? try own.joinCopies(run.command)
        : try own.join("\(run.command) \(named)", with: run.workbook(at: place))
    } else {
      report = try own.joinCopies(run.command)
    }
    try JoinTale(run: run, folder: own, report: report).tell()
    return .done
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = try? FileSystem.resolvingLinks(one) else { return false }
    return (try? FileSystem.resolvingLinks(other)) == first
  }

  /// The folder of the other workbook, or the one in which it lies.
  private func other(_ named: String) throws -> String {
    let place = Path.join(run.context.currentFolder, named)
    let inner = Path.join(place, "cuaderno")
    if WorkbookFolder.exists(at: place) { return place }
    if WorkbookFolder.exists(at: inner) { return inner }
    let isThere = ((try? FileSystem.status(of: place)) ?? nil) != nil
    throw isThere ? StoreError.noWorkbook(path: named) : StoreError.missing(path: named)
  }
}
