import CommandLineKit
import SessionKit
import SpanishText

/// `cte acuerdo listar`: the records of a kind, of the whole workbook or as filtered.
struct RecordList<Kept: Record> {
  static var command: Command<Action> {
    let kind = Kept.kind
    return Command(
      .list, summary: "Muestra la lista de \(kind.plural)", options: options,
      examples: [example], action: { try RecordList(run: $0).carryOut() })
  }

  private static var example: Example {
    let noun = Kept.kind.noun
    return Kept.isTracked
      ? Example("cte \(noun) listar --estado pendiente,en-proceso", "lo que sigue abierto")
      : Example("cte \(noun) listar --texto lectura", "lo que habla de lectura")
  }

  private static var isTracked: Bool { Kept.isTracked }

  private static var options: [Option] {
    var options: [Option] = []
    if Kept.kind.home == .session { options.append(CommonOptions.session) }
    if Kept.hasSchool { options.append(CommonOptions.school) }
    if names(Person.kind) { options.append(CommonOptions.person) }
    if names(Team.kind) { options.append(CommonOptions.team) }
    if Kept.kind.answered != nil {
      options += [
        CommonOptions.status, CommonOptions.open, CommonOptions.overdue, CommonOptions.history,
      ]
      if names(Person.kind) { options.append(CommonOptions.mine) }
    }
    if isTracked { options.append(CommonOptions.due) }
    if isAdvisers { options.append(CommonOptions.adviser) }
    if Kept.kind.isPrivate { options.append(shared) }
    return options + [CommonOptions.text] + choices.map(\.option) + flags.map(\.option)
      + dues.map(FieldOptions.option) + words.map(\.option) + lines.map(\.option)
  }

  private static var shared: Option {
    .flag(
      "shared", "compartidas", also: ["compartidos"],
      summary: "Lo que compartieron todos, y no lo que guarda usted", example: "--compartidas")
  }

  /// Whether it is an adviser in whose term its records are made.
  private static var isAdvisers: Bool {
    Kept.kind.family == .accompaniment && Kept.kind.home == .session
  }

  /// Besides the day for which all tracked records are due, another one can be looked for.
  private static var dues: [Field<Kept>] {
    Kept.optionFields.filter { $0.shape == .due && $0.key != "due" }
  }

  /// The words by which people put practices, advice and plans in order.
  private static var words: [(key: String, option: Option)] {
    let keys: Set = ["level", "area", "indicator", "topic", "grade"]
    return Kept.optionFields.filter { keys.contains($0.key) && $0.shape == .text }
      .map { filter($0) }
  }

  /// The lines of the guide's lists that records name.
  private static var lines: [(key: String, option: Option)] {
    Kept.optionFields.filter { $0.shape == .guideItem }.map { filter($0, isList: true) }
  }

  private static func filter(
    _ field: Field<Kept>, isList: Bool = false
  ) -> (key: String, option: Option) {
    (
      field.key,
      .value(
        field.english, field.spanish, placeholder: field.placeholder, isList: isList,
        summary: "Filtra por \(field.label.lowercased())",
        example: "--\(field.spanish) \(FieldOptions.quoted(field.example))")
    )
  }

  /// Whether its records can name somebody or something of a kind whose they are.
  private static func names(_ kind: Kind) -> Bool {
    Kept.fields.contains { $0.shape == .reference(kind.name) || $0.shape == .party }
  }

  /// The fields with fixed values can be filtered by them.
  private static var choices: [(key: String, option: Option)] {
    Kept.optionFields.compactMap { field in
      guard case .choice(let words) = field.shape else { return nil }
      return (
        field.key,
        .value(
          field.english, field.spanish, placeholder: field.placeholder,
          kind: .choice(FieldOptions.choices(words)), isList: true,
          summary: "Filtra por \(field.label.lowercased())",
          example: "--\(field.spanish) \(field.example)")
      )
    }
  }

  /// So can what is marked or not.
  private static var flags: [(key: String, option: Option)] {
    Kept.optionFields.filter { $0.shape == .flag }.map { field in
      (
        field.key,
        .flag(
          field.english, field.spanish,
          summary: "Solo lo marcado como \(field.label.lowercased())",
          example: "--\(field.spanish)")
      )
    }
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let isShared = Kept.kind.isPrivate && run.arguments.flag(Self.shared)
    let folder = try isShared ? run.workbook() : run.folder(keeping: Kept.kind)
    let book = try folder.read { directory in
      guard let person = try run.wantedPerson(in: directory) else {
        return Selection(about: Kept.kind)
      }
      return Selection(kinds: [Kept.kind.name], mentioning: [person])
    }
    let table = try table(book)
    let filter = try filter(book, table)
    var entries = book.entries.filter {
      $0.record is Kept && filter.keeps($0, in: book, asOf: run.pen.today)
    }
    if Kept.kind.home == .workbook {
      entries = entries.sortedInSpanish { Search.summary($0.record) }
    }
    entries = entries.ranked
    let beside = try isShared ? nil : RecordsBeside(Kept.kind, filter, run)
    if run.isJSON {
      try run.print(
        .array(entries.map { book.view($0, asOf: run.pen.today) } + (beside?.views ?? [])))
    } else if entries.isEmpty, beside == nil {
      let more =
        Kept.kind.isPrivate && !isShared
        ? " Para ver lo que se compartió, agregue --compartidas" : ""
      try run.say("No hay \(Kept.kind.plural) que mostrar.\(more)")
    } else {
      let listing = EntryListing(book: book, day: run.pen.today, table: table).listing(
        Kept.self, entries, withHistory: run.arguments.flag(CommonOptions.history))
      if !entries.isEmpty {
        try run.print(listing.render(width: run.width, style: run.style))
      }
      try beside?.show(run)
    }
    return try run.report(
      book.problems + table.problems + (beside?.problems ?? []))
  }

  /// The words of the guides that the records name by their ids.
  private func table(_ book: Book) throws -> EntryTable {
    let isNamed = !Self.lines.isEmpty || !Self.words.isEmpty || Kept.self == Answer.self
    return isNamed
      ? try run.workbook().table(book, asOf: run.pen.today)
      : EntryTable(book: book, day: run.pen.today, guides: [:])
  }

  private func filter(_ book: Book, _ table: EntryTable) throws -> EntryFilter {
    var filter = try run.filter(book)
    filter.table = table
    if Self.isAdvisers, let adviser = run.arguments.value(CommonOptions.adviser) {
      filter.adviser = try book.directory.find(Person.self, adviser.text).id
    }
    for (key, option) in Self.choices where run.arguments.has(option) {
      filter.choices[key] = run.arguments.values(option).map(\.text)
    }
    for field in Self.dues {
      guard let said = run.arguments.value(FieldOptions.option(field)) else { continue }
      filter.due = try run.wantedDue(said.text, book.directory)
    }
    for (key, option) in Self.words {
      if let said = run.arguments.value(option) { filter.words[key] = said.text }
    }
    for (key, option) in Self.lines {
      if run.arguments.has(option) { filter.lines[key] = run.arguments.values(option).map(\.text) }
    }
    filter.marks = Self.flags.filter { run.arguments.flag($0.option) }.map(\.key)
    return filter
  }
}

extension Run {
  /// The person who is using the workbook.
  func me(in directory: Directory) throws -> ID {
    try directory.writer(pen.name)
  }
}
