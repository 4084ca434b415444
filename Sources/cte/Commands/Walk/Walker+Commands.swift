import SessionKit
import SpanishText

/// What a line that begins with a colon does.
extension Walker {
  mutating func carryOut(
    _ command: WalkCommand, _ prompt: WalkPrompt, _ walk: Walk
  ) throws {
    let stop = prompt.stop
    switch command {
    case .pause: try leave(prompt)
    case .help: try page.help()
    case .norms: try page.norms(walk)
    case .where: try page.progress(walk)
    case .back: try go(to: walk.neighbour(-1), from: walk)
    case .forward: try go(to: walk.neighbour(1), from: walk)
    case .nextTurn: try leave(walk.leavingTurn(), walk)
    case .enough: try leave(walk.leavingStep(), walk)
    case .open: try lookBack(asked: true)
    case .jump(let name):
      guard let found = walk.plan.find(name) else { throw WalkProblem.noStep(name) }
      try go(to: WalkAddress(step: found.step.id), from: walk)
    case .skip(let reason):
      try end(stop.step, .skipped, reason: reason, walk)
    case .paper: try end(stop.step, .paper, reason: "", walk)
    case .undo:
      var undone = try folder.store.undo(by: run.pen)
      while undone.command.contains(Self.moved) { undone = try folder.store.undo(by: run.pen) }
      try run.say("Deshecho: \(undone.command)")
      address = WalkAddress(try folder.session(file).session.at) ?? address
      seen.leaveStep()
    case .time(let text): try turnClock(text, prompt, walk)
    case .add(let kind, let text, let values): try capture(kind, text, values)
    case .unknown(let word, let suggestion):
      throw WalkProblem.noCommand(word, suggestion: suggestion)
    }
  }

  private mutating func leave(_ prompt: WalkPrompt) throws {
    try stand(prompt.address)
    try page.pause(prompt, file)
    isOver = true
  }

  private mutating func go(to place: WalkAddress?, from walk: Walk) throws {
    guard let place else { throw WalkProblem.noFurther }
    try stand(place, leaving: walk)
    address = place
    seen.leaveStep()
  }

  /// The rest of a turn or of a step is left.
  private mutating func leave(_ left: WalkAnswer?, _ walk: Walk) throws {
    guard let left else { return }
    let notices = try folder.change("\(run.command) \(left.at.step)") {
      try $0.carryOut(left, of: walk, in: file)
    }
    try tell(notices, walk)
    try tellEnd(of: left)
    if left.endsStep, try folder.session(file).session.steps[left.at.step]?.isOver != true {
      let name = walk.plan[left.at.step]?.name ?? left.at.step
      try run.say("El paso \(name) queda pendiente.")
    }
    move(to: left.next)
  }

  func stand(_ place: WalkAddress, leaving walk: Walk? = nil) throws {
    try folder.change("\(run.command) \(Self.moved) \(place.step)") {
      try $0.stand(place, leaving: walk, in: file)
    }
  }

  private mutating func end(
    _ step: GuideStep, _ state: StepMark.State, reason: String, _ walk: Walk
  ) throws {
    var reason = reason
    if state == .skipped, step.requirement == .required, reason.isEmpty, run.isInteractive {
      reason = try run.ask("¿Por qué se omite?", hint: "hace falta: el paso es obligatorio") ?? ""
    }
    let next = walk.afterStep(step.id)
    try folder.change("\(run.command) \(step.id)") {
      try $0.end(step, state, reason: reason, in: file, next: next)
    }
    try run.say(
      state == .paper
        ? "El paso \(step.id) quedó hecho en papel." : "Se omitió el paso \(step.id).")
    move(to: next)
  }

  /// One line from anywhere in the walk becomes a record of the session.
  func capture<Kept: Record>(
    _ type: Kept.Type, _ text: String, _ values: [String: String]
  ) throws {
    guard !text.isEmpty else { throw WalkProblem.noText(Kept.kind.noun) }
    let target = try run.folder(keeping: Kept.kind)
    let directory = try folder.read(.none).directory
    let scope = run.scope(directory, in: file)
    let (record, left) = Kept.captured(text, in: scope, setting: values)
    let id = try target.change("\(run.command) \(Wording.quoted(text))") { editor -> ID? in
      guard Kept.kind.home == .session else { return try editor.add(record).id }
      return try editor.edit(file) { session, editor in try editor.add(record, to: &session).id }
    }
    for mark in left { try run.warn(Wording.left(mark)) }
    let key = id.map { " (\($0.text.prefix(5)))" } ?? ""
    try run.say("Se anotó \(Kept.kind.indefinite)\(key).\(understood(record, directory))")
  }

  /// Who answers for it and for when, as the line was understood.
  private func understood(_ record: some Record, _ directory: Directory) -> String {
    guard let record = record as? any Tracked else { return "" }
    let names = record.parties.map { $0.words(in: directory) }.joined(separator: ", ")
    return (names.isEmpty ? "" : " Responde: \(names).")
      + (record.due.map { " Para: \($0.words)." } ?? "")
  }

  /// Starts the clock of the activity, for the school that is named or whose turn it is; or stops
  /// the one that runs.
  private func turnClock(_ text: String, _ prompt: WalkPrompt, _ walk: Walk) throws {
    let activity = prompt.stop.activity.id
    let running = walk.session.times[activity]?.first { $0.value.started != nil }?.key
    if let running, text.isEmpty {
      try folder.change("\(run.command) \(activity)") { editor in
        try editor.edit(file) { session, editor in
          editor.stopClock(activity, of: running, in: &session)
        }
      }
      return try tellTime(activity, running, walk.room.directory)
    }
    let named = text.isEmpty ? nil : try walk.room.directory.find(School.self, text).id
    let turn: ID? = if case .school(let id) = walk.turn { id } else { nil }
    let school = (named ?? turn)?.text ?? Session.everybody
    try folder.change("\(run.command) \(activity)") { editor in
      try editor.edit(file) { session, editor in
        editor.startClock(activity, of: school, in: &session)
      }
    }
    let name = ID(school).flatMap { walk.room.directory.name(of: $0) }.map { " de \($0)" } ?? ""
    try run.say("Corre el reloj\(name). Para detenerlo: :tiempo")
  }

  private func tellTime(_ activity: String, _ school: String, _ directory: Directory) throws {
    let session = try folder.session(file).session
    let minutes = session.times[activity]?[school]?.minutes ?? 0
    let name = ID(school).flatMap { directory.name(of: $0) }.map { " (\($0))" } ?? ""
    try run.say("Tomó \(minutes) min\(name).")
    let limit = session.minutesLimit(of: activity, school: ID(school), guide)
    if let limit, let most = limit.max, minutes > most {
      let text = guide?.say(limit.text) ?? limit.text
      try run.warn(
        "\(minutes) min: excede \(most), el límite de la guía" + (text.isEmpty ? "." : ": \(text)"))
    }
  }
}
