import SessionKit

/// Asks on a terminal for the fields of a record, until they are understood or put off.
struct Questions {
  let run: Run
  let scope: InputScope

  /// Asks for one thing that is missing.
  func ask<Kept: Record>(_ gap: Gap, _ record: inout Kept) throws {
    if let field = Kept.fields.first(where: { $0.key == gap.key }) {
      try ask(field, &record)
    } else if let field = Head.fields.first(where: { $0.key == gap.key }) {
      try ask(field, &record.head)
    }
  }

  private func ask<Root>(_ field: Field<Root>, _ root: inout Root) throws {
    var words: [String] = []
    while let line = try run.ask(field.question(in: scope.words), hint: hint(field, words)) {
      do {
        try field.set(words + [line], in: &root, scope: scope)
        guard field.isList else { return }
        words.append(line)
      } catch {
        try run.warn(Wording.explain(error).0)
      }
    }
  }

  private func hint<Root>(_ field: Field<Root>, _ words: [String]) -> String {
    words.isEmpty ? "por ejemplo: \(field.example); Enter: más tarde" : "Enter: ya no más"
  }
}
