import CommandLineKit
import SessionKit
import SpanishText

/// `cte completar`: one by one through what two people wrote differently, through who may have been
/// entered twice, and through what was captured in haste.
struct Complete {
  static let conflict = Option.value(
    "conflict", "conflicto", placeholder: "NÚMERO",
    summary: "De las cosas con dos versiones, la que tiene ese número en la lista o esa clave",
    example: "--conflicto 1")
  static let choice = Option.value(
    "keep", "vale", placeholder: "NÚMERO",
    summary: "La versión que vale; 1 es la que está, y «todas» las junta",
    example: "--vale 2")

  static let command = Command<Action>(
    Name("complete", "completar"), summary: "Recorre lo que quedó a medias y pregunta lo que falta",
    discussion: "Primero, lo que dos personas escribieron de distinto modo y quien quizá está "
      + "anotado dos veces; después, lo que falta.",
    options: [CommonOptions.session, conflict, choice],
    examples: [
      Example("cte completar", "Enter deja una pregunta para después"),
      Example("cte completar --conflicto 1 --vale 2", "elige sin que le pregunte"),
    ],
    action: { try Complete(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    var session: SessionFile?
    if run.arguments.has(CommonOptions.session) {
      session = try run.session(CommonOptions.session, in: book, for: .reading)
    }
    let disagreements = try folder.disagreements(book).filter {
      session == nil || $0.session?.id == session?.id
    }
    if run.arguments.has(Self.conflict) || run.arguments.has(Self.choice) {
      return try choose(disagreements, folder)
    }
    let alike = session == nil ? book.alike : []
    let entries = Self.incomplete(book, session)
    guard !entries.isEmpty || !disagreements.isEmpty || !alike.isEmpty else {
      if run.isJSON { try run.print(.array([])) }
      try run.say("No falta nada por completar.")
      return .done
    }
    guard run.isInteractive else {
      return try CompleteList(run: run, book: book).tell(disagreements, alike, entries)
    }
    try ask(disagreements, alike, folder)
    // What was chosen says something else now, and who was two has one name.
    let isSame = disagreements.isEmpty && alike.isEmpty
    let now = isSame ? book : try folder.read()
    try complete(isSame ? entries : Self.incomplete(now, session), now, folder)
    return .done
  }

  private static func incomplete(_ book: Book, _ session: SessionFile?) -> [Entry] {
    book.entries.filter {
      !$0.record.missing.isEmpty && $0.status != .cancelled
        && [.workbook, .session].contains($0.kind.home)
        && (session == nil || $0.session?.id == session?.id)
    }
  }

  // MARK: - Versions

  private func choose(_ all: [Disagreement], _ folder: WorkbookFolder) throws -> ExitCode {
    guard !all.isEmpty else {
      try run.fail("ya no hay nada entre lo que elegir.")
      return .usage
    }
    let named = run.arguments.value(Self.conflict)?.text ?? ""
    let number = Int(named) ?? 0
    let found =
      all.indices.contains(number - 1)
      ? [all[number - 1]]
      : all.filter { named.count >= ID.shortest && $0.id?.text.hasPrefix(named) ?? false }
    guard found.count == 1 else {
      throw UsageProblem.missing(
        what: "decir cuál, por su clave o su número, de 1 a \(all.count)",
        example: "cte completar --conflicto 1 --vale 2")
    }
    guard try settle(found[0], run.arguments.value(Self.choice)?.text ?? "", folder) else {
      throw UsageProblem.missing(
        what: "decir cuál vale, de 1 a \(found[0].versions.count), o todas",
        example: "cte completar --conflicto \(named) --vale 1")
    }
    return .done
  }

  /// Settles it as an answer says; tells whether the answer was one.
  private func settle(
    _ disagreement: Disagreement, _ answer: String, _ folder: WorkbookFolder
  ) throws -> Bool {
    let command = "\(run.command): \(disagreement.title)"
    if ["todas", "all", "ambas", "las dos"].contains(Folding.fold(trim(answer))) {
      try folder.combine(command, disagreement)
      try run.say("Quedó junto lo que no se contradice.")
      return true
    }
    guard let number = Int(answer), disagreement.versions.indices.contains(number - 1) else {
      return false
    }
    try folder.choose(command, number - 1, of: disagreement)
    try run.say("Quedó así: \(CompleteList.words(disagreement.versions[number - 1])).")
    return true
  }

  private func ask(
    _ disagreements: [Disagreement], _ alike: [Alike], _ folder: WorkbookFolder
  ) throws {
    for disagreement in disagreements {
      for line in CompleteList.lines(disagreement) { try run.say(line) }
      let count = disagreement.versions.count
      let hint = "de 1 a \(count); todas: juntar lo que no se contradice; Enter: más tarde"
      while let answer = try run.ask("¿Cuál vale?", hint: hint) {
        if try settle(disagreement, answer, folder) { break }
        try run.warn("escriba un número de 1 a \(count), o todas.")
      }
    }
    for pair in alike {
      for line in CompleteList.lines(pair) { try run.say(line) }
      let noun = pair.kind.gender == .feminine ? "la misma" : "el mismo"
      while let answer = try run.ask("¿Es \(noun)?", hint: "s o n; Enter: más tarde") {
        let word = Folding.fold(answer)
        guard ["s", "si", "n", "no"].contains(word) else {
          try run.warn("escriba s o n.")
          continue
        }
        try SameCommands.say(pair.pair, pair.kind, word.hasPrefix("s"), folder, run)
        break
      }
    }
  }

  // MARK: - What is missing

  private func complete(_ entries: [Entry], _ book: Book, _ folder: WorkbookFolder) throws {
    guard !entries.isEmpty else { return }
    var count = 0
    for entry in entries {
      let words = Search.summary(entry.record)
      try run.say("\(entry.kind.one.capitalizedFirst): \(words)")
      if try complete(entry.record, entry, book, folder) { count += 1 }
    }
    try run.say(
      count == 1
        ? "Se completó 1 de \(entries.count)." : "Se completaron \(count) de \(entries.count).")
  }

  private func complete<Kept: Record>(
    _ record: Kept, _ entry: Entry, _ book: Book, _ folder: WorkbookFolder
  ) throws -> Bool {
    let scope = run.scope(book.directory, in: entry.session)
    let completion = Completion(run: run, folder: folder, scope: scope)
    return try completion.ask(record, in: entry.session).missing.isEmpty
  }
}
