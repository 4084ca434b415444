import CommandLineKit
import SessionKit
import SpanishText

/// `cte guía mostrar`: a guide, whole or one of its parts, to be read by everybody in the room.
struct GuideShow {
  static let activity = Option.value(
    "activity", "actividad", placeholder: "ACTIVIDAD", summary: "Solo esa actividad",
    example: "--actividad 7")
  static let step = Option.value(
    "step", "paso", placeholder: "PASO", summary: "Solo ese paso", example: "--paso 7.5")
  static let questions = Option.flag(
    "questions", "preguntas", summary: "Solo las preguntas", example: "--preguntas")
  static let readings = Option.flag(
    "readings", "lecturas", summary: "Solo las lecturas", example: "--lecturas")
  static let duties = Option.value(
    "duties", "papeles", placeholder: "PAPEL", summary: "Qué le toca a un papel, o a todos",
    example: "--papeles todos")
  static let norms = Option.flag(
    "norms", "normas", summary: "Solo los valores, lo que se evita y las reglas",
    example: "--normas")
  static let format = Option.value(
    "format", "formato", placeholder: "FORMATO",
    summary: "La guía entera para editarla: md o json", example: "--formato md")
  static let variant = Option.value(
    "variant", "variante", placeholder: "VARIANTE", summary: "En una de sus variantes",
    example: "--variante telesecundaria")

  static let command = Command<Action>(
    .show, summary: "Muestra una guía, entera o por partes",
    discussion: "Con --formato md da el mismo formato que «cte guía nueva», para editarlo.",
    operands: [GuideCommands.operand],
    options: [activity, step, questions, readings, duties, norms, format, variant],
    examples: [
      Example("cte guía mostrar \(GuideLibrary.standard)", "toda, para proyectarla"),
      Example(
        "cte guía mostrar \(GuideLibrary.standard) --actividad 2", "una actividad con sus preguntas"
      ),
      Example(
        "cte guía mostrar \(GuideLibrary.standard) --formato md", "en el formato que se edita"
      ),
    ], action: { try GuideShow(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let name = run.arguments.operand(GuideCommands.operand)?.text ?? ""
    var (guide, meeting) = try run.guide(name, on: run.guides())
    if let variant = run.arguments.value(Self.variant)?.text {
      guide = guide.variant(try run.variant(variant, of: guide.card))
    }
    if let format = run.arguments.value(Self.format)?.text {
      try write(guide, format)
      return .done
    }
    let parts = try parts(of: guide)
    if run.isJSON {
      let views = parts.map { ($0.name, $0.view(guide)) }
      try run.print(
        views.isEmpty ? guide.view : views.count == 1 ? views[0].1 : .object(views))
      return .done
    }
    var page = GuidePage(guide: guide, width: run.width, style: run.style)
    if let meeting, parts.isEmpty {
      page.show(meeting)
    } else if parts.isEmpty {
      page.showAll()
    }
    for part in parts { part.show(on: &page) }
    try run.print(page.text)
    return .done
  }

  private func write(_ guide: Guide, _ format: String) throws {
    switch format.lowercased() {
    case "md": try run.print(GuideMarkdownWriter.write(guide))
    case "json": try run.print(String(decoding: guide.file, as: UTF8.self))
    default: throw UsageProblem.unknownFormat(format, available: ["md", "json"])
    }
  }

  // MARK: - Parts

  private func parts(of guide: Guide) throws -> [GuideSelection] {
    var parts: [GuideSelection] = []
    if let name = run.arguments.value(Self.activity)?.text {
      let found =
        guide.activities.first { Self.matches($0.id, name) }
        ?? guide.activities.first { Self.matches($0.number, name) }
      guard let found else {
        throw unknown("la actividad", name, guide.activities.map(\.id))
      }
      parts.append(.activity(found))
    }
    if let name = run.arguments.value(Self.step)?.text {
      guard let found = guide.steps.first(where: { Self.matches($0.id, name) }) else {
        throw unknown("el paso", name, guide.steps.map(\.id))
      }
      parts.append(.step(found))
    }
    if run.arguments.flag(Self.questions) { parts.append(.questions) }
    if run.arguments.flag(Self.readings) { parts.append(.readings) }
    if let name = run.arguments.value(Self.duties)?.text {
      parts.append(.duties(try roles(name, of: guide)))
    }
    if run.arguments.flag(Self.norms) { parts.append(.norms) }
    return parts
  }

  private func roles(_ name: String, of guide: Guide) throws -> [GuideRole] {
    if ["all", "todos", "todas", "todo"].contains(Folding.fold(trim(name))) { return guide.roles }
    // A guide may tell the same role twice: in general, and moment by moment (`relator-momentos`).
    let stem = Folding.fold(trim(name)) + "-"
    let found = guide.roles.filter {
      Self.matches($0.id, name) || $0.id.hasPrefix(stem)
        || Self.matches(guide.say($0.title), name)
    }
    guard !found.isEmpty else { throw unknown("el papel", name, guide.roles.map(\.id)) }
    return found
  }

  private func unknown(_ what: String, _ name: String, _ known: [String]) -> UsageProblem {
    let near = Similarity.closest(to: name, among: known)
    return .unknownPartOfGuide(
      what: what, name, suggestion: near, available: known.count > 24 ? [] : known)
  }

  private static func matches(_ id: String, _ word: String) -> Bool {
    !id.isEmpty && Folding.fold(id) == Folding.fold(trim(word))
  }
}

/// A part of a guide that somebody asked for.
enum GuideSelection {
  case activity(GuideActivity)
  case step(GuideStep)
  case questions
  case readings
  case duties([GuideRole])
  case norms

  var name: String {
    switch self {
    case .activity: "activity"
    case .step: "step"
    case .questions: "questions"
    case .readings: "readings"
    case .duties: "duties"
    case .norms: "norms"
    }
  }

  func show(on page: inout GuidePage) {
    switch self {
    case .activity(let activity): page.showWhole(activity)
    case .step(let step): page.showWhole(step)
    case .questions: page.showQuestions()
    case .readings: page.showReadings()
    case .duties(let roles): page.showRoles(roles)
    case .norms: page.showNorms()
    }
  }

  // MARK: - For programs

  func view(_ guide: Guide) -> JSON {
    let whole = guide.view
    switch self {
    case .activity(let activity): return Self.activity(activity.id, in: whole) ?? .null
    case .step(let step): return Self.step(step.id, guide, in: whole)
    case .questions: return whole["questionGroups"] ?? .array([])
    case .readings: return whole["readings"] ?? .array([])
    case .duties(let roles): return Self.duties(roles, in: whole)
    case .norms:
      return .object(
        ["values", "avoid", "contributesTo", "rules"].map { ($0, whole[$0] ?? .array([])) })
    }
  }

  private static func activity(_ id: String, in whole: JSON) -> JSON? {
    (whole["sections"]?.array ?? []).flatMap { $0["activities"]?.array ?? [] }
      .first { $0["id"]?.string == id }
  }

  private static func step(_ id: String, _ guide: Guide, in whole: JSON) -> JSON {
    let activity = guide.activity(of: id).flatMap { self.activity($0.id, in: whole) }
    let step = activity?["steps"]?.array?.first { $0["id"]?.string == id }
    let members = (step?.members ?? []).map { ($0.key, $0.value) }
    let card = ["id", "number", "title", "minutes"].map { ($0, activity?[$0] ?? .null) }
    return .object(members + [("activity", .object(card))])
  }

  private static func duties(_ roles: [GuideRole], in whole: JSON) -> JSON {
    let all = whole["roles"]?.array ?? []
    return .array(
      roles.compactMap { role in all.first { $0["id"]?.string == role.id } }.map { role in
        .object([
          ("role", role["id"] ?? .null), ("title", role["title"] ?? .null),
          ("duties", role["duties"] ?? .array([])),
        ])
      })
  }
}
