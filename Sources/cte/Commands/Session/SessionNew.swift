import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte sesión nueva`: a session, and the workbook too if there is none yet.
struct SessionNew {
  static let guide = Option.value(
    "guide", "guía", placeholder: "GUÍA", kind: .reference("guide"),
    summary: "La guía que sigue; sin ella, \(GuideLibrary.standard)",
    example: "--guía cuarta-escuelas")
  static let follows = Option.value(
    "follows", "sigue-a", placeholder: "SESIÓN", kind: .reference("session"),
    summary: "La sesión cuyos acuerdos retoma", example: "--sigue-a segunda")
  private static let handled: Set = [
    "id", "made", "by", "guide", "edition", "schools", "follows", "meeting",
  ]

  static let command = Command<Action>(
    Name("new", "nueva", also: "nuevo", "crear"),
    summary: "Crea una sesión; si no hay cuaderno, también lo hace",
    operands: [],
    options: [guide, follows]
      + SessionCard.fields.filter {
        !["id", "made", "by", "guide", "edition", "follows"].contains($0.key)
      }
      .map(FieldOptions.option),
    examples: [
      Example("cte sesión nueva", "la de hoy, con la guía \(GuideLibrary.standard)"),
      Example(
        "cte sesión nueva --fecha 30/11/2018 --escuela \"Benito Juárez\" --escuela \"Sor Juana\"",
        "una sesión de dos escuelas"),
    ], action: { try SessionNew(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let locator = Locator(run)
    let place = locator.existing ?? locator.new
    let isNew = !WorkbookFolder.exists(at: place)
    let folder = run.workbook(at: place)
    let chosen = try chosenGuide(isNew ? .library : folder.guides())
    let body: (inout Editor) throws -> Made = { editor in
      try make(chosen.guide, chosen.meeting, &editor)
    }
    let made =
      isNew
      ? try folder.create(run.command, title: "Cuaderno de Bitácora del CTE", body)
      : try folder.change(run.command, body)
    try report(made, folder, isNew ? locator.shown(place) : nil)
    return .done
  }

  /// What was made: the session, and the schools that were not known before.
  private struct Made {
    let file: SessionFile
    let newSchools: [String]
  }

  // MARK: - The guide

  private func chosenGuide(
    _ shelf: GuideShelf
  ) throws -> (guide: Guide, meeting: Meeting?) {
    let said = run.arguments.value(Self.guide)?.text
    let name =
      try said ?? (run.isInteractive ? pick(shelf) : nil) ?? run.settings[.guide]
      ?? GuideLibrary.standard
    let found = try run.guide(name, on: shelf)
    guard let option = meetingOption, let said = run.arguments.value(option)?.text else {
      return found
    }
    guard let meeting = found.guide.card.meeting(Folding.fold(said)) else {
      let names = found.guide.card.meetings.map(\.id)
      throw UsageProblem.unknownGuide(said, suggestion: Similarity.closest(to: said, among: names))
    }
    return (found.guide, meeting)
  }

  private var meetingOption: Option? {
    SessionCard.fields.first { $0.key == "meeting" }.map(FieldOptions.option)
  }

  private func pick(_ shelf: GuideShelf) throws -> String? {
    try run.say("¿Qué guía siguen?")
    for (place, card) in shelf.cards.enumerated() {
      try run.say("\(place + 1). \(card.id): \(card.title)", indent: 2)
    }
    while let answer = try run.ask("Número o nombre:", hint: "Enter: \(GuideLibrary.standard)") {
      if let number = Int(answer), shelf.cards.indices.contains(number - 1) {
        return shelf.cards[number - 1].id
      }
      if shelf.find(answer) != nil { return answer }
      try run.warn("no hay ninguna guía \(Wording.quoted(answer)).")
    }
    return nil
  }

  // MARK: - The session

  private func make(
    _ whole: Guide, _ meeting: Meeting?, _ editor: inout Editor
  ) throws -> Made {
    let guide = whole.card
    var card = SessionCard()
    card.guide = guide.id
    card.edition = try editor.adopt(whole)
    card.meeting = meeting?.id ?? ""
    card.minutes = meeting?.minutes ?? guide.minutes
    card.type = .ordinary
    card.date = run.pen.today
    let named = SessionCard.fields.first { $0.key == "schools" }.map {
      run.arguments.values(FieldOptions.option($0)).map(\.text)
    }
    let schools = try editor.schools(named: named ?? [])
    let scope = run.scope(editor.directory)
    try FieldOptions.apply(
      run.arguments, fields: SessionCard.fields.filter { !Self.handled.contains($0.key) },
      to: &card, scope: scope)
    if card.ordinal == nil && card.type == .ordinary { card.ordinal = guide.ordinal }
    let isGuides = card.type == .ordinary && card.ordinal == guide.ordinal
    if card.title.isEmpty {
      card.title = isGuides ? meeting?.title ?? guide.title : card.kindName.capitalizedFirst
    }
    if !card.variant.isEmpty {
      card.variant = try run.variant(card.variant, of: guide)
    }
    card.schools = schools.all.isEmpty ? onlySchool(editor) : schools.all
    if card.cycle == nil, let date = card.date {
      card.cycle = SchoolYear(of: date, country: guide.country)
    }
    card.follows = try followed(&editor)
    return Made(file: try editor.addSession(card), newSchools: schools.new)
  }

  /// A workbook of one school need not be told which.
  private func onlySchool(_ editor: Editor) -> [Reference<School>] {
    let all = editor.workbook.records[School.self].compactMap(\.id)
    return all.count == 1 ? all.map { Reference($0) } : []
  }

  private func followed(_ editor: inout Editor) throws -> ID? {
    guard let text = run.arguments.value(Self.follows)?.text else { return nil }
    let files = try editor.sessionFiles()
    return try SessionFinder(files, today: run.pen.today).find(text, for: .reading).id
  }

  // MARK: - What was made

  private func report(_ made: Made, _ folder: WorkbookFolder, _ newPlace: String?) throws {
    let file = made.file
    if run.isJSON {
      try run.print(file.view(in: folder.read(.none).directory))
    } else {
      try run.print(file.id.text)
    }
    if let newPlace { try run.say("Cuaderno nuevo en la carpeta «\(newPlace)».") }
    if !made.newSchools.isEmpty {
      try run.say("Escuelas nuevas: \(made.newSchools.joined(separator: ", ")).")
    }
    let card = file.card
    let cycle = card.cycle.map { ", ciclo \($0.name)" } ?? ""
    try run.say("Sesión creada: \(card.shortName)\(cycle). Guía: \(card.guide).")
    let path = Locator(run).shown(Path.join(folder.store.folder, file.path))
    try run.say("Está en: \(path)")
    try run.say("Siga con: cte sesión asistencia todos, o anote el primer acuerdo:")
    try run.say("cte acuerdo agregar \"Qué se acuerda @Responsable /sexta\"", indent: 2)
  }
}
