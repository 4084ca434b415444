import Testing

@testable import SessionKit

@Suite("What becomes of records")
struct EditorHistoryTests {
  @Test("The last event tells the status, and the record stays as it was written")
  func status() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      #expect(try folder.entry(id)?.status == .pending)
      let record = try folder.entry(id)?.record.json
      try folder.review(id, .inProgress, in: third)
      #expect(try folder.entry(id)?.status == .inProgress)
      try folder.review(id, .met, in: third)
      try folder.review(id, .notMet, note: "faltó tiempo", in: third)
      let entry = try #require(try folder.entry(id))
      #expect(entry.status == .notMet)
      #expect(entry.history.map(\.event.status) == [.inProgress, .met, .notMet])
      #expect(entry.record.json == record)
    }
  }

  @Test("What is said later counts, in another file too, even if the clock stands still")
  func standingClock() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      let fourth = try folder.addSession(4)
      try folder.review(id, .inProgress, in: third)
      try folder.review(id, .met, in: fourth)
      #expect(try folder.entry(id)?.status == .met)
    }
  }

  @Test("What is reported after a review counts, even if the clock stands still")
  func standingClockReport() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      try folder.review(id, .inProgress, in: third)
      try folder.report(id, .met)
      #expect(try folder.entry(id)?.status == .met)
    }
  }

  @Test("An event of a later day counts, in whatever file it is and whenever it was written")
  func laterDay() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      try scratch.workbook(on: "2019-02-01", seed: "b").review(id, .met, in: third)
      try scratch.workbook(on: "2019-01-15", seed: "c").review(
        id, .notMet, note: "n", in: third)
      #expect(try folder.entry(id)?.status == .met)
    }
  }

  @Test("What was not met needs a word on why", arguments: ["", "  "])
  func notMet(note: String) throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      #expect(throws: Lack.note) { try folder.review(id, .notMet, note: note, in: third) }
      #expect(try folder.entry(id)?.history.isEmpty == true)
    }
  }

  @Test("What a person reports goes to their own file, and awaits being confirmed")
  func progress() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      for status in [Event.Status.inProgress, .met] {
        try folder.report(id, status)
      }
      let ana = try #require(try folder.read().directory.me)
      #expect(scratch.names("libro/avances") == ["ana-lopez-\(ana.text).json"])
      let entry = try #require(try folder.entry(id))
      #expect(entry.status == .met)
      #expect(entry.awaitsConfirmation)
      #expect(entry.history.count == 2)
      try folder.review(id, .met, in: third)
      #expect(try folder.entry(id)?.awaitsConfirmation == false)
    }
  }

  @Test("Whoever the workbook does not know reports nothing")
  func unknownReporter() throws {
    try withScratch { scratch in
      let started = try scratch.startedWorkbook()
      let id = try started.addAgreement(in: try started.addSession())
      for (name, lack) in [("", Lack.identity), ("Nadie", .unknownIdentity("Nadie"))] {
        let folder = try scratch.workbook(as: name)
        #expect(throws: lack) { try folder.report(id, .met) }
      }
      #expect(scratch.names("libro/avances") == [])
    }
  }

  @Test("A record with a history is not taken away, one without is")
  func removal() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let (kept, gone) = (
        try folder.addAgreement("Uno", in: third), try folder.addAgreement("Dos", in: third)
      )
      try folder.review(kept, .inProgress, in: third)
      let entries = try folder.read().entries
      let reviewed = try #require(entries.first { $0.record.head.id == kept })
      let fresh = try #require(entries.first { $0.record.head.id == gone })
      #expect(throws: Refusal.hasHistory(kept)) {
        try folder.change("quitar") { try $0.remove(reviewed) }
      }
      try folder.change("quitar") { try $0.remove(fresh) }
      #expect(try folder.entry(gone) == nil)
      #expect(try folder.session(third).session.removed == [gone])
      #expect(try folder.entry(kept) != nil)
    }
  }

  @Test(
    "Who is in use is not taken away",
    arguments: ["team", "attendance", "role", "record", "nothing"])
  func inUse(by what: String) throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let luis = try #require(try folder.read().workbook.records[Person.self].last?.id)
      try folder.change("usar") { editor in
        if what == "team" {
          var team = Team()
          team.name = "Segundo"
          team.members = [Reference(luis)]
          _ = try editor.add(team)
        }
        guard ["attendance", "role", "record"].contains(what) else { return }
        try editor.edit(third) { session, editor in
          switch what {
          case "attendance":
            editor.attend([Reference(luis)], present: false, time: nil, in: &session)
          case "role": editor.assign(role: "relator", to: [Reference(luis)], in: &session)
          default:
            var commitment = Commitment()
            commitment.text = "Leer"
            commitment.person = Reference(luis)
            _ = try editor.add(commitment, to: &session)
          }
        }
      }
      let entry = try #require(try folder.entry(luis))
      if what == "nothing" {
        try folder.change("quitar") { try $0.remove(entry) }
        #expect(try folder.entry(luis) == nil)
        #expect(try folder.read().workbook.removed == [luis])
      } else {
        #expect(throws: Refusal.self) { try folder.change("quitar") { try $0.remove(entry) } }
        #expect(try folder.entry(luis) != nil)
      }
    }
  }

  @Test("Whoever has reported progress is in use")
  func reporterInUse() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let third = try folder.addSession()
      let id = try folder.addAgreement(in: third)
      try scratch.workbook(as: "Luis Díaz", seed: "luis").report(id, .met)
      let luis = try #require(try folder.read().workbook.records[Person.self].last?.id)
      let entry = try #require(try folder.entry(luis))
      #expect(throws: Refusal.self) { try folder.change("quitar") { try $0.remove(entry) } }
    }
  }
}
