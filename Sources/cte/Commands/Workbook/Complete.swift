import CommandLineKit
import SessionKit

/// `cte completar`: one by one through what was captured in haste.
struct Complete {
  static let command = Command<Action>(
    Name("complete", "completar"), summary: "Recorre lo que quedó a medias y pregunta lo que falta",
    options: [CommonOptions.session],
    examples: [Example("cte completar", "Enter deja una pregunta para después")],
    action: { try Complete(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    var session: ID?
    if run.arguments.has(CommonOptions.session) {
      session = try run.session(CommonOptions.session, in: book, for: .reading).id
    }
    let entries = book.entries.filter {
      !$0.record.missing.isEmpty && $0.status != .cancelled
        && [.workbook, .session].contains($0.kind.home)
        && (session == nil || $0.session?.id == session)
    }
    guard !entries.isEmpty else {
      if run.isJSON { try run.print(.array([])) }
      try run.say("No falta nada por completar.")
      return .done
    }
    guard run.isInteractive else { return try list(entries, book) }
    var count = 0
    for entry in entries {
      let words = Search.summary(entry.record)
      try run.say("\(entry.kind.one.capitalizedFirst): \(words)")
      if try complete(entry.record, entry, book, folder) { count += 1 }
    }
    try run.say(
      count == 1
        ? "Se completó 1 de \(entries.count)." : "Se completaron \(count) de \(entries.count).")
    return .done
  }

  private func complete<Kept: Record>(
    _ record: Kept, _ entry: Entry, _ book: Book, _ folder: WorkbookFolder
  ) throws -> Bool {
    let scope = run.scope(book.directory, in: entry.session)
    let completion = Completion(run: run, folder: folder, scope: scope)
    return try completion.ask(record, in: entry.session).missing.isEmpty
  }

  /// Without anybody to ask, says what is missing and how to fill it in.
  private func list(_ entries: [Entry], _ book: Book) throws -> ExitCode {
    if run.isJSON {
      try run.print(.array(entries.map { book.view($0, asOf: run.pen.today) }))
    } else {
      for entry in entries { try run.print(Screen.wrap(line(entry.record, entry), run.width)) }
    }
    try run.say("Aquí no se puede preguntar: complete cada uno con la orden que se muestra.")
    return .usage
  }

  private func line<Kept: Record>(_ record: Kept, _ entry: Entry) -> String {
    let options = record.missing.map { gap in
      let field = Kept.fields.first { $0.key == gap.key }
      return "--\(field?.spanish ?? CommonOptions.school.name.spanish) …"
    }
    let id = String((record.id?.text ?? "").prefix(5))
    return "cte \(entry.kind.noun) editar \(id) \(options.joined(separator: " "))"
  }
}
