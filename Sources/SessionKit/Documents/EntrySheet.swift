/// Entries with every column that there is, for those who go on working in a spreadsheet.
struct EntrySheet: Sendable {
  let lines: EntryTable

  /// A row for each entry of a kind: whence it comes, its own fields, and what became of it.
  func table(_ entries: [Entry], _ type: any Record.Type) -> Block.Table {
    let fields = Self.fields(of: type)
    return Block.Table(
      headings: ["Clave", "Sesión", "Fecha", "Escuela"] + fields.map(\.label)
        + ["Fecha límite", "Estado", "Vencido", "Última nota", "Evidencia mostrada"],
      rows: entries.map { entry in
        source(entry) + fields.map { lines.value($0.key, of: entry) } + outcome(entry)
      })
  }

  private static func fields<Kept: Record>(
    of type: Kept.Type
  ) -> [(key: String, label: String)] {
    Kept.fields.map { ($0.key, $0.label) }
  }

  private func source(_ entry: Entry) -> [String] {
    let directory = lines.book.directory
    let schools = entry.schools(in: directory).compactMap { directory.name(of: $0) }
    return [
      entry.record.head.id?.text ?? "", entry.session?.card.briefName ?? "",
      entry.date?.iso ?? "", schools.joined(separator: "; "),
    ]
  }

  private func outcome(_ entry: Entry) -> [String] {
    let notes = entry.history.map(\.event)
    let shown = notes.flatMap { [$0.evidence] + $0.files.map(\.name) }.filter { !$0.isEmpty }
    return [
      lines.book.dueDate(of: entry)?.iso ?? "", entry.statusLabel,
      lines.book.isOverdue(entry, asOf: lines.day) ? "sí" : "no",
      notes.last { !$0.note.isEmpty }?.note ?? "", shown.joined(separator: "; "),
    ]
  }
}
