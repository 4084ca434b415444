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
      try questions.ask(gap, &answered)
      guard answered != record else { continue }
      let filled = answered
      let title = "\(run.command) \(Wording.quoted(Search.summary(record)))"
      record = try folder.change(title) { editor in
        try editor.edit(Kept.self, id, in: file) { current, _ in
          current.fill(from: filled)
          if current.head.school == nil { current.head.school = filled.head.school }
        }
      }
    }
    return record
  }
}
