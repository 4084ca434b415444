import SessionKit

/// Asks on a terminal for what a record lacks; each answer is written down before the next is
/// asked for.
struct Completion {
  let run: Run
  let folder: WorkbookFolder
  let scope: InputScope

  /// Gives the record with what was answered.
  func ask<Kept: Record>(_ record: Kept, in file: SessionFile?) throws -> Kept {
    guard let id = record.id else { return record }
    var record = record
    let questions = Questions(run: run, scope: scope)
    for gap in record.missing {
      var answered = record
      do { try questions.ask(gap, &answered) } catch {
        // What was said before the line broke off is kept, too.
        if answered != record { _ = try keep(answered, id, in: file) }
        throw error
      }
      if answered != record { record = try keep(answered, id, in: file) }
    }
    return record
  }

  private func keep<Kept: Record>(
    _ filled: Kept, _ id: ID, in file: SessionFile?
  ) throws -> Kept {
    try folder.change("\(run.command) \(Wording.quoted(Search.summary(filled)))") { editor in
      try editor.edit(Kept.self, id, in: file) { current, _ in
        current.fill(from: filled)
        if current.head.school == nil { current.head.school = filled.head.school }
      }
    }
  }
}
