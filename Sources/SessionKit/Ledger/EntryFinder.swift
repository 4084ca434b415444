import SpanishText

/// Finds a record by the beginning of its id, or by words that only it begins with.
public enum EntryFinder {
  /// Finds one record, of a kind if that is known.
  public static func find(
    _ text: String, in book: Book, kind: String?
  ) throws(RecordProblem) -> Entry {
    let folded = Folding.fold(trim(text))
    let entries = book.entries.filter { kind == nil || $0.kind.name == kind }
    if let exact = entries.first(where: { $0.record.head.id?.text == folded }) { return exact }
    var found: [Entry] = []
    if folded.utf8.count >= ID.shortest && ID.couldBegin(folded) {
      found = entries.filter { $0.record.head.id?.text.hasPrefix(folded) ?? false }
    }
    if found.isEmpty && folded.utf8.count >= ID.shortest {
      found = entries.filter {
        Folding.fold(Search.summary($0.record)).hasPrefix(folded)
      }
    }
    guard let first = found.first else {
      throw RecordProblem.none(kind: kind ?? "", text: text)
    }
    guard found.count == 1 else {
      throw RecordProblem.several(
        text: text,
        candidates: found.compactMap { entry in
          entry.record.head.id.map {
            RecordProblem.Candidate(id: $0, text: Search.summary(entry.record))
          }
        })
    }
    return first
  }
}
