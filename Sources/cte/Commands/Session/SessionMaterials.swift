import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión materiales`: what each school brings, and what is still missing.
struct SessionMaterials {
  static let materials = Operand(
    "materials", placeholder: "MATERIAL", required: false, repeats: true,
    summary: "Lo que ya está: su clave o palabras de su título; «todos» son todos")
  static let missing = Option.flag(
    "missing", "faltan", summary: "Muestra solo lo que falta", example: "--faltan")
  static let pending = Option.flag(
    "pending", "pendiente", summary: "Marca que todavía falta", example: "--pendiente")

  static let command = Command<Action>(
    Name("materials", "materiales"), summary: "Coteja los materiales que trae cada escuela",
    discussion: "Sin materiales muestra la lista de la guía, escuela por escuela. Sin --escuela "
      + "marca el material en todas las que participan.",
    operands: [materials],
    options: [CommonOptions.school, missing, pending, CommonOptions.session],
    examples: [
      Example("cte sesión materiales --faltan", "lo que falta traer"),
      Example("cte sesión materiales M1 --escuela \"Benito Juárez\"", "esa escuela ya trae el M1"),
    ], action: { try SessionMaterials(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let words = run.arguments.operands(Self.materials).map(\.text)
    guard !words.isEmpty else { return try list(run.frame(for: .reading)) }
    let frame = try run.frame(for: .writing)
    guard let guide = frame.guide, !guide.materials(of: frame.file.card).isEmpty else {
      try run.say(Self.none(frame))
      return .refused
    }
    let materials = try words.flatMap { word in
      ["todos", "todo", "all"].contains(Folding.fold(word))
        ? guide.materials(of: frame.file.card)
        : [try guide.material(named: word, of: frame.file.card)]
    }
    let school = try frame.school(run)
    let schools =
      school.map { [$0.text] }
      ?? frame.session.materialLines(guide).map { $0.school?.text ?? Session.everybody }
    let isBrought = !run.arguments.flag(Self.pending)
    let ids = materials.map(\.id).joined(separator: ", ")
    try frame.folder.change("\(run.command) \(ids)") { editor in
      try editor.edit(frame.file, starting: false) { session, editor in
        for material in materials {
          for school in schools {
            editor.mark(
              material: material.id, of: school, brought: isBrought, in: &session)
          }
        }
      }
    }
    let after = try run.frame(for: .writing, file: frame.file)
    if run.isJSON { return try list(after) }
    let whose =
      school.map { " de \(frame.name(of: $0))" }
      ?? (frame.file.card.schools.count > 1
        ? " de las \(frame.file.card.schools.count) escuelas" : "")
    try run.say("\(isBrought ? "Listo" : "Pendiente"): \(ids)\(whose).")
    try run.say(Self.rest(after, guide))
    return .done
  }

  /// How many are missing, in a sentence.
  private static func rest(_ frame: SessionFrame, _ guide: Guide) -> String {
    let missing = frame.session.materialLines(guide).filter { !$0.brought }.count
    switch missing {
    case 0: return "Ya está todo."
    case 1: return "Falta 1."
    default: return "Faltan \(missing)."
    }
  }

  private static func none(_ frame: SessionFrame) -> String {
    "La \(frame.file.card.shortName) no tiene lista de materiales en su guía."
  }

  private func list(_ frame: SessionFrame) throws -> ExitCode {
    let school = try frame.school(run)
    let all = frame.guide.map { frame.session.materialLines($0) } ?? []
    let lines = all.filter { line in
      (school == nil || line.school == school)
        && (!line.brought || !run.arguments.flag(Self.missing))
    }
    if run.isJSON {
      try run.print(.array(lines.map { view($0, frame) }))
    } else if all.isEmpty {
      try run.say(Self.none(frame))
    } else if lines.isEmpty {
      try run.say("No falta ningún material en la \(frame.file.card.shortName).")
    } else {
      let listing = Listing(
        headings: ["Clave", "Material", frame.file.words.say("{Escuela}"), "Está"],
        rows: lines.map { line in
          [
            Listing.Cell(line.material.id, .dim),
            Listing.Cell(frame.guide?.say(line.material.title) ?? line.material.title),
            Listing.Cell(line.school.map(frame.name) ?? ""),
            Listing.Cell(line.brought ? "sí" : "falta", line.brought ? .good : .bad),
          ]
        }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return try run.report(frame.problems)
  }

  private func view(_ line: MaterialLine, _ frame: SessionFrame) -> JSON {
    .object([
      ("material", .string(line.material.id)),
      ("title", .string(frame.guide?.say(line.material.title))),
      ("school", .string(line.school.map(frame.name))),
      ("schoolId", .string(line.school?.text)), ("brought", .bool(line.brought)),
    ])
  }
}
