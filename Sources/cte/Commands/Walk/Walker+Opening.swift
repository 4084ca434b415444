import SessionKit
import SpanishText

/// What was agreed before and is still open, to be answered for: person by person.
extension Walker {
  /// Asks about it at the first sitting, or whenever that is wanted.
  mutating func lookBack(asked: Bool) throws {
    guard run.isInteractive else { return }
    let parties = try openParties()
    let count = parties.map(\.entries.count).reduce(0, +)
    let walk = try current()
    let isFirst = walk.session.at.isEmpty
    // A guide that begins with it asks about it itself.
    let isNext = walk.prompt?.stop.step.records.contains("review") ?? false
    guard asked || (isFirst && count > 0 && !isNext) else {
      return count == 0 || isNext ? () : try page.stillOpen(count)
    }
    try page.lookingBack(count, isFirst: !asked)
    var isOpen = count > 0
    while isOpen { isOpen = try ask(openParties()) == .again }
    seen.leaveActivity()
    if !isOver, isFirst, let first = try current().address { try stand(first) }
  }

  private mutating func ask(_ parties: [OpenParty]) throws -> Leaving {
    for (place, party) in parties.enumerated() {
      try run.print("")
      try page.mark(party.name, " (\(place + 1) de \(parties.count))")
      asking: for entry in party.entries {
        let leaving = try ask(entry, party)
        switch leaving {
        case .entry: continue
        case .party: break asking
        case .all, .again: return leaving
        }
      }
    }
    return .all
  }

  /// What is left with an answer: the entry, all of the party's, or everything; or what is still
  /// open is asked again, when an answer was taken back.
  private enum Leaving { case entry, party, all, again }

  private mutating func ask(_ entry: Entry, _ party: OpenParty) throws -> Leaving {
    try page.open(entry, party, folder.read(Debts.selection))
    while true {
      var request = LineRequest()
      request.history = history
      let result = try run.readLine(request)
      try renew()
      guard case .line(let line) = result else {
        try page.pause(file)
        isOver = true
        return .all
      }
      do {
        if let leaving = try take(line, entry) { return leaving }
      } catch {
        guard canBeAskedAgain(error) else { throw error }
        try run.warn(Self.explain(error))
      }
    }
  }

  /// What a line leaves; nil when the same is asked again.
  private mutating func take(_ line: String, _ entry: Entry) throws -> Leaving? {
    let text = trim(line)
    guard let command = WalkCommand(text) else {
      if !text.isEmpty { try review(text, entry) }
      return .entry
    }
    switch command {
    case .nextTurn: return .party
    case .enough, .forward: return .all
    case .pause:
      try page.pause(file)
      isOver = true
      return .all
    case .undo where reviewed > 0:
      reviewed -= 1
      try run.say("Deshecho: \(folder.store.undo(by: run.pen).command)")
      return .again
    case .help: try page.helpLookingBack()
    case .add(let kind, let text, let values): try capture(kind, text, values)
    case .unknown(let word, let suggestion):
      throw WalkProblem.noCommand(word, suggestion: suggestion)
    default: throw WalkProblem.notYet
    }
    return nil
  }

  private mutating func review(_ text: String, _ entry: Entry) throws {
    let event = try Walk.event(text, run.scope(folder.read(.none).directory, in: file))
    let words = Wording.quoted(Search.summary(entry.record))
    try folder.change("\(run.command) \(words)") { _ = try $0.review(event, of: entry, in: file) }
    reviewed += 1
    if let status = event.status { try run.say("Anotado: \(status.label).") }
  }

  /// What is open and nobody has answered for in this session, by who answers for it first.
  private func openParties() throws -> [OpenParty] {
    let book = try folder.read(Debts.selection)
    let entries = open(book).filter { entry in
      !entry.history.contains { $0.session?.id == file.id }
    }
    return OpenParty.all(of: entries, in: book.directory)
  }
}
