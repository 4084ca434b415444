import Testing

@testable import SessionKit

@Suite("A workbook on the disk")
struct WorkbookFolderTests {
  @Test("It is made with a title, once")
  func create() throws {
    try withScratch { scratch in
      let folder = try scratch.workbook()
      #expect(!WorkbookFolder.isWorkbook(scratch.path("libro")))
      try folder.create("crear", title: "Cuaderno de la Benito Juárez") { _ in }
      let book = try folder.read()
      #expect(book.workbook.title == "Cuaderno de la Benito Juárez")
      #expect(book.problems.isEmpty && book.sessions.isEmpty && book.entries.isEmpty)
      #expect(WorkbookFolder.exists(at: scratch.path("libro")))
      let path = scratch.path("libro/cuaderno.json")
      #expect(throws: StoreError.exists(path: path)) {
        try folder.create("crear", title: "Otro") { _ in }
      }
      #expect(try folder.read().workbook.title == "Cuaderno de la Benito Juárez")
    }
  }

  @Test("Taken back, it is still a workbook to redo in, but none to read")
  func undone() throws {
    try withScratch { scratch in
      let folder = try scratch.workbook()
      try folder.create("crear", title: "C") { _ in }
      try folder.store.undo(by: .at(2))
      #expect(WorkbookFolder.isWorkbook(scratch.path("libro")))
      #expect(!WorkbookFolder.exists(at: scratch.path("libro")))
      let missing = StoreError.missing(path: scratch.path("libro/cuaderno.json"))
      #expect(throws: missing) { try folder.read() }
      #expect(throws: missing) { try folder.change("x") { _ in } }
    }
  }

  @Test("People and places are added, signed and found by name")
  func people() throws {
    try withScratch { scratch in
      let book = try scratch.startedWorkbook().read()
      #expect(book.workbook.records[Person.self].map(\.name) == ["Ana López", "Luis Díaz"])
      let ana = try #require(book.workbook.records[Person.self].first?.id)
      #expect(book.directory.me == ana)
      #expect(try book.directory.find(Person.self, "ana").id == ana)
      #expect(book.entries.map(\.kind.name) == ["school", "person", "person"])
      let made = book.workbook.records.all.compactMap(\.head.made)
      #expect(Set(made).count == 3)
      #expect(made.allSatisfy { $0 >= sampleNow })
    }
  }

  @Test("A record without words is refused, and nothing is written", arguments: ["", "  ", "\n"])
  func noWords(name: String) throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let before = try scratch.snapshot()
      #expect(throws: Lack.text(kind: "person")) {
        try folder.change("agregar") { editor in
          var person = Person()
          person.name = name
          _ = try editor.add(person)
        }
      }
      #expect(try scratch.snapshot() == before)
    }
  }

  @Test("Schools are added when they are new, once, whatever their accents")
  func schools() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let (all, new) = try folder.change("sesión") { editor in
        try editor.schools(named: ["BENITO JUAREZ", "Rosario Castellanos", "rosario castellanos"])
      }
      #expect(all.count == 2)
      #expect(new == ["Rosario Castellanos"])
      #expect(try folder.read().workbook.records[School.self].count == 2)
    }
  }

  @Test("A session has its own file, whose name says day, ordinal and id")
  func session() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      #expect(file.path == "sesiones/2018-11-30-tercera-\(file.id.text).json")
      #expect(try folder.read().sessions == [file])
      let (session, problems) = try folder.session(file)
      #expect(problems.isEmpty)
      #expect(session.card == file.card)
      #expect(session.state == .planned)
    }
  }

  @Test(
    "The first record starts a session whose day has come, not one that is to come",
    arguments: [
      ("2018-11-29", SessionState.running), ("2018-11-30", .running), ("2018-12-01", .planned),
    ])
  func starting(day: String, state: SessionState) throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession(on: day)
      let id = try folder.addAgreement(in: file)
      #expect(try folder.state(of: file) == state)
      let entry = try folder.entry(id)
      #expect(entry?.record.head.by == (try folder.read().directory.me?.text))
      #expect(entry?.session?.id == file.id)
    }
  }

  @Test("Preparation does not start a session")
  func preparation() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let ana = try #require(try folder.read().directory.me)
      try folder.change("roles") { editor in
        try editor.edit(file, starting: false) { session, editor in
          editor.assign(role: "relator", to: [Reference(ana)], in: &session)
        }
      }
      #expect(try folder.state(of: file) == .planned)
      #expect(try folder.session(file).session.roles["relator"]?.keys.first == ana)
    }
  }

  @Test("A whole session is read as it was written")
  func wholeSession() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let people = try folder.read().workbook.records[Person.self].compactMap(\.id)
      try folder.change("todo") { editor in
        try editor.edit(file) { session, editor in
          editor.attend(
            people.map { Reference($0) }, present: true, time: ClockTime(8, 5), in: &session)
          editor.attend([Reference(people[1])], present: false, time: nil, in: &session)
          editor.assign(role: "relator", to: [Reference(people[0])], in: &session)
          for text in ["Escuchar", "Llegar a tiempo"] {
            var norm = Norm()
            norm.text = text
            _ = try editor.add(norm, to: &session)
          }
        }
      }
      let session = try folder.session(file).session
      #expect(session.attendance[people[0]]?.present == true)
      #expect(session.attendance[people[0]]?.time == ClockTime(8, 5))
      #expect(session.attendance[people[1]]?.present == false)
      #expect(session.attendance[people[1]]?.time == nil)
      #expect(session.records[Norm.self].map(\.text) == ["Escuchar", "Llegar a tiempo"])
      #expect(Set(session.stamps).count == session.stamps.count)
      #expect(Session.read(session.bytes).value == session)
      #expect(Session.read(session.bytes).problems.isEmpty)
    }
  }

  @Test("Undo takes back a record and its session's start at once")
  func undo() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let before = try scratch.snapshot("libro")
      try folder.addAgreement(in: file)
      try folder.store.undo(by: .at(5))
      #expect(try scratch.snapshot("libro") == before)
      #expect(try folder.state(of: file) == .planned)
    }
  }
}
