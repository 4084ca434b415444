import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión tiempo`: the clock of an activity, and the bounds that the guide sets.
struct SessionTimer {
  static let words = Operand(
    "words", placeholder: "ACTIVIDAD", required: false, isPhrase: true,
    summary: "La actividad o el paso; antes, iniciar o detener si quiere usar el reloj")
  static let minutes = Option.value(
    "minutes", "minutos", placeholder: "MINUTOS", kind: .number,
    summary: "Cuántos minutos tomó", example: "--minutos 10")

  static let command = Command<Action>(
    Name("timer", "tiempo"), summary: "Mide cuánto toma cada actividad",
    discussion: "Sin nada muestra los tiempos y el reloj que corre. Avisa cuando algo pasa del "
      + "límite de la guía; lo que vale para cada escuela no se suma.",
    operands: [words], options: [minutes, CommonOptions.school, CommonOptions.session],
    examples: [
      Example("cte sesión tiempo iniciar 7 --escuela \"Sor Juana\"", "echa a andar el reloj"),
      Example("cte sesión tiempo detener", "lo detiene y anota los minutos"),
      Example("cte sesión tiempo 7 --escuela \"Sor Juana\" --minutos 12", "lo anota sin reloj"),
    ], action: { try SessionTimer(run: $0).carryOut() })

  let run: Run

  /// What is done with the clock.
  private enum Deed { case start, stop, record }

  private func carryOut() throws -> ExitCode {
    var words = run.arguments.operands(Self.words).map { trim($0.text) }.filter { !$0.isEmpty }
    var deed = Deed.record
    if let first = words.first.map(Folding.fold) {
      if ["start", "iniciar"].contains(first) { deed = .start }
      if ["stop", "detener"].contains(first) { deed = .stop }
      if deed != .record { words.removeFirst() }
    }
    let minutes = try run.minutes(Self.minutes)
    let name = words.joined(separator: " ")
    if deed == .record && minutes == nil { return try list(run.frame(for: .reading), name) }
    if deed != .record && minutes != nil {
      throw UsageProblem.contradiction(
        "o el reloj (iniciar, detener) o los minutos: uno solo. Ejemplo: "
          + "cte sesión tiempo 7 --minutos 10")
    }
    let frame = try run.frame(for: .writing)
    let school = try frame.school(run)
    if name.isEmpty && deed != .stop {
      throw UsageProblem.missing(
        what: "decir qué actividad", example: "cte sesión tiempo iniciar 7")
    }
    let named = name.isEmpty ? nil : try frame.session.clockKey(name, frame.guide)
    let target =
      deed == .stop
      ? try running(named, school, frame) : (named ?? "", school?.text ?? Session.everybody)
    try change(deed, target, minutes, frame)
    return .done
  }

  /// The clock that is meant: the only one that runs, of those that fit.
  private func running(
    _ named: String?, _ school: ID?, _ frame: SessionFrame
  ) throws -> (String, String) {
    let lines = frame.session.timeLines(frame.guide).filter { line in
      line.entry.started != nil && (named == nil || line.id == named)
        && (school == nil || line.school == school)
    }
    guard let line = lines.first else { throw FrameProblem.noClock }
    // The clock of all together is the one that is named without a school.
    let shared = lines.filter { $0.school == nil }
    if named != nil, school == nil, shared.count == 1 {
      return (shared[0].id, Session.everybody)
    }
    guard lines.count == 1 else {
      throw FrameProblem.severalClocks(
        lines.map { line in
          let school = line.school.map { ", \(frame.name(of: $0))" } ?? ""
          return FrameProblem.Name(id: line.id, title: line.title + school)
        })
    }
    return (line.id, line.school?.text ?? Session.everybody)
  }

  private func change(
    _ deed: Deed, _ target: (id: String, school: String), _ minutes: Int?, _ frame: SessionFrame
  ) throws {
    try frame.folder.change("\(run.command) \(target.id)") { editor in
      try editor.edit(frame.file) { session, editor in
        switch deed {
        case .start: editor.startClock(target.id, of: target.school, in: &session)
        case .stop: editor.stopClock(target.id, of: target.school, in: &session)
        case .record:
          editor.time(target.id, of: target.school, minutes: minutes ?? 0, in: &session)
        }
      }
    }
    let after = try run.frame(for: .writing, file: frame.file)
    let all = after.session.timeLines(after.guide)
    guard
      let line = all.first(where: {
        $0.id == target.id && ($0.school?.text ?? Session.everybody) == target.school
      })
    else { return }
    if run.isJSON { try run.print(view(line, after)) }
    let place = line.school.map { " (\(after.name(of: $0)))" } ?? ""
    let name = Wording.quoted("\(line.id) \(line.title)")
    if deed == .start {
      try run.say(
        "Corre el reloj de \(name)\(place). Deténgalo con: cte sesión tiempo detener")
    } else {
      try run.say("\(name)\(place): \(line.entry.minutes ?? 0) min.")
      try warn(line, after)
    }
  }

  private func warn(_ line: TimeLine, _ frame: SessionFrame) throws {
    guard line.isOver, let limit = line.limit, let most = limit.max else { return }
    let whose = line.school.map { "\(frame.name(of: $0)): " } ?? ""
    let text = frame.guide?.say(limit.text) ?? limit.text
    try run.warn(
      "\(whose)\(line.entry.minutes ?? 0) min: excede \(most), el límite de la guía"
        + (text.isEmpty ? "." : ": \(text)"))
  }

  private func list(_ frame: SessionFrame, _ name: String) throws -> ExitCode {
    let school = try frame.school(run)
    let key = name.isEmpty ? nil : try frame.session.clockKey(name, frame.guide)
    let lines = frame.session.timeLines(frame.guide).filter {
      (key == nil || $0.id == key) && (school == nil || $0.school == school)
    }
    if run.isJSON {
      try run.print(.array(lines.map { view($0, frame) }))
    } else if lines.isEmpty {
      try run.say(
        "Todavía no se mide nada en la \(frame.file.card.shortName). Empiece con: "
          + "cte sesión tiempo iniciar ACTIVIDAD")
    } else {
      try run.print(table(lines, frame).render(width: run.width, style: run.style))
      for line in lines { try warn(line, frame) }
    }
    return try run.report(frame.problems)
  }

  private func table(_ lines: [TimeLine], _ frame: SessionFrame) -> Listing {
    Listing(
      headings: ["N.º", "Actividad", frame.file.words.say("{Escuela}"), "Min", "Límite", "Reloj"],
      rows: lines.map { line in
        let isTopic = ID(line.id) != nil
        let elapsed = line.entry.elapsed(at: run.pen.now)
        return [
          Listing.Cell(isTopic ? String(line.id.prefix(5)) : line.id, .dim),
          Listing.Cell(line.title), Listing.Cell(line.school.map(frame.name) ?? ""),
          Listing.Cell(
            line.entry.minutes.map(String.init) ?? "", line.isOver ? .bad : .plain),
          Listing.Cell(line.limit?.max.map(String.init) ?? ""),
          Listing.Cell(elapsed.map { "corre: \($0) min" } ?? "", .good),
        ]
      }, flexible: 1)
  }

  private func view(_ line: TimeLine, _ frame: SessionFrame) -> JSON {
    .object([
      ("activity", .string(line.id)), ("title", .string(line.title)),
      ("school", .string(line.school.map(frame.name))), ("schoolId", .string(line.school?.text)),
      ("minutes", .integer(line.entry.minutes)), ("running", .bool(line.entry.started != nil)),
      ("elapsed", .integer(line.entry.elapsed(at: run.pen.now))),
      ("limit", .integer(line.limit?.max)), ("over", .bool(line.isOver)),
    ])
  }
}
