import SessionKit
import Testing

/// What a whole session says, written down before it is held: the lines for a pipe, the commands
/// that say the same, and what the files must hold afterwards.
///
/// It is made from the guide and from what the contract says about prompts, without the walk.
struct Score {
  /// A line for the pipe, and the address of the prompt that it answers, by names.
  struct Line {
    let text: String
    let step: String
    let who: String
    let kind: String
    let field: String
  }

  /// A command that says the same as some lines.
  enum Command {
    case line(String)
    /// Fields of a record that is found by its text.
    case edit(kind: String, text: String, options: String)
  }

  let guide: Guide
  /// Whether only the first of several people speaks, and in lists one thing is said.
  let isBrief: Bool
  let steps: [GuideStep]
  var company: Company
  var lines: [Line] = []
  var commands: [Command] = []
  var told: [Told] = []
  /// What files hold besides records.
  var facts: Set<String> = []
  /// What the next meeting is about so far, and what is brought to it.
  var agenda: [String] = []
  var bring: [String] = []
  var counter = 0
  /// Whether it is a community's year, or an adviser's term.
  let isLong: Bool

  init(guide: Guide, meeting: String = "", company: Company, isBrief: Bool = false) {
    self.guide = guide
    self.isBrief = isBrief
    self.company = company
    let all = guide.activities.flatMap { activity in activity.steps.map { (activity.id, $0) } }
    if let meeting = guide.card.meetings.first(where: { $0.id == meeting }) {
      let names = meeting.before + meeting.during + meeting.after
      steps = names.flatMap { name in
        all.filter { $0.0 == name || $0.1.id == name }.map(\.1)
      }
    } else {
      steps = all.map(\.1)
    }
    isLong = meeting.isEmpty && guide.card.kind != .session
    for step in steps { play(step) }
  }

  /// Everything that the files must hold, line by line.
  var content: [String] {
    let teams = company.teams.map { team in
      Told(
        kind: "team", step: "",
        values: ["name": [team.name], "type": [team.bond], "members": team.members])
    }
    let marks = steps.enumerated().map { place, step in
      // What goes round begins again once its last step is over.
      let goesRound = steps[place...].contains { last in
        steps.firstIndex { $0.id == last.back }.map { $0 <= place } ?? false
      }
      return goesRound ? "step \(step.id) rounds 1" : "step \(step.id) done"
    }
    return (told.map(\.line) + teams.map(\.line) + facts + marks).sorted()
  }

  // MARK: - Steps

  private mutating func play(_ step: GuideStep) {
    var over: [String] = []
    while let turn = turns(of: step).first(where: { !over.contains($0.name ?? "") }) {
      play(step, turn)
      over.append(turn.name ?? "")
      if turn == .all { return }
    }
  }

  private mutating func play(_ step: GuideStep, _ turn: Turn) {
    let before = lines.count
    for word in step.records { play(word, step, turn) }
    guard lines.count == before else { return }
    say("", step, turn, "show", "")
    if turn == turns(of: step).first { commands.append(.line("sesión responder \(step.id)")) }
  }

  /// Those who answer one after the other: of the first who act in the step and are several.
  private func turns(of step: GuideStep) -> [Turn] {
    guard asksAnything(step) else { return [.all] }
    for actor in step.actors {
      let turns: [Turn] =
        switch actor {
        case "individual": company.people.map(Turn.person)
        case "team", "pair": teams(of: step).map(Turn.team)
        case "school": company.schools.map(Turn.school)
        case "plenary", "everyone": [.all]
        default:
          guide.roles.first { $0.id == actor }?.per == .school
            ? company.schools.map(Turn.school) : []
        }
      if !turns.isEmpty { return turns }
    }
    return [.all]
  }

  private func teams(of step: GuideStep) -> [String] {
    let bond = step.team.kind?.rawValue
    let alike = company.teams.filter { bond == nil || $0.bond == bond }
    return (alike.isEmpty ? company.teams : alike).map(\.name).sorted()
  }

  private static let asking: Set = [
    "attendance", "role", "team", "rooms", "next", "context", "review", "answer", "evidence",
    "cycle",
  ]

  private func asksAnything(_ step: GuideStep) -> Bool {
    step.records.contains { word in
      (Self.asking.contains(word) || KnownKind(word) != nil) && step.fields[word] != []
    }
  }

  // MARK: - What a step asks

  private mutating func play(_ word: String, _ step: GuideStep, _ turn: Turn) {
    guard step.fields[word] != [] else { return }
    switch word {
    case "attendance": attend(step, turn)
    case "role": assign(step, turn)
    case "team": form(step, turn)
    case "rooms": settle(step, turn)
    case "next": meetAgain(step, turn)
    case "context": describe(step, turn)
    case "answer": answer(step, turn)
    case "cycle": if step.records.count == 1 { tell("note", step, turn) }
    case "evidence":
      let asksForIt = step.records.contains { other in
        other == "resource" || KnownKind(other)?["evidence"] != nil
          || KnownKind(other)?["reasons"] != nil
      }
      if !asksForIt { tell("resource", step, turn, fields: ["text"], sets: ["type": "evidence"]) }
    case "followPlan": follow(step, turn)
    case "review": break
    default:
      guard let kind = KnownKind(word) else { return }
      if kind.isPrivate, !company.writes(in: turn) { return }
      let found = completed(word, step, turn)
      if found.isEmpty {
        tell(word, step, turn)
      } else {
        complete(word, found, step, turn, fields: step.fields[word] ?? usual(kind, step))
      }
    }
  }

  /// Alone, it tells how what was said in another step will be followed.
  private mutating func follow(_ step: GuideStep, _ turn: Turn) {
    let tracked = ["agreement", "commitment"]
    guard !step.records.contains(where: tracked.contains) else { return }
    for kind in tracked {
      let found = completed(kind, step, turn)
      guard !found.isEmpty else { continue }
      complete(
        kind, found, step, turn,
        fields: step.fields[kind] ?? ["follow.who", "follow.when", "follow.how"])
    }
  }

  /// What is asked of a kind about which the guide says nothing more.
  func usual(_ kind: KnownKind, _ step: GuideStep) -> [String] {
    let set = step.sets[kind.name] ?? [:]
    let others = kind.fields.dropFirst().filter {
      $0.isExpected && set[$0.key] == nil
        && !["person", "team", "school", "members"].contains($0.key)
    }
    return [kind.main] + others.map(\.key)
  }

  /// Where in `told` those stand that a step completes: of the step that it names, and of those
  /// that that one completes in its turn.
  private func completed(_ kind: String, _ step: GuideStep, _ turn: Turn) -> [Int] {
    var origins: Set<String> = []
    var name = step.continues
    while !name.isEmpty, origins.insert(name).inserted {
      name = guide.step(name)?.continues ?? ""
    }
    let set = step.sets[kind] ?? [:]
    return told.indices.filter { place in
      set.allSatisfy { key, value in
        told[place].values[key].map { $0 == [value] } ?? true
      }
    }.filter {
      told[$0].kind == kind && origins.contains(told[$0].step) && told[$0].isOf(turn, company)
    }
  }

  /// Whether those whose turn it is have something to say.
  func speaks(_ turn: Turn) -> Bool {
    guard isBrief, case .person(let name) = turn else { return true }
    return name == company.people[0]
  }

  // MARK: - Saying

  mutating func say(
    _ text: String, _ step: GuideStep, _ turn: Turn, _ kind: String, _ field: String
  ) {
    lines.append(
      Line(text: text, step: step.id, who: turn.name ?? "*", kind: kind, field: field))
  }

  mutating func command(_ line: String) { commands.append(.line(line)) }
}
