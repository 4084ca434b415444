import CommandLineKit
import SessionKit

/// `cte acuerdo agregar`: writes down one record, or one for each line of the standard input.
struct RecordAdd<Kept: Record> {
  static var text: Operand {
    Operand(
      "text", placeholder: Kept.main.placeholder, required: false, isPhrase: true,
      summary: "\(Kept.main.question) Con «-» lee uno por línea")
  }

  static var command: Command<Action> {
    let kind = Kept.kind
    let isTracked = Kept.isTracked
    return Command(
      .add, summary: "Anota \(kind.indefinite)",
      discussion: isTracked
        ? "Al final del texto, @Persona dice quién responde y /sexta dice para cuándo." : nil,
      operands: [text],
      options: Kept.optionFields.map(FieldOptions.option) + RecordCommands.headOptions(Kept.self)
        + [CommonOptions.editor],
      examples: [
        Example(
          "cte \(kind.noun) agregar \"\(kind.example)"
            + (isTracked ? " @Ana López /sexta" : "") + "\"", "anota y escribe la clave")
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
    let scope = run.scope(book.directory, in: file?.card)
    var records = try texts().map { try record($0, scope) }
    if records.count == 1 { try askForRest(&records[0], scope) }
    let all = records
    let ids = try folder.change(title(all)) { editor in
      guard let file else { return try all.map { try editor.add($0) } }
      return try editor.edit(file) { session, editor in
        try all.map { try editor.add($0, to: &session) }
      }
    }
    try report(ids, all, folder, file)
    if Kept.self == Agreement.self, let file {
      try remindOfRelator(file, book.directory, folder)
    }
    return .done
  }

  /// What is written in the history.
  private func title(_ records: [Kept]) -> String {
    let first = records.first.map { Search.summary($0) } ?? ""
    let more = records.count > 1 ? " y \(records.count - 1) más" : ""
    return "\(run.command) \(Wording.quoted(first))\(more)"
  }

  // MARK: - What to write

  /// The texts of the records: from the words, the lines of the input, the editor, or asked for.
  private func texts() throws -> [String] {
    let words = run.arguments.operands(Self.text).map(\.text)
    if words == ["-"] {
      let lines = try run.inputLines()
      guard !lines.isEmpty else { throw UsageProblem.emptyInput }
      return lines
    }
    let text = words.joined(separator: " ")
    if run.arguments.flag(CommonOptions.editor) { return [try LongText.write(text, run)] }
    if text.isEmpty && run.isInteractive && !canDoWithoutText {
      return [try run.ask(Kept.main.question, hint: "Enter: dejarlo") ?? ""]
    }
    return [text]
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
    record.text = try quick(text, &record, scope)
    if let school = run.arguments.value(CommonOptions.school), Kept.hasSchool {
      record.head.school = try scope.directory.find(School.self, school.text)
    }
    record.head.step = run.arguments.value(CommonOptions.step)?.text ?? ""
    try FieldOptions.apply(
      run.arguments, fields: Kept.optionFields, to: &record, scope: scope)
    return record
  }

  /// Takes who and when from the marks at the end of a line; gives the text that is left.
  private func quick(_ text: String, _ record: inout Kept, _ scope: InputScope) throws -> String {
    guard var tracked = record as? any Tracked else { return trimmed(text) }
    let line = QuickLine(text, in: scope)
    for party in line.parties where !tracked.assign(party) {
      try run.warn("\(party.words(in: scope.directory)) ya no cabe: solo responde uno.")
    }
    tracked.due = line.due
    if let filled = tracked as? Kept { record = filled }
    for mark in line.unknown {
      let sign = mark.kind == .party ? "@" : "/"
      try run.warn("no conozco \(Wording.quoted(sign + mark.words)); se quedó en el texto.")
    }
    return line.text
  }

  /// On a terminal, asks for what is expected and was not said.
  private func askForRest(_ record: inout Kept, _ scope: InputScope) throws {
    guard run.isInteractive, !record.text.isEmpty else { return }
    try Questions(run: run, scope: scope).ask(&record)
  }

  // MARK: - What was written

  private func report(
    _ ids: [ID], _ records: [Kept], _ folder: WorkbookFolder, _ file: SessionFile?
  ) throws {
    if run.isJSON {
      try printJSON(ids, folder)
    } else {
      for id in ids { try run.print(id.text) }
    }
    let noun = ids.count == 1 ? Kept.kind.one : Kept.kind.plural
    let place = file.map { " en la \($0.card.shortName)" } ?? ""
    try run.say("\(ids.count) \(noun) \(done(ids.count))\(place).")
    let gaps = records.flatMap(\.missing).map(\.label)
    var named: [String] = []
    for gap in gaps where !named.contains(gap) { named.append(gap) }
    if !named.isEmpty {
      try run.say("Falta: \(named.joined(separator: ", ")). Puede completarlo con: cte completar")
    }
  }

  private func done(_ count: Int) -> String {
    "anotad" + (Kept.kind.gender == .feminine ? "a" : "o") + (count == 1 ? "" : "s")
  }

  private func printJSON(_ ids: [ID], _ folder: WorkbookFolder) throws {
    let wanted = Set(ids)
    let book = try folder.read(
      Selection(kinds: [Kept.kind.name]) { record, _ in
        record.head.id.map(wanted.contains) ?? false
      })
    let views = book.entries.map { book.view($0, asOf: run.pen.today) }
    if views.count == 1, let view = views.first {
      try run.print(view)
    } else {
      try run.print(.array(views))
    }
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
      "\(name) no figura como relator de esta sesión. Si lo es: cte sesión roles relator \"\(name)\""
    )
  }
}
