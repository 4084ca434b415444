import Testing

@testable import SessionKit

@Suite("A workbook with damaged files of progress")
struct DamagedProgressTests {
  @Test("A damaged file of progress is named, and refuses more")
  func progress() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let ana = try #require(try folder.read().directory.me)
      let path = "avances/ana-lopez-\(ana.text).json"
      try scratch.put("libro/" + path, "{\"format\": \"cte.progress\", \"version\": 1}")
      let book = try folder.read()
      #expect(book.problems.map(\.kind) == [.format(.missingKey("person"))])
      #expect(book.problems.map(\.path) == [path])
      let id = try folder.addAgreement(in: try folder.addSession())
      #expect(throws: StoreError.self) { try folder.report(id, .met) }
    }
  }

  @Test("A conflict copy of progress is named, and its events are not counted twice")
  func conflictCopy() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let id = try folder.addAgreement(in: file)
      try folder.report(id, .met)
      let name = try #require(scratch.names("libro/avances").first)
      let copy = "avances/\(name.dropLast(5)) (1).json"
      try scratch.copy("libro/avances/" + name, to: "libro/" + copy)
      let book = try folder.read()
      #expect(book.problems.map(\.path) == [copy])
      #expect(book.problems.map(\.kind) == [.duplicate(of: "avances/" + name)])
      #expect(try folder.entry(id)?.history.count == 1)
    }
  }
}
