import Testing

@testable import SessionKit

@Suite("Two things that do not go together")
struct ConflictTests {
  private func proposal(room: Bool) -> Proposal {
    var proposal = Proposal()
    proposal.text = "Abrir un rincón de lectura"
    proposal.roomExperience = room
    proposal.observeIn = Due(said: "sexta", ordinal: 6)
    return proposal
  }

  @discardableResult
  private func add(
    _ proposal: Proposal, _ folder: WorkbookFolder, _ file: SessionFile
  ) throws -> ID {
    try folder.change("propuesta agregar") { editor in
      try editor.edit(file) { session, editor in
        try #require(try editor.add(proposal, to: &session).id)
      }
    }
  }

  @Test("What nobody tries in a room cannot be observed there, and nothing is written")
  func adding() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      let before = try scratch.snapshot()
      #expect(throws: Conflict.observeWithoutRoomExperience) {
        try add(proposal(room: false), folder, file)
      }
      #expect(try scratch.snapshot() == before)
      try add(proposal(room: true), folder, file)
    }
  }

  @Test("Correcting keeps to it as well, in a closed session too")
  func editing() throws {
    try withScratch { scratch in
      let folder = try scratch.startedWorkbook()
      let file = try folder.addSession()
      var plain = proposal(room: false)
      plain.observeIn = nil
      let (id, other) = (try add(proposal(room: true), folder, file), try add(plain, folder, file))
      func edit(_ id: ID, _ body: @escaping (inout Proposal) -> Void) throws {
        _ = try folder.change("propuesta editar") { editor in
          try editor.edit(Proposal.self, id, in: file) { record, _ in body(&record) }
        }
      }
      #expect(throws: Conflict.observeWithoutRoomExperience) {
        try edit(id) { $0.roomExperience = false }
      }
      try folder.close(file)
      #expect(throws: Conflict.observeWithoutRoomExperience) {
        try edit(other) { $0.observeIn = Due(said: "sexta", ordinal: 6) }
      }
      try edit(other) {
        $0.roomExperience = true
        $0.observeIn = Due(said: "sexta", ordinal: 6)
      }
    }
  }
}
