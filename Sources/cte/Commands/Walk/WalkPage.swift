import SessionKit
import SpanishText

/// What the walk puts on the screen: the step, whose turn it is, the question.
struct WalkPage {
  let run: Run
  let guide: Guide

  private var words: Vocabulary { guide.words }
  private var style: Style { run.style }

  private func line(_ text: String, indent: Int = 0) throws {
    let lines = Wrapping.wrap(
      VisibleText.clean(text), width: run.width, firstIndent: indent, indent: indent)
    try run.print(lines.joined(separator: "\n"))
  }

  private func item(_ label: String, _ text: String) throws {
    guard !text.isEmpty else { return }
    let lines = Wrapping.wrap(
      VisibleText.clean("\(label): \(words.say(text))"), width: run.width, firstIndent: 2, indent: 4
    )
    try run.print(lines.map(style.dim).joined(separator: "\n"))
  }

  private func list(_ title: String, _ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try line(title)
    for text in lines {
      let wrapped = Wrapping.wrap(
        "• " + VisibleText.clean(words.say(text)), width: run.width, firstIndent: 2, indent: 4)
      try run.print(wrapped.joined(separator: "\n"))
    }
  }

  // MARK: - The beginning and the end

  /// What was agreed before and is still open.
  func opening(_ walk: Walk, _ book: Book, _ file: SessionFile) throws {
    try run.print(style.bold(VisibleText.clean(file.card.title)))
    try progress(walk)
    let debts = Debts(book: book, day: run.pen.today)
    let open = debts.all.filter { $0.session?.id != file.id }
    guard !open.isEmpty else { return }
    try line("Antes de empezar: esto se acordó antes y sigue abierto.")
    let listing = EntryListing(book: book, day: run.pen.today).tracked(open, showingKind: true)
    try run.print(listing.render(width: run.width, style: style))
  }

  /// All steps have been gone through.
  func end(_ walk: Walk, _ file: SessionFile) throws {
    let pending = walk.plan.stops.filter { walk.session.steps[$0.step.id]?.state == nil }
    if pending.isEmpty {
      try line("Se recorrieron todos los pasos. Ciérrela con: cte sesión cerrar")
      return
    }
    let names = pending.prefix(8).map(\.step.id).joined(separator: ", ")
    let more = pending.count > 8 ? " y \(pending.count - 8) más" : ""
    try line("Se llegó al final. Quedan pendientes los pasos \(names)\(more).")
    try line("Vuelva a ellos con: cte sesión abrir; o cierre con: cte sesión cerrar")
  }

  func pause(_ prompt: WalkPrompt, _ file: SessionFile) throws {
    try run.say(
      "En pausa en el paso \(prompt.stop.name). Todo está guardado; siga con: cte sesión abrir")
  }

  // MARK: - A step

  /// Where we are, what to do, who does it, and what to keep in mind.
  func step(_ prompt: WalkPrompt, _ walk: Walk) throws {
    let stop = prompt.stop
    try run.print("")
    try heading(stop, walk)
    let name = stop.isTopic ? "" : stop.step.id
    let lines = Wrapping.wrap(
      name + " " + VisibleText.clean(words.say(stop.step.text)), width: run.width,
      indent: min(8, DisplayWidth.of(name) + 1))
    try run.print(lines.map(style.bold).joined(separator: "\n"))
    try item("Quién", who(stop.step))
    if let requirement = stop.step.requirement, requirement != .required {
      try item("Es", requirement.spanish)
    }
    for limit in stop.step.limits { try item("Límite", limit.text) }
    if let reading = guide.reading(stop.step.reading) { try card(reading) }
    for reading in guide.readings
    where reading.mode == .box && reading.activity == stop.activity.id
      && stop.activity.steps.first?.id == stop.step.id
    {
      try card(reading)
    }
    for text in stop.step.see { try item("Ver", text) }
    try item("Nota", stop.step.note)
    try aspects(stop.step)
    for name in stop.step.reminders { try list(Self.title(name) + ":", guide.reminder(name)) }
    let before = stop.step.after.filter { walk.session.steps[$0]?.state == nil }
    if !before.isEmpty {
      try run.warn(
        Wording.sentence(
          .early(step: stop.step.id, after: before), guide, walk.room.directory))
    }
  }

  private func heading(_ stop: WalkPlan.Stop, _ walk: Walk) throws {
    let number = walk.plan.number(of: stop.activity)
    let count = walk.plan.activities.count
    if !stop.section.isEmpty {
      try run.print(style.dim(VisibleText.clean(words.say(stop.section))))
    }
    try line(
      "Actividad \(number) de \(count): \(words.say(stop.activity.title))"
        + (stop.activity.minutes.map { " (\($0) min)" } ?? ""))
    try progress(walk)
  }

  private func bar(_ done: Int, of all: Int) -> String {
    let text = "\(done) de \(all) pasos"
    guard run.isInteractive, !Screen.isPlain(run.context), all > 0 else { return text }
    let width = min(30, run.width - 20)
    guard width > 5 else { return text }
    let full = width * done / all
    return style.good(String(repeating: "█", count: full))
      + style.dim(String(repeating: "░", count: width - full)) + " " + text
  }

  private func who(_ step: GuideStep) -> String {
    step.actors.map { Self.actor($0, guide) }.joined(separator: ", ")
  }

  /// The word of a person for one who acts in a step.
  static func actor(_ name: String, _ guide: Guide) -> String {
    if let role = guide.roles.first(where: { $0.id == name }) { return role.title.lowercasedFirst }
    let word: [String: String] = [
      "individual": "cada quien", "pair": "en parejas", "team": "por {equipo}",
      "plenary": "todos juntos", "everyone": "todos", "volunteers": "quienes quieran",
      "school": "cada {escuela}", "director": "quien dirige", "relator": "quien lleva el registro",
      "zone": "la {zona}", "adviser": "quien acompaña",
    ]
    return guide.words.say(word[name] ?? name)
  }

  private func card(_ reading: Reading) throws {
    let parts = [reading.title, reading.author, reading.source].filter { !$0.isEmpty }
    try item(
      "Texto " + (reading.mode?.label ?? ""), parts.joined(separator: ". "))
  }

  /// Questions that are kept in mind rather than answered one by one.
  private func aspects(_ step: GuideStep) throws {
    let asks = step.records.contains("answer") && !(step.fields["answer"]?.isEmpty ?? false)
    guard !asks else { return }
    for group in step.questions.compactMap({ guide.questionGroup($0) }) {
      try list(words.say(group.title) + ":", group.items.map(\.text))
    }
  }

  private static func title(_ reminder: String) -> String {
    switch reminder {
    case "avoid": "Eviten"
    case "contributesTo": "Esto contribuye a"
    case "rules": "Reglas"
    case "values": "Recuerden"
    default: "Tengan presente"
    }
  }

  // MARK: - A question

  func turn(_ prompt: WalkPrompt) throws {
    guard let who = prompt.who else { return }
    try run.print(
      style.good("▸ \(VisibleText.clean(who)) (\(prompt.turn.number) de \(prompt.turn.count))"))
  }

  func question(_ prompt: WalkPrompt) throws {
    guard !prompt.isShown else { return }
    if !prompt.about.isEmpty {
      try run.print(
        style.dim("  «\(VisibleText.clean(prompt.about).truncated(toWidth: run.width - 6))»"))
    }
    try line(prompt.question)
    for choice in prompt.choices {
      let lines = Wrapping.wrap(
        "\(choice.id)  \(VisibleText.clean(words.say(choice.text)))", width: run.width,
        firstIndent: 2, indent: 4)
      try run.print(lines.joined(separator: "\n"))
    }
    if !prompt.given.isEmpty {
      try item("Ya dice", prompt.given.joined(separator: "; "))
    } else if run.isInteractive, !prompt.example.isEmpty {
      try item("Por ejemplo", prompt.example)
    }
  }

  // MARK: - On demand

  func help() throws {
    for entry in WalkCommand.table { try line("\(entry.use)  \(entry.summary)", indent: 2) }
    try line(
      ":acuerdo TEXTO, :compromiso, :nota, :duda, :asunto…  anota sin salir de aquí", indent: 2)
    try line(
      "Enter sin nada: pasa a lo que sigue. -: deja ese dato y sigue. ::texto: empieza con dos puntos.",
      indent: 2)
  }

  func norms(_ walk: Walk) throws {
    try list("Normas que se acordaron:", walk.session.records[Norm.self].map(\.text))
    try list("Recuerden:", guide.reminder("values"))
    try list("Eviten:", guide.avoid)
  }

  /// How far the session has come, in steps and in time.
  func progress(_ walk: Walk) throws {
    let plan = walk.plan
    let done = plan.stops.filter { walk.session.steps[$0.step.id]?.state != nil }.count
    var text = bar(done, of: plan.stops.count)
    if let start = walk.session.started, let minutes = walk.session.card.minutes {
      let spent = max(0, (run.pen.now - start) / 60_000)
      if spent <= 24 * 60 {
        text += " · van \(Self.hours(spent)), quedan \(Self.hours(max(0, minutes - spent)))"
      }
    }
    try run.print(text)
  }

  private static func hours(_ minutes: Int) -> String {
    minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(pad(minutes % 60, 2)) min"
  }
}

extension WalkPlan.Stop {
  /// How people call it: its id, or the title of a topic of one's own.
  var name: String { isTopic ? "«\(step.text)»" : step.id }
}
