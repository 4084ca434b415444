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
    if isTracked || Kept.self == Note.self || Kept.self == Team.self {
      options.append(CommonOptions.person)
    }
    if isTracked {
      options += [
        CommonOptions.team, CommonOptions.status, CommonOptions.due, CommonOptions.mine,
        CommonOptions.overdue,
      ]
    }
    return options + [CommonOptions.text] + choices.map(\.option)
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
          summary: "Solo los de ese \(field.label.lowercased())",
          example: "--\(field.spanish) \(field.example)")
      )
    }
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.folder(keeping: Kept.kind).read { directory in
      Selection(
        kinds: [Kept.kind.name],
        mentioning: try run.wantedPerson(in: directory).map { [$0] })
    }
    let filter = try filter(book)
    var entries = book.entries.filter { filter.keeps($0, in: book, asOf: run.pen.today) }
    if Kept.kind.home == .workbook {
      entries = entries.sortedInSpanish { Search.summary($0.record) }
    }
    if run.isJSON {
      try run.print(.array(entries.map { book.view($0, asOf: run.pen.today) }))
    } else if entries.isEmpty {
      try run.say("No hay \(Kept.kind.plural) que mostrar.")
    } else {
      let listing = EntryListing(book: book, day: run.pen.today).listing(Kept.self, entries)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return try run.report(book.problems)
  }

  private func filter(_ book: Book) throws -> EntryFilter {
    var filter = try run.filter(book)
    for (key, option) in Self.choices where run.arguments.has(option) {
      filter.choices[key] = run.arguments.values(option).map(\.text)
    }
    return filter
  }
}

extension Run {
  /// The person who is using the workbook.
  func me(in directory: Directory) throws -> ID {
    try directory.writer(pen.name)
  }
}
