import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión roles`: who does what in a session, and what comes with it.
struct SessionRoles {
  static let role = Operand(
    "role", placeholder: "PAPEL", required: false,
    summary: "Un papel de la guía; relator y director siempre valen")
  static let people = Operand(
    "people", placeholder: "PERSONA", kind: .reference("person"), required: false, repeats: true,
    summary: "Quién o quiénes lo tienen; sin nadie muestra sus tareas")
  static let remove = Option.flag(
    "remove", "quitar", summary: "Se lo quita a esas personas", example: "--quitar")

  static let command = Command<Action>(
    Name("roles", "roles"), summary: "Dice quién hace qué en la sesión",
    discussion: "Sin nada muestra los papeles de la guía, quién los tiene y quién falta.",
    operands: [role, people], options: [remove, CommonOptions.session],
    examples: [
      Example("cte sesión roles relator \"Ana López\"", "ella lleva el registro"),
      Example("cte sesión roles relator", "sus tareas antes, durante y después"),
    ], action: { try SessionRoles(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    guard let role = run.arguments.operand(Self.role)?.text else {
      return try list(run.frame(for: .reading))
    }
    let words = run.arguments.operands(Self.people).map(\.text)
    guard !words.isEmpty else {
      if run.arguments.flag(Self.remove) {
        throw UsageProblem.missing(
          what: "decir a quién", example: "cte sesión roles relator \"Ana López\" --quitar")
      }
      let frame = try run.frame(for: .reading)
      return try show(frame.session.roleKey(role, frame.guide), frame)
    }
    let frame = try run.frame(for: .writing)
    let key = try frame.session.roleKey(role, frame.guide)
    let people = try words.map { try frame.book.directory.find(Person.self, $0) }
    let isRemoved = run.arguments.flag(Self.remove)
    try frame.folder.change("\(run.command) \(key)") { editor in
      try editor.edit(frame.file, starting: false) { session, editor in
        if isRemoved {
          editor.unassign(role: key, from: people, in: &session)
        } else {
          editor.assign(role: key, to: people, in: &session)
        }
      }
    }
    let after = try run.frame(for: .writing, file: frame.file)
    if run.isJSON { try print(after) }
    let names = people.map { $0.words(in: frame.book.directory) }.joined(separator: ", ")
    let title = line(key, after)?.title ?? key.capitalizedFirst
    if isRemoved {
      try run.say("\(title) de la \(frame.file.card.shortName): ya no \(names).")
      return .done
    }
    try run.say("\(title) de la \(frame.file.card.shortName): \(names).")
    try advise(key, people.map(\.id), after)
    return .done
  }

  private func line(_ key: String, _ frame: SessionFrame) -> RoleLine? {
    frame.session.roleLines(frame.guide, frame.book.directory).first { $0.id == key }
  }

  // MARK: - Advice

  private func advise(_ key: String, _ people: [ID], _ frame: SessionFrame) throws {
    guard let guide = frame.guide else { return }
    let title = line(key, frame)?.title ?? key
    let advice = frame.session.advice(
      on: key, givenTo: people, guide, frame.book.workbook, frame.book.directory)
    for advice in advice { try run.warn(Wording.sentence(advice, title, frame.book.directory)) }
    let duties = guide.duties(of: key)
    guard !duties.isEmpty else { return }
    let shown = duties.prefix(3).map { "- \(guide.say($0.text))" }
    try run.say(people.count == 1 ? "Le toca:" : "Les toca:")
    for duty in shown { try run.say(duty, indent: 2, hanging: 2) }
    if duties.count > shown.count {
      try run.say("Y \(duties.count - shown.count) más: cte sesión roles \(key)")
    }
  }

  // MARK: - One role

  private func show(_ key: String, _ frame: SessionFrame) throws -> ExitCode {
    let line = line(key, frame)
    let duties = frame.guide?.duties(of: key) ?? []
    let names = (line?.people ?? []).map { frame.book.directory.name(of: $0) ?? $0.text }
    if run.isJSON {
      try run.print(
        .object(
          [
            ("role", .string(key)), ("title", .string(line?.title ?? key.capitalizedFirst)),
            ("people", .array(names.map(JSON.string))),
            (
              "duties",
              .array(
                duties.map { duty in
                  .object([
                    ("text", .string(frame.guide?.say(duty.text))),
                    ("when", .string(duty.when?.rawValue)),
                  ])
                })
            ),
          ] + gaps(line, frame)))
      return try run.report(frame.problems)
    }
    var facts = Facts()
    facts.add("Papel", line?.title ?? key.capitalizedFirst)
    facts.add("Para qué", frame.guide?.say(line?.role?.text ?? ""))
    facts.add("Quién", names.isEmpty ? "todavía nadie" : names.joined(separator: ", "))
    facts.add("Faltan", line.flatMap { missing($0, frame) })
    for phase in [Phase?.none, .always, .before, .during, .after] {
      let texts = duties.filter { $0.when == phase }.map {
        "- \(frame.guide?.say($0.text) ?? $0.text)"
      }
      facts.add(phase?.spanish.capitalizedFirst ?? "Tareas", texts)
    }
    try run.print(facts.render(width: run.width, style: run.style))
    return try run.report(frame.problems)
  }

  // MARK: - All roles

  private func list(_ frame: SessionFrame) throws -> ExitCode {
    if run.isJSON {
      try print(frame)
      return try run.report(frame.problems)
    }
    let lines = frame.session.roleLines(frame.guide, frame.book.directory)
    let listing = Listing(
      headings: ["Papel", "Quién", "Faltan"],
      rows: lines.map { line in
        let names = line.people.map { frame.book.directory.name(of: $0) ?? $0.text }
        return [
          Listing.Cell(line.title), Listing.Cell(names.joined(separator: ", ")),
          Listing.Cell(missing(line, frame) ?? "", .bad),
        ]
      }, flexible: 0)
    try run.print(listing.render(width: run.width, style: run.style))
    return try run.report(frame.problems)
  }

  private func missing(_ line: RoleLine, _ frame: SessionFrame) -> String? {
    guard line.missing > 0 else { return nil }
    let schools = line.missingSchools.map { frame.name(of: $0) }.joined(separator: ", ")
    return schools.isEmpty ? "\(line.missing)" : "\(line.missing), de \(schools)"
  }

  private func print(_ frame: SessionFrame) throws {
    let lines = frame.session.roleLines(frame.guide, frame.book.directory)
    let rows = lines.flatMap { line in
      let people: [ID?] = line.people.isEmpty ? [nil] : line.people
      return people.map { person -> JSON in
        .object(
          [
            ("role", .string(line.id)), ("title", .string(line.title)),
            ("person", .string(person.flatMap { frame.book.directory.name(of: $0) })),
            ("personId", .string(person?.text)),
          ] + gaps(line, frame))
      }
    }
    try run.print(.array(rows))
  }

  private func gaps(_ line: RoleLine?, _ frame: SessionFrame) -> [(String, JSON)] {
    [
      ("missing", .integer(line?.missing ?? 0)),
      (
        "missingSchools",
        .array((line?.missingSchools ?? []).map { .string(frame.name(of: $0)) })
      ),
    ]
  }
}
