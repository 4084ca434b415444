import CommandLineKit
import Platform
import SessionKit

/// `cte acuerdo entregar`: what a team agreed on, to the director of each of its schools.
struct AgreementHandover {
  static let team = Option.value(
    "team", "equipo", placeholder: "EQUIPO", kind: .reference("team"),
    summary: "El equipo que lo acordó", example: "--equipo \"Equipo de 2.º\"")
  static let output = Option.value(
    "output", "salida", short: "o", placeholder: "CARPETA", kind: .folder,
    summary: "Dónde guardar los archivos; si no dice, aquí", example: "-o entregas")

  static let command = Command<Action>(
    Name("handover", "entregar", also: "hand-over"),
    summary: "Entrega a quien dirige cada escuela lo que acordó un equipo",
    discussion:
      "Hace un archivo para cada quien, con los acuerdos del equipo y la asesoría externa "
      + "que pide, y deja anotado a quién y qué día se entregó.",
    options: [
      team, output, PaperOptions.formatOfPages, CommonOptions.session, CommonOptions.force,
    ],
    examples: [Example("cte acuerdo entregar --equipo Lectura -o entregas", "en esa carpeta")],
    action: { try AgreementHandover(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    guard let name = run.arguments.value(Self.team)?.text else {
      throw UsageProblem.missing(
        what: "decir qué equipo", example: "cte acuerdo entregar --equipo Lectura -o entregas")
    }
    let folder = try run.workbook()
    let book = try folder.read()
    let file = try run.session(CommonOptions.session, in: book, for: .reading)
    let id = try book.directory.find(Team.self, name).id
    let composer = try folder.composer(book, PaperScope([file], isOneSession: true))
    guard let team = book.workbook.records[Team.self].first(where: { $0.id == id }),
      let held = composer.heldSession, let handover = HandoverLetter(composer, held, id)
    else { return .notFound }
    guard !handover.agreements.isEmpty || !handover.requests.isEmpty else {
      throw Refusal.nothingAgreed(team: team.name)
    }
    let directors = handover.directors
    guard directors.missing.isEmpty, !directors.known.isEmpty else {
      throw Refusal.noDirector(
        team: team.name,
        schools: directors.missing.map { book.directory.name(of: $0) ?? $0.text })
    }
    let files = try planned(team, directors, book)
    // All is written, or nothing: neither files without a record, nor a record without files.
    var written: [String] = []
    do {
      let format = try format()
      try folder.change("\(run.command) \(Wording.quoted(team.name))") { editor in
        try editor.handOver(id, to: directors.known, in: file)
        try write(files, as: format, handover, directors, &written)
      }
    } catch {
      for path in written { try? FileSystem.remove(path) }
      throw error
    }
    return try report(files, handover)
  }

  private func format() throws -> DocumentFormat {
    try run.arguments.value(PaperOptions.format).map {
      try Papers.handover.format(named: $0.text)
    } ?? .md
  }

  /// A file that is handed over.
  private struct Handed {
    let director: String
    let school: String
    let path: String
  }

  /// A file for each director; those that exist are told before anything is written.
  ///
  /// Its name has the beginning of the school's id, for two schools may be called alike.
  private func planned(_ team: Team, _ directors: Directors, _ book: Book) throws -> [Handed] {
    let place = run.arguments.value(Self.output)?.text ?? "."
    let format = try format()
    let files = directors.known.map { person, school in
      let name = school.words(in: book.directory)
      let parts = [
        "entrega", Slug.of(team.name, orDigest: true), Slug.of(name),
        String(school.id.text.prefix(5)),
      ]
      return Handed(
        director: person.words(in: book.directory), school: name,
        path: Path.join(
          place, parts.filter { !$0.isEmpty }.joined(separator: "-") + "." + format.rawValue))
    }
    for file in files where !run.arguments.flag(CommonOptions.force) {
      let full = Path.join(run.context.currentFolder, file.path)
      if (try? FileSystem.status(of: full)) ?? nil != nil {
        throw UsageProblem.fileExists(file.path)
      }
    }
    return files
  }

  private func write(
    _ files: [Handed], as format: DocumentFormat, _ handover: HandoverLetter,
    _ directors: Directors, _ written: inout [String]
  ) throws {
    for (file, director) in zip(files, directors.known) {
      let full = Path.join(run.context.currentFolder, file.path)
      if let folder = Path.parent(of: full) {
        do { try FileSystem.makeFolder(folder) } catch {
          throw UsageProblem.cannotWrite(
            SystemError(error.reason, code: error.code, path: Path.parent(of: file.path) ?? "."))
        }
      }
      let document = handover.document(
        for: director.person, of: director.school, on: run.pen.today)
      let isNew = (try? FileSystem.status(of: full)) ?? nil == nil
      try OutputFile.write(
        format.render(document), to: full, shown: file.path,
        force: run.arguments.flag(CommonOptions.force))
      if isNew { written.append(full) }
    }
  }

  private func report(_ files: [Handed], _ handover: HandoverLetter) throws -> ExitCode {
    if run.isJSON {
      try run.print(
        .array(
          files.map { file in
            .object([
              ("director", .string(file.director)), ("school", .string(file.school)),
              ("file", .string(file.path)), ("date", .string(run.pen.today.iso)),
              ("agreements", .integer(handover.agreements.count)),
              ("requests", .integer(handover.requests.count)),
            ])
          }))
    } else {
      for file in files { try run.print(file.path) }
    }
    for file in files { try run.say("Para \(file.director), de \(file.school).") }
    return .done
  }
}
