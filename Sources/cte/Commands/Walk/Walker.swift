import SessionKit
import SpanishText

/// Leads a session through its guide: shows, asks, keeps, and goes on.
struct Walker {
  let run: Run
  let folder: WorkbookFolder
  let file: SessionFile
  let guide: Guide?
  let page: WalkPage
  private var address: WalkAddress?
  private var shown: WalkAddress?
  private var isOver = false
  /// What tells a change that only moved the walk from one in which something was said.
  private static let moved = "→"
  /// A line that was read where nothing was asked: it answers what comes next.
  private var pending: String?

  init(run: Run, folder: WorkbookFolder, file: SessionFile, guide: Guide?) throws {
    self.run = run
    self.folder = folder
    self.file = file
    self.guide = guide
    page = WalkPage(run: run, guide: guide ?? Guide())
    address = WalkAddress(try folder.session(file).session.at)
  }

  /// Goes on until the steps or the answers are over.
  mutating func go() throws {
    var walk = try current()
    try page.opening(walk, folder.read(Debts.selection), file)
    if address == nil { address = walk.address }
    while !isOver {
      walk = try current()
      guard walk.address != nil, let prompt = walk.prompt else { return try page.end(walk, file) }
      try show(prompt, walk)
      guard let line = try nextLine(prompt) else { return try page.pause(prompt, file) }
      do { try take(line, prompt, walk) } catch {
        guard Self.canBeAskedAgain(error) else { throw error }
        try run.warn(Wording.explain(error).0)
      }
    }
  }

  /// The walk as the files have it now, also by another window.
  private func current() throws -> Walk {
    let session = try folder.session(file).session
    let plan = WalkPlan(guide, session)
    let step = (address ?? plan.firstPending(session).map { WalkAddress(step: $0.step.id) })?.step
    let isReview = step.flatMap { plan[$0] }?.step.records.contains("review") ?? false
    let book = try folder.read(isReview ? Debts.selection : .none)
    let room = WalkRoom(session, book.workbook, book.directory)
    let walk = Walk(plan: plan, session: session, room: room, open: open(book), at: address)
    return isOver ? walk.at(nil) : walk
  }

  /// What was agreed in other sessions and is still open.
  private func open(_ book: Book) -> [Entry] {
    Debts(book: book, day: run.pen.today).all.filter { $0.session?.id != file.id }
  }

  private mutating func show(_ prompt: WalkPrompt, _ walk: Walk) throws {
    if shown?.step != prompt.address.step { try page.step(prompt, walk) }
    let isNewTurn = shown?.step != prompt.address.step || shown?.who != prompt.address.who
    if isNewTurn { try page.turn(prompt) }
    try page.question(prompt)
    shown = prompt.address
  }

  private mutating func nextLine(_ prompt: WalkPrompt) throws -> String? {
    if let line = pending {
      pending = nil
      return line
    }
    return try run.readAnswer(prompt)
  }

  /// Errors that a better answer mends; the others end the walk.
  private static func canBeAskedAgain(_ error: any Error) -> Bool {
    error is InputProblem || error is Refusal || error is Lack || error is Conflict
      || error is RecordProblem || error is WalkProblem
  }

  // MARK: - What a line means

  private mutating func take(_ line: String, _ prompt: WalkPrompt, _ walk: Walk) throws {
    if let command = WalkCommand(line) { return try carryOut(command, prompt, walk) }
    let text = line.hasPrefix("::") ? String(line.dropFirst()) : line
    if prompt.isShown, !trim(text).isEmpty, !run.isInteractive {
      pending = line
      return try answer("", walk)
    }
    try answer(text, walk)
  }

  private mutating func answer(_ text: String, _ walk: Walk) throws {
    let scope = run.scope(walk.room.directory, in: file.card)
    guard let first = try walk.answer(text, in: scope) else { return }
    if let own = first.own { try WalkOwn.keep(own, of: file, run) }
    let answer = try folder.change(title(text)) { editor in
      let fresh = try editor.walk(file, guide: guide, open: walk.open, at: address)
      guard let answer = try fresh.answer(text, in: scope) else { return first }
      try editor.carryOut(answer, of: fresh, in: file)
      return answer
    }
    for notice in answer.notices { try run.warn(Wording.sentence(notice, walk.plan.guide)) }
    try tellEnd(of: answer)
    move(to: answer.next)
  }

  private func tellEnd(of answer: WalkAnswer) throws {
    guard answer.endsStep,
      let stop = WalkPlan(guide, try folder.session(file).session)[answer.at.step]
    else { return }
    let session = try folder.session(file).session
    for lack in WalkPlan(guide, session).lacks(in: stop.step, session) {
      try run.warn("el paso \(stop.step.id) queda pendiente: \(lack)")
    }
    for notice in try WalkPlan(guide, session).shortages(in: stop.step, session, walkRoom()) {
      try run.warn(Wording.sentence(notice, guide ?? Guide()))
    }
  }

  private func walkRoom() throws -> WalkRoom {
    let book = try folder.read(.none)
    return WalkRoom(try folder.session(file).session, book.workbook, book.directory)
  }

  private mutating func move(to next: WalkAddress?) {
    address = next
    isOver = next == nil
  }

  private func title(_ text: String) -> String {
    "\(run.command) \(address?.step ?? "") \(text.isEmpty ? "" : Wording.quoted(text))"
  }

  // MARK: - Commands

  private mutating func carryOut(
    _ command: WalkCommand, _ prompt: WalkPrompt, _ walk: Walk
  ) throws {
    let stop = prompt.stop
    switch command {
    case .pause: try leave(prompt)
    case .help: try page.help()
    case .norms: try page.norms(walk)
    case .where: try page.progress(walk, file)
    case .back: try go(to: walk.neighbour(-1))
    case .forward: try go(to: walk.neighbour(1))
    case .jump(let name):
      guard let found = walk.plan.find(name) else { throw WalkProblem.noStep(name) }
      try go(to: WalkAddress(step: found.step.id))
    case .skip(let reason):
      try end(stop.step, .skipped, reason: reason, walk)
    case .paper: try end(stop.step, .paper, reason: "", walk)
    case .undo:
      var undone = try folder.store.undo(by: run.pen)
      while undone.command.contains(Self.moved) { undone = try folder.store.undo(by: run.pen) }
      try run.say("Deshecho: \(undone.command)")
      address = WalkAddress(try folder.session(file).session.at) ?? address
      shown = nil
    case .add(let kind, let text): try add(kind, text)
    case .unknown(let word, let suggestion):
      throw WalkProblem.noCommand(word, suggestion: suggestion)
    }
  }

  private mutating func leave(_ prompt: WalkPrompt) throws {
    try stand(prompt.address)
    try page.pause(prompt, file)
    isOver = true
  }

  private mutating func go(to place: WalkAddress?) throws {
    guard let place else { throw WalkProblem.noFurther }
    try stand(place)
    address = place
    shown = nil
  }

  private func stand(_ place: WalkAddress) throws {
    try folder.change("\(run.command) \(Self.moved) \(place.step)") {
      try $0.stand(place, in: file)
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

  private func add(_ type: any Record.Type, _ text: String) throws {
    try capture(type, text)
  }

  /// One line from anywhere in the walk becomes a record of the session.
  private func capture<Kept: Record>(_ type: Kept.Type, _ text: String) throws {
    let target = try run.folder(keeping: Kept.kind)
    let directory = try folder.read(.none).directory
    let scope = run.scope(directory, in: file.card)
    let (record, left) = Kept.captured(text, in: scope)
    let id = try target.change("\(run.command) \(Wording.quoted(text))") { editor -> ID? in
      guard Kept.kind.home == .session else { return try editor.add(record).id }
      return try editor.edit(file) { session, editor in try editor.add(record, to: &session).id }
    }
    for mark in left { try run.warn(Wording.left(mark)) }
    try run.say("Anotado: \(Kept.kind.indefinite) (\(id?.text.prefix(5) ?? "")).")
  }
}
