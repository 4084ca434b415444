import Foundation
import SessionKit
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
  static let user = "Ana López Cruz"
  static let day = CivilDate(2019, 2, 10) ?? .epoch
  /// Of two schools, of two schools, and of a community.
  static let sessions = ["2018-11-30", "2019-01-25", "2019-02-01"]
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

  /// Adds a record of every kind for every hostile text, so that each text stands once in each
  /// field that takes words.
  private static func add(in place: String) throws {
    try cte(["persona", "agregar", "../../x"], in: place)
    try cte(["sesión", "nueva", "--guía", "cap-1", "--fecha", "1/2/2019"], in: place)
    let store = Store(folder: place + "/cuaderno", author: .init(user: "juez", host: "sala"))
    let pen = Pen(now: 1_549_785_600_000, today: day, time: .midnight, name: user)
    let folder = WorkbookFolder(store: store, pen: pen, ids: .seeded("juez"))
    try folder.change("llenar") { editor in
      let directory = Directory(editor.workbook)
      for type in Kinds.all where [.workbook, .session].contains(type.kind.home) {
        try fill(type, &editor, directory)
      }
    }
    for text in hostile {
      for kind in ["logbook", "observation"] { try cte([kind, "add", "--", text], in: place) }
    }
    try addFrame(in: place)
    let person = ["--persona", "../../x", "--vence", "15/03/2019", "--sesión", sessions[1]]
    try cte(["compromiso", "agregar", "=2+2 <b>y</b> a|b"] + person, in: place)
  }

  /// The same for what stands around the records: topics, the next meeting, rooms, errata.
  private static func addFrame(in place: String) throws {
    let session = ["--sesión", sessions[1]]
    for text in hostile {
      try cte(["sesión", "agenda", "--producto", text] + session + ["--", text], in: place)
      try cte(
        [
          "sesión", "próxima", "--agenda", text, "--traer", text, "--sede", text, "--fecha",
          "22/2/2019",
        ] + session, in: place)
      try cte(["sesión", "salones", "Equipo de maternal", text] + session, in: place)
      try cte(["sesión", "errata", "--sesión", sessions[0], "--", text], in: place)
    }
  }

  private static func fill<Kept: Record>(
    _ type: Kept.Type, _ editor: inout Editor, _ directory: Directory
  ) throws {
    let scope = InputScope(
      moment: Due.Moment(date: day, cycle: SchoolYear(of: day, country: "MX")), directory: directory
    )
    for number in hostile.indices {
      var record = Kept()
      for (place, field) in Kept.fields.enumerated() {
        guard let words = words(for: field.shape, number + place) else { continue }
        try field.set([words], in: &record, scope: scope)
      }
      guard Kept.kind.home == .session else {
        try editor.add(record)
        continue
      }
      // What a meeting records stands in one of a school, all else in one of a community.
      let day = sessions[Kept.kind.family == .meeting ? 1 : 2]
      let file = try #require(try editor.sessionFiles().first { $0.card.date?.iso == day })
      try editor.edit(file) { session, editor in _ = try editor.add(record, to: &session) }
    }
  }

  /// What somebody types into a field: words are hostile; what is chosen, or points to something,
  /// cannot be.
  private static func words(for shape: Shape, _ number: Int) -> String? {
    switch shape {
    case .text, .longText: hostile[number % hostile.count]
    case .choice(let words): words[number % words.count].value
    case .date, .due: "15/03/2019"
    case .time: "9:15"
    case .number: "\(number)"
    case .party, .reference("person"): "../../x"
    case .flag: "sí"
    case .reference, .guideItem, .id, .schoolYear, .object, .list: nil
    }
  }

  private static func cte(_ words: [String], in place: String, at now: String = now) throws {
    let outcome = try Bench.cte(words, in: place, at: now)
    guard outcome.code == 0 else { throw Failure(outcome: outcome) }
  }
}
