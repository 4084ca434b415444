import Testing

@testable import SessionKit

@Suite("A change that was cut off")
struct StoreRecoveryTests {
  /// Four files: one to change, one to make in a new folder, one to remove, one to leave.
  private static let before: [String: String] = ["a.txt": "uno", "b.txt": "dos", "c.txt": "tres"]
  private static let change = Change(
    effect: .new, command: "cortada", by: .at(5), author: .luis, folders: ["sub"],
    files: [
      FileChange(path: "a.txt", before: Array("uno".utf8), after: Array("uno y medio".utf8)),
      FileChange(path: "b.txt", before: Array("dos".utf8), after: nil),
      FileChange(path: "sub/d.txt", before: nil, after: Array("cuatro".utf8)),
    ])
  private static let after: [String: Scratch.Thing] = [
    "a.txt": .file(Array("uno y medio".utf8)), "c.txt": .file(Array("tres".utf8)),
    "sub": .folder, "sub/d.txt": .file(Array("cuatro".utf8)),
  ]

  private func cutOff(_ scratch: Scratch) throws {
    for (name, text) in Self.before { try scratch.put(name, text) }
    try scratch.put(".cte/pending", Self.change.bytes)
  }

  @Test("The next reader finishes it, and it is in the history as its author's")
  func reader() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      #expect(try scratch.store().text("a.txt") == "uno y medio")
      #expect(try scratch.snapshot() == Self.after)
      #expect(scratch.names(".cte") == ["lock", "undo"])
      #expect(try scratch.store().changes().map(\.author) == [.luis])
      try scratch.store(by: .luis).undo(by: .at(9))
      #expect(scratch.names() == [".cte", "a.txt", "b.txt", "c.txt"])
      #expect(scratch.text("a.txt") == "uno")
    }
  }

  @Test("The next writer finishes it before it looks at anything")
  func writer() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      try scratch.store().change("seguir", by: .at(6)) { draft in
        #expect(try draft.read("a.txt") == Array("uno y medio".utf8))
        try draft.write("c.txt", Array("tres y más".utf8))
      }
      #expect(try scratch.store().changes().map(\.command) == ["cortada", "seguir"])
      #expect(scratch.text("c.txt") == "tres y más")
      #expect(scratch.text("b.txt") == nil)
    }
  }

  @Test("Undo finishes it before it chooses what to take back")
  func undo() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      let before = try scratch.snapshot()
      #expect(try scratch.store(by: .luis).undo(by: .at(6)).command == "cortada")
      #expect(try scratch.snapshot() == before)
    }
  }

  @Test("Wherever it was cut, the next one to come makes it whole", arguments: 0..<8, 0..<2)
  func everyStep(done: Int, folderIsMade: Int) throws {
    try withScratch { scratch in
      // The real thing first, so that what is pending is what a real command writes.
      let store = scratch.store("real")
      for (name, text) in Self.before { try scratch.put("real/" + name, text) }
      try scratch.copy("real", to: "corte")
      try store.write(["a.txt": "uno y medio", "b.txt": nil, "sub/d.txt": "cuatro"])
      try scratch.makeFolder("corte/.cte/undo")
      try scratch.copy("real/.cte/undo/00000001.json", to: "corte/.cte/pending")
      if folderIsMade == 1 || done & 4 != 0 { try scratch.makeFolder("corte/sub") }
      if done & 1 != 0 { try scratch.put("corte/a.txt", "uno y medio") }
      if done & 2 != 0 { try scratch.remove("corte/b.txt") }
      if done & 4 != 0 { try scratch.put("corte/sub/d.txt", "cuatro") }
      try scratch.put("corte/.cte/new-0", "uno y")
      let reader = scratch.store("corte", by: .luis)
      #expect(try reader.text("a.txt") == "uno y medio")
      #expect(try scratch.snapshot("corte") == scratch.snapshot("real"))
      #expect(scratch.names("corte/.cte") == ["lock", "undo"])
      #expect(
        scratch.bytes("corte/.cte/undo/00000001.json")
          == scratch.bytes("real/.cte/undo/00000001.json"))
    }
  }

  @Test("An undo that was cut off before its folder went is finished too")
  func cutUndo() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["sub/a.txt": "uno"])
      let target = try #require(try store.changes().first)
      let undo = Change(
        effect: .undo(1), command: target.command, by: .at(2), author: .ana,
        folders: target.folders,
        files: target.files.map(\.reversed))
      try scratch.put(".cte/pending", undo.bytes)
      try scratch.remove("sub/a.txt")
      #expect(try store.text("sub/a.txt") == nil)
      #expect(try scratch.snapshot().isEmpty)
      try store.redo(by: .at(3))
      #expect(scratch.text("sub/a.txt") == "uno")
    }
  }

  @Test("What somebody else changed in between is left as they want it")
  func changedBetween() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      try scratch.put("a.txt", "otra mano")
      try scratch.put("b.txt", "otra también")
      try scratch.put("sub/d.txt", "y otra")
      #expect(try scratch.store().text("a.txt") == "otra mano")
      #expect(scratch.text("b.txt") == "otra también")
      #expect(scratch.text("sub/d.txt") == "y otra")
      #expect(scratch.names(".cte") == ["lock", "undo"])
    }
  }

  @Test("Where the lock is not to be had, readers see through it and write nothing")
  func readThrough() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      let before = try scratch.snapshot()
      try scratch.whileLocked { () throws in
        let store = scratch.store()
        #expect(try store.text("a.txt") == "uno y medio")
        #expect(try store.text("b.txt") == nil)
        #expect(try store.text("c.txt") == "tres")
        #expect(try store.text("sub/d.txt") == "cuatro")
        #expect(try store.names("sub") == ["d.txt"])
        #expect(try store.names("").contains("a.txt"))
      }
      #expect(try scratch.snapshot() == before)
      #expect(scratch.names(".cte") == ["lock", "pending"])
    }
  }

  @Test("Reading through it leaves what somebody else changed")
  func readThroughChanged() throws {
    try withScratch { scratch in
      try cutOff(scratch)
      try scratch.put("a.txt", "otra mano")
      try scratch.whileLocked { () throws in
        #expect(try scratch.store().text("a.txt") == "otra mano")
        #expect(try scratch.store().text("b.txt") == nil)
      }
    }
  }

  @Test("What a command had prepared and not committed is swept away")
  func stray() throws {
    try withScratch { scratch in
      try scratch.put("a.txt", "uno")
      try scratch.put(".cte/new-0", "a medias")
      try scratch.put(".cte/new-12", "a medias")
      try scratch.put(".cte/pending.tmp", "{\"at\": 1")
      #expect(try scratch.store().text("a.txt") == "uno")
      try scratch.store().write(["a.txt": "dos"])
      #expect(scratch.names(".cte") == ["lock", "undo"])
      #expect(scratch.text("a.txt") == "dos")
    }
  }

  @Test("A pending change that cannot be read is named, and no file is touched")
  func brokenPending() throws {
    try withScratch { scratch in
      try scratch.put("a.txt", "uno")
      try scratch.put(".cte/pending", "{\"at\": 1")
      let problem = FileProblem(path: ".cte/pending", kind: .format(.unexpectedEnd))
      #expect(throws: StoreError.broken(problem)) { try scratch.store().write(["a.txt": "dos"]) }
      #expect(throws: StoreError.broken(problem)) { try scratch.store().text("a.txt") }
      #expect(scratch.text("a.txt") == "uno")
      #expect(scratch.text(".cte/pending") == "{\"at\": 1")
    }
  }

  /// A file that comes from aside, with the text that belongs to it.
  private static let picture = Array("una fotografía".utf8)
  private static let coming = Change(
    effect: .new, command: "mostrada", by: .at(5), author: .luis, folders: ["adjuntos"],
    files: [
      FileChange(path: "a.txt", before: nil, after: Array("véase".utf8)),
      FileChange(path: "adjuntos/f.jpg", bringing: FileChange.Mark(picture)),
    ])

  @Test("A large file that lies aside comes to its place, whoever finishes the change")
  func aside() throws {
    try withScratch { scratch in
      try scratch.put(".cte/pending", Self.coming.bytes)
      try scratch.put(".cte/undo/f.jpg", String(decoding: Self.picture, as: UTF8.self))
      #expect(try scratch.store().text("a.txt") == "véase")
      #expect(scratch.text("adjuntos/f.jpg") == "una fotografía")
      #expect(!scratch.names(".cte/undo").contains("f.jpg"))
      try scratch.store(by: .luis).undo(by: .at(9))
      #expect(scratch.names() == [".cte"])
      #expect(scratch.names(".cte/undo").contains("f.jpg"))
      #expect(try !scratch.store().clearUnclaimed(), "it can be brought back")
      try scratch.store(by: .luis).redo(by: .at(10))
      #expect(scratch.text("adjuntos/f.jpg") == "una fotografía")
      #expect(!scratch.names(".cte/undo").contains("f.jpg"))
    }
  }

  @Test("Where it had come already before all was cut off, it stays")
  func arrived() throws {
    try withScratch { scratch in
      try scratch.put(".cte/pending", Self.coming.bytes)
      try scratch.put("adjuntos/f.jpg", String(decoding: Self.picture, as: UTF8.self))
      #expect(try scratch.store().text("a.txt") == "véase")
      #expect(scratch.text("adjuntos/f.jpg") == "una fotografía")
      #expect(try scratch.store().changes().map(\.command) == ["mostrada"])
    }
  }

  @Test("A change that cannot be written down leaves nothing aside")
  func withdrawn() throws {
    try withScratch { scratch in
      try scratch.put("adjuntos", "no es una carpeta")
      #expect(throws: StoreError.self) {
        try scratch.store().change("no", by: .at(5)) { draft in
          try draft.bring("adjuntos/f.jpg", Self.picture)
        }
      }
      #expect(scratch.names(".cte/undo") == [])
      #expect(scratch.text("adjuntos") == "no es una carpeta")
    }
  }

  @Test("What was set aside for a change that never counted is cleared away, and nothing else")
  func unclaimed() throws {
    try withScratch { scratch in
      try scratch.store().change("una", by: .at(5)) { try $0.write("a.txt", Array("a".utf8)) }
      try scratch.put(".cte/undo/f.jpg", "una fotografía")
      #expect(try scratch.store().clearUnclaimed())
      #expect(scratch.names(".cte/undo") == ["00000001.json"])
      #expect(try !scratch.store().clearUnclaimed())
    }
  }
}
