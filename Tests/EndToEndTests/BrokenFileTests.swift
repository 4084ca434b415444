import Foundation
import Testing

/// Files that something or somebody has damaged: named, passed over, left as they are.
@Suite struct BrokenFileTests {
  /// What is done to the file of the second session.
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    /// Where the trouble is; nil where it is not a matter of one place.
    var line: Int?
    var column: Int?
    let change: @Sendable (String) -> [UInt8]

    var testDescription: String { name }

    init(
      _ name: String, line: Int? = nil, column: Int? = nil,
      _ change: @escaping @Sendable (String) -> [UInt8]
    ) {
      self.name = name
      self.line = line
      self.column = column
      self.change = change
    }
  }

  private static let sharedID = "a commitment with the id of an agreement"
  private static let deep = String(repeating: "[", count: 100_000)

  static let damages: [Damage] = [
    Damage("empty", line: 1, column: 1) { _ in [] },
    Damage("only a brace", line: 1, column: 2) { _ in "{".bytes },
    Damage("cut in the middle") { Array($0.utf8.prefix($0.utf8.count / 2)) },
    Damage("cut before its end") { Array($0.utf8.dropLast(2)) },
    Damage("cut within a letter") { text in
      let start = Array(text.utf8).firstIndex { $0 > 0x7f } ?? 0
      return Array(text.utf8.prefix(start + 1))
    },
    Damage("filled with zeros", line: 1, column: 1) { [UInt8](repeating: 0, count: $0.utf8.count) },
    Damage("not JSON", line: 1, column: 1) { _ in "Querida maestra:\n".bytes },
    Damage("a comma too many", line: 2) { "{\n,\($0.dropFirst())".bytes },
    Damage("a comma at the end") { ($0.dropLast(3) + ",\n}\n").bytes },
    Damage("text behind the end") { ($0 + "y algo más\n").bytes },
    Damage("a key twice", line: 3, column: 3) {
      "{\n  \"ordinal\": 2,\n  \"ordinal\": 2,\($0.dropFirst())".bytes
    },
    Damage("a norm twice") { text in
      guard let start = text.range(of: "\"norms\": [")?.upperBound,
        let end = text[start...].range(of: "]")?.lowerBound
      else { return text.bytes }
      return text.replacingCharacters(
        in: start..<end, with: text[start..<end] + "," + text[start..<end]
      ).bytes
    },
    Damage(sharedID) { text in
      func id(_ list: String) -> Range<String.Index>? {
        guard let list = text.range(of: "\"\(list)\": ["),
          let key = text[list.upperBound...].range(of: "\"id\": \"")
        else { return nil }
        return key.upperBound..<text.index(key.upperBound, offsetBy: 10)
      }
      guard let from = id("agreements"), let to = id("commitments") else { return text.bytes }
      return text.replacingCharacters(in: to, with: text[from]).bytes
    },
    Damage("an unknown key", line: 2, column: 3) {
      "{\n  \"inventada\": 1,\($0.dropFirst())".bytes
    },
    Damage("a type that does not fit") {
      $0.replacingOccurrences(of: "\"ordinal\": 2", with: "\"ordinal\": [2]").bytes
    },
    Damage("a value that does not exist") {
      $0.replacingOccurrences(of: "\"level\": \"plenary\"", with: "\"level\": \"galactic\"").bytes
    },
    Damage("a newer version") {
      $0.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 7").bytes
    },
    Damage("another format") {
      $0.replacingOccurrences(of: "cte.session", with: "cte.progress").bytes
    },
    Damage("Latin-1") { $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } },
    Damage("UTF-16") { $0.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] } },
    Damage("a raw control character") {
      $0.replacingOccurrences(of: "Leer en", with: "Leer\u{1B}[31m en").bytes
    },
    Damage("a raw newline in a text") {
      $0.replacingOccurrences(of: "Leer en", with: "Leer\nen").bytes
    },
    Damage("deep arrays") { _ in deep.bytes },
    Damage("deep arrays in a key") { "{\n  \"inventada\": \(deep),\($0.dropFirst())".bytes },
    Damage("half a pair of surrogates") {
      $0.replacingOccurrences(of: "Leer en", with: "Leer \\ud83d en").bytes
    },
    Damage("a number out of this world") {
      $0.replacingOccurrences(of: "\"ordinal\": 2", with: "\"ordinal\": 1e999").bytes
    },
  ]

  @Test(arguments: damages)
  func `The file is named with line and column, the others are served`(damage: Damage) throws {
    let (room, _, file) = try Self.damaged(damage)
    let before = try room.snapshot()
    let name = String(file.split(separator: "/").last ?? "")

    let outcome = try room.cte("doctor --json")
    #expect(outcome.code == 65, "\(outcome)")
    let problem = try outcome.json()["problems"]?.items.first {
      $0["path"]?.string?.contains(name) == true
    }
    #expect((problem?["line"]?.int ?? 0) > 0 && (problem?["column"]?.int ?? 0) > 0, "\(outcome)")
    if let line = damage.line { #expect(problem?["line"]?.int == line, "\(outcome)") }
    if let column = damage.column { #expect(problem?["column"]?.int == column, "\(outcome)") }

    let doctor = try room.cte("doctor")
    #expect(Self.flat(doctor.out + doctor.err).contains(name), "\(doctor)")
    let list = try room.cte("compromiso listar --json")
    let texts = try list.json().strings("text")
    #expect(Set(["Narrar un cuento", "Abrir la biblioteca"]).isSubset(of: texts), "\(list)")
    if list.code != 0 {
      let place = Self.position(in: list, of: name)
      #expect(place?.line == problem?["line"]?.int, "\(list)")
      #expect(place?.column == problem?["column"]?.int, "\(list)")
    }
    #expect(try room.snapshot() == before)
  }

  /// What a whole workbook says, for comparison.
  private static let views = Result {
    let (room, ids) = try Sample.room()
    return try [
      "compromiso listar", "acuerdo listar --json", "norma listar", "sesión listar", "buscar leer",
      "bitácora mostrar --escuela Juárez", "verificar", "seguimiento listar", "míos", "",
      "sesión mostrar", "compromiso mostrar {natalias}",
    ].map { line in
      let words = Sample.filled(line, ids)
      return (line: words, whole: try room.cte(words, with: ana))
    }
  }

  private static let ana = ["CTE_USER": "Ana López"]

  @Test(arguments: damages)
  func `What cannot be told whole says so, and ends with 65`(damage: Damage) throws {
    let (room, _, file) = try Self.damaged(damage)
    let before = try room.snapshot()
    let name = String(file.split(separator: "/").last ?? "")
    for (line, whole) in try Self.views.get() {
      let outcome = try room.cte(line, with: Self.ana)
      // A question about one kind does not read the others, so it cannot see that they share ids.
      if damage.name == Self.sharedID && line == "compromiso listar" { continue }
      // Of a file in which only other kinds are damaged all that was asked for can be told.
      if outcome.code == whole.code && outcome.outBytes == whole.outBytes { continue }
      #expect(outcome.code == 65, "\(outcome)")
      #expect(Self.flat(outcome.err).contains(name), "\(outcome)")
      #expect(!outcome.errBytes.contains { $0 < 0x20 && $0 != 0x0A }, "\(outcome)")
    }
    #expect(try room.snapshot() == before)
  }

  /// The sample with a damaged file of the second session.
  private static func damaged(_ damage: Damage) throws -> (Room, [String: String], file: String) {
    let (room, ids) = try Sample.room()
    let names = room.names(in: "cuaderno/sesiones")
    let file = "cuaderno/sesiones/" + (try #require(names.first { $0.contains("segunda") }))
    let sound = try room.text(file)
    try room.write(damage.change(sound), to: file)
    try #require(try room.bytes(file) != Array(sound.utf8))
    return (room, ids, file)
  }

  @Test(arguments: damages)
  func `Nothing is written into a damaged file, and elsewhere work goes on`(damage: Damage) throws {
    let (room, ids, file) = try Self.damaged(damage)
    let bytes = try room.bytes(file)
    for line in [
      "sesión errata 'x' --sesión {second}", "sesión reabrir {second} --motivo x",
      "acuerdo agregar 'x' --sesión {second}", "acuerdo editar {agreement} --equipo lectura",
    ] {
      let outcome = try room.cte(Sample.filled(line, ids))
      #expect(outcome.code != 0 && outcome.code < 128, "\(outcome)")
      #expect(try room.bytes(file) == bytes, "\(line)")
    }
    let added = try room.cte("acuerdo agregar 'Seguimos' --sesión tercera")
    #expect(added.code == 0, "\(added)")
    #expect(try room.bytes(file) == bytes)
  }

  /// The place that messages name for a file.
  private static func position(in outcome: Outcome, of name: String) -> (line: Int, column: Int)? {
    let text = flat(outcome.err)
    guard let file = text.range(of: name),
      let match = text[file.upperBound...].firstMatch(of: /línea(\d+),columna(\d+)/),
      let line = Int(match.1), let column = Int(match.2)
    else { return nil }
    return (line, column)
  }

  /// Without white space, for a name that was broken at the end of a line.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined()
  }
}

extension StringProtocol {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
