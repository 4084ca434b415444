import CommandLineKit
import SessionKit

/// `cte sesión próxima`: what is settled about the next meeting.
struct SessionNext {
  static let fields = NextMeeting.own

  static let command = Command<Action>(
    Name("next", "próxima", also: "siguiente"), summary: "Fija la próxima reunión",
    discussion: "Sin opciones muestra lo acordado y lo que falta. De ahí sale la sesión con: "
      + "cte sesión nueva --de-próxima",
    operands: [], options: fields.map(FieldOptions.option) + [CommonOptions.session],
    examples: [
      Example(
        "cte sesión próxima --fecha 25/01/2019 --hora 08:00 --sede \"Sor Juana\" "
          + "--agenda \"Revisar los compromisos\"", "agenda, fecha, hora y lugar")
    ], action: { try SessionNext(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let isSaid = Self.fields.contains { run.arguments.has(FieldOptions.option($0)) }
    guard isSaid else { return try show(run.frame(for: .reading)) }
    let frame = try run.frame(for: .writing)
    let scope = run.scope(frame.book.directory, in: frame.file)
    try frame.folder.change("\(run.command) \(frame.file.card.shortName)") { editor in
      try editor.edit(frame.file, starting: false) { session, editor in
        try editor.settleNext(in: &session) { next in
          try FieldOptions.apply(run.arguments, fields: Self.fields, to: &next, scope: scope)
        }
      }
    }
    let after = try run.frame(for: .writing, file: frame.file)
    let next = after.session.next ?? NextMeeting()
    if run.isJSON { try run.print(next.view(of: after.file)) }
    try run.say("Próxima reunión fijada en la \(after.file.card.shortName).")
    try tellGaps(next)
    if next.date != nil { try run.say("Para crearla: cte sesión nueva --de-próxima") }
    return .done
  }

  private func show(_ frame: SessionFrame) throws -> ExitCode {
    let next = frame.session.next
    if run.isJSON {
      try run.print((next ?? NextMeeting()).view(of: frame.file))
      return try run.report(frame.problems)
    }
    if let next {
      var facts = Facts()
      for field in Self.fields {
        facts.add(field.label, field.texts(of: next, in: frame.book.directory))
      }
      try run.print(facts.render(width: run.width, style: run.style))
    } else {
      try run.say("Todavía no se fija la próxima reunión en la \(frame.file.card.shortName).")
    }
    try tellGaps(next ?? NextMeeting())
    return try run.report(frame.problems)
  }

  private func tellGaps(_ next: NextMeeting) throws {
    let gaps = next.gaps.map(\.label)
    guard !gaps.isEmpty else { return }
    try run.warn("de la próxima reunión falta: \(gaps.joined(separator: ", ")).")
  }
}

extension NextMeeting {
  /// Its form for programs.
  func view(of file: SessionFile) -> JSON {
    .object([
      ("session", .string(file.id.text)), ("agenda", .array(agenda.map(JSON.string))),
      ("date", .string(date?.iso)), ("time", .string(time?.text)), ("place", .filled(place)),
      ("bring", .array(bring.map(JSON.string))),
      ("missing", .array(gaps.map { .string($0.key) })),
    ])
  }
}
