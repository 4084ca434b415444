import CommandLineKit
import SessionKit

/// `cte asunto retomar`: a topic that was left comes onto the agenda of a session.
struct TopicTakeUp {
  static let reference = RecordCommands.reference(Topic.kind)
  private static let note = Option.value(
    "note", "nota", placeholder: "TEXTO", summary: "Por qué se retoma",
    example: "--nota \"hoy hay tiempo\"")
  private static let minutes = AgendaEntry.fields.filter {
    ["minutes", "responsible"].contains($0.key)
  }

  static let command = Command<Action>(
    Name("take-up", "retomar"), summary: "Pone un asunto pendiente en la agenda de la sesión",
    discussion: "Sigue siendo el mismo asunto, con su historia. Al cerrar la sesión queda resuelto "
      + "si se trató, o pendiente otra vez.",
    operands: [reference],
    options: minutes.map(FieldOptions.option) + [note, CommonOptions.session],
    examples: [Example("cte asunto retomar bcd --minutos 20", "en la sesión en curso")],
    action: { try TopicTakeUp(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Topic.kind))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Topic.self, text, in: book)
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let scope = run.scope(book.directory, in: file)
    let note = trim(run.arguments.value(Self.note)?.text ?? "")
    let words = Wording.quoted(Search.summary(entry.record))
    let key = try folder.change("\(run.command) \(words)") { editor in
      try editor.takeUp(entry, note: note, in: file) { line in
        try FieldOptions.apply(run.arguments, fields: Self.minutes, to: &line, scope: scope)
      }
    }
    if run.isJSON, let of = entry.record.head.id {
      try run.printViews([of], of: Topic.kind, in: folder)
    } else {
      try run.print(key.text)
    }
    try run.say("\(words) está en la agenda de la \(file.card.shortName).")
    return .done
  }
}
