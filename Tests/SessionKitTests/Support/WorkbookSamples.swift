import Testing

@testable import SessionKit

/// 2018-11-30T15:00:00Z, a Friday.
let sampleNow = 1_543_590_000_000

func civil(_ iso: String) throws -> CivilDate {
  guard let date = CivilDate(iso: iso) else { throw InputProblem.notADate(iso) }
  return date
}

func schoolYear(_ name: String) throws -> SchoolYear {
  guard let year = SchoolYear(name) else { throw InputProblem.notASchoolYear(name) }
  return year
}

extension Scratch {
  /// A workbook in the folder `libro`, on some day, in somebody's hands.
  func workbook(
    as name: String = "Ana López", on day: String = "2018-11-30", seed: String = "prueba"
  ) throws -> WorkbookFolder {
    guard let time = ClockTime(9, 0) else { throw InputProblem.notATime("") }
    return WorkbookFolder(
      store: store("libro"),
      pen: Pen(now: sampleNow, today: try civil(day), time: time, name: name),
      ids: .seeded(seed))
  }

  /// A workbook with a school and two people, the first of whom writes.
  func startedWorkbook() throws -> WorkbookFolder {
    let folder = try workbook()
    try folder.create("crear", title: "Cuaderno") { _ in }
    try folder.change("agregar") { editor in
      var school = School()
      school.name = "Benito Juárez"
      _ = try editor.add(school)
      for name in ["Ana López", "Luis Díaz"] {
        var person = Person()
        person.name = name
        _ = try editor.add(person)
      }
    }
    return folder
  }
}

extension WorkbookFolder {
  /// Adds a session; the third ordinary one of 2018-2019 unless told otherwise.
  @discardableResult
  func addSession(
    _ ordinal: Int = 3, on day: String = "2018-11-30"
  ) throws -> SessionFile {
    try change("sesión nueva") { editor in
      var card = SessionCard()
      card.type = .ordinary
      card.ordinal = ordinal
      card.cycle = try schoolYear("2018-2019")
      card.date = try civil(day)
      return try editor.addSession(card)
    }
  }

  @discardableResult
  func addAgreement(_ text: String = "Leer cada día", in file: SessionFile) throws -> ID {
    try change("acuerdo agregar") { editor in
      try editor.edit(file) { session, editor in
        var agreement = Agreement()
        agreement.text = text
        return try #require(try editor.add(agreement, to: &session).id)
      }
    }
  }

  func close(_ file: SessionFile, reason: String = "") throws {
    try change("cerrar") { try $0.close(file, reason: reason) }
  }

  @discardableResult
  func review(
    _ id: ID, _ status: Event.Status, note: String = "", in file: SessionFile
  ) throws -> ID? {
    let entry = try #require(try entry(id))
    return try change("revisar") { editor in
      var event = Event()
      event.status = status
      event.note = note
      return try editor.review(event, of: entry, in: file)
    }
  }

  /// What the one who writes reports of a record.
  @discardableResult
  func report(_ id: ID, _ status: Event.Status) throws -> ID? {
    let entry = try #require(try entry(id))
    return try change("avance") { editor in
      var event = Event()
      event.status = status
      return try editor.report(event, of: entry)
    }
  }

  func edit(
    _ id: ID, in file: SessionFile, _ body: @escaping (inout Agreement) -> Void
  ) throws {
    _ = try change("editar") { editor in
      try editor.edit(Agreement.self, id, in: file) { agreement, _ in body(&agreement) }
    }
  }

  func entry(_ id: ID) throws -> Entry? {
    try read().entries.first { $0.record.head.id == id }
  }

  func state(of file: SessionFile) throws -> SessionState? {
    try read().sessions.first { $0.id == file.id }?.state
  }
}
