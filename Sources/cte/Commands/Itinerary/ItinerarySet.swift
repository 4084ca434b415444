import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte itinerario fijar`: the ordinary sessions of a school year, all at once.
struct ItinerarySet {
  static let lines = Operand(
    "lines", placeholder: "\"FECHA TEMA\"", repeats: true,
    summary: "Cada día con su tema, si lo tiene; o un archivo con uno por línea; «-» lee la entrada"
  )

  static let guide = Option.value(
    "guide", "guía", placeholder: "GUÍA", kind: .reference("guide"),
    summary: "La guía que siguen todas; si no dice, ninguna",
    example: "--guía \(GuideLibrary.standard)")

  static let school = Option.value(
    "school", "escuela", placeholder: "ESCUELA", kind: .reference("school"), repeats: true,
    summary: "Las escuelas que participan; si no dice, todas las del cuaderno",
    example: "--escuela \"Benito Juárez\"")

  static let command = Command<Action>(
    Name("set", "fijar"), summary: "Planea las sesiones ordinarias de un ciclo escolar",
    discussion:
      "Las numera por fecha. La que ya estaba planeada ese día se corrige; la que está en "
      + "curso o cerrada no se toca. Sin --guía quedan con agenda propia.",
    operands: [lines],
    options: [ItineraryCommands.cycle, Self.guide, Self.school],
    examples: [
      Example("cte itinerario fijar \"26/09/2025 Lectura\" \"31/10/2025\"", "dos sesiones"),
      Example("cte itinerario fijar itinerario.txt --ciclo 2025-2026", "las de un archivo"),
    ], action: { try ItinerarySet(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(.none)
    let planned = try read(book.directory)
    let chosen = try guide(folder)
    let cycle = try cycle(planned, chosen?.guide.card, book.directory)
    let schools = try run.arguments.values(Self.school).map {
      try book.directory.find(School.self, $0.text)
    }
    let files = try folder.change("\(run.command) \(cycle.name)") { editor in
      var model = SessionCard()
      model.type = .ordinary
      model.cycle = cycle
      let all = editor.workbook.records[School.self].compactMap(\.id).map { Reference<School>($0) }
      model.schools = schools.isEmpty ? all : schools
      let edition = try chosen.map { try editor.adopt($0.guide) } ?? ""
      let follow: (inout SessionCard) -> Void = { card in
        guard let chosen else { return }
        if card.guide != chosen.guide.id { card.variant = "" }
        card.guide = chosen.guide.id
        card.edition = edition
        card.meeting = chosen.meeting?.id ?? ""
        card.minutes = chosen.meeting?.minutes ?? chosen.guide.card.minutes
      }
      model.minutes = ChosenGuide.usualMinutes
      follow(&model)
      return try editor.plan(planned, as: model, changing: follow)
    }
    try report(files, planned, folder)
    return .done
  }

  // MARK: - What was said

  private func read(_ directory: Directory) throws -> [Editor.Planned] {
    let words = run.arguments.operands(Self.lines).map(\.text)
    var planned: [Editor.Planned] = []
    for line in try texts(words) {
      if let one = Self.planned(line, today: run.pen.today) {
        planned.append(one)
      } else if line.first?.isNumber != true, let last = planned.popLast(), words != ["-"],
        words.count > 1
      {
        // A theme that was typed without quotation marks.
        let theme = trim(last.theme + " " + line)
        planned.append(Editor.Planned(date: last.date, theme: theme))
      } else {
        throw InputProblem.notADate(line)
      }
    }
    guard !planned.isEmpty else { throw UsageProblem.emptyInput }
    return planned
  }

  /// The lines: the words themselves, those of the input, or those of a file.
  private func texts(_ words: [String]) throws -> [String] {
    if words == ["-"] { return try run.inputLines() }
    guard words.count == 1, Self.planned(words[0], today: run.pen.today) == nil else {
      return words.map(trim).filter { !$0.isEmpty }
    }
    let path = Path.join(run.context.currentFolder, words[0])
    do {
      let text = try run.inputText(FileSystem.read(path, followingLinks: true), from: words[0])
      return text.split(whereSeparator: \.isNewline).map { trim(String($0)) }
        .filter { !$0.isEmpty }
    } catch let error as SystemError {
      let looksLikeFile = words[0].contains(".") && !words[0].contains(" ")
      throw looksLikeFile
        ? UsageProblem.cannotRead(error) as any Error : InputProblem.notADate(words[0])
    }
  }

  /// The longest beginning of a line that is a date, and the theme behind it.
  private static func planned(_ line: String, today: CivilDate) -> Editor.Planned? {
    let words = line.split(whereSeparator: { $0.isWhitespace || $0 == ";" || $0 == "," })
    for count in stride(from: min(6, words.count), to: 0, by: -1) {
      let text = words[..<count].joined(separator: " ")
      guard
        let date = CivilDate(
          spanish: text.hasSuffix(":") ? String(text.dropLast()) : text, today: today)
      else { continue }
      let rest = line[words[count - 1].endIndex...]
      let theme = rest.drop { $0.isWhitespace || ";,:-–—.".contains($0) }
      return Editor.Planned(date: date, theme: trim(String(theme)))
    }
    return nil
  }

  private func guide(_ folder: WorkbookFolder) throws -> (guide: Guide, meeting: Meeting?)? {
    guard let name = run.arguments.value(Self.guide)?.text, !ChosenGuide.isFree(name) else {
      return nil
    }
    return try run.guide(name, on: folder.guides())
  }

  private func cycle(
    _ planned: [Editor.Planned], _ guide: GuideCard?, _ directory: Directory
  ) throws -> SchoolYear {
    let named = try run.arguments.value(ItineraryCommands.cycle).map {
      try SchoolYear.parse($0.text, in: run.scope(directory))
    }
    let cycle = named ?? SchoolYear(of: planned[0].date, country: guide?.country ?? "MX")
    if let stray = planned.first(where: { !cycle.contains($0.date) }) {
      throw UsageProblem.contradiction(
        "el \(stray.date.short) no cae en el ciclo \(cycle.name). Un itinerario es de un solo "
          + "ciclo: diga cuál con --ciclo.")
    }
    return cycle
  }

  // MARK: - What was planned

  private func report(
    _ files: [SessionFile], _ planned: [Editor.Planned], _ folder: WorkbookFolder
  ) throws {
    let book = try folder.read(.none)
    let sessions = book.sessions.filter { session in files.contains { $0.id == session.id } }
    if run.isJSON {
      try run.print(.array(sessions.map { $0.view(in: book.directory) }))
    } else {
      for session in sessions { try run.print(session.id.text) }
    }
    for session in sessions {
      let card = session.card
      let theme = Folding.fold(card.title) == Folding.fold(card.kindName) ? "" : ": \(card.title)"
      try run.say("\(card.shortName)\(theme).".capitalizedFirst)
    }
    for day in Set(planned.map(\.date)).sorted() {
      guard !sessions.contains(where: { $0.card.date == day }) else { continue }
      try run.warn("el \(day.short) no se tocó: su sesión ya está en curso o cerrada.")
    }
    for session in sessions {
      if let other = session.sameMonth(among: book.sessions) {
        try run.warn("\(session.card.shortName): \(Wording.sameMonth(other))")
      }
    }
    try run.say("Sesiones del itinerario: \(sessions.count). Véalas con: cte itinerario ver")
  }
}
