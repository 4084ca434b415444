import SessionKit

/// Asks on a terminal for the fields of a record, until they are understood or put off.
struct Questions {
  let run: Run
  let scope: InputScope

  /// Asks for everything that is missing.
  func ask<Kept: Record>(_ record: inout Kept) throws {
    for gap in record.missing {
      guard let field = Kept.fields.first(where: { $0.key == gap.key }) else { continue }
      try ask(field, &record)
    }
  }

  private func ask<Kept: Record>(_ field: Field<Kept>, _ record: inout Kept) throws {
    var words: [String] = []
    while let line = try run.ask(field.question, hint: hint(field, words)) {
      do {
        try field.set(words + [line], in: &record, scope: scope)
        guard field.isList else { return }
        words.append(line)
      } catch {
        try run.warn(Wording.explain(error).0)
      }
    }
  }

  private func hint<Kept: Record>(_ field: Field<Kept>, _ words: [String]) -> String {
    words.isEmpty ? "por ejemplo: \(field.example); Enter: más tarde" : "Enter: ya no más"
  }
}
