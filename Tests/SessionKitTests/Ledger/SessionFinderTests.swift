import Testing

@testable import SessionKit

@Suite("Finding a session, on Friday the 30th of November 2018")
struct SessionFinderTests {
  /// A session, told in few words: number, ordinal, day, state.
  private func session(
    _ number: Int, _ ordinal: Int?, _ day: String?, _ state: SessionState,
    cycle: String = "2018-2019", type: SessionCard.Kind? = .ordinary, guide: String = "tercera-cai",
    meeting: String = ""
  ) throws -> SessionFile {
    var card = SessionCard()
    card.id = sampleID(number)
    card.ordinal = ordinal
    card.type = type
    card.cycle = try schoolYear(cycle)
    card.date = try day.map(civil)
    card.guide = guide
    card.meeting = meeting
    return SessionFile(
      path: "sesiones/\(number).json", card: card, state: state, id: sampleID(number),
      guide: GuideShelf.library.find(guide)?.guide)
  }

  private func finder(_ sessions: [SessionFile]) throws -> SessionFinder {
    SessionFinder(sessions.sorted(by: SessionFile.order), today: try civil("2018-11-30"))
  }

  private func find(
    _ text: String?, _ purpose: SessionFinder.Purpose = .reading, in sessions: [SessionFile]
  ) throws -> ID { try finder(sessions).find(text, for: purpose).id }

  @Test(
    "Without words the running one is meant, before all others",
    arguments: [nil, "", " ", "actual", "ACTUAL", "current"] as [String?])
  func running(text: String?) throws {
    let sessions = [
      try session(1, 2, "2018-10-26", .closed), try session(2, 3, "2018-11-30", .planned),
      try session(3, 4, "2019-01-25", .running), try session(4, 5, "2019-02-22", .planned),
    ]
    #expect(try find(text, in: sessions) == sampleID(3))
    #expect(try find(text, .writing, in: sessions) == sampleID(3))
  }

  @Test("Else today's planned one", arguments: [SessionFinder.Purpose.reading, .writing])
  func today(purpose: SessionFinder.Purpose) throws {
    let sessions = [
      try session(1, 2, "2018-10-26", .closed), try session(2, 3, "2018-11-30", .planned),
      try session(4, 5, "2019-02-22", .planned),
    ]
    #expect(try find(nil, purpose, in: sessions) == sampleID(2))
  }

  @Test(
    "Else the only planned one, even before a closed one",
    arguments: [SessionFinder.Purpose.reading, .writing])
  func onlyPlanned(purpose: SessionFinder.Purpose) throws {
    let sessions = [
      try session(1, 2, "2018-10-26", .closed), try session(4, 5, "2019-02-22", .planned),
    ]
    #expect(try find(nil, purpose, in: sessions) == sampleID(4))
  }

  @Test("Else the last closed one to read, none to write")
  func lastClosed() throws {
    let sessions = [
      try session(1, 1, "2018-09-28", .closed), try session(2, 2, "2018-10-26", .closed),
      try session(4, 5, "2019-02-22", .planned), try session(5, 6, "2019-03-29", .planned),
    ]
    #expect(try find(nil, in: sessions) == sampleID(2))
    #expect(throws: SessionProblem.noneToWrite) { try find(nil, .writing, in: sessions) }
    let closed = Array(sessions.prefix(2))
    #expect(try find(nil, in: closed) == sampleID(2))
    #expect(throws: SessionProblem.noneToWrite) { try find(nil, .writing, in: closed) }
  }

  @Test(
    "Where there is none at all, it says so",
    arguments: [nil, "actual", "anterior", "siguiente"] as [String?])
  func none(text: String?) throws {
    #expect(throws: SessionProblem.noneAtAll) { try find(text, in: []) }
    #expect(throws: SessionProblem.noneAtAll) { try find(text, .writing, in: []) }
  }

  @Test(
    "Several that run, or several planned for today, are candidates",
    arguments: [SessionState.running, .planned])
  func several(state: SessionState) throws {
    let sessions = [
      try session(1, 3, "2018-11-30", state), try session(2, 3, "2018-11-30", state),
      try session(3, 2, "2018-10-26", .closed),
    ]
    for purpose in [SessionFinder.Purpose.reading, .writing] {
      let error = #expect(throws: SessionProblem.self) { try find(nil, purpose, in: sessions) }
      guard case .several(_, let candidates) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(Set(candidates.map(\.id)) == [sampleID(1), sampleID(2)])
    }
  }

  @Test("A community's year is meant only when nothing else is")
  func longOnes() throws {
    let year = try session(1, nil, "2018-03-01", .running, guide: "cap")
    let meeting = try session(2, nil, "2018-11-30", .planned, guide: "cap", meeting: "cap-1")
    let closed = try session(3, 2, "2018-10-26", .closed)
    #expect(year.isLong && !meeting.isLong && !closed.isLong)
    #expect(try find(nil, in: [year, meeting, closed]) == sampleID(2))
    #expect(try find(nil, in: [year, closed]) == sampleID(3))
    #expect(try find(nil, .writing, in: [year, closed]) == sampleID(1))
    #expect(try find(nil, in: [year]) == sampleID(1))
  }

  @Test(
    "An ordinal means the ordinary one of this school year",
    arguments: [
      "tercera", "TERCERA", "3", "3a", "3.ª", "third", "la tercera", "tercera sesión",
      "tercera ordinaria", "tercera 2018-2019",
    ])
  func ordinal(text: String) throws {
    let sessions = [
      try session(1, 3, "2017-11-24", .closed, cycle: "2017-2018"),
      try session(2, 3, "2018-11-23", .closed), try session(3, 4, "2019-01-25", .planned),
      try session(4, 3, "2018-08-15", .closed, type: .intensive),
      try session(5, 3, "2019-11-29", .planned, cycle: "2019-2020"),
    ]
    #expect(try find(text, in: sessions) == sampleID(2))
    #expect(try find(text, .writing, in: sessions) == sampleID(2))
    #expect(try find("tercera 2017-2018", in: sessions) == sampleID(1))
    #expect(try find("tercera 2019-2020", in: sessions) == sampleID(5))
    for intensive in ["tercera intensiva", "intensiva tercera", "third intensive", "3 intensiva"] {
      #expect(try find(intensive, in: sessions) == sampleID(4))
    }
  }

  @Test("An ordinal that this year does not have is the latest year's to read, none to write")
  func olderOrdinal() throws {
    let sessions = [
      try session(1, 3, "2016-11-25", .closed, cycle: "2016-2017"),
      try session(2, 3, "2017-11-24", .closed, cycle: "2017-2018"),
    ]
    #expect(try find("tercera", in: sessions) == sampleID(2))
    #expect(throws: SessionProblem.self) { try find("tercera", .writing, in: sessions) }
    #expect(throws: SessionProblem.self) { try find("cuarta", in: sessions) }
  }

  @Test("An ordinal that several schools have is answered with the candidates")
  func severalOrdinals() throws {
    let sessions = [
      try session(1, 3, "2018-11-23", .closed), try session(2, 3, "2018-11-23", .closed),
    ]
    let names = try finder(sessions)
    let error = #expect(throws: SessionProblem.self) { try names.find("tercera", for: .reading) }
    guard case .several("tercera", let candidates) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(candidates.allSatisfy { $0.words == "tercera sesión ordinaria, 23/11/2018" })
  }

  @Test(
    "A day means the session of that day",
    arguments: [
      "2018-11-23", "23/11/2018", "23-11-18", "23 de noviembre", "23 de noviembre de 2018", "23/11",
    ])
  func day(text: String) throws {
    let sessions = [
      try session(1, 3, "2018-11-23", .closed), try session(2, 4, "2019-01-25", .planned),
    ]
    #expect(try find(text, in: sessions) == sampleID(1))
    #expect(throws: SessionProblem.none(text: "24/11/2018", suggestion: nil)) {
      try find("24/11/2018", in: sessions)
    }
  }

  @Test("The one before and the one after are counted from the one that is on")
  func neighbours() throws {
    let sessions = [
      try session(1, 2, "2018-10-26", .closed), try session(2, 3, "2018-11-30", .running),
      try session(3, 4, "2019-01-25", .planned),
    ]
    for word in ["anterior", "Previous"] { #expect(try find(word, in: sessions) == sampleID(1)) }
    for word in ["siguiente", "next"] { #expect(try find(word, in: sessions) == sampleID(3)) }
    let last = Array(sessions[1...1])
    for word in ["anterior", "siguiente"] {
      let error = #expect(throws: SessionProblem.self) { try find(word, in: last) }
      #expect(error == SessionProblem.none(text: word, suggestion: nil))
    }
  }

  @Test("An id, or three and more of its first letters, names a session")
  func ids() throws {
    let sessions = try (1...40).map { try session($0, nil, nil, .closed) }
    for each in sessions {
      #expect(try find(each.id.text, in: sessions) == each.id)
      #expect(try find(each.id.text.uppercased(), in: sessions) == each.id)
      for length in 3..<10 {
        let beginning = String(each.id.text.prefix(length))
        let same = sessions.filter { $0.id.text.hasPrefix(beginning) }
        if same.count == 1 { #expect(try find(beginning, in: sessions) == each.id) }
      }
      #expect(throws: SessionProblem.self) {
        try find(String(each.id.text.prefix(2)), in: sessions)
      }
    }
  }

  @Test("A beginning that several ids have is answered with the candidates")
  func ambiguousID() throws {
    let first = try #require(ID("bcdfghjkmn"))
    let second = try #require(ID("bcdghjkmnp"))
    let sessions = [first, second].map { id -> SessionFile in
      var card = SessionCard()
      card.id = id
      return SessionFile(path: "x", card: card, state: .closed, id: id)
    }
    let error = #expect(throws: SessionProblem.self) { try find("bcd", in: sessions) }
    guard case .several("bcd", let candidates) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(candidates.map(\.id) == [first, second])
    #expect(try find("bcdf", in: sessions) == first)
  }

  @Test("A slip is answered with what may have been meant")
  func suggestion() throws {
    let sessions = [try session(1, 3, "2018-11-23", .closed)]
    for (text, suggestion) in [
      ("tercrea", "tercera"), ("actaul", "actual"), ("siguente", "siguiente"),
    ] {
      #expect(throws: SessionProblem.none(text: text, suggestion: suggestion)) {
        try find(text, in: sessions)
      }
    }
  }

  @Test(
    "A word that was understood is not suggested again", arguments: ["cuarta", "quinta", "Sexta"])
  func sillySuggestion(text: String) throws {
    let sessions = [try session(1, 3, "2018-11-23", .closed)]
    #expect(throws: SessionProblem.none(text: text, suggestion: nil)) {
      try find(text, in: sessions)
    }
  }
}
