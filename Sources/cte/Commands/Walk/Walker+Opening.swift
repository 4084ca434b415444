import SessionKit
import SpanishText

/// What was agreed before and is still open, to be answered for: person by person.
extension Walker {
  /// Asks about it at the first sitting, or whenever that is wanted; of some, if that is said.
  mutating func lookBack(asked: Bool, where keeps: (Entry) -> Bool = { _ in true }) throws {
    guard run.isInteractive else { return }
    let (parties, _) = try openParties(keeps)
    let count = parties.map(\.entries.count).reduce(0, +)
    let walk = try current()
    let isFirst = walk.session.at.isEmpty
    // A guide that begins with it asks about it itself.
    let isNext = walk.prompt?.stop.step.records.contains("review") ?? false
    guard asked || (isFirst && count > 0 && !isNext) else {
      return count == 0 || isNext ? () : try page.stillOpen(count)
    }
    try page.lookingBack(count, isFirst: !asked, stillOpen: try stillOpen())
    var isOpen = count > 0
    while isOpen {
      let (parties, book) = try openParties(keeps)
      isOpen = try ask(parties, book) == .again
    }
    seen.leaveActivity()
    if !asked, !isOver, isFirst, let first = try current().address { try stand(first) }
  }

  private mutating func ask(_ parties: [OpenParty], _ book: Book) throws -> Leaving {
    for (place, party) in parties.enumerated() {
      try run.print("")
      let count = party.entries.count
      let things = count == 1 ? "" : "; \(count) cosas"
      try page.mark(party.name, " (\(place + 1) de \(parties.count)\(things))")
      if let hint = party.hint { try page.dim(hint) }
      asking: for (place, entry) in party.entries.enumerated() {
        let leaving = try ask(entry, Array(party.entries[place...]), book)
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

  private mutating func ask(
    _ entry: Entry, _ rest: [Entry], _ book: Book
  ) throws -> Leaving {
    try page.open(entry, book)
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
        if let leaving = try take(line, entry, rest) { return leaving }
      } catch {
        guard canBeAskedAgain(error) else { throw error }
        try run.warn(Self.explain(error))
      }
    }
  }

  /// What a line leaves; nil when the same is asked again.
  private mutating func take(
    _ line: String, _ entry: Entry, _ rest: [Entry]
  ) throws -> Leaving? {
    let text = trim(line)
    guard let command = WalkCommand(text) else {
      if let all = Self.forAll(text) {
        try review(all, rest)
        return .party
      }
      if entry.record is Topic, Self.takingUp.contains(Folding.fold(text)) {
        try takeUp(entry)
      } else if !text.isEmpty {
        try review(text, [entry])
      }
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
    case .add(let kind, let text, let values):
      try capture(kind, text, values)
      reviewed += 1
    case .unknown(let word, let suggestion):
      throw WalkProblem.noCommand(word, suggestion: suggestion)
    default: throw WalkProblem.notYet
    }
    return nil
  }

  /// What brings a topic that was left onto the agenda of today.
  private static let takingUp: Set = ["retomar", "r", "hoy", "take-up"]

  private mutating func takeUp(_ entry: Entry) throws {
    let words = Wording.quoted(Search.summary(entry.record))
    try folder.change("\(run.command) \(words)") {
      _ = try $0.takeUp(entry, note: "", in: file) { _ in }
    }
    reviewed += 1
    try run.say("Pasa a la agenda de hoy.")
  }

  /// `todo: cumplido` says the same of all that is left of somebody.
  private static func forAll(_ text: String) -> String? {
    let signs: Set<Character> = [" ", ":", ","]
    guard let end = text.firstIndex(where: signs.contains),
      ["todo", "todos", "todas", "all"].contains(Folding.fold(String(text[..<end])))
    else { return nil }
    return String(text[end...].drop(while: signs.contains))
  }

  private mutating func review(_ text: String, _ entries: [Entry]) throws {
    let scope = run.scope(try folder.read(.none).directory, in: file)
    let answers = try entries.map { (try Event(line: text, about: $0.kind, in: scope), $0) }
    guard let first = answers.first else { return }
    let words = Wording.quoted(Search.summary(first.1.record))
    let more = answers.count > 1 ? " y \(answers.count - 1) más" : ""
    try folder.change("\(run.command) \(words)\(more)") {
      _ = try $0.review(answers.map { (event: $0.0, entry: $0.1) }, in: file)
    }
    reviewed += 1
    let label = first.0.status?.label(of: first.1.kind) ?? ""
    let times = answers.count > 1 ? " (\(answers.count))" : ""
    let until = first.0.until.map { ", hasta \($0.words)" } ?? ""
    try run.say("Anotado\(times): \(label)\(until).")
    if answers.count > 1 {
      for (_, entry) in answers { try run.say("- " + Search.summary(entry.record), hanging: 2) }
    }
    if first.0.status == .notMet, first.0.until == nil {
      try run.say("Ya no se preguntará por ello. Con otro plazo: n: por qué /séptima")
    }
  }

  /// How much was looked at in this session and is open all the same.
  private func stillOpen() throws -> Int {
    let book = try folder.read(Carried.selection)
    return Carried(file, in: book, asOf: run.pen.today).toReview.count
  }

  /// What is open and nobody has answered for in this session, by who answers for it first.
  private func openParties(_ keeps: (Entry) -> Bool) throws -> ([OpenParty], Book) {
    let book = try folder.read(Carried.selection)
    let carried = Carried(file, in: book, asOf: run.pen.today)
    return (OpenParty.all(of: carried, in: file, book).compactMap { $0.keeping(keeps) }, book)
  }
}
