import SessionKit

/// Tells what came of joining a workbook with others.
struct JoinTale {
  let run: Run
  let folder: WorkbookFolder
  let report: JoinReport

  func tell() throws {
    if run.isJSON { try run.print(view) }
    guard !report.isEmpty else {
      try run.say("No había nada nuevo: este cuaderno ya lo tenía todo.")
      return
    }
    for line in lines { try run.say(line) }
    for session in report.reclosed {
      try run.warn(
        "llegó algo a la \(session), que ya estaba cerrada: vuelva a exportar su acta.")
    }
    if report.conflicts > 0 {
      let what =
        report.conflicts == 1
        ? "de 1 cosa hay dos versiones" : "de \(report.conflicts) cosas hay dos versiones"
      try run.warn("\(what). Compárelas y elija con: cte completar")
    }
    let alike = try folder.read().alike.count
    if alike > 0 {
      try run.warn(
        (alike == 1
          ? "quizá algo se anotó dos veces"
          : "quizá \(alike) se anotaron dos veces") + ". Dígalo con: cte completar")
    }
  }

  private var lines: [String] {
    var lines: [String] = []
    let added = things
    if !added.isEmpty { lines.append("Llegó: \(added.joined(separator: ", ")).") }
    if report.changed > 0 {
      lines.append("Cambió: \(Self.count(report.changed, "cosa", "cosas")).")
    }
    if report.removed > 0 {
      lines.append("Se quitó: \(Self.count(report.removed, "cosa", "cosas")).")
    }
    if report.copies > 0 {
      lines.append(
        report.copies == 1
          ? "Se reunió 1 copia en conflicto."
          : "Se reunieron \(report.copies) copias en conflicto.")
    }
    return lines.isEmpty ? ["Se puso al día este cuaderno."] : lines
  }

  /// What came in, kind by kind: `2 sesiones`, `14 acuerdos`.
  private var things: [String] {
    var things: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { things.append(Self.count(number, one, many)) }
    }
    add(report.sessions, "sesión", "sesiones")
    for kind in Kinds.all.map({ $0.kind }) {
      add(report.added[kind.collection] ?? 0, kind.one, kind.plural)
    }
    add(report.added["events"] ?? 0, "seguimiento", "seguimientos")
    add(report.added["errata"] ?? 0, "errata", "erratas")
    let frame = ["attendance", "roles", "materials", "agenda", "times", "rooms", "handovers"]
    add(
      frame.map { report.added[$0] ?? 0 }.reduce(0, +), "dato de la reunión", "datos de la reunión")
    add(report.guides, "guía", "guías")
    add(report.attachments, "evidencia", "evidencias")
    return things
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private var view: JSON {
    .object([
      ("added", .object(report.added.map { ($0.key, .integer($0.value)) })),
      ("sessions", .integer(report.sessions)), ("guides", .integer(report.guides)),
      ("attachments", .integer(report.attachments)), ("changed", .integer(report.changed)),
      ("removed", .integer(report.removed)), ("files", .integer(report.files)),
      ("copies", .integer(report.copies)),
      ("conflicts", .integer(report.conflicts)),
    ])
  }
}
