import CommandLineKit
import SessionKit

/// `cte escuela contexto`: what surrounds a school, and what it has.
struct SchoolContextCommand {
  static let reference = Operand(
    "school", placeholder: "ESCUELA", kind: .reference(School.kind.name), required: false,
    isPhrase: true, summary: "La escuela; si el cuaderno tiene una sola, no hace falta")
  private static let fields = School.contextFields

  static let command = Command<Action>(
    Name("context", "contexto"), summary: "Muestra o anota el contexto de una escuela",
    discussion:
      "Entorno, alumnos, grupos, personal, instalaciones y otros datos. Sin opciones, los "
      + "muestra.",
    operands: [reference], options: fields.map(FieldOptions.option),
    examples: [
      Example("cte escuela contexto \"Benito Juárez\" --alumnos 132 --grupos 6", "los anota")
    ], action: { try SchoolContextCommand(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: School.kind))
    let entry = try school(in: book)
    guard let id = entry.record.head.id, let school = entry.record as? School else {
      return .notFound
    }
    guard Self.fields.contains(where: { run.arguments.has(FieldOptions.option($0)) }) else {
      return try show(school, book)
    }
    let scope = run.scope(book.directory)
    let words = Wording.quoted(school.name)
    let edited = try folder.change("\(run.command) \(words)") { editor in
      try editor.edit(School.self, id, in: nil) { school, _ in
        try FieldOptions.apply(run.arguments, fields: Self.fields, to: &school, scope: scope)
      }
    }
    try run.say("Contexto anotado: \(words).")
    return run.isJSON ? try show(edited, book) : .done
  }

  private func school(in book: Book) throws -> Entry {
    let name = run.phrase(Self.reference)
    guard name.isEmpty else { return try RecordCommands.find(School.self, name, in: book) }
    let all = book.entries.filter { $0.record is School }
    guard all.count == 1 else {
      throw UsageProblem.missing(
        what: "decir qué escuela", example: "cte escuela contexto \"Benito Juárez\"")
    }
    return all[0]
  }

  private func show(_ school: School, _ book: Book) throws -> ExitCode {
    if run.isJSON {
      try run.print(
        .object(
          [("school", .string(school.name))]
            + Self.fields.map { field in
              (String(field.key.dropFirst("context.".count)), field.value(of: school) ?? .null)
            }))
      return .done
    }
    var facts = Facts()
    facts.add(book.words.say("{Escuela}"), school.name)
    for field in Self.fields {
      facts.add(field.label, field.texts(of: school, in: book.directory))
    }
    try run.print(facts.render(width: run.width, style: run.style))
    return .done
  }
}
