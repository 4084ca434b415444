import Foundation
import Testing

/// Two laptops with the same workbook, and a clock that goes on with every command.
final class Pair {
  let room: Room
  /// What each knows by name: ids of what was made at the beginning.
  private(set) var ids: [String: String] = [:]
  private var minutes = 0

  /// A workbook in `a`, with a session, two people, and what is to be changed on both sides.
  init() throws {
    room = try Room()
    try done("a", "crear --título 'Escuela'")
    try keep("session", "sesión nueva --escuela 'Benito Juárez' --fecha 2018-11-30")
    try keep("ana", "persona agregar 'Ana Lopez' --función docente")
    try keep("luis", "persona agregar 'Luis Paz'")
    try keep("agreement", "acuerdo agregar 'Leer juntos' --responsable Ana")
    try keep("gone", "acuerdo agregar 'De más'")
    try keep("norm", "norma agregar 'Escuchar'")
  }

  private func keep(_ name: String, _ line: String) throws {
    ids[name] = try done("a", line).id
  }

  /// A moment after the last one.
  var clock: [String: String] {
    minutes += 1
    let (hours, rest) = ((9 + minutes / 60), minutes % 60)
    let time = "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    return ["CTE_NOW": "2018-11-30T\(time):00-06:00", "CTE_SEED": ""]
  }

  /// Runs `cte` in one of the workbooks; `{name}` stands for an id.
  @discardableResult
  func cte(_ place: String, _ line: String) throws -> Outcome {
    let filled = ids.reduce(line) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    return try room.cte("--cuaderno '\(place)' " + filled, with: clock)
  }

  @discardableResult
  func done(
    _ place: String, _ line: String, location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try cte(place, line)
    try #require(outcome.code == 0, "\(outcome)", sourceLocation: location)
    return outcome
  }

  /// Lets each side do what it does without the other.
  func part() throws {
    for line in [
      "acuerdo agregar 'De casa'", "seguimiento revisar {agreement} --estado en-proceso",
      "persona editar {ana} --nombre 'Ana López'", "acuerdo quitar {gone}",
      "sesión asistencia Ana", "norma editar {norm} --texto 'Escuchar a todos'",
    ] { try done("b", line) }
    for line in [
      "acuerdo agregar 'De la escuela'", "sesión asistencia --falta Luis",
      "seguimiento revisar {agreement} --estado cumplido --nota 'ya se leyó'",
      "sesión cerrar --motivo 'terminó'",
    ] { try done("a", line) }
  }

  /// What both sides did, in a workbook in which they came together.
  func expectTogether(_ place: String, location: SourceLocation = #_sourceLocation) throws {
    let agreements = try done(place, "acuerdo listar --historia").out
    for words in ["De casa", "De la escuela", "cumplido", "ya se leyó"] {
      #expect(agreements.contains(words), "\(words) in \(agreements)", sourceLocation: location)
    }
    #expect(!agreements.contains("De más"), "\(agreements)", sourceLocation: location)
    #expect(try done(place, "persona listar").out.contains("Ana López"), sourceLocation: location)
    #expect(
      try done(place, "norma listar").out.contains("Escuchar a todos"), sourceLocation: location)
    let session = try done(place, "sesión mostrar {session} --json").out
    #expect(session.contains("\"closed\""), sourceLocation: location)
    let attendance = try done(place, "sesión asistencia --sesión {session}").out
    #expect(attendance.contains("Luis Paz") && attendance.contains("Ana López"))
  }

  // MARK: - Folders

  /// Copies a workbook, without what is this machine's alone.
  func copy(_ from: String, to: String) throws {
    try room.snapshot(from).write(to: room.path(to))
  }

  /// Runs git in a folder.
  @discardableResult
  func git(_ place: String, _ words: String...) throws -> Outcome {
    try room.run(
      "/usr/bin/env", (["git"] + words).map { Array($0.utf8) },
      with: [
        "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@escuela", "GIT_COMMITTER_NAME": "Ana",
        "GIT_COMMITTER_EMAIL": "ana@escuela", "GIT_CONFIG_NOSYSTEM": "1",
        "PATH": Self.programFolder + ":/usr/bin:/bin",
      ], in: place)
  }

  /// Carries out the orders that help prints.
  func setUpGit(_ place: String) throws {
    let orders = try room.cte("ayuda git").out
    let outcome = try room.run(
      "/bin/sh", [], input: Array(orders.utf8),
      with: ["PATH": Self.programFolder + ":/usr/bin:/bin"],
      in: place)
    try #require(outcome.code == 0, "\(outcome)")
  }

  private static let programFolder = URL(fileURLWithPath: Room.program)
    .deletingLastPathComponent().path
}
