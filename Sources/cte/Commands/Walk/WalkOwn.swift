import SessionKit

/// What a walk keeps apart from the session: in the user's own folder.
enum WalkOwn {
  /// Keeps a record before the session says that it was given.
  static func keep<Kept: Record>(_ record: Kept, of file: SessionFile, _ run: Run) throws {
    let own = try run.folder(keeping: Kept.kind)
    try own.change(run.command) { editor in
      var record = record
      record.head.session = file.id
      try editor.add(record)
    }
    try run.say("Quedó en su propia carpeta; nadie más lo ve en el cuaderno.")
  }
}

/// What a walk asks about that other sessions left open.
enum WalkReviews {
  static func open(
    _ step: GuideStep?, _ folder: WorkbookFolder, _ file: SessionFile, _ run: Run
  ) throws -> [Entry] {
    guard step?.records.contains("review") ?? false else { return [] }
    return open(try folder.read(Debts.selection), file, run)
  }

  /// The same in a book that was read: person by person.
  static func open(_ book: Book, _ file: SessionFile, _ run: Run) -> [Entry] {
    let open = Debts(book: book, day: run.pen.today).all.filter { $0.session?.id != file.id }
    return OpenParty.all(of: open, in: book.directory).flatMap(\.entries)
  }
}
