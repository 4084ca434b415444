import Testing

@testable import SessionKit

@Suite("A closed session")
struct ClosedSessionTests {
  /// A closed session with one agreement.
  private func closed(
    _ scratch: Scratch
  ) throws -> (folder: WorkbookFolder, file: SessionFile, id: ID) {
    let folder = try scratch.startedWorkbook()
    let file = try folder.addSession()
    let id = try folder.addAgreement(in: file)
    try folder.close(file)
    return (folder, file, id)
  }

  @Test("An empty session is closed only with a reason, and only once")
  func empty() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let name = file.card.shortName
      #expect(throws: Refusal.nothingRecorded(session: name)) { try folder.close(file) }
      try folder.close(file, reason: "se suspendió")
      #expect(try folder.state(of: file) == .closed)
      #expect(throws: Refusal.alreadyClosed(session: name)) { try folder.close(file) }
    }
  }

  @Test("It takes no new record and no review, and loses none")
  func refusesEdits() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      let before = try scratch.snapshot()
      let refusal = Refusal.closed(session: file.card.shortName)
      #expect(throws: refusal) { try folder.addAgreement(in: file) }
      #expect(throws: refusal) { try folder.review(id, .met, in: file) }
      let entry = try #require(try folder.entry(id))
      #expect(throws: refusal) { try folder.change("quitar") { try $0.remove(entry) } }
      #expect(try scratch.snapshot() == before)
    }
  }

  @Test("What was written in it is not written over")
  func refusesOverwriting() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      let refusal = Refusal.alreadyFilled(labels: ["Acuerdo"], session: file.card.shortName)
      #expect(throws: refusal) { try folder.edit(id, in: file) { $0.text = "Otra cosa" } }
      #expect(throws: refusal) {
        try folder.edit(id, in: file) {
          $0.text = "Otra cosa"
          $0.level = .plenary
        }
      }
      let schoolRefusal = Refusal.alreadyFilled(labels: ["Escuela"], session: file.card.shortName)
      try folder.edit(id, in: file) { $0.head.school = Reference(sampleID(1)) }
      #expect(throws: schoolRefusal) {
        try folder.edit(id, in: file) { $0.head.school = Reference(sampleID(2)) }
      }
      #expect((try folder.entry(id)?.record as? Agreement)?.text == "Leer cada día")
    }
  }

  @Test("An empty field is filled once, with an event that is dated and signed")
  func fillsOnce() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      try folder.edit(id, in: file) { $0.level = .plenary }
      try folder.edit(id, in: file) {
        $0.follow.who = "la directora"
        $0.responsible = [.office(.direction)]
      }
      let entry = try #require(try folder.entry(id))
      #expect((entry.record as? Agreement)?.level == .plenary)
      #expect((entry.record as? Agreement)?.follow.who == "la directora")
      #expect(entry.history.map(\.event.filled) == [["level"], ["responsible", "follow.who"]])
      #expect(entry.history.first?.event.date == (try civil("2018-11-30")))
      #expect(entry.history.first?.event.by == (try folder.read().directory.me?.text))
      #expect(entry.status == .pending)
      let refusal = Refusal.alreadyFilled(labels: ["Nivel"], session: file.card.shortName)
      #expect(throws: refusal) { try folder.edit(id, in: file) { $0.level = .zone } }
      #expect(throws: refusal) { try folder.edit(id, in: file) { $0.level = nil } }
      #expect(try folder.state(of: file) == .closed)
    }
  }

  @Test("An edit that changes nothing is no event")
  func nothingNew() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      let before = try scratch.snapshot()
      try folder.edit(id, in: file) { $0.text = "Leer cada día" }
      #expect(try scratch.snapshot() == before)
    }
  }

  @Test("Errata are added to it, and to no other")
  func errata() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      let erratum = try folder.change("errata") { editor in
        try editor.addErratum(" Debe decir «mayo» ", of: id, in: file)
      }
      let errata = try folder.session(file).session.errata
      #expect(errata.map(\.id) == [erratum])
      #expect(errata.map(\.text) == ["Debe decir «mayo»"])
      #expect(errata.map(\.of) == [id])
      let running = try folder.addSession(4)
      #expect(throws: Refusal.notClosed(session: running.card.shortName)) {
        try folder.change("errata") { try $0.addErratum("x", of: nil, in: running) }
      }
      #expect(throws: Lack.self) {
        try folder.change("errata") { try $0.addErratum("  ", of: nil, in: file) }
      }
    }
  }

  @Test("It is opened again with a reason, and is edited freely then")
  func reopen() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      #expect(throws: Lack.reason) {
        try folder.change("reabrir") { try $0.reopen(file, reason: "") }
      }
      try folder.change("reabrir") { try $0.reopen(file, reason: "faltó firmar") }
      #expect(try folder.state(of: file) == .running)
      #expect(try folder.session(file).session.events.last?.note == "faltó firmar")
      try folder.edit(id, in: file) { $0.text = "Otra cosa" }
      #expect((try folder.entry(id)?.record as? Agreement)?.text == "Otra cosa")
      let head = try #require(folder.entry(id)?.record.head)
      #expect(head.edited ?? 0 > head.made ?? 0)
      #expect(!head.was.isEmpty)
      #expect(throws: Refusal.notClosed(session: file.card.shortName)) {
        try folder.change("reabrir") { try $0.reopen(file, reason: "otra vez") }
      }
      try folder.close(file)
      #expect(try folder.state(of: file) == .closed)
    }
  }

  @Test("It is not opened again once a later session has reviewed what it holds")
  func reviewedLater() throws {
    try withScratch { scratch in
      let (folder, file, id) = try closed(scratch)
      let fourth = try folder.addSession(4, on: "2018-11-30")
      try folder.review(id, .met, in: fourth)
      let refusal = Refusal.reviewedLater(
        session: file.card.shortName, by: fourth.card.shortName)
      #expect(throws: refusal) { try folder.change("reabrir") { try $0.reopen(file, reason: "x") } }
      #expect(try folder.state(of: file) == .closed)
    }
  }

  @Test("A reason of nothing but space is none")
  func blankReasons() throws {
    try withScratch { scratch in
      let (folder, file, _) = try closed(scratch)
      #expect(throws: Lack.reason) {
        try folder.change("reabrir") { try $0.reopen(file, reason: "  ") }
      }
      let other = try folder.addSession(4)
      #expect(throws: Refusal.self) { try folder.close(other, reason: " ") }
    }
  }
}
