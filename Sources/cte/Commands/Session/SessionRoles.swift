import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión roles`: who does what in a session.
struct SessionRoles {
  static let role = Operand(
    "role", placeholder: "PAPEL", required: false, summary: "Qué hace: relator, director, lector…")
  static let people = Operand(
    "people", placeholder: "PERSONA", kind: .reference("person"), required: false, repeats: true,
    summary: "Quién o quiénes")

  static let command = Command<Action>(
    Name("roles", "roles"), summary: "Dice quién hace qué en la sesión",
    discussion: "Sin nombres muestra los papeles que ya están repartidos.",
    operands: [role, people], options: [CommonOptions.session],
    examples: [Example("cte sesión roles relator \"Ana López\"", "ella lleva el registro")],
    action: { try SessionRoles(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(.none)
    guard let role = run.arguments.operand(Self.role)?.text else { return try list(folder, book) }
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let people = try run.arguments.operands(Self.people).map {
      try book.directory.find(Person.self, $0.text)
    }
    guard !people.isEmpty else {
      throw UsageProblem.missing(
        what: "decir quién", example: "cte sesión roles \(role) \"Ana López\"")
    }
    let name = Folding.fold(trim(role))
    try folder.change("\(run.command) \(name)") { editor in
      try editor.edit(file, starting: false) { session, editor in
        editor.assign(role: name, to: people, in: &session)
      }
    }
    if run.isJSON { return try list(folder, book) }
    let names = people.map { $0.words(in: book.directory) }.joined(separator: ", ")
    try run.say("\(name.capitalizedFirst) de la \(file.card.shortName): \(names).")
    return .done
  }

  private func list(_ folder: WorkbookFolder, _ book: Book) throws -> ExitCode {
    let file = try run.session(CommonOptions.session, in: book, for: .reading)
    let (session, problems) = try folder.session(file)
    let rows = session.roles.sorted { $0.key < $1.key }.flatMap { role, people in
      people.keys.map { (role, $0, book.directory.name(of: $0) ?? $0.text) }
        .sortedInSpanish { $0.2 }
    }
    if run.isJSON {
      try run.print(
        .array(
          rows.map { role, id, name in
            .object([
              ("role", .string(role)), ("person", .string(name)), ("personId", .string(id.text)),
            ])
          }))
    } else if rows.isEmpty {
      try run.say("Todavía no se reparten los papeles de la \(file.card.shortName).")
    } else {
      let listing = Listing(
        headings: ["Papel", "Persona"],
        rows: rows.map { [Listing.Cell($0.0.capitalizedFirst), Listing.Cell($0.2)] }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return try run.report(problems)
  }
}
