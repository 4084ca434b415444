import CommandLineKit
import SessionKit

/// The five commands that every kind of record has, made from its declaration.
enum RecordCommands {
  static func noun<Kept: Record>(_ type: Kept.Type) -> Command<Action> {
    let kind = type.kind
    return Command(
      Name(kind.name, kind.noun, aliases: kind.aliases),
      summary: kind.summary.prefix(1).uppercased() + kind.summary.dropFirst(),
      examples: [
        Example(
          "cte \(kind.noun) agregar \"\(kind.example)\"",
          "\(kind.adds.lowercased()) \(kind.indefinite)")
      ], subcommands: verbs(type))
  }

  private static func verbs<Kept: Record>(_ type: Kept.Type) -> [Command<Action>] {
    let verbs = [
      RecordAdd<Kept>.command, RecordList<Kept>.command, RecordShow<Kept>.command,
      RecordEdit<Kept>.command, RecordRemove<Kept>.command,
    ]
    return verbs + own(type)
  }

  /// What can be done with records of one kind only.
  private static func own<Kept: Record>(_ type: Kept.Type) -> [Command<Action>] {
    switch Kept.kind.name {
    case Person.kind.name: [PersonImport.command] + SameCommands.commands(type)
    case School.kind.name: [SchoolContextCommand.command] + SameCommands.commands(type)
    case Team.kind.name: SameCommands.commands(type)
    case Agreement.kind.name: [AgreementHandover.command]
    case Problem.kind.name: ProblemGrouping.commands
    case Practice.kind.name: [PracticeReason.command]
    case Proposal.kind.name: [ProposalObserve.command]
    case Comparison.kind.name: [ComparisonConsolidate.command]
    case Topic.kind.name: [TopicTakeUp.command, RecordResolve<Topic>.command]
    case Request.kind.name, Assignment.kind.name, Plan.kind.name: [RecordResolve<Kept>.command]
    case Story.kind.name: [RecordResolve<Kept>.command(named: Name("share", "compartir"))]
    case Goal.kind.name: [GoalAdjust.command]
    case Report.kind.name: [ReportSend.command, RecordPrompts<Kept>.command]
    case Pauta.kind.name: [PautaChoose.command]
    case Logbook.kind.name: [RecordShare<Kept>.command, RecordPrompts<Kept>.command]
    case Observation.kind.name: [RecordShare<Kept>.command]
    default: []
    }
  }

  /// The operand that names one record.
  static func reference(_ kind: Kind) -> Operand {
    Operand(
      "id", placeholder: "CLAVE", kind: .reference(kind.name),
      summary: kind.home == .workbook
        ? "El nombre, una parte de él o el principio de la clave" : "El principio de la clave")
  }

  /// The session that made somebody write down something for themselves.
  static let about = Option.value(
    "session", "sesión", placeholder: "SESIÓN", kind: .reference("session"),
    summary: "La sesión en que se escribió, o tras la cual se hizo la visita",
    example: "--sesión tercera")

  /// The session to which something of one's own is tied: nil where none was said, no session
  /// where it was said to be empty.
  static func about<Kept: Record>(_ type: Kept.Type, _ run: Run) throws -> ID?? {
    guard Kept.kind.isPrivate, let said = run.arguments.value(about) else { return nil }
    guard !said.text.isEmpty else { return .some(nil) }
    return try run.session(about, in: run.workbook().read(.none), for: .reading).id
  }

  /// The session that is being held, from which what somebody writes for themselves comes; an
  /// adviser's visit comes from none, unless they say so.
  static func present<Kept: Record>(_ type: Kept.Type, _ run: Run) throws -> ID? {
    guard Kept.kind.home == .person, let folder = run.workbookHere else { return nil }
    let sessions = try folder.read(.none).sessions
    return try? SessionFinder(sessions, today: run.pen.today).find(nil, for: .writing).id
  }

  static let idExample = "bcd"

  /// The option for the school of a record; a school has none.
  static func headOptions<Kept: Record>(_ type: Kept.Type) -> [Option] {
    var options: [Option] = []
    if Kept.hasSchool { options.append(CommonOptions.school) }
    if Kept.kind.home == .session {
      options += [CommonOptions.session, CommonOptions.step]
    } else if Kept.kind.isPrivate {
      options.append(about)
    }
    return options
  }

  /// Finds the record that was named, with what became of it.
  static func find<Kept: Record>(
    _ type: Kept.Type, _ text: String, in book: Book
  ) throws -> Entry {
    if Kept.kind.home == .workbook, Directory.knows(Kept.kind.name) {
      let id = try book.directory.find(Kept.self, text).id
      if let entry = book.entries.first(where: { $0.record.head.id == id }) { return entry }
    }
    return try EntryFinder.find(text, in: book, kind: Kept.kind.name)
  }
}

extension Record {
  /// Whether its records can be one school's: all but schools, and what is one person's own.
  static var hasSchool: Bool {
    kind.name != School.kind.name && (kind.home == .workbook || kind.home == .session)
  }
}
