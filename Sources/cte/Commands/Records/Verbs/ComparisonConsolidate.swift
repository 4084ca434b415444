import CommandLineKit
import SessionKit
import SpanishText

/// `cte comparación consolidar`: what each one found becomes what all found.
struct ComparisonConsolidate {
  static let reference = Operand(
    "id", placeholder: "CLAVE", kind: .reference(Comparison.kind.name), required: false,
    repeats: true,
    summary: "Las que se reúnen en una; sin claves, todas las de la sesión, por su tipo y texto")
  static let text = Option.value(
    "text", "texto", placeholder: "TEXTO", summary: "Cómo se dice entre todos",
    example: "--texto \"En las dos escuelas cuesta leer\"")

  static let command = Command<Action>(
    Name("consolidate", "consolidar"),
    summary: "Reúne las comparaciones de cada quien, por tipo, sin perder de quién son",
    operands: [reference], options: [text, CommonOptions.session],
    examples: [
      Example("cte comparación consolidar", "las que dicen lo mismo quedan en una"),
      Example(
        "cte comparación consolidar bcd fgh --texto \"Cuesta comprender lo que se lee\"",
        "esas dos, con otras palabras"),
    ], action: { try ComparisonConsolidate(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Comparison.kind))
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let groups = try named(book) ?? alike(in: file, book)
    guard !groups.isEmpty else { throw Refusal.nothingToConsolidate(session: file.card.shortName) }
    let title = "\(run.command) (\(groups.count))"
    let made = try folder.change(title) { editor in
      try editor.edit(file) { session, editor in try editor.consolidate(groups, in: &session) }
    }
    let ids = made.compactMap(\.id)
    if run.isJSON {
      try run.printViews(ids, of: Comparison.kind, in: folder)
    } else {
      for id in ids { try run.print(id.text) }
    }
    try tell(made)
    return .done
  }

  /// Those that were named, as one.
  private func named(_ book: Book) throws -> [(text: String, parts: [Comparison])]? {
    let words = run.arguments.operands(Self.reference).map(\.text)
    let text = trim(run.arguments.value(Self.text)?.text ?? "")
    guard !words.isEmpty else {
      guard text.isEmpty else {
        throw UsageProblem.missing(
          what: "decir cuáles se reúnen con ese texto",
          example: "cte comparación consolidar bcd fgh --texto \"…\"")
      }
      return nil
    }
    let parts = try words.map { try RecordCommands.find(Comparison.self, $0, in: book).record }
      .compactMap { $0 as? Comparison }
    guard Set(parts.map(\.type)).count == 1 else { throw Refusal.mixedTypes }
    return [(text.isEmpty ? parts[0].text : text, parts)]
  }

  /// The individual ones of a session that no consolidated one has: those of one type that say the
  /// same are one, in the order of the types.
  private func alike(in file: SessionFile, _ book: Book) -> [(text: String, parts: [Comparison])] {
    let all = book.entries.filter { $0.session?.id == file.id }
      .compactMap { $0.record as? Comparison }
    let taken = Set(all.flatMap(\.from))
    let own = all.filter { part in
      part.stage != .consolidated && !(part.id.map(taken.contains) ?? true)
    }
    var groups: [(text: String, parts: [Comparison])] = []
    for type in Comparison.Relation.allCases.map(Optional.some) + [nil] {
      var places: [String: Int] = [:]
      for part in own where part.type == type {
        let words = Folding.fold(part.text).split { !$0.isLetter && !$0.isNumber }
        let key = words.joined(separator: " ")
        if let place = places[key] {
          groups[place].parts.append(part)
        } else {
          places[key] = groups.count
          groups.append((part.text, [part]))
        }
      }
    }
    return groups
  }

  private func tell(_ made: [Comparison]) throws {
    for type in Comparison.Relation.allCases {
      let own = made.filter { $0.type == type }
      guard !own.isEmpty else { continue }
      let parts = own.map(\.from.count).reduce(0, +)
      try run.say("\(type.plural.capitalizedFirst): \(own.count), de \(parts) anotadas.")
    }
  }
}
