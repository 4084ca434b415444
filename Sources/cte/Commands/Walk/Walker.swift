import SessionKit
import SpanishText

/// Leads a session through its guide: shows, asks, keeps, and goes on.
struct Walker {
  var run: Run
  var folder: WorkbookFolder
  let file: SessionFile
  let guide: Guide?
  var page: WalkPage
  var history: [String] = []
  var address: WalkAddress?
  var seen = WalkSeen()
  /// The clocks whose end has been told.
  private var rung: Set<String> = []
  var isOver = false
  /// Whether it is over because there are no more steps.
  private var hasEnded = false
  /// How many answers looking back has brought, which can be taken back there.
  var reviewed = 0
  /// What tells a change that only moved the walk from one in which something was said.
  static let moved = "→"
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
    let book = try folder.read(Carried.selection)
    try page.opening(walk, book, open(book), file)
    try lookBack(asked: false)
    if address == nil { address = walk.address }
    while !isOver {
      walk = try current()
      guard walk.address != nil, let prompt = walk.prompt else { return try page.end(walk, file) }
      // Whoever's turn is on the screen has it, whatever somebody adds meanwhile.
      address = walk.address
      try show(prompt, walk)
      do {
        guard let line = try nextLine(prompt) else { return try page.pause(prompt, file) }
        try take(line, prompt, walk)
      } catch {
        guard canBeAskedAgain(error) else { throw error }
        try run.warn(Self.explain(error))
      }
    }
    if hasEnded { try page.end(current(), file) }
  }

  /// The walk as the files have it now, also by another window.
  func current() throws -> Walk {
    let session = try folder.session(file).session
    let plan = WalkPlan(guide, session)
    let sessions = try folder.read(.none)
    let whole = try folder.whole(session, file, in: sessions)
    let step = (address ?? plan.firstPending(whole).map { WalkAddress(step: $0.step.id) })?.step
    let isReview = step.flatMap { plan[$0] }?.step.records.contains("review") ?? false
    let book = isReview ? try folder.read(Carried.selection) : sessions
    let room = WalkRoom(session, book.workbook, book.directory)
    let own = try WalkOwn.kept(step.flatMap { plan[$0]?.step }, of: file, run)
    let walk = Walk(
      plan: plan, session: session, room: room, open: open(book), own: own, whole: whole,
      at: address)
    return isOver ? walk.at(nil) : walk
  }

  /// What was agreed in other sessions and is still open.
  func open(_ book: Book) -> [Entry] {
    WalkReviews.open(book, file, run)
  }

  private mutating func show(_ prompt: WalkPrompt, _ walk: Walk) throws {
    if seen.isNewActivity(prompt) {
      try page.heading(prompt.stop, walk, isNewSection: seen.isNewSection(prompt))
    }
    if seen.isNewStep(prompt) {
      try page.step(prompt, walk, isFirst: seen.isNewActivity(prompt))
    }
    if seen.isNewTurn(prompt) { try page.turn(prompt, isFirst: !seen.hasToldOfTurns(prompt)) }
    try page.question(prompt, seen)
    seen.show(prompt)
  }

  private mutating func nextLine(_ prompt: WalkPrompt) throws -> String? {
    if let line = pending {
      pending = nil
      return line
    }
    let line = try read(prompt)
    try renew()
    if let line, !trim(line).isEmpty, history.last != line { history.append(line) }
    return line
  }

  private mutating func read(_ prompt: WalkPrompt) throws -> String? {
    guard run.isInteractive else {
      return try run.context.readLine().map { try run.inputText($0, from: "la respuesta") }
    }
    let session = try folder.session(file).session
    let directory = try folder.read(.none).directory
    var request = LineRequest(prompt: prompt.isShown ? "Enter: sigue > " : "> ")
    request.history = history
    request.completion = WalkNames(prompt, directory).source
    let clock = WalkClock(session, prompt.stop, directory, run)
    if let clock {
      try ring(clock)
      request.status = { clock.text() }
      if !rung.contains(clock.key) { request.alarm = { clock.notice() } }
    }
    let result = try run.readLine(request)
    // The editor has told of it while the line was typed.
    if let clock, run.editsLines, clock.notice() != nil { rung.insert(clock.key) }
    guard case .line(let line) = result else { return nil }
    return line
  }

  /// Tells once that the time is over, when that has happened between two questions.
  private mutating func ring(_ clock: WalkClock) throws {
    guard let notice = clock.notice(), rung.insert(clock.key).inserted else { return }
    if run.editsLines { try run.context.write("\u{7}", .messages) }
    try run.warn(notice.lowercasedFirst)
  }

  /// What is written is dated to the moment in which it is said, not to the walk's beginning.
  mutating func renew() throws {
    run = try run.renewed()
    folder = run.workbook(at: folder.store.folder)
    page = WalkPage(run: run, guide: guide ?? Guide())
  }

  /// What is wrong with a line, as one mends it here.
  static func explain(_ error: any Error) -> String {
    switch error {
    case Lack.note:
      "diga también por qué, en el mismo renglón; por ejemplo: no cumplido: faltó material"
    case Lack.observation:
      "diga también qué se observó; por ejemplo: observada: eligieron solos su cuento"
    case Lack.reason: "diga también por qué; por ejemplo: :omitir no hubo luz"
    case let error as StoreError where error.mayPass:
      Wording.explain(error).0 + " No se guardó; su respuesta vuelve con la flecha hacia arriba."
    default: Wording.explain(error).0
    }
  }

  /// Errors that a better answer mends, or a better moment; the others end the walk.
  func canBeAskedAgain(_ error: any Error) -> Bool {
    if case UsageProblem.notText = error { return true }
    if case let error as StoreError = error { return run.isInteractive && error.mayPass }
    return error is InputProblem || error is Refusal || error is Lack || error is Conflict
      || error is RecordProblem || error is WalkProblem || error is FrameProblem
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
    if prompt.isShown, !trim(text).isEmpty { try run.say("Quedó como nota de este paso.") }
  }

  private mutating func answer(_ text: String, _ walk: Walk) throws {
    let scope = run.scope(walk.room.directory, in: file)
    guard let first = try walk.answer(text, in: scope) else { return }
    if let own = first.own { try WalkOwn.keep(own, of: file, run) }
    // The history of the workbook is everybody's: what is private is not told in it.
    let (answer, notices) = try folder.change(title(first.own == nil ? text : "")) {
      editor -> (WalkAnswer, [WalkNotice]) in
      let fresh = try editor.walk(
        file, guide: guide, open: walk.open, own: walk.own, at: address)
      guard let answer = try fresh.answer(text, in: scope) else { return (first, []) }
      return (answer, try editor.carryOut(answer, of: fresh, in: file))
    }
    try tell(notices, walk)
    try tellEnd(of: answer)
    move(to: answer.next)
  }

  func tell(_ notices: [WalkNotice], _ walk: Walk) throws {
    for notice in notices {
      // Who sees the step has been told with it what should have come before.
      if run.isInteractive, case .early = notice { continue }
      try run.warn(Wording.sentence(notice, walk.plan.guide, walk.room.directory))
    }
  }

  func tellEnd(of answer: WalkAnswer) throws {
    guard answer.endsStep else { return }
    let session = try folder.session(file).session
    let plan = WalkPlan(guide, session)
    guard let stop = plan[answer.at.step] else { return }
    for lack in plan.lacks(in: stop.step, session) {
      try run.warn("el paso \(stop.step.id) queda pendiente: \(lack)")
    }
    let book = try folder.read(.none)
    let room = WalkRoom(session, book.workbook, book.directory)
    for notice in plan.shortages(in: stop.step, session, room) {
      try run.warn(Wording.sentence(notice, plan.guide, book.directory))
    }
  }

  mutating func move(to next: WalkAddress?) {
    address = next
    hasEnded = next == nil
    isOver = hasEnded
  }

  private func title(_ text: String) -> String {
    "\(run.command) \(address?.step ?? "") \(text.isEmpty ? "" : Wording.quoted(text))"
  }
}
