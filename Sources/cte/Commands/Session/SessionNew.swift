import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte sesión nueva`: a session, and the workbook too if there is none yet.
struct SessionNew {
  static let guide = Option.value(
    "guide", "guía", placeholder: "GUÍA", kind: .reference("guide"),
    summary: "La guía que sigue; «libre» es sin guía; si no dice, \(GuideLibrary.standard)",
    example: "--guía \(GuideLibrary.standard)")
  static let follows = Option.value(
    "follows", "sigue-a", placeholder: "SESIÓN", kind: .reference("session"),
    summary: "La sesión cuyos acuerdos retoma", example: "--sigue-a segunda")
  private static let handled: Set = [
    "guide", "edition", "schools", "follows", "meeting",
  ]

  static let command = Command<Action>(
    Name("new", "nueva", also: "nuevo", "crear"),
    summary: "Crea una sesión; si no hay cuaderno, también lo hace",
    operands: [],
    options: [guide, follows, fromNext, CommonOptions.session]
      + SessionCard.own.filter {
        !["guide", "edition", "follows"].contains($0.key)
      }
      .map(FieldOptions.option),
    examples: [
      Example("cte sesión nueva", "la de hoy, con la guía \(GuideLibrary.standard)"),
      Example(
        "cte sesión nueva --fecha 30/11/2018 --escuela \"Benito Juárez\" --escuela \"Sor Juana\"",
        "una sesión de dos escuelas"),
      Example("cte sesión nueva --guía libre", "sin guía, con agenda propia"),
      Example("cte sesión nueva --de-próxima", "la que se fijó como próxima reunión"),
    ], action: { try SessionNew(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let locator = Locator(run)
    let place = locator.existing ?? locator.new
    let isNew = !WorkbookFolder.exists(at: place)
    let folder = run.workbook(at: place)
    if isNew && run.arguments.flag(Self.fromNext) { throw UsageProblem.noWorkbook }
    let before = isNew ? nil : try before(folder)
    let chosen = try chosenGuide(isNew ? .library : folder.guides(), before)
    guard let made = try make(chosen, before, folder, isNew: isNew) else { return .done }
    try report(made, folder, isNew ? locator.shown(place) : nil)
    return .done
  }

  /// A second ordinary session of a month is mostly a slip: it is not made before somebody says so.
  private struct Unconfirmed: Error {
    let neighbour: SessionFile
  }

  /// Makes the session; nil when whoever is asked does not want it.
  private func make(
    _ chosen: ChosenGuide, _ before: Before?, _ folder: WorkbookFolder, isNew: Bool,
    isConfirmed: Bool = false
  ) throws -> Made? {
    let body: (inout Editor) throws -> Made = { editor in
      let made = try make(chosen, before, &editor)
      if !isConfirmed, run.isInteractive, let other = made.neighbour {
        throw Unconfirmed(neighbour: other)
      }
      return made
    }
    do {
      return isNew
        ? try folder.create(run.command, title: Create.standardTitle, body)
        : try folder.change(run.command, body)
    } catch let slip as Unconfirmed {
      try run.warn(Wording.sameMonth(slip.neighbour))
      let answer = try run.ask("¿La crea de todos modos?", hint: "sí o no; Enter: sí") ?? "sí"
      guard try Bool.parse([answer], in: run.scope(Directory(Workbook()))) else {
        try run.say("No se creó la sesión.")
        return nil
      }
      return try make(chosen, before, folder, isNew: isNew, isConfirmed: true)
    }
  }

  /// What was made: the session, and the schools that were not known before.
  private struct Made {
    let file: SessionFile
    let newSchools: [String]
    /// The adviser, if that is the first person of the workbook.
    let newAdviser: String?
    /// Another ordinary session of the same month.
    let neighbour: SessionFile?
    /// What each one brings.
    let bring: [String]
  }

  // MARK: - The guide

  private func chosenGuide(_ shelf: GuideShelf, _ before: Before?) throws -> ChosenGuide {
    let said = run.arguments.value(Self.guide)?.text
    if let before, said == nil { return try following(before, shelf) }
    let name =
      try said ?? (run.isInteractive ? pick(shelf) : nil) ?? run.settings[.guide]
      ?? GuideLibrary.standard
    if ChosenGuide.isFree(name) { return .none }
    let found = try run.guide(name, on: shelf)
    let meeting = try namedMeeting(of: found.guide) ?? found.meeting
    return ChosenGuide(guide: found.guide, meeting: meeting)
  }

  /// The next meeting of the same guide; where a guide has only one, a free agenda.
  private func following(_ before: Before, _ shelf: GuideShelf) throws -> ChosenGuide {
    let old = before.file.card
    guard !old.meeting.isEmpty, let guide = try shelf.guide(old.guide) else { return .none }
    let meeting = try namedMeeting(of: guide) ?? meeting(after: before, of: guide)
    return meeting.map { ChosenGuide(guide: guide, meeting: $0) } ?? .none
  }

  private func namedMeeting(of guide: Guide) throws -> Meeting? {
    guard let option = meetingOption, let said = run.arguments.value(option)?.text else {
      return nil
    }
    guard let meeting = guide.card.meeting(Folding.fold(said)) else {
      let names = guide.card.meetings.map(\.id)
      throw UsageProblem.unknownMeeting(
        said, suggestion: Similarity.closest(to: said, among: names), available: names)
    }
    return meeting
  }

  private var meetingOption: Option? {
    SessionCard.fields.first { $0.key == "meeting" }.map(FieldOptions.option)
  }

  private func pick(_ shelf: GuideShelf) throws -> String? {
    try run.say("¿Qué guía siguen?")
    try run.say("0. libre: sin guía, con agenda propia", indent: 2, hanging: 3)
    for (place, card) in shelf.cards.enumerated() {
      try run.say("\(place + 1). \(card.id): \(card.title)", indent: 2, hanging: 3)
    }
    while let answer = try run.ask("Número o nombre:", hint: "Enter: \(GuideLibrary.standard)") {
      if answer == "0" || ChosenGuide.isFree(answer) { return "libre" }
      if let number = Int(answer), shelf.cards.indices.contains(number - 1) {
        return shelf.cards[number - 1].id
      }
      if shelf.find(answer) != nil { return answer }
      try run.warn("no hay ninguna guía \(Wording.quoted(answer)).")
    }
    return nil
  }

  // MARK: - The session

  /// Adds the adviser who is named to a workbook that has no people yet, as schools are added; among
  /// people a name that nobody has is rather a slip.
  private func addFirstAdviser(_ editor: inout Editor) throws -> String? {
    let option = SessionCard.fields.first { $0.key == "adviser" }.map(FieldOptions.option)
    guard let name = option.flatMap({ run.arguments.value($0)?.text }), !trim(name).isEmpty,
      editor.workbook.records[Person.self].isEmpty
    else { return nil }
    var person = Person()
    person.name = trim(name)
    person.function = "acompañante"
    return try editor.add(person).name
  }

  private func make(
    _ chosen: ChosenGuide, _ before: Before?, _ editor: inout Editor
  ) throws -> Made {
    let guide = chosen.guide?.card
    var card = SessionCard()
    card.guide = guide?.id ?? ""
    if let whole = chosen.guide { card.edition = try editor.adopt(whole) }
    card.meeting = chosen.meeting?.id ?? ""
    card.minutes =
      guide == nil ? ChosenGuide.usualMinutes : chosen.meeting?.minutes ?? guide?.minutes
    card.type = .ordinary
    card.date = run.pen.today
    if let before { inherit(before, &card) }
    let named = SessionCard.fields.first { $0.key == "schools" }.map {
      run.arguments.values(FieldOptions.option($0)).map(\.text)
    }
    let schools = try editor.schools(named: named ?? [])
    let adviser = try addFirstAdviser(&editor)
    let scope = run.scope(editor.directory)
    try FieldOptions.apply(
      run.arguments, fields: SessionCard.own.filter { !Self.handled.contains($0.key) },
      to: &card, scope: scope)
    if card.cycle == nil, let date = card.date {
      let country = before?.file.card.cycle.map { $0.spansTwo ? "MX" : "PE" }
      card.cycle = SchoolYear(of: date, country: guide?.country ?? country ?? "MX")
    }
    if card.ordinal == nil {
      card.ordinal =
        before.map { ordinal(after: $0, card) } ?? (card.type == .ordinary ? guide?.ordinal : nil)
    }
    let isGuides = card.type == .ordinary && card.ordinal == guide?.ordinal
    if card.title.isEmpty {
      let own = isGuides ? chosen.meeting?.title ?? guide?.title : nil
      card.title = own ?? card.kindName.capitalizedFirst
    }
    if !card.variant.isEmpty, let guide {
      card.variant = try run.variant(card.variant, of: guide)
    }
    card.schools =
      !schools.all.isEmpty ? schools.all : before?.file.card.schools ?? onlySchool(editor)
    if let follows = try followed(&editor) { card.follows = follows }
    let file = try editor.addSession(card)
    if let agenda = before?.next.agenda, !agenda.isEmpty {
      try editor.edit(file, starting: false) { session, editor in
        for topic in agenda { _ = try editor.addTopic(topic, in: &session) }
      }
    }
    let neighbour = file.sameMonth(among: try editor.sessionFiles())
    return Made(
      file: file, newSchools: schools.new, newAdviser: adviser, neighbour: neighbour,
      bring: before?.next.bring ?? [])
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

  /// A name that was mistyped makes a school that nobody meant.
  private func warnOfLikeness(_ new: [String], _ folder: WorkbookFolder) throws {
    let names = try folder.read(.none).workbook.records[School.self].map(\.name)
    for name in new {
      let others = names.filter { $0 != name }
      guard let other = Similarity.closest(to: name, among: others) else { continue }
      try run.warn(
        "\(Wording.quoted(name)) se parece a \(Wording.quoted(other)). Si son la misma, escriba "
          + "cte deshacer y cree la sesión otra vez.")
    }
  }

  private func report(_ made: Made, _ folder: WorkbookFolder, _ newPlace: String?) throws {
    let file = made.file
    if run.isJSON {
      try run.print(file.view(in: folder.read(.none).directory))
    } else {
      try run.print(file.id.text)
    }
    if let newPlace { try run.say("Cuaderno nuevo en la carpeta «\(newPlace)».") }
    if let adviser = made.newAdviser {
      try run.say("Persona nueva: \(VisibleText.clean(adviser)), acompañante.")
    }
    if !made.newSchools.isEmpty {
      try run.say(Wording.added(made.newSchools))
      try warnOfLikeness(made.newSchools, folder)
    }
    let card = file.card
    let cycle = card.cycle.map { ", ciclo \($0.name)" } ?? ""
    let guide = card.guide.isEmpty ? "Sin guía" : "Guía: \(card.guide)"
    try run.say("Sesión creada: \(card.shortName)\(cycle). \(guide).")
    if let other = made.neighbour, !run.isInteractive { try run.warn(Wording.sameMonth(other)) }
    if !made.bring.isEmpty { try run.say("Hay que llevar: \(made.bring.joined(separator: ", ")).") }
    let path = Locator(run).shown(Path.join(folder.store.folder, file.path))
    try run.say("Está en: \(path)")
    if card.guide.isEmpty {
      try run.say("Arme su agenda con: cte sesión agenda \"Tema\" --minutos 20")
    }
    let meetings = try folder.guides().guide(card.guide)?.card.meetings.map(\.id) ?? []
    if card.meeting.isEmpty, let first = meetings.first {
      try run.say(
        "Esta guía tiene varias reuniones: \(meetings.joined(separator: ", ")). Si es una de ellas, "
          + "deshaga esto con cte deshacer y agregue a la orden, por ejemplo: --reunión \(first)")
    }
    let what = card.guide.isEmpty ? "la agenda" : "la guía"
    // What spans a year has no list of its own.
    try run.say(
      file.isLong
        ? "Recorra \(what) con:" : "Siga con: cte sesión asistencia todos; y recorra \(what) con:")
    try run.say("cte sesión abrir", indent: 2)
  }
}
