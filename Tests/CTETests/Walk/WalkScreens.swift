import Foundation
import Testing

@testable import cte

/// The screens of one walk as they should look, kept beside the tests as text.
///
/// With `CTE_RECORD` in the environment they are written instead of compared.
struct WalkScreens {
  /// The size of a window.
  struct Size: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int
    var testDescription: String { "\(columns)x\(rows)" }
  }

  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 20)]
  static let now = "2017-01-27T09:00:00-06:00"

  private var text = ""

  /// Keeps what is seen now.
  mutating func take(_ title: String, _ sitting: WalkSitting) {
    var rows = sitting.screen.window
    while rows.last == "" { rows.removeLast() }
    text += "── \(title) ──\n" + rows.map { $0 + "\n" }.joined() + "\n"
  }

  /// Compares everything with the file, or writes it there.
  func compare(_ name: String, _ size: Size, location: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens/\(name)-\(size.testDescription).txt")
    if Readme.isRecording { return try Data(text.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let pairs = zip(lines(kept), lines(text))
    let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      kept == text,
      """
      \(file.lastPathComponent), line \((first?.offset ?? -1) + 1):
      - \(first?.element.0 ?? "")
      + \(first?.element.1 ?? "")
      """, sourceLocation: location)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  // MARK: - The room

  private static let names = [
    "Ana López Cruz", "Ángel Ñúñez Peña", "María Pérez Soto", "Lucía Hernández Ríos",
    "Martín Olvera Gil", "Carmen Aguilar Vera", "José Luis Ibarra", "Teresa Zamora",
    "Beatriz Solís", "Raúl Ortega", "Silvia Camacho", "Norma Quintana", "Óscar Medina",
    "Patricia Leal", "Rosa Díaz", "Elena Zúñiga Mora", "Hugo Barrera", "Irma Galindo",
    "Jorge Peralta", "Karla Nieto", "Leticia Bravo", "Manuel Ponce", "Nadia Robles",
    "Octavio Reyes", "Paola Vargas", "Queta Salinas", "Rubén Tapia", "Sara Uribe", "Tomás Villa",
    "Yolanda Íñiguez",
  ]

  /// Two schools and thirty people, who agreed on something in November and meet again in January.
  static func room() throws -> Desk {
    let desk = try Desk()
    let people = names.enumerated().map { "\($1);docente;\($0 < 15 ? "Juárez" : "Sor Juana")\n" }
    let autumn = [
      "crear --título \"Zona 012\"", "escuela agregar \"Benito Juárez\"",
      "escuela agregar \"Sor Juana\"", "persona importar -",
      "sesión nueva --guía segunda-prácticas --escuela Juárez --escuela \"Sor Juana\"",
      "acuerdo agregar \"Poner un buzón de lecturas\" --responsable Ana --responsable Hugo "
        + "--vence cuarta",
      "acuerdo agregar \"Compartir el registro de avances\" --responsable \"Benito Juárez\" "
        + "--vence cuarta",
      "compromiso agregar --persona Ana --necesidad \"Relatar con orden\" --acción "
        + "\"Ronda de relatos los lunes\" --evidencia Grabaciones --vence 2016-12-16",
      "sesión cerrar --motivo ensayo",
    ]
    for line in autumn {
      try done(line, desk, input: people.joined(), now: "2016-11-25T09:00:00-06:00")
    }
    try done(
      "sesión nueva --guía cuarta-escuelas --escuela Juárez --escuela \"Sor Juana\"", desk)
    return desk
  }

  static func done(
    _ line: String, _ desk: Desk, input: String = "", now: String = now,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = desk.cte(
      line, input: input, environment: ["CTE_NOW": now, "CTE_USER": "Rosa Díaz"])
    try #require(outcome.code == .done, "\(line): \(outcome.both)", sourceLocation: location)
  }
}
