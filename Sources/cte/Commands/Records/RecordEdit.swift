import CommandLineKit
import SessionKit

/// `cte acuerdo editar`: changes what is said of a record.
struct RecordEdit<Kept: Record> {
  static var reference: Operand { RecordCommands.reference(Kept.kind) }

  static var command: Command<Action> {
    let field = Kept.optionFields.first ?? Kept.main
    return Command(
      .edit, summary: "Corrige los datos de \(Kept.kind.indefinite)",
      discussion: "En una sesión cerrada solo se llena lo que quedó vacío.",
      operands: [reference], options: options,
      examples: [
        Example(
          "cte \(Kept.kind.noun) editar \(RecordCommands.idExample) "
            + (FieldOptions.option(field).example ?? ""),
          "cambia solo eso; lo demás queda igual")
      ], action: { try RecordEdit(run: $0).carryOut() })
  }

  private static var options: [Option] {
    let school = Kept.hasSchool ? [CommonOptions.school] : []
    let about = Kept.kind.isPrivate ? [RecordCommands.about] : []
    return Kept.fields.map(FieldOptions.option) + school + about + [CommonOptions.editor]
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.folder(keeping: Kept.kind)
    let book = try folder.read(Selection(kinds: [Kept.kind.name]))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Kept.self, text, in: book)
    guard let id = entry.record.head.id, let record = entry.record as? Kept else {
      return .notFound
    }
    let isSaid = Self.options.contains { run.arguments.has($0) }
    guard isSaid else { throw UsageProblem.nothingToEdit }
    let scope = run.scope(book.directory, in: entry.session)
    if run.arguments.flag(CommonOptions.editor) {
      try LongText.edit(record.text, run) { try change(id, entry, $0, folder, scope) }
    } else {
      try change(id, entry, nil, folder, scope)
    }
    return .done
  }

  private func change(
    _ id: ID, _ entry: Entry, _ written: String?, _ folder: WorkbookFolder, _ scope: InputScope
  ) throws {
    let words = folder.form == .personal ? "" : " " + Wording.quoted(Search.summary(entry.record))
    let about = try RecordCommands.about(Kept.self, run)
    var advice: [TeamAdvice] = []
    let edited = try folder.change(run.command + words) { editor in
      try editor.edit(Kept.self, id, in: entry.session) { record, _ in
        if let written { record.text = written }
        try FieldOptions.apply(
          run.arguments, fields: Kept.fields, to: &record, scope: scope)
        try applySchool(&record, scope)
        if let about { record.head.session = about }
        if let team = record as? Team, let old = entry.record as? Team,
          team.members != old.members || team.type != old.type
        {
          advice = try run.advice(on: team)
        }
      }
    }
    try report(edited, folder)
    if let before = entry.record as? Kept { try tellDropped(before, edited, scope.directory) }
    for advice in advice { try run.warn(Wording.sentence(advice)) }
  }

  private func applySchool(_ record: inout Kept, _ scope: InputScope) throws {
    guard Kept.hasSchool, let school = run.arguments.value(CommonOptions.school) else {
      return
    }
    record.head.school =
      school.text.isEmpty ? nil : try scope.directory.find(School.self, school.text)
  }

  /// A list is said anew as a whole: what is no longer in it is told.
  private func tellDropped(_ before: Kept, _ after: Kept, _ directory: Directory) throws {
    for field in Kept.fields where field.isList {
      let left = field.texts(of: after, in: directory)
      let dropped = field.texts(of: before, in: directory).filter { !left.contains($0) }
      guard !dropped.isEmpty, !left.isEmpty else { continue }
      try run.warn(
        "de \(field.label.lowercasedFirst) se quitó «\(dropped.joined(separator: "», «"))»: la lista "
          + "se escribe completa cada vez. Para volver atrás: cte deshacer")
    }
  }

  private func report(_ record: Kept, _ folder: WorkbookFolder) throws {
    if run.isJSON, let id = record.id {
      try run.printViews([id], of: Kept.kind, in: folder)
    }
    try run.say("Corregido. Para volver atrás: cte deshacer")
  }
}
