import CommandLineKit
import SessionKit

/// `cte sesión estado`: how far a session has come.
struct SessionStatus {
  static let command = Command<Action>(
    Name("status", "estado"), summary: "Dice cómo va una sesión",
    operands: [SessionCommands.reference], options: [CommonOptions.session],
    examples: [Example("cte sesión estado", "la que está en curso")],
    action: { try SessionStatus(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.namedSession(in: folder.read(.none), for: .reading)
    let (session, problems) = try folder.session(file)
    if run.isJSON {
      try run.print(view(file))
    } else {
      try run.print(facts(session, file).render(width: run.width, style: run.style))
    }
    return try run.report(problems)
  }

  /// Guides have no steps yet, so there is nothing to count and nothing that comes next.
  private func view(_ file: SessionFile) -> JSON {
    let none = JSON.integer(0)
    return .object([
      ("id", .string(file.id.text)), ("state", .string(file.state.rawValue)),
      ("guide", .string(file.card.guide)),
      (
        "steps",
        .object([("total", none), ("done", none), ("skipped", none), ("pending", none)])
      ),
      ("next", .null), ("materialsMissing", .array([])), ("productsIncomplete", .array([])),
    ])
  }

  private func facts(_ session: Session, _ file: SessionFile) -> Facts {
    var facts = Facts()
    facts.add("Sesión", file.card.shortName)
    facts.add("Estado", file.state.label)
    facts.add("Guía", file.card.guide)
    let present = session.attendance.values.filter(\.present).count
    facts.add(
      "Asistencia",
      session.attendance.isEmpty ? "falta" : "\(present) de \(session.attendance.count)")
    for type in Kinds.all where type.kind.home == .session {
      let count = session.records.all.filter { Swift.type(of: $0).kind == type.kind }.count
      if count > 0 { facts.add(type.kind.plural.capitalizedFirst, String(count)) }
    }
    return facts
  }
}
