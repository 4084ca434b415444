import CommandLineKit
import SessionKit

/// `cte session answer`: one step without the walk.
struct SessionAnswer {
  static let step = Operand(
    "step", placeholder: "PASO", summary: "El paso de la guía: 7.2")
  static let text = Operand(
    "text", placeholder: "TEXTO", required: false, isPhrase: true,
    summary: "La respuesta; con «-» lee una por línea")
  static let question = Option.value(
    "question", "pregunta", placeholder: "NÚMERO", summary: "A qué pregunta del paso responde",
    example: "--pregunta 3")
  static let kind = Option.value(
    "kind", "clase", placeholder: "CLASE", summary: "Qué se anota, si el paso pide varias cosas",
    example: "--clase nota")
  static let paper = Option.flag(
    "paper", "papel", summary: "El paso se hizo en papel", example: "--papel")
  static let who: [CommandLineKit.Option] = [
    .value(
      "person", "persona", placeholder: "PERSONA", kind: .reference("person"),
      summary: "Quién responde", example: "--persona Ana"),
    .value(
      "team", "equipo", placeholder: "EQUIPO", kind: .reference("team"),
      summary: "Qué equipo responde", example: "--equipo \"Equipo de 2.º\""),
    .value(
      "school", "escuela", placeholder: "ESCUELA", kind: .reference("school"),
      summary: "Qué escuela responde", example: "--escuela \"Benito Juárez\""),
  ]

  static let command = Command<Action>(
    Name("answer", "responder"), summary: "Responde un paso de la guía, sin recorrerla",
    discussion: "Un paso que solo se lee queda hecho sin texto.",
    operands: [step, text],
    options: [question, kind] + who + [paper, CommonOptions.session],
    examples: [
      Example("cte sesión responder 11.3 \"Con lecturas en parejas\" --pregunta 2", "una pregunta"),
      Example("cte sesión responder 4.2 --papel", "se hizo en papel"),
    ], action: { try SessionAnswer(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let file = try run.session(CommonOptions.session, in: folder.read(.none), for: .writing)
    let guide = try folder.guide(of: file.card)
    let stop = try run.stop(run.arguments.operand(Self.step)?.text ?? "", guide, file, folder)
    if run.arguments.flag(Self.paper) {
      try folder.change("\(run.command) \(stop.step.id)") {
        try $0.end(stop.step, .paper, reason: "", in: file, next: nil)
      }
      return try report("El paso \(stop.step.id) quedó hecho en papel.", file, folder)
    }
    let said = run.arguments.operands(Self.text).map(\.text).joined(separator: " ")
    let lines = said == "-" ? try run.inputLines() : [said]
    if said == "-" && lines.isEmpty { throw UsageProblem.emptyInput }
    var who: String?
    for line in lines { who = try answer(line, stop, guide, file, folder) }
    let after = try folder.session(file).session
    for lack in WalkPlan(guide, after).lacks(in: stop.step, after) {
      try run.warn("el paso \(stop.step.id) queda pendiente: \(lack)")
    }
    let name = who.map { " (\($0))" } ?? ""
    return try report("Anotado en el paso \(stop.step.id)\(name).", file, folder)
  }

  /// Writes one answer down, and tells whose it is.
  private func answer(
    _ line: String, _ stop: WalkPlan.Stop, _ guide: Guide?, _ file: SessionFile,
    _ folder: WorkbookFolder
  ) throws -> String? {
    let book = try folder.read(.none)
    let scope = run.scope(book.directory, in: file)
    let open = try WalkReviews.open(stop.step, folder, file, run)
    func place(_ walk: Walk) throws -> Walk {
      try walk.at(address(in: walk, stop, book.directory, isEmpty: trim(line).isEmpty))
    }
    let asked = run.arguments.value(Self.question)?.text
    func single(_ walk: Walk) throws -> WalkAnswer? {
      let question = asked.flatMap { walk.question($0, in: stop.step) }
      return try walk.oneAnswer(line, about: question, in: scope)
    }
    let session = try folder.session(file).session
    let room = WalkRoom(session, book.workbook, book.directory)
    let plan = WalkPlan(guide, session)
    let first = try place(Walk(plan: plan, session: session, room: room, open: open))
    let preview = try single(first)
    if let own = preview?.own { try WalkOwn.keep(own, of: file, run) }
    // The history of the workbook is everybody's: what is private is not told in it.
    let told = preview?.own == nil ? " " + Wording.quoted(line) : ""
    let notices = try folder.change("\(run.command) \(stop.step.id)\(told)") {
      editor -> [WalkNotice] in
      let walk = try place(editor.walk(file, guide: guide, open: open))
      guard let answer = try single(walk) else { return [] }
      return try editor.carryOut(answer, of: walk, in: file)
    }
    if let before = preview?.before, !before.isEmpty {
      try run.say("Antes decía: \(Wording.quoted(before)). Para volver a eso: cte deshacer")
    }
    for notice in notices {
      try run.warn(Wording.sentence(notice, guide ?? Guide(), book.directory))
    }
    return first.turn.id.flatMap { book.directory.name(of: $0) }
  }

  /// Where in the step the answer belongs: to whom, and to which of its questions.
  private func address(
    in walk: Walk, _ stop: WalkPlan.Stop, _ directory: Directory, isEmpty: Bool
  ) throws -> WalkAddress {
    let named = try who(directory)
    let turn = named ?? walk.usualTurn(in: stop.step).key
    var address = WalkAddress(step: stop.step.id, who: turn)
    let whose = walk.at(address).turn
    if let said = run.arguments.value(Self.question)?.text {
      guard let found = walk.question(said, in: stop.step),
        let kind = walk.kindOfQuestions(in: stop.step, whose)
      else { throw WalkProblem.notAsked(step: stop.step.id, what: "la pregunta \(said)") }
      address.kind = kind
      address.field = found
    } else if let said = run.arguments.value(Self.kind)?.text {
      guard let kind = walk.kind(said, in: stop.step) else {
        throw WalkProblem.notAsked(step: stop.step.id, what: "«\(said)»")
      }
      address.kind = kind
    } else {
      if named != nil, walk.isPrivate(stop.step, to: whose) {
        throw WalkProblem.isPrivate(step: stop.step.id)
      }
      guard let open = walk.firstOpen(in: address) else {
        throw WalkProblem.allSaid(step: stop.step.id)
      }
      address = open
    }
    if isEmpty, !walk.isShown(address) {
      throw UsageProblem.missing(
        what: "la respuesta", example: "cte sesión responder \(stop.step.id) \"…\"")
    }
    return address
  }

  private func who(_ directory: Directory) throws -> String? {
    let names = Self.who.compactMap { option in
      run.arguments.value(option).map { (option.name.english, $0.text) }
    }
    guard names.count < 2 else {
      throw UsageProblem.contradiction("diga solo una: persona, equipo o escuela.")
    }
    guard let (kind, name) = names.first else { return nil }
    return switch kind {
    case "person": try directory.find(Person.self, name).id.text
    case "team": try directory.find(Team.self, name).id.text
    default: try directory.find(School.self, name).id.text
    }
  }

  private func report(
    _ words: String, _ file: SessionFile, _ folder: WorkbookFolder
  ) throws -> ExitCode {
    if run.isJSON { return try SessionStatus.print(file, folder, run) }
    try run.say(words)
    return .done
  }
}
