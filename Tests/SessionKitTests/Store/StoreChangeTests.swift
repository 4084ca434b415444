import Platform
import Testing

@testable import SessionKit

@Suite("Changing a store")
struct StoreChangeTests {
  @Test("A change writes its files, and the history tells who did what and when")
  func writes() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno\n", "sub/más/b.txt": "dos\n"], command: "agregar", at: 7)
      #expect(scratch.text("a.txt") == "uno\n")
      #expect(scratch.text("sub/más/b.txt") == "dos\n")
      let changes = try store.changes()
      #expect(changes.count == 1)
      #expect(changes.first?.paths == ["a.txt", "sub/más/b.txt"])
      #expect(changes.first?.command == "agregar")
      #expect(changes.first?.at == 7)
      #expect(changes.first?.author == .ana)
      #expect(changes.first?.number == 1)
      #expect(scratch.names(".cte") == ["lock", "undo"])
    }
  }

  @Test("A change gives what its body gives")
  func result() throws {
    try withScratch { scratch in
      let given = try scratch.store().change("nada", by: .at(1)) { _ in 42 }
      #expect(given == 42)
    }
  }

  @Test("A change that leaves everything as it was leaves no trace in the history")
  func nothingNew() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      try store.write(["a.txt": "uno", "no-está.txt": nil])
      try store.write([:])
      #expect(try store.changes().count == 1)
    }
  }

  @Test("What is written and then written back within one command is no change")
  func backAndForth() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      try store.change("vaivén", by: .at(2)) { draft in
        try draft.write("a.txt", Array("dos".utf8))
        try draft.write("a.txt", Array("uno".utf8))
        try draft.write("b.txt", [])
        try draft.write("b.txt", nil)
      }
      #expect(try store.changes().count == 1)
      #expect(scratch.names() == [".cte", "a.txt"])
    }
  }

  @Test("A command reads what it has written itself, the disk does not have it yet")
  func readsItself() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno", "b.txt": "dos"])
      try store.change("leer", by: .at(2)) { draft in
        try draft.write("a.txt", Array("otra".utf8))
        try draft.write("b.txt", nil)
        #expect(try draft.read("a.txt") == Array("otra".utf8))
        #expect(try draft.read("b.txt") == nil)
        #expect(try draft.read("c.txt") == nil)
        #expect(scratch.text("a.txt") == "uno")
        #expect(scratch.text("b.txt") == "dos")
      }
      #expect(scratch.text("a.txt") == "otra")
      #expect(scratch.text("b.txt") == nil)
    }
  }

  @Test("A command that fails halfway leaves every file and folder as it was")
  func throwing() throws {
    struct Halfway: Error {}
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      let before = try scratch.snapshot()
      #expect(throws: Halfway.self) {
        try store.change("fallar", by: .at(2)) { draft in
          try draft.write("a.txt", Array("dos".utf8))
          try draft.write("sub/b.txt", [1])
          throw Halfway()
        }
      }
      #expect(try scratch.snapshot() == before)
      #expect(try store.changes().count == 1)
      try store.write(["a.txt": "tres"])
      #expect(scratch.text("a.txt") == "tres")
    }
  }

  @Test("An empty file is a file")
  func emptyFile() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["vacío.txt": ""])
      #expect(scratch.bytes("vacío.txt") == [])
      try store.undo(by: .at(2))
      #expect(scratch.bytes("vacío.txt") == nil)
    }
  }

  @Test("A private store is for its owner's eyes: folders 700, files 600")
  func ownerOnly() throws {
    try withScratch { scratch in
      let store = scratch.store(ownerOnly: true)
      try store.write(["sub/secreto.json": "x"])
      for folder in ["sub", ".cte", ".cte/undo"] { #expect(try scratch.mode(folder) == 0o700) }
      for file in ["sub/secreto.json", ".cte/lock", ".cte/undo/00000001.json"] {
        #expect(try scratch.mode(file) == 0o600)
      }
    }
  }

  @Test("The five hundred last changes are kept, and the oldest of them goes first")
  func longHistory() throws {
    try withScratch { scratch in
      let store = scratch.store()
      for number in 1...Store.longestHistory {
        try scratch.put(".cte/undo/\(pad(number, 8)).json", "{}")
      }
      try store.write(["a.txt": "uno"])
      try store.write(["a.txt": "dos"])
      let names = scratch.names(".cte/undo")
      #expect(names.count == Store.longestHistory)
      #expect(names.first == "00000003.json")
      #expect(names.last == "00000502.json")
      try store.undo(by: .at(3))
      #expect(scratch.text("a.txt") == "uno")
      #expect(scratch.names(".cte/undo").count == Store.longestHistory)
    }
  }

  @Test("A store whose folder is gone says that it is missing, and does not make it")
  func noFolder() throws {
    try withScratch { scratch in
      let store = scratch.store("nada")
      #expect(throws: StoreError.missing(path: scratch.path("nada"))) {
        try store.write(["a.txt": "uno"])
      }
      let text = try store.text("a.txt")
      #expect(text == nil)
      #expect(scratch.names() == [])
    }
  }

  @Test("Reading leaves nothing behind")
  func readingIsQuiet() throws {
    try withScratch { scratch in
      try scratch.put("a.txt", "uno")
      #expect(try scratch.store().text("a.txt") == "uno")
      #expect(try scratch.store().names("") == ["a.txt"])
      #expect(scratch.names() == ["a.txt"])
    }
  }
}
