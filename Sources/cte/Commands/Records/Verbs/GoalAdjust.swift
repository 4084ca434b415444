import CommandLineKit
import SessionKit

/// `cte meta ajustar`: a goal is changed in a session, and what it said before is kept.
struct GoalAdjust {
  private static let reference = RecordCommands.reference(Goal.kind)
  private static let options = Goal.fields.map(FieldOptions.option)

  static let command = Command<Action>(
    Name("adjust", "ajustar"), summary: "Cambia una meta en una sesión y guarda lo que decía",
    discussion: "Para corregir un error use «editar»; con «ajustar» queda la historia: qué "
      + "decía, en qué sesión se cambió y por qué.",
    operands: [reference], options: options + [CommonOptions.reason, CommonOptions.session],
    examples: [
      Example(
        "cte meta ajustar bcd --término 28/06/2019 --motivo \"faltaron libros\"",
        "le da más tiempo, y dice por qué")
    ], action: { try GoalAdjust(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    guard Self.options.contains(where: { run.arguments.has($0) }) else {
      throw UsageProblem.nothingToEdit
    }
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Goal.kind))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Goal.self, text, in: book)
    guard let id = entry.record.head.id else { return .notFound }
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let scope = run.scope(book.directory, in: file)
    let reason = run.arguments.value(CommonOptions.reason)?.text ?? ""
    let adjusted = try folder.change(
      "\(run.command) \(Wording.quoted(Search.summary(entry.record)))"
    ) {
      try $0.adjust(Goal.self, id, because: reason, in: file) { goal, _ in
        try FieldOptions.apply(run.arguments, fields: Goal.fields, to: &goal, scope: scope)
      }
    }
    if run.isJSON {
      try run.printViews([id], of: Goal.kind, in: folder)
    } else {
      try run.print(id.text)
    }
    guard Goal.fields.contains(where: { $0.value(of: adjusted) != value(of: entry, $0) }) else {
      try run.say("La meta ya decía eso: queda igual.")
      return .done
    }
    try run.say(
      "Ajustada en la \(file.card.shortName). Véala con: cte meta mostrar \(id.text.prefix(5))")
    return .done
  }

  private func value(of entry: Entry, _ field: Field<Goal>) -> JSON? {
    (entry.record as? Goal).flatMap { field.value(of: $0) }
  }
}
