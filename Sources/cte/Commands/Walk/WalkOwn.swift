import SessionKit

/// What a walk keeps apart from the session: in the user's own folder.
enum WalkOwn {
  /// Keeps a record before the session says that it was given, or what was added to it.
  static func keep<Kept: Record>(_ record: Kept, of file: SessionFile, _ run: Run) throws {
    let own = try run.folder(keeping: Kept.kind)
    if let id = record.id {
      try own.change(run.command) { editor in
        _ = try editor.edit(Kept.self, id, in: nil) { kept, _ in kept = record }
      }
      return
    }
    try own.change(run.command) { editor in
      var record = record
      record.head.session = file.id
      try editor.add(record)
    }
    try run.say("Quedó en su propia carpeta; nadie más lo ve en el cuaderno.")
  }

  /// What was kept so far in a step.
  static func kept(_ step: GuideStep?, of file: SessionFile, _ run: Run) throws -> [any Record] {
    let kinds = Set(step?.records ?? []).filter {
      Kinds.named($0)?.kind.isPrivate ?? false
    }
    guard let type = kinds.first.flatMap(Kinds.named), !run.pen.name.isEmpty else { return [] }
    let folder = try run.folder(keeping: type.kind)
    guard WorkbookFolder.isFolder(folder.store.folder) else { return [] }
    return try folder.read(Selection(kinds: kinds)).entries.map(\.record)
      .filter { $0.head.session == file.id }
  }
}

/// What a walk asks about that other sessions left open.
enum WalkReviews {
  static func open(
    _ step: GuideStep?, _ folder: WorkbookFolder, _ file: SessionFile, _ run: Run
  ) throws -> [Entry] {
    guard step?.records.contains("review") ?? false else { return [] }
    return open(try folder.read(Carried.selection), file, run)
  }

  /// The same in a book that was read: person by person.
  static func open(_ book: Book, _ file: SessionFile, _ run: Run) -> [Entry] {
    let carried = Carried(file, in: book, asOf: run.pen.today)
    return OpenParty.all(of: carried.toReview, in: book.directory).flatMap(\.entries)
  }
}
