import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión asistencia`: who came, who did not, and who came as a guest.
struct SessionAttendance {
  static let people = Operand(
    "people", placeholder: "PERSONA", kind: .reference("person"), required: false, repeats: true,
    summary: "Quién asistió; «todos» son todas las personas, «-» lee una lista")
  static let absent = Option.value(
    "absent", "falta", placeholder: "PERSONA", kind: .reference("person"), repeats: true,
    summary: "Quién faltó", example: "--falta \"Luis Mora\"")
  static let time = Option.value(
    "time", "hora", placeholder: "HORA", kind: .time, summary: "A qué hora llegó",
    example: "--hora 08:05")
  static let function = Option.value(
    "function", "función", placeholder: "FUNCIÓN",
    summary: "Qué función tiene, si es alguien que no estaba en el cuaderno",
    example: "--función supervisora")

  static let command = Command<Action>(
    Name("attendance", "asistencia"), summary: "Pasa lista",
    discussion: "Sin nombres muestra la lista, o con --escuela la de una sola. Un nombre nuevo con "
      + "--función o --escuela se agrega al cuaderno como invitado. Hay quórum con más de la mitad "
      + "de las personas de las escuelas que participan.",
    operands: [people],
    options: [absent, time, function, CommonOptions.school, CommonOptions.session],
    examples: [
      Example("cte sesión asistencia todos --falta \"Luis Mora\"", "todos menos uno"),
      Example("cte sesión asistencia \"Rosa Díaz\" --función supervisora", "una invitada"),
    ], action: { try SessionAttendance(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(.none)
    let words = run.arguments.operands(Self.people).map(\.text)
    let absent = run.arguments.values(Self.absent).map(\.text)
    guard !words.isEmpty || !absent.isEmpty else {
      let frame = try run.frame(for: .reading)
      // Guests come from anywhere, so any school will do, not only those that take part.
      let school = try run.arguments.value(CommonOptions.school).map {
        try frame.book.directory.find(School.self, $0.text).id
      }
      return try list(frame, of: school)
    }
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let names = words == ["-"] ? try run.inputLines() : words
    let time = try run.arguments.value(Self.time).map {
      try ClockTime.parse($0.text, in: run.scope(book.directory, in: file))
    }
    let counts = try folder.change("\(run.command) \(file.card.shortName)") { editor in
      try mark(names, absent, time, file, &editor)
    }
    let after = try run.frame(for: .writing, file: file)
    if run.isJSON { return try list(after, of: nil) }
    guard counts.total > 0 else {
      try run.warn(
        "en el cuaderno no hay a quién pasarle lista. Agregue a las personas con: "
          + "cte persona importar lista.txt")
      return .done
    }
    let verb = counts.present == 1 ? "Asistió" : "Asistieron"
    try run.say("\(verb) \(counts.present) de \(counts.total) en la \(file.card.shortName).")
    if let words = Self.words(Quorum(after.session, after.book.workbook)) { try run.say(words) }
    return .done
  }

  private func mark(
    _ names: [String], _ absent: [String], _ time: ClockTime?, _ file: SessionFile,
    _ editor: inout Editor
  ) throws -> (present: Int, total: Int) {
    let away = try absent.map { try editor.directory.find(Person.self, $0) }
    let here = try people(names, file, &editor).filter { !away.contains($0) }
    return try editor.edit(file) { session, editor in
      editor.attend(here, present: true, time: time, in: &session)
      editor.attend(away, present: false, time: nil, in: &session)
      return (session.attendance.values.filter(\.present).count, session.attendance.count)
    }
  }

  private func people(
    _ names: [String], _ file: SessionFile, _ editor: inout Editor
  ) throws -> [Reference<Person>] {
    var people: [Reference<Person>] = []
    for name in names {
      if ["todos", "todas", "all"].contains(Folding.fold(name)) {
        people += try everybody(file, editor)
      } else {
        people.append(try person(name, &editor))
      }
    }
    return people
  }

  /// Those of the session's schools, or of one of them, of whom nothing is known yet.
  private func everybody(_ file: SessionFile, _ editor: Editor) throws -> [Reference<Person>] {
    var editor = editor
    let known = try editor.session(file).attendance
    let only = try run.arguments.value(CommonOptions.school).map {
      try editor.directory.find(School.self, $0.text)
    }
    let schools = only.map { [$0] } ?? file.card.schools
    return editor.workbook.records[Person.self].filter { person in
      if let members = editor.workbook.members(of: file.card), only == nil {
        return person.id.map(members.contains) ?? false
      }
      guard let school = person.head.school, !schools.isEmpty else { return only == nil }
      return schools.contains(school)
    }.compactMap(\.id).filter { known[$0] == nil }.map { Reference($0) }
  }

  private func person(_ name: String, _ editor: inout Editor) throws -> Reference<Person> {
    let function = run.arguments.value(Self.function)?.text
    let school = run.arguments.value(CommonOptions.school)?.text
    do { return try editor.directory.find(Person.self, name) } catch {
      guard case .unknown = error, function != nil || school != nil else { throw error }
      var guest = Person()
      guest.name = trim(name)
      guest.function = function ?? ""
      guest.head.school = try editor.schools(named: school.map { [$0] } ?? []).all.first
      guard let id = try editor.add(guest).id else { throw error }
      return Reference(id)
    }
  }

  // MARK: - The list

  private func list(_ frame: SessionFrame, of school: ID?) throws -> ExitCode {
    let directory = frame.book.directory
    let belonging = Dictionary(
      frame.book.workbook.records[Person.self].compactMap { person in
        person.id.map { ($0, person) }
      }
    ) { first, _ in first }
    let people = frame.session.attendance.filter { id, _ in
      school == nil || belonging[id]?.head.school?.id == school
    }.sorted {
      SpanishOrder(directory.name(of: $0.key) ?? "")
        < SpanishOrder(directory.name(of: $1.key) ?? "")
    }
    if run.isJSON {
      try run.print(.array(people.map { view($0.key, $0.value, belonging[$0.key], frame) }))
    } else if people.isEmpty {
      try run.say("Todavía no se ha pasado lista en la \(frame.file.card.shortName).")
    } else {
      let listing = Listing(
        headings: ["Nombre", "Función y escuela", "Asistencia", "Hora"],
        rows: people.map { id, entry in
          [
            Listing.Cell(directory.name(of: id) ?? id.text),
            Listing.Cell(directory.entry(of: id)?.detail ?? ""),
            Listing.Cell(entry.present ? "asistió" : "faltó", entry.present ? .good : .bad),
            Listing.Cell(entry.time?.text ?? ""),
          ]
        }, flexible: 0)
      try run.print(listing.render(width: run.width, style: run.style))
      for line in totals(frame, school) { try run.print(Screen.wrap(line, run.width)) }
    }
    return try run.report(frame.problems)
  }

  /// How many came of each school, and whether they are enough.
  private func totals(_ frame: SessionFrame, _ school: ID?) -> [String] {
    let quorum = Quorum(frame.session, frame.book.workbook)
    let counts = quorum.schools.filter { school == nil || $0.school == school }.map {
      "\(VisibleText.clean(frame.name(of: $0.school))): \($0.present) de \($0.total)."
    }
    let words = school == nil ? Self.words(quorum) : nil
    return counts + (words.map { [$0] } ?? [])
  }

  private static func words(_ quorum: Quorum) -> String? {
    guard quorum.total > 0 else { return nil }
    let count = "\(quorum.present) de \(quorum.total)"
    return quorum.isReached ? "Hay quórum: \(count)." : "Todavía no hay quórum: \(count)."
  }

  private func view(
    _ id: ID, _ entry: Attendance, _ person: Person?, _ frame: SessionFrame
  ) -> JSON {
    let school = person?.head.school?.id
    return .object([
      ("personId", .string(id.text)), ("person", .string(frame.book.directory.name(of: id))),
      ("function", .filled(person?.function ?? "")),
      ("school", .string(school.map(frame.name))), ("schoolId", .string(school?.text)),
      ("present", .bool(entry.present)), ("time", .string(entry.time?.text)),
    ])
  }
}
