import CommandLineKit
import SessionKit

/// `cte práctica razón`: one more reason for which a practice gives what it gives.
struct PracticeReason {
  static let reference = RecordCommands.reference(Practice.kind)
  static let text = Operand(
    "text", placeholder: "TEXTO", isPhrase: true,
    summary: "La razón, apoyada en los avances registrados")

  static let command = Command<Action>(
    Name("reason", "razón"), summary: "Agrega una razón a una práctica, sin tocar las que tiene",
    operands: [reference, text],
    examples: [
      Example("cte práctica razón bcd \"18 de 22 ya resumen un cuento\"", "una más")
    ], action: { try PracticeReason(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Practice.kind))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Practice.self, text, in: book)
    let reason = run.phrase(Self.text)
    guard let id = entry.record.head.id else { return .notFound }
    guard !reason.isEmpty else { throw Lack.text(kind: Practice.kind.name) }
    let practice = try folder.change("\(run.command) \(Wording.quoted(reason))") { editor in
      let edited = try editor.edit(Practice.self, id, in: entry.session) { practice, _ in
        if !practice.reasons.contains(reason) { practice.reasons.append(reason) }
      }
      if let file = entry.session, file.state != .closed {
        try editor.edit(file) { try $1.credit(edited.head.step, in: &$0) }
      }
      return edited
    }
    if run.isJSON { try run.printViews([id], of: Practice.kind, in: folder) }
    try run.say(
      practice.reasons.count == 1
        ? "La práctica tiene 1 razón." : "La práctica tiene \(practice.reasons.count) razones.")
    return .done
  }
}
