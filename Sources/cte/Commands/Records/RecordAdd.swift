import CommandLineKit
import SessionKit
import SpanishText

/// `cte acuerdo agregar`: writes down one record, or one for each line of the standard input.
struct RecordAdd<Kept: Record> {
  static var text: Operand {
    Operand(
      "text", placeholder: Kept.main.placeholder, required: false, isPhrase: true,
      summary: "\(Kept.main.question) Con «-» lee uno por línea")
  }

  static var command: Command<Action> {
    let kind = Kept.kind
    return Command(
      .add, summary: "\(kind.adds) \(kind.indefinite)",
      discussion: Kept.isTracked
        ? "Al final del texto, @Persona dice quién responde y /sexta dice para cuándo." : nil,
      operands: [text],
      options: Kept.optionFields.map(FieldOptions.option) + RecordCommands.headOptions(Kept.self)
        + [CommonOptions.editor],
      examples: [
        Example(
          "cte \(kind.noun) agregar \"\(kind.example)"
            + (Kept.isTracked ? " @Ana López /sexta" : "") + "\"", "anota y escribe la clave")
      ],
      action: { try RecordAdd(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.folder(keeping: Kept.kind)
    let book = try folder.read(.none)
    let file =
      Kept.kind.home == .session
      ? try run.session(CommonOptions.session, in: book, for: .writing) : nil
    let scope = run.scope(book.directory, in: file)
    if run.arguments.flag(CommonOptions.editor) {
      try LongText.edit(said, run) { try add([$0], folder, file, scope) }
    } else {
      try add(texts(), folder, file, scope)
    }
    if Kept.self == Agreement.self, let file {
      try remindOfRelator(file, book.directory, folder)
    }
    return .done
  }

  private func add(
    _ texts: [String], _ folder: WorkbookFolder, _ file: SessionFile?, _ scope: InputScope
  ) throws {
    let about = try RecordCommands.about(Kept.self, run) ?? RecordCommands.present(Kept.self, run)
    let records = try texts.map { text in
      var record = try record(text, scope)
      record.head.session = about
      return record
    }
    var notices: [WalkNotice] = []
    let advice = try records.compactMap { $0 as? Team }.flatMap { try run.advice(on: $0) }
    let added = try folder.change(title(records)) { editor in
      try file.map { file in
        try editor.edit(file) { session, editor in
          try records.map { try add($0, to: &session, &editor, &notices) }
        }
      } ?? records.map { try editor.add($0) }
    }
    for notice in notices { try run.warn(Wording.sentence(notice, Guide(), scope.directory)) }
    try report(added.compactMap(\.id), folder, file)
    try tellSession(about)
    try remindOfNamesakes(added, scope.directory)
    try remindOfGoals(added, scope.words)
    for advice in advice { try run.warn(Wording.sentence(advice)) }
    // The words are safe; now there is time for the rest.
    guard added.count == 1, run.isInteractive else { return try tellGaps(added, folder) }
    let completion = Completion(run: run, folder: folder, scope: scope)
    try tellGaps([completion.ask(added[0], in: file)], folder)
  }

  /// Adds a record as the guide of the session admits it, and gives its step what it was owed.
  private func add(
    _ record: Kept, to session: inout Session, _ editor: inout Editor,
    _ notices: inout [WalkNotice]
  ) throws -> Kept {
    var record = record
    notices += try editor.admit(&record, in: session)
    let added = try editor.add(record, to: &session)
    try editor.credit(record.head.step, in: &session)
    return added
  }

  /// What is written in the history; what is one's own is not shown there.
  private func title(_ records: [Kept]) -> String {
    guard Kept.kind.home == .workbook || Kept.kind.home == .session else { return run.command }
    let first = records.first.map { Search.summary($0) } ?? ""
    let more = records.count > 1 ? " y \(records.count - 1) más" : ""
    return "\(run.command) \(Wording.quoted(first))\(more)"
  }

  // MARK: - What to write

  private var said: String {
    run.arguments.operands(Self.text).map(\.text).joined(separator: " ")
  }

  /// The texts of the records: from the words, the lines of the input, or asked for.
  private func texts() throws -> [String] {
    if said == "-" {
      let lines = try run.inputLines()
      guard !lines.isEmpty else { throw UsageProblem.emptyInput }
      return lines
    }
    if said.isEmpty && run.isInteractive && !canDoWithoutText {
      return [try run.ask(Kept.main.question, hint: "Enter: dejarlo") ?? ""]
    }
    return [said]
  }

  /// A commitment may be told by its actions alone.
  private var canDoWithoutText: Bool {
    Kept.self == Commitment.self
      && Kept.optionFields.contains {
        $0.key == "actions" && run.arguments.has(FieldOptions.option($0))
      }
  }

  private func record(_ text: String, _ scope: InputScope) throws -> Kept {
    var record = Kept()
    record.text = trim(text)
    if let school = run.arguments.value(CommonOptions.school), Kept.hasSchool {
      record.head.school = try scope.directory.find(School.self, school.text)
    }
    record.head.step = run.arguments.value(CommonOptions.step)?.text ?? ""
    try FieldOptions.apply(
      run.arguments, fields: Kept.optionFields, to: &record, scope: scope)
    if Kept.isTracked {
      let (words, left) = record.takeMarks(text, in: scope)
      record.text = words
      for mark in left { try run.warn(Wording.left(mark)) }
    }
    return record
  }

  // MARK: - What was written

  private func report(_ ids: [ID], _ folder: WorkbookFolder, _ file: SessionFile?) throws {
    if run.isJSON {
      try run.printViews(ids, of: Kept.kind, in: folder)
    } else {
      for id in ids { try run.print(id.text) }
    }
    let kind = Kept.kind
    let noun = ids.count == 1 ? kind.one : kind.plural
    let done = kind.added + (kind.gender == .feminine ? "a" : "o") + (ids.count == 1 ? "" : "s")
    let place = file.map { " en la \($0.card.shortName)" } ?? ""
    try run.say("\(ids.count) \(noun) \(done)\(place).")
  }

  /// From which session it comes, where nobody said so.
  private func tellSession(_ about: ID?) throws {
    guard let about, !run.arguments.has(RecordCommands.about) else { return }
    let file = try run.workbook().read(.none).session(about)
    if let file {
      try run.say("Quedó ligada a la \(file.card.shortName); para otra, use --sesión.")
    }
  }

  private func tellGaps(_ records: [Kept], _ folder: WorkbookFolder) throws {
    var labels: [String] = []
    for gap in records.flatMap(\.missing) where !labels.contains(gap.label) {
      labels.append(gap.label)
    }
    guard !labels.isEmpty else { return }
    // What is one's own is not gone through in front of everybody.
    let id = records.first { !$0.missing.isEmpty }?.id?.text.prefix(5) ?? ""
    let way = folder.form == .personal ? "\(Kept.kind.noun) editar \(id)" : "completar"
    try run.say("Falta: \(labels.joined(separator: "; ")). Puede completarlo con: cte \(way)")
  }

  /// The one who writes agreements down should be the relator of the session.
  private func remindOfRelator(
    _ file: SessionFile, _ directory: Directory, _ folder: WorkbookFolder
  ) throws {
    guard let me = directory.me, let name = directory.name(of: me),
      !run.arguments.flag(Globals.quiet),
      try folder.session(file).session.roles["relator"]?[me] == nil
    else { return }
    try run.warn(
      "\(name) no tiene el papel de relator en esta sesión. Si le toca: "
        + "cte sesión roles relator \"\(name)\"")
  }

  /// A problem that stands in the way of no goal, an adviser's action that serves none, is beside
  /// the school's own plan.
  private func remindOfGoals(_ added: [Kept], _ words: Vocabulary) throws {
    let isBeside = added.contains { record in
      switch record {
      case let problem as Problem: problem.goal == nil
      case let plan as Plan: plan.goal == nil
      default: false
      }
    }
    guard isBeside else { return }
    try run.warn(
      words.say("no se dijo a qué meta {del plan} se refiere")
        + "; dígala con: cte \(Kept.kind.noun) editar "
        + "\(added.first?.id?.text.prefix(5) ?? "") --meta \"…\"")
  }

  /// Two people of one name are hard to tell apart later.
  private func remindOfNamesakes(_ added: [Kept], _ before: Directory) throws {
    guard Kept.self == Person.self else { return }
    for record in added where !before.people(named: record.text).isEmpty {
      try run.warn("ya había una persona llamada \(Wording.quoted(record.text)).")
    }
  }
}
