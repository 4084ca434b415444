import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte persona importar`: a pasted list of names becomes the people of the workbook.
struct PersonImport {
  static let file = Operand(
    "file", placeholder: "ARCHIVO", kind: .file,
    summary: "Una lista con nombre, función y escuela en cada línea; «-» la lee de la entrada")

  static let command = Command<Action>(
    Name("import", "importar"), summary: "Agrega a todas las personas de una lista",
    discussion: "Cada línea lleva el nombre y, si quiere, la función y la escuela, separados por "
      + "tabulador, punto y coma o coma. Quien ya está no se repite.",
    operands: [file], options: [CommonOptions.school],
    examples: [
      Example("cte persona importar lista.txt", "agrega a quienes faltan"),
      Example("cte persona importar - < lista.txt", "lo mismo, por la entrada"),
    ], action: { try PersonImport(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let rows = PeopleList(try text()).rows
    guard !rows.isEmpty else { throw UsageProblem.emptyInput }
    let common = run.arguments.value(CommonOptions.school)?.text
    let title = "\(run.command) (\(rows.count))"
    let (ids, known, schools) = try folder.change(title) { editor in
      try add(rows, common, &editor)
    }
    if run.isJSON {
      let book = try folder.read(Selection(kinds: ["person"]))
      let wanted = Set(ids)
      let new = book.entries.filter { $0.record.head.id.map(wanted.contains) ?? false }
      try run.print(.array(new.map { book.view($0, asOf: run.pen.today) }))
    } else {
      for id in ids { try run.print(id.text) }
    }
    if !schools.isEmpty { try run.say(Wording.added(schools)) }
    if !known.isEmpty { try run.say("Ya estaban: \(known.joined(separator: ", ")).") }
    try run.say("Personas agregadas: \(ids.count).")
    return .done
  }

  private func text() throws -> String {
    let path = run.arguments.operand(Self.file)?.text ?? "-"
    return try run.inputText(run.bytes(of: path), from: path == "-" ? "la entrada" : path)
  }

  private func add(
    _ rows: [PeopleList.Row], _ common: String?, _ editor: inout Editor
  ) throws -> (ids: [ID], known: [String], schools: [String]) {
    var ids: [ID] = []
    var known: [String] = []
    var schools: [String] = []
    for row in rows {
      let school = row.school.isEmpty ? common : row.school
      let (found, new) = try editor.schools(named: school.map { [$0] } ?? [])
      schools += new
      let same = editor.workbook.records[Person.self].contains { person in
        Folding.fold(person.name) == Folding.fold(row.name)
          && (found.isEmpty || person.head.school == nil || person.head.school == found.first)
      }
      guard !same else {
        known.append(row.name)
        continue
      }
      var person = Person()
      person.name = row.name
      person.function = row.function
      person.head.school = found.first
      ids += [try editor.add(person).id].compactMap { $0 }
    }
    return (ids, known, schools)
  }
}
