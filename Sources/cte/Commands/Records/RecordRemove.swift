import CommandLineKit
import SessionKit

/// `cte acuerdo quitar`: takes a record away that should not be there.
struct RecordRemove<Kept: Record> {
  static var reference: Operand { RecordCommands.reference(Kept.kind) }

  static var command: Command<Action> {
    Command(
      .remove, summary: "Quita \(Kept.kind.indefinite)",
      discussion:
        "Lo que tiene seguimiento o aparece en otros registros no se quita. Se puede deshacer.",
      operands: [reference],
      examples: [
        Example(
          "cte \(Kept.kind.noun) quitar \(RecordCommands.idExample)",
          Kept.kind.gender == .feminine ? "la que empieza así" : "el que empieza así")
      ], action: { try RecordRemove(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.folder(keeping: Kept.kind)
    let book = try folder.read(Selection(kinds: [Kept.kind.name]))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Kept.self, text, in: book)
    let words = Wording.quoted(Search.summary(entry.record))
    let isOwn = folder.form == .personal
    try folder.change(isOwn ? run.command : "\(run.command) \(words)") { try $0.remove(entry) }
    if run.isJSON { try run.print(book.view(entry, asOf: run.pen.today)) }
    try run.say("Se quitó \(words). Para recuperarlo: cte deshacer")
    return .done
  }
}
