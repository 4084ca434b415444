import Foundation
import Testing

/// The schemas that the program prints, judged by somebody who did not write them.
@Suite(
  .enabled(
    if: Judge.isThere, "python3 cannot import jsonschema: install it with pip install jsonschema"))
struct SchemaTests {
  static let files: [(schema: String, folder: String)] = [
    ("workbook", ""), ("session", "sesiones"), ("progress", "avances"),
  ]

  @Test(arguments: files)
  func `Every file of a rich workbook is valid`(item: (schema: String, folder: String)) throws {
    let (room, _) = try Sample.room()
    let schema = try room.done("help schema \(item.schema)").out
    for file in try Self.instances(item.folder, in: room) {
      #expect(try Judge.complaints(about: file, schema: schema, in: room) == [])
    }
  }

  @Test func `What becomes of records is valid as well`() throws {
    let (room, ids) = try Sample.room()
    try room.write("una fotografía", to: "foto.jpg")
    for line in [
      "goal add 'Ocho de diez comprenden'", "agreement add 'Leer' --goal comprenden --team lectura",
      "problem add 'Otra' --goal 'sin registrar'",
      "comparison add 'Se lee poco' --type similitud --person Ana", "comparison consolidate",
      "topic add 'La biblioteca' --session third",
      "followup review {bare} --status notMet --note x --until sexta --evidence-type dibujos "
        + "--file foto.jpg", "person add 'Eva Sol' --function directora --school Juárez",
      "agreement handover --team lectura -o entregas",
    ] {
      try room.done(Sample.filled(line, ids))
    }
    let topic = try room.done("topic list --json").json().strings("id")
    try room.done("topic take-up \(topic.last ?? "") --minutes 10")
    try room.done(
      Sample.filled("progress {commitment} x --file foto.jpg --evidence-type album", ids),
      with: ["CTE_USER": "Ana López"])
    for (name, folder) in Self.files {
      let schema = try room.done("help schema \(name)").out
      for file in try Self.instances(folder, in: room) {
        #expect(try Judge.complaints(about: file, schema: schema, in: room) == [], "\(name)")
      }
    }
    #expect(try room.cte("doctor").code == 0)
  }

  @Test(arguments: ["workbook", "session", "progress", "guide"])
  func `The schemas themselves are valid`(name: String) throws {
    let room = try Room()
    let schema = try room.done("help schema \(name)").out
    #expect(try Judge.complaints(about: nil, schema: schema, in: room) == [])
    let spanish = [
      "workbook": "cuaderno", "session": "sesión", "progress": "avance", "guide": "guía",
    ]
    #expect(try room.done("ayuda esquema \(spanish[name] ?? "")").out == schema)
  }

  /// Where a key that nobody knows is put in: behind which text of the file.
  static let insertions: [(schema: String, folder: String, behind: String)] = [
    ("workbook", "", "{"), ("workbook", "", "\"schools\": [\n    {"),
    ("workbook", "", "\"people\": [\n    {"), ("workbook", "", "\"teams\": [\n    {"),
    ("session", "sesiones", "{"), ("session", "sesiones", "\"agreements\": [\n      {"),
    ("session", "sesiones", "\"commitments\": [\n      {"),
    ("session", "sesiones", "\"records\": {"), ("session", "sesiones", "\"events\": [\n    {"),
    ("session", "sesiones", "\"errata\": [\n    {"),
    ("session", "sesiones", "\"follow\": {"), ("session", "sesiones", "\"due\": {"),
    ("progress", "avances", "{"), ("progress", "avances", "\"events\": [\n    {"),
  ]

  @Test(arguments: insertions)
  func `A key that nobody knows is rejected, by the schema and by the program`(
    item: (schema: String, folder: String, behind: String)
  ) throws {
    let (room, _) = try Sample.room()
    let schema = try room.done("help schema \(item.schema)").out
    let folder = item.folder.isEmpty ? "cuaderno" : "cuaderno/" + item.folder
    let names = room.names(in: folder).filter { $0.hasSuffix(".json") }
    let name = try #require(
      names.first { (try? room.text(folder + "/" + $0).contains(item.behind)) ?? false },
      "no file has \(item.behind)")
    try room.edit(folder + "/" + name) { text in
      guard let place = text.range(of: item.behind) else { return text }
      return text.replacingCharacters(in: place, with: item.behind + "\"inventada\": 1,")
    }
    let file = try room.text(folder + "/" + name)
    let complaints = try Judge.complaints(about: file, schema: schema, in: room)
    #expect(complaints.contains { $0.contains("inventada") }, "\(complaints)")
    let doctor = try room.cte("doctor --json")
    // What is due is one value to the program: it names the whole.
    let named = item.behind.contains("due") ? "due" : "inventada"
    #expect(doctor.code == 65 && doctor.out.contains(named), "\(doctor)")
  }

  /// A value in the sample, and one that does not belong there.
  static let mistakes: [(schema: String, folder: String, right: String, wrong: String)] = [
    ("workbook", "", "\"format\": \"cte.workbook\"", "\"format\": \"cte.session\""),
    ("workbook", "", "\"version\": 1", "\"version\": 2"),
    ("workbook", "", "\"type\": \"affinity\"", "\"type\": \"afinidad\""),
    ("session", "sesiones", "\"ordinal\": 2", "\"ordinal\": \"2\""),
    ("session", "sesiones", "\"date\": \"2018-10-26\"", "\"date\": \"26/10/2018\""),
    ("session", "sesiones", "\"time\": \"08:00\"", "\"time\": \"8 h\""),
    ("session", "sesiones", "\"status\": \"closed\"", "\"status\": \"cerrada\""),
    ("session", "sesiones", "\"level\": \"plenary\"", "\"level\": \"plenaria\""),
    ("session", "sesiones", "\"cycle\": \"2018-2019\"", "\"cycle\": \"2018-2017\""),
    ("session", "sesiones", "\"present\": true", "\"present\": \"sí\""),
    ("progress", "avances", "\"status\": \"inProgress\"", "\"status\": \"en-proceso\""),
  ]

  @Test(arguments: mistakes)
  func `A value that does not belong there is rejected by the program`(
    item: (schema: String, folder: String, right: String, wrong: String)
  ) throws {
    let (room, _) = try Sample.room()
    let folder = item.folder.isEmpty ? "cuaderno" : "cuaderno/" + item.folder
    let names = room.names(in: folder).filter { $0.hasSuffix(".json") }
    let name = try #require(
      names.first { (try? room.text(folder + "/" + $0).contains(item.right)) ?? false })
    try room.edit(folder + "/" + name) { $0.replacingOccurrences(of: item.right, with: item.wrong) }
    #expect(try room.cte("doctor").code == 65)
    // That a school year spans two years that follow each other is more than a schema can say.
    guard item.wrong != "\"cycle\": \"2018-2017\"" else { return }
    let schema = try room.done("help schema \(item.schema)").out
    let file = try room.text(folder + "/" + name)
    #expect(try Judge.complaints(about: file, schema: schema, in: room) != [])
  }

  private static func instances(_ folder: String, in room: Room) throws -> [String] {
    let place = folder.isEmpty ? "cuaderno" : "cuaderno/" + folder
    let names = room.names(in: place).filter { $0.hasSuffix(".json") }
    try #require(!names.isEmpty)
    return try names.map { try room.text(place + "/" + $0) }
  }
}

/// Python's `jsonschema`.
enum Judge {
  /// Whether it can be asked here; `PATH` leads to the Python of whoever runs the tests.
  static let isThere: Bool = {
    guard let room = try? Room() else { return false }
    return (try? ask("import jsonschema", in: room))?.code == 0
  }()

  private static let program = """
    import json, sys, jsonschema
    schema = json.load(open("schema.json", encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    if len(sys.argv) > 1:
        checker = kind(schema, format_checker=kind.FORMAT_CHECKER)
        for error in checker.iter_errors(json.load(open("file.json", encoding="utf-8"))):
            print(list(error.absolute_path), error.message[:300])
    """

  /// What is wrong with a file, or with the schema alone; one line for each complaint.
  static func complaints(about file: String?, schema: String, in room: Room) throws -> [String] {
    try room.write(schema, to: "schema.json")
    if let file { try room.write(file, to: "file.json") }
    let outcome = try ask(program, file == nil ? [] : ["file.json"], in: room)
    try #require(outcome.code == 0, "\(outcome)")
    return outcome.lines
  }

  private static func ask(_ code: String, _ more: [String] = [], in room: Room) throws -> Outcome {
    let here = ProcessInfo.processInfo.environment
    let variables = ["PATH": here["PATH"] ?? "/usr/bin:/bin", "HOME": here["HOME"] ?? "/"]
    let words = ["python3", "-c", code] + more
    return try room.run("/usr/bin/env", words.map { Array($0.utf8) }, with: variables)
  }
}
