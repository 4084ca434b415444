import SessionKit
import SpanishText

/// What the walk puts on the screen: the step, whose turn it is, the question.
struct WalkPage {
  let run: Run
  let guide: Guide

  var words: Vocabulary { guide.words }
  var style: Style { run.style }

  func line(_ text: String, indent: Int = 0) throws {
    let lines = Wrapping.wrap(
      VisibleText.clean(text), width: run.width, firstIndent: indent, indent: indent)
    try run.print(lines.joined(separator: "\n"))
  }

  func item(_ label: String, _ text: String) throws {
    guard !text.isEmpty else { return }
    let lines = Wrapping.wrap(
      VisibleText.clean("\(label): \(words.say(text))"), width: run.width, firstIndent: 2, indent: 4
    )
    try run.print(lines.map(style.dim).joined(separator: "\n"))
  }

  func dim(_ text: String) throws {
    let lines = Wrapping.wrap(text, width: run.width)
    try run.print(lines.map(style.dim).joined(separator: "\n"))
  }

  func list(_ title: String, _ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try line(title)
    for text in lines {
      let wrapped = Wrapping.wrap(
        (run.isPlain ? "- " : "• ") + VisibleText.clean(words.say(text)), width: run.width,
        firstIndent: 2, indent: 4)
      try run.print(wrapped.joined(separator: "\n"))
    }
  }

  // MARK: - The beginning and the end

  /// The session and how far it has come; what was agreed before is shown where nobody can be
  /// asked about it.
  func opening(
    _ walk: Walk, _ book: Book, _ open: [Entry], _ file: SessionFile
  ) throws {
    let title = Wrapping.wrap(VisibleText.clean(file.card.title), width: run.width)
    try run.print(title.map(style.bold).joined(separator: "\n"))
    if run.isInteractive { return try dim("Puede escribir :ayuda o :pausa en cualquier momento.") }
    try progress(walk)
    guard !open.isEmpty else { return }
    try line("Antes de empezar: esto se acordó antes y sigue abierto.")
    let listing = EntryListing(book: book, day: run.pen.today).tracked(open, showingKind: true)
    try run.print(listing.render(width: run.width, style: style))
    try run.say("Aquí no se puede preguntar por ello; anótelo con: cte seguimiento revisar CLAVE")
  }

  /// All steps have been gone through.
  func end(_ walk: Walk, _ file: SessionFile) throws {
    guard !walk.plan.stops.isEmpty else {
      try line("Esta sesión todavía no tiene pasos.")
      return try line("Agregue temas con: cte sesión agenda \"Tema\" --minutos 20")
    }
    let pending = walk.plan.pending(walk.whole)
    if pending.isEmpty {
      try line("Se recorrieron todos los pasos. Ciérrela con: cte sesión cerrar")
      return
    }
    let names = pending.prefix(8).map(\.step.id).joined(separator: ", ")
    let more = pending.count > 8 ? " y \(pending.count - 8) más" : ""
    try line("Se llegó al final. Quedan pendientes los pasos \(names)\(more).")
    try line("Vuelva a ellos con: cte sesión abrir; o cierre con: cte sesión cerrar")
  }

  func pause(_ file: SessionFile) throws {
    try run.say("En pausa. Todo está guardado; siga con: cte sesión abrir")
  }

  func pause(_ prompt: WalkPrompt, _ file: SessionFile) throws {
    try run.say(
      "En pausa en el paso \(prompt.stop.name). Todo está guardado; siga con: cte sesión abrir")
  }

  // MARK: - On demand

  func help() throws {
    for entry in WalkCommand.table { try help(entry.use, entry.summary) }
    try help(":acuerdo TEXTO", "lo anota sin salir de aquí; también :compromiso, :nota, :duda…")
    try help("Enter sin nada", "pasa a lo que sigue")
    try help("-", "deja ese dato y sigue")
    try help("::texto", "una respuesta que empieza con dos puntos")
    if run.editsLines { try help("Alt-Enter", "un renglón más en la misma respuesta") }
  }

  private func help(_ use: String, _ summary: String) throws {
    guard run.width >= 60 else {
      let lines = Wrapping.wrap("\(use): \(summary)", width: run.width, firstIndent: 2, indent: 4)
      return try run.print(lines.joined(separator: "\n"))
    }
    let column = 19
    let lines = Wrapping.wrap(summary, width: run.width - column)
    for (place, line) in lines.enumerated() {
      try run.print((place == 0 ? "  " + use : "").padded(toWidth: column) + line)
    }
  }

  func norms(_ walk: Walk) throws {
    try list("Normas que se acordaron:", walk.session.records[Norm.self].map(\.text))
    try reminder("values")
    try reminder("avoid")
  }

  /// How far the session has come, in steps and in time.
  func progress(_ walk: Walk) throws {
    let plan = walk.plan
    let done = plan.stops.count - plan.pending(walk.whole).count
    let count = "\(done) de \(plan.stops.count) \(plan.stops.count == 1 ? "paso" : "pasos")"
    let time = time(walk)
    var width = min(30, run.width - DisplayWidth.of(count) - 1)
    let isOneLine = run.width >= 20 + DisplayWidth.of(count + time)
    if isOneLine { width = min(width, run.width - DisplayWidth.of(count + time) - 5) }
    try run.print(
      bar(done, of: plan.stops.count, width) + count
        + (time.isEmpty ? "" : isOneLine ? " · " + time : "\n" + time.capitalizedFirst))
  }

  private func time(_ walk: Walk) -> String {
    guard let start = walk.session.started, let minutes = walk.session.card.minutes else {
      return ""
    }
    let spent = max(0, (run.pen.now - start) / 60_000)
    guard spent <= 24 * 60 else { return "" }
    let left = minutes - spent
    return "van \(Self.hours(spent)), "
      + (left >= 0 ? "quedan \(Self.hours(left))" : "\(Self.hours(-left)) de más")
  }

  private func bar(_ done: Int, of all: Int, _ width: Int) -> String {
    guard run.isInteractive, !run.isPlain, all > 0, width > 5 else { return "" }
    let full = width * done / all
    return style.good(String(repeating: "█", count: full))
      + style.dim(String(repeating: "░", count: width - full)) + " "
  }

  private static func hours(_ minutes: Int) -> String {
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(pad(minutes % 60, 2)) min")
  }
}

extension WalkPlan.Stop {
  /// How people call it: its id, or the title of a topic of one's own.
  var name: String { isTopic ? "«\(step.text)»" : step.id }
}
