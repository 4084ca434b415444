import Foundation
import Testing

/// The papers of an example workbook to which hostile records were added, in every format.
enum Export {
  /// Something that was to be written, and was not.
  struct Failure: Error { let outcome: Bench.Outcome }

  /// A file that was exported.
  struct File: Sendable, CustomTestStringConvertible {
    let path: String
    var name: String { URL(fileURLWithPath: path).lastPathComponent }
    var testDescription: String { name }

    /// The same paper in another format.
    func sibling(_ format: String) -> String {
      URL(fileURLWithPath: path).deletingPathExtension().path + "." + format
    }

    /// The paper as data.
    func tree() throws -> Tree {
      try JSONDecoder().decode(
        Tree.self, from: Data(contentsOf: URL(fileURLWithPath: sibling("json"))))
    }
  }

  static let now = "2019-02-10T09:00:00-06:00"
  static let sessions = ["2018-11-30", "2019-01-25"]
  static let formats = ["md", "html", "docx", "txt", "csv", "ics", "json"]

  /// Texts that mean something to a format, a viewer, a terminal or a file system.
  static let hostile = [
    "=1+1", "+1+1", "@SUM(1;1)", "＝1+1", "<script>alert(1)</script>", "a|b|c", "`uno` ``dos``",
    "**x** _y_ [z](http://ejemplo.mx) ![i](i.png)", "antes\u{202E}después", "cero\u{200B}ancho",
    "Sigue la maestra 👩🏽‍🏫 hoy", "āmatl: in tlahcuilōlli, ā ē ī ō",
    "# no es título", "1. no es lista", "</td></table>&amp;&lt;", "]]>\\", "<!-- no -->",
    "\"comillas\", coma; y 'otras'", String(repeating: "palabrota", count: 334),
  ]

  /// The workbook, and what it was exported to.
  static let folder: Result<String, any Error> = Result {
    let place = Bench.folder + "/escuela"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Bench.package + "/Examples/dos-centros/cuaderno", toPath: place + "/cuaderno")
    try add(in: place)
    try write(to: "papeles", in: place, at: now)
    return place
  }

  /// The files of one format; none when the export failed, which a test of its own says.
  static func files(_ format: String) -> [File] {
    guard let place = try? folder.get() else { return [] }
    return names(in: place + "/papeles").filter { $0.hasSuffix("." + format) }
      .map { File(path: place + "/papeles/" + $0) }
  }

  static func names(in place: String) -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: place)) ?? []).sorted()
  }

  /// Writes all papers of both sessions to a new folder.
  static func write(to name: String, in place: String, at now: String) throws {
    try FileManager.default.createDirectory(
      atPath: place + "/" + name, withIntermediateDirectories: true)
    for session in sessions {
      try cte(
        [
          "exportar", "todo", "--sesión", session, "-o", name, "--formato",
          formats.joined(separator: ","),
        ], in: place, at: now)
    }
  }

  private static func add(in place: String) throws {
    let session = ["--sesión", sessions[1]]
    try cte(["persona", "agregar", "../../x"], in: place)
    for text in hostile {
      try cte(["acuerdo", "agregar", "--vence", "15/03/2019"] + session + ["--", text], in: place)
      for kind in ["problemática", "norma", "nota", "compromiso"] {
        try cte([kind, "agregar"] + session + ["--", text], in: place)
      }
    }
    let person = ["--persona", "../../x", "--vence", "15/03/2019"]
    try cte(["compromiso", "agregar", "=2+2 <b>y</b> a|b"] + person + session, in: place)
  }

  private static func cte(_ words: [String], in place: String, at now: String = now) throws {
    let outcome = try Bench.cte(words, in: place, at: now)
    guard outcome.code == 0 else { throw Failure(outcome: outcome) }
  }
}
