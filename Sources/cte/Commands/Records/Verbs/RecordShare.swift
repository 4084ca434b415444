import CommandLineKit
import SessionKit

/// `cte bitácora-personal compartir`: shows to everybody what one keeps to oneself, entry by entry.
struct RecordShare<Kept: Record> {
  private static var reference: Operand { RecordCommands.reference(Kept.kind) }
  private static var remove: Option {
    .flag("remove", "quitar", summary: "Deja de compartirla", example: "--quitar")
  }

  static var command: Command<Action> {
    let noun = Kept.kind.noun
    return Command(
      Name("share", "compartir"), summary: "Comparte \(Kept.kind.indefinite) con el colectivo",
      discussion: "Copia en el cuaderno solo esa; lo demás sigue en su carpeta. Si después la "
        + "corrige, compártala otra vez.",
      operands: [reference], options: [remove, CommonOptions.session],
      examples: [
        Example(
          "cte \(noun) compartir \(RecordCommands.idExample)", "en la sesión en que se anotó"),
        Example("cte \(noun) compartir \(RecordCommands.idExample) --quitar", "ya no se comparte"),
      ], action: { try RecordShare(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let own = try run.folder(keeping: Kept.kind).read(Selection(about: Kept.kind))
    let entry = try RecordCommands.find(Kept.self, text, in: own)
    guard let record = entry.record as? Kept, let id = record.id else {
      throw RecordProblem.none(kind: Kept.kind.name, text: text)
    }
    let folder = try run.workbook()
    let words = Kept.kind.definite
    if run.arguments.flag(Self.remove) {
      try folder.change("\(run.command) --quitar") { try $0.unshare(id, kind: Kept.kind) }
      try run.say("Ya no se comparte \(words). Sigue en su carpeta.")
      return .done
    }
    let book = try folder.read(.none)
    let file = try session(of: record, in: book)
    // It may be taken back: then the history must not tell it.
    try folder.change(run.command) {
      try $0.share(record, in: file)
    }
    try run.print(id.text)
    let place = file.map { " en la \($0.card.shortName)" } ?? ""
    try run.say("Quedó a la vista de todos\(place). Para quitarla: agregue --quitar")
    return .done
  }

  /// The session that was named, else the one in which the record was written down.
  private func session(of record: Kept, in book: Book) throws -> SessionFile? {
    if run.arguments.has(CommonOptions.session) {
      return try run.session(CommonOptions.session, in: book, for: .reading)
    }
    return book.sessions.first { $0.id == record.head.session }
  }
}
