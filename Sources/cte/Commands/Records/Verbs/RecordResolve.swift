import CommandLineKit
import SessionKit

/// `cte asunto resolver`: what was left, or asked for, has been answered.
///
/// So has a task that is done, and a story once it was shared: what it is then called, its kind
/// tells.
struct RecordResolve<Kept: Record> {
  static var reference: Operand { RecordCommands.reference(Kept.kind) }

  private static var how: String {
    Kept.self == Story.self ? "se leyó en voz alta" : "se hizo entre todos"
  }

  private static var note: Option {
    .value(
      "note", "nota", placeholder: "TEXTO", summary: "Cómo fue",
      example: "--nota \"\(how)\"")
  }

  static var command: Command<Action> { command(named: Name("resolve", "resolver")) }

  /// The same under the word that people have for it.
  static func command(named name: Name) -> Command<Action> {
    let kind = Kept.kind
    let word = kind.answered ?? ""
    return Command(
      name, summary: "Dice que \(kind.indefinite) ya está \(word)",
      discussion: "Queda en la sesión, con su fecha; deja de salir entre lo pendiente.",
      operands: [reference],
      options: [note] + EvidenceOptions.all + [CommonOptions.session],
      examples: [
        Example(
          "cte \(kind.noun) \(name.spanish) \(RecordCommands.idExample) --nota \"\(how)\"",
          "y dice cómo")
      ], action: { try RecordResolve(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    var event = Event()
    event.status = .met
    event.note = trim(run.arguments.value(Self.note)?.text ?? "")
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try run.answer(Kept.self, text, event)
    try run.say(
      "\(entry.kind.definite.capitalizedFirst) queda \(Kept.kind.answered ?? "").")
    return .done
  }
}

extension Run {
  /// Writes down what became of a record, in the session that is being held, and prints it.
  func answer<Kept: Record>(_ type: Kept.Type, _ text: String, _ event: Event) throws -> Entry {
    let folder = try workbook()
    let book = try folder.read(Selection(about: Kept.kind))
    let entry = try RecordCommands.find(Kept.self, text, in: book)
    guard entry.status != .met || entry.awaitsConfirmation else {
      throw Refusal.answered(kind: Kept.kind.name, id: entry.record.head.id)
    }
    let file = try place(of: entry, type, in: book)
    var event = event
    let copies = try EvidenceOptions.apply(self, to: &event, scope(book.directory, in: file))
    let words = Wording.quoted(Search.summary(entry.record))
    let answer = event
    let id = try folder.change("\(command) \(words)") {
      try $0.review($0.attaching(copies, to: answer), of: entry, in: file)
    }
    if isJSON, let of = entry.record.head.id {
      try printViews([of], of: Kept.kind, in: folder)
    } else if let id {
      try print(id.text)
    }
    return entry
  }

  /// The session that was named; else the adviser's term or community's year to which the record
  /// belongs, while it goes on; else the one that is held.
  private func place<Kept: Record>(
    of entry: Entry, _ type: Kept.Type, in book: Book
  ) throws -> SessionFile {
    let isNamed = arguments.has(CommonOptions.session)
    if !isNamed, Kept.self != Story.self, let own = entry.session, own.isLong, own.state != .closed
    {
      return own
    }
    return try session(CommonOptions.session, in: book, for: .writing)
  }
}
