import Testing

@testable import SessionKit

@Suite("A workbook with damaged files")
struct DamagedWorkbookTests {
  /// Two sessions with an agreement each.
  private struct Two {
    let folder: WorkbookFolder
    let good: SessionFile
    let bad: SessionFile

    init(_ scratch: Scratch) throws {
      folder = try scratch.startedWorkbook()
      good = try folder.addSession()
      bad = try folder.addSession(4, on: "2019-01-25")
      for file in [good, bad] { try folder.addAgreement(in: file) }
    }

    /// The damaged session refuses to be written, the other is served and written.
    func check(_ scratch: Scratch, _ kind: FileProblem.Kind, _ line: Int?, _ column: Int?) throws {
      let before = scratch.bytes("libro/" + bad.path)
      let book = try folder.read()
      #expect(book.problems.map(\.path) == [bad.path])
      #expect(book.problems.map(\.kind) == [kind])
      #expect(book.problems.first?.position?.line == line)
      #expect(book.problems.first?.position?.column == column)
      #expect(book.entries.contains { $0.session?.id == good.id })
      #expect(throws: StoreError.self) { try folder.addAgreement(in: bad) }
      #expect(throws: StoreError.self) { try folder.close(bad, reason: "x") }
      #expect(scratch.bytes("libro/" + bad.path) == before)
      try folder.addAgreement("Otro", in: good)
      #expect(try folder.session(good).session.records[Agreement.self].count == 2)
    }
  }

  @Test("A torn session is named with line and column, and never written")
  func torn() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      try scratch.put("libro/" + two.bad.path, "{\n  \"año\": [1,\n  \"ñ\" x\n")
      try two.check(scratch, .format(.unexpectedCharacter("x")), 3, 7)
      let problem = FileProblem(
        path: two.bad.path, kind: .format(.unexpectedCharacter("x")),
        position: TextPosition(of: 23, in: Array("{\n  \"año\": [1,\n  \"ñ\" x\n".utf8)))
      #expect(throws: StoreError.broken(problem)) { try two.folder.addAgreement(in: two.bad) }
    }
  }

  @Test("What stood before the tear is still shown")
  func shownAsFar() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let text = try #require(scratch.text("libro/" + two.bad.path))
      try scratch.put("libro/" + two.bad.path, text + "resto")
      try two.check(scratch, .format(.trailingText), text.split(separator: "\n").count + 1, 1)
      let book = try two.folder.read()
      #expect(book.sessions.contains { $0.id == two.bad.id })
      #expect(book.entries.contains { $0.session?.id == two.bad.id })
      let (session, problems) = try two.folder.session(two.bad)
      #expect(session.records[Agreement.self].count == 1)
      #expect(problems.count == 1)
    }
  }

  @Test(
    "An unknown key is named, and kept by not writing the file", arguments: ["", "records", "deep"])
  func unknownKey(place: String) throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let text = try #require(scratch.text("libro/" + two.bad.path))
      let opening =
        switch place {
        case "records": "\"records\": {"
        case "deep": "\"agreements\": [\n      {"
        default: "{"
        }
      let range = try #require(text.firstRange(of: opening))
      let line = text[..<range.upperBound].split(separator: "\n", omittingEmptySubsequences: false)
        .count
      let column = (text[..<range.upperBound].split(separator: "\n").last?.count ?? 0) + 1
      try scratch.put(
        "libro/" + two.bad.path, text.replacingCharacters(after: range.upperBound, "\"nueva\": 1,"))
      try two.check(scratch, .format(.unknownKey("nueva")), line, column)
    }
  }

  @Test("A newer version is named as such, and the file is left as it is")
  func newerVersion() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let text = try #require(scratch.text("libro/" + two.bad.path))
      try scratch.put(
        "libro/" + two.bad.path, text.replacing("\"version\": 1", with: "\"version\": 2"))
      try two.check(scratch, .format(.newerVersion(2)), text.split(separator: "\n").count - 1, 14)
    }
  }

  @Test("Another format is named as such")
  func otherFormat() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      try scratch.put("libro/" + two.bad.path, "{\"format\": \"cte.otro\", \"version\": 1}")
      try two.check(scratch, .format(.wrongFormat("cte.otro")), 1, 12)
    }
  }

  @Test("A folder in the place of a session is named")
  func folderAsFile() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      try scratch.remove("libro/" + two.bad.path)
      try scratch.makeFolder("libro/" + two.bad.path)
      try two.check(scratch, .notAFile, nil, nil)
    }
  }

  @Test("A link in the place of a session is named and not followed")
  func linkAsFile() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      try scratch.copy("libro/" + two.bad.path, to: "fuera.json")
      try scratch.remove("libro/" + two.bad.path)
      try scratch.link("libro/" + two.bad.path, to: scratch.path("fuera.json"))
      try two.check(scratch, .link, nil, nil)
    }
  }

  @Test("The folder of the sessions may be a link: it is named and not followed")
  func linkedFolder() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      try scratch.copy("libro/sesiones", to: "fuera")
      try scratch.remove("libro/sesiones")
      try scratch.link("libro/sesiones", to: scratch.path("fuera"))
      let book = try two.folder.read()
      #expect(book.problems.map(\.path) == ["sesiones"])
      #expect(book.problems.map(\.kind) == [.link])
      #expect(book.sessions.isEmpty)
      let before = scratch.names("fuera")
      #expect(throws: (any Error).self) { try two.folder.addSession(5) }
      #expect(scratch.names("fuera") == before)
    }
  }

  @Test(
    "A conflict copy is named and not loaded twice",
    arguments: [" (1).json", "-copia.json", " (conflicto).json"])
  func conflictCopy(ending: String) throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let copy = two.good.path.dropLast(5) + ending
      try scratch.copy("libro/" + two.good.path, to: "libro/" + copy)
      let book = try two.folder.read()
      #expect(book.problems.map(\.path) == [String(copy)])
      #expect(book.problems.map(\.kind) == [.duplicate(of: two.good.path)])
      #expect(book.sessions.map(\.path) == [two.good.path, two.bad.path])
      #expect(book.entries.filter { $0.session != nil }.count == 2)
    }
  }

  @Test("The same record twice in one file is named")
  func duplicateRecord() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let (session, _) = try two.folder.session(two.bad)
      let record = try #require(session.records[Agreement.self].first)
      let members = try #require(session.json.members).map { member -> (String, JSON) in
        member.key == "records"
          ? ("records", .object([("agreements", .array([record.json, record.json]))]))
          : (member.key, member.value)
      }
      try scratch.put("libro/" + two.bad.path, JSONWriter.write(.object(members)))
      let id = try #require(record.id)
      let problems = try two.folder.read().problems
      #expect(problems.map(\.kind) == [.format(.duplicateID(id.text))])
      #expect(throws: StoreError.self) { try two.folder.addAgreement(in: two.bad) }
    }
  }

  @Test("A damaged file of people is not written, the sessions are")
  func people() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      let text = try #require(scratch.text("libro/cuaderno.json"))
      try scratch.put(
        "libro/cuaderno.json",
        text.replacing("\"version\": 1", with: "\"color\": 9, \"version\": 1"))
      let book = try two.folder.read()
      #expect(book.problems.map(\.kind) == [.format(.unknownKey("color"))])
      #expect(book.workbook.records[Person.self].count == 2)
      #expect(throws: StoreError.self) {
        try two.folder.change("agregar") { editor in
          var person = Person()
          person.name = "Rosa"
          _ = try editor.add(person)
        }
      }
      try two.folder.addAgreement(in: two.good)
      #expect(scratch.text("libro/cuaderno.json")?.contains("\"color\": 9") == true)
    }
  }

  @Test(
    "A file of people that is there and cannot be read is not said to be missing",
    arguments: ["link", "folder"])
  func notMissing(what: String) throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      try scratch.copy("libro/cuaderno.json", to: "fuera.json")
      try scratch.remove("libro/cuaderno.json")
      if what == "link" {
        try scratch.link("libro/cuaderno.json", to: scratch.path("fuera.json"))
      } else {
        try scratch.makeFolder("libro/cuaderno.json")
      }
      let error = #expect(throws: StoreError.self) { try folder.read() }
      #expect(error != .missing(path: scratch.path("libro/cuaderno.json")))
    }
  }

  @Test("What is hidden or no JSON is passed over")
  func strangers() throws {
    try withScratch { scratch in
      let two = try Two(scratch)
      for name in [".DS_Store", "._a.json", "notas.txt", ".x.json"] {
        try scratch.put("libro/sesiones/" + name, "x")
      }
      #expect(try two.folder.read().problems.isEmpty)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(after place: String.Index, _ text: String) -> String {
    String(self[..<place]) + text + String(self[place...])
  }
}
