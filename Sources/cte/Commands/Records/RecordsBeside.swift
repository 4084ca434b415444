import SessionKit
import SpanishText

/// What the workbook has of one's own that belongs in the same book: in a personal logbook, one's
/// pautas and tasks.
struct RecordsBeside {
  private let table: EntryTable
  private let entries: [Entry]
  private let day: CivilDate

  /// Looks for it in the workbook, as filtered; nil where there is none, or the user is nobody
  /// there.
  init?(_ kind: Kind, _ filter: EntryFilter, _ run: Run) throws {
    guard !kind.beside.isEmpty, let folder = run.workbookHere else { return nil }
    // What only the kind itself can be asked for, these have not.
    guard filter.choices.isEmpty, filter.marks.isEmpty else { return nil }
    let book = try folder.read(Selection(kinds: Set(kind.beside)))
    guard let me = book.directory.me else { return nil }
    let directory = book.directory
    let own = book.entries.filter {
      kind.beside.contains($0.kind.name) && $0.concerns(person: me, orTeamIn: directory)
        && filter.keeps($0, in: book, asOf: run.pen.today)
    }
    guard !own.isEmpty else { return nil }
    entries = kind.beside.flatMap { name in own.filter { $0.kind.name == name } }
    day = run.pen.today
    table = try folder.table(book, asOf: day)
  }

  /// What is wrong in the workbook.
  var problems: [FileProblem] { table.book.problems + table.problems }

  /// Its form for programs.
  var views: [JSON] { entries.map { table.book.view($0, asOf: day) } }

  /// A list of each kind.
  func show(_ run: Run) throws {
    let listing = EntryListing(book: table.book, day: day, table: table)
    for type in Kinds.all {
      let own = entries.filter { $0.kind == type.kind }
      guard !own.isEmpty else { continue }
      try run.print(run.style.bold("\n" + type.kind.plural.capitalizedFirst))
      try run.print(self.listing(type, own, listing).render(width: run.width, style: run.style))
    }
  }

  private func listing(
    _ type: any Record.Type, _ own: [Entry], _ listing: EntryListing
  ) -> Listing { listing.listing(type, own) }
}
