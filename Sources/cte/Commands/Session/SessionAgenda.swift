import CommandLineKit
import SessionKit
import SpanishText

/// `cte sesión agenda`: what is dealt with, for how long, by whom, and what comes of it.
struct SessionAgenda {
  static let activity = Operand(
    "activity", placeholder: "ACTIVIDAD", required: false, isPhrase: true,
    summary: "Su número en la guía, o un tema propio")
  static let fields = AgendaEntry.fields.filter {
    ["minutes", "responsible", "product"].contains($0.key)
  }
  static let treated = Option.flag(
    "treated", "tratado", summary: "Ya se trató", example: "--tratado")
  static let pending = Option.flag(
    "pending", "pendiente", summary: "Todavía no se trata", example: "--pendiente")
  static let remove = Option.flag(
    "remove", "quitar", summary: "Quita el tema, o lo que se había fijado de la actividad",
    example: "--quitar")

  static let command = Command<Action>(
    Name("agenda", "agenda"), summary: "Muestra o arma la agenda de la sesión",
    discussion: "Sin nada muestra la agenda con sus tiempos. Lo que no es una actividad de la guía "
      + "se agrega como tema propio.",
    operands: [activity],
    options: fields.map(FieldOptions.option) + [treated, pending, remove, CommonOptions.session],
    examples: [
      Example("cte sesión agenda 7 --minutos 60", "cambia el tiempo de una actividad"),
      Example(
        "cte sesión agenda \"Asuntos generales\" --minutos 15 --responsable \"Ana López\"",
        "agrega un tema propio"),
    ], action: { try SessionAgenda(run: $0).carryOut() })

  let run: Run

  private var isChange: Bool {
    Self.fields.contains { run.arguments.has(FieldOptions.option($0)) }
      || [Self.treated, Self.pending, Self.remove].contains { run.arguments.flag($0) }
  }

  private func carryOut() throws -> ExitCode {
    let words = run.arguments.operands(Self.activity).map { trim($0.text) }.filter { !$0.isEmpty }
    guard let first = words.first else {
      if isChange {
        throw UsageProblem.missing(
          what: "decir qué actividad o tema", example: "cte sesión agenda 7 --minutos 60")
      }
      return try list(run.frame(for: .reading))
    }
    let frame = try run.frame(for: .writing)
    let whole = words.joined(separator: " ")
    let key =
      frame.session.agendaKey(whole, frame.guide) ?? frame.session.agendaKey(first, frame.guide)
    let isWhole = key != nil && key == frame.session.agendaKey(whole, frame.guide)
    let title = key == nil ? whole : isWhole ? "" : words.dropFirst().joined(separator: " ")
    if let key, !title.isEmpty, frame.guide?.activity(key) != nil {
      throw UsageProblem.contradiction(
        "\(Wording.quoted(first)) es una actividad de la guía y conserva su título. Si quiere un "
          + "tema propio, escríbalo entre comillas: cte sesión agenda \"\(whole)\"")
    }
    if key != nil && title.isEmpty && !isChange { return try list(frame, only: key) }
    // A bare number is a slip for an activity, not a topic.
    guard key != nil || !run.arguments.flag(Self.remove) && !whole.allSatisfy(\.isNumber) else {
      _ = try frame.session.clockKey(whole, frame.guide)
      return .notFound
    }
    _ = try run.minutes(FieldOptions.option(Self.fields[0]))
    let isTreated = run.arguments.flag(Self.treated)
    let id = try frame.folder.change("\(run.command) \(Wording.quoted(whole))") { editor in
      try editor.edit(frame.file, starting: isTreated) { session, editor in
        try change(key, title, frame, &session, &editor)
      }
    }
    return try report(id, isNew: key == nil, frame)
  }

  private func change(
    _ key: String?, _ title: String, _ frame: SessionFrame, _ session: inout Session,
    _ editor: inout Editor
  ) throws -> String {
    let scope = run.scope(frame.book.directory, in: frame.file)
    let fill: (inout AgendaEntry) throws -> Void = { entry in
      if !title.isEmpty { entry.title = title }
      try FieldOptions.apply(run.arguments, fields: Self.fields, to: &entry, scope: scope)
      if run.arguments.flag(Self.treated) { entry.treated = true }
      if run.arguments.flag(Self.pending) { entry.treated = false }
    }
    guard let key else { return try editor.addTopic(title, in: &session, fill).text }
    if run.arguments.flag(Self.remove) {
      editor.unplan(key, in: &session)
    } else {
      try editor.plan(key, in: &session, fill)
    }
    return key
  }

  // MARK: - Telling

  private func report(_ id: String, isNew: Bool, _ before: SessionFrame) throws -> ExitCode {
    let frame = try run.frame(for: .writing, file: before.file)
    let lines = frame.session.agendaLines(frame.guide)
    let removed = before.session.agendaLines(before.guide).filter { $0.id == id }
    let line = lines.first { $0.id == id } ?? removed.first
    if run.isJSON, let line {
      try run.print(view(line, frame))
    } else if isNew {
      try run.print(id)
    }
    let name = line.map { ($0.isTopic ? "" : "\($0.mark) ") + $0.title } ?? id
    if run.arguments.flag(Self.remove) {
      try run.say("Quitado de la agenda: \(Wording.quoted(name)).")
    } else {
      let minutes = line?.minutes.map { ", \($0) min" } ?? ""
      try run.say("\(isNew ? "Agregado a" : "En") la agenda: \(Wording.quoted(name))\(minutes).")
    }
    try tellTotal(lines, frame)
    return .done
  }

  /// Warns when all together takes longer than the session.
  private func tellTotal(_ lines: [AgendaLine], _ frame: SessionFrame) throws {
    let total = lines.compactMap(\.minutes).reduce(0, +)
    guard let length = frame.length, total > length else { return }
    try run.warn(
      "la agenda suma \(total) minutos y la sesión dura \(length): sobran \(total - length). "
        + "Acorte una actividad con: cte sesión agenda ACTIVIDAD --minutos N")
  }

  private func list(_ frame: SessionFrame, only: String? = nil) throws -> ExitCode {
    let all = frame.session.agendaLines(frame.guide)
    let lines = only.map { id in all.filter { $0.id == id } } ?? all
    if run.isJSON {
      try run.print(.array(lines.map { view($0, frame) }))
    } else if lines.isEmpty {
      try run.say(
        "La \(frame.file.card.shortName) todavía no tiene agenda. Agregue temas con: "
          + "cte sesión agenda \"Tema\" --minutos 20")
    } else {
      try run.print(table(lines, frame).render(width: run.width, style: run.style))
      if only == nil { try run.print(footer(all, frame)) }
    }
    if only == nil { try tellTotal(all, frame) }
    return try run.report(frame.problems)
  }

  private func table(_ lines: [AgendaLine], _ frame: SessionFrame) -> Listing {
    Listing(
      headings: ["N.º", "Tema", "Min", "Responsable", "Producto", "Tratado"],
      rows: lines.map { line in
        [
          Listing.Cell(line.mark, .dim), Listing.Cell(line.title),
          Listing.Cell(line.minutes.map(String.init) ?? ""),
          Listing.Cell(line.entry.responsible?.words(in: frame.book.directory) ?? ""),
          Listing.Cell(product(line)), Listing.Cell(line.entry.treated ? "sí" : "", .good),
        ]
      }, flexible: 1)
  }

  private func product(_ line: AgendaLine) -> String {
    line.entry.product.isEmpty
      ? line.products.map(\.id).joined(separator: ", ") : line.entry.product
  }

  /// The products behind their ids, and the sum of the minutes.
  private func footer(_ lines: [AgendaLine], _ frame: SessionFrame) -> String {
    let named = lines.filter { $0.entry.product.isEmpty }.flatMap(\.products).map(\.id)
    let products = (frame.guide?.products ?? []).filter { named.contains($0.id) }
    let total = lines.compactMap(\.minutes).reduce(0, +)
    let length = frame.length.map { " de \($0)" } ?? ""
    let texts =
      products.map { "\($0.id): \(frame.guide?.say($0.title) ?? $0.title)" }
      + ["Total: \(total)\(length) minutos."]
    return texts.map { Screen.wrap(VisibleText.clean($0), run.width) }.joined(separator: "\n")
  }

  private func view(_ line: AgendaLine, _ frame: SessionFrame) -> JSON {
    .object([
      ("id", .string(line.id)), ("number", .filled(line.number)), ("title", .string(line.title)),
      ("topic", .bool(line.isTopic)), ("minutes", .integer(line.minutes)),
      ("estimated", .bool(line.entry.minutes == nil && line.estimate != nil)),
      ("responsible", .string(line.entry.responsible?.words(in: frame.book.directory))),
      ("product", .filled(line.entry.product)),
      ("products", .array(line.products.map { .string($0.id) })),
      ("treated", .bool(line.entry.treated)),
    ])
  }
}

extension AgendaLine {
  /// What it is called in a list: its number, or the beginning of its id.
  var mark: String { isTopic ? String(id.prefix(5)) : number.isEmpty ? id : number }
}

extension SessionFrame {
  /// How long the session lasts.
  var length: Int? {
    file.card.minutes ?? guide?.meeting(of: file.card)?.minutes ?? guide?.card.minutes
  }
}
