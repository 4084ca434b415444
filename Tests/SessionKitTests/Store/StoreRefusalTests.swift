import Platform
import Testing

@testable import SessionKit

@Suite("What a store refuses")
struct StoreRefusalTests {
  @Test("Whoever waits too long for another writer is told that it is locked")
  func locked() throws {
    try withScratch { scratch in
      let store = scratch.store(patience: 20)
      try store.write(["a.txt": "uno"])
      try scratch.whileLocked { () throws in
        let locked = StoreError.locked(path: scratch.path)
        #expect(throws: locked) { try store.write(["a.txt": "dos"]) }
        #expect(throws: locked) { try store.undo(by: .at(2)) }
        #expect(throws: locked) { try store.redo(by: .at(2)) }
        let text = try store.text("a.txt")
        #expect(text == "uno")
      }
      #expect(scratch.text("a.txt") == "uno")
    }
  }

  @Test("The lock is free again once its holder is gone")
  func released() throws {
    try withScratch { scratch in
      try scratch.makeFolder(".cte")
      var lock = try FileLock.acquire(scratch.path(".cte/lock"), waiting: 0)
      #expect(lock != nil)
      #expect(throws: StoreError.self) { try scratch.store().write(["a.txt": "uno"]) }
      lock = nil
      try scratch.store().write(["a.txt": "uno"])
      #expect(scratch.text("a.txt") == "uno")
    }
  }

  @Test("The lock is free again after a command that failed")
  func releasedAfterFailure() throws {
    struct Failure: Error {}
    try withScratch { scratch in
      #expect(throws: Failure.self) {
        try scratch.store().change("fallar", by: .at(1)) { _ in throw Failure() }
      }
      try scratch.store().write(["a.txt": "uno"])
    }
  }

  @Test("A link in the place of a file is neither read nor written through")
  func link() throws {
    try withScratch { scratch in
      try scratch.put("fuera.txt", "ajeno")
      try scratch.makeFolder("libro")
      try scratch.link("libro/a.txt", to: scratch.path("fuera.txt"))
      let store = scratch.store("libro")
      for text in ["mío", nil] {
        #expect(throws: StoreError.self) { try store.write(["a.txt": text, "b.txt": "dos"]) }
      }
      #expect(throws: StoreError.self) { try store.text("a.txt") }
      #expect(scratch.text("fuera.txt") == "ajeno")
      #expect(try scratch.snapshot("libro") == ["a.txt": .link(scratch.path("fuera.txt"))])
    }
  }

  @Test("A link that leads nowhere is not replaced either")
  func danglingLink() throws {
    try withScratch { scratch in
      try scratch.link("a.txt", to: scratch.path("nada"))
      #expect(throws: StoreError.self) { try scratch.store().write(["a.txt": "mío"]) }
      #expect(try scratch.snapshot() == ["a.txt": .link(scratch.path("nada"))])
    }
  }

  @Test("Nothing is written through a folder that is a link out of the store")
  func linkedFolder() throws {
    try withScratch { scratch in
      try scratch.makeFolder("fuera")
      try scratch.makeFolder("libro")
      try scratch.link("libro/sesiones", to: scratch.path("fuera"))
      #expect(throws: StoreError.self) {
        try scratch.store("libro").write(["sesiones/a.json": "mío"])
      }
      #expect(scratch.names("fuera") == [])
    }
  }

  @Test("A folder in the place of a file is refused, and the other files stay as they were")
  func folder() throws {
    try withScratch { scratch in
      try scratch.makeFolder("b.txt")
      try scratch.put("b.txt/dentro.txt", "x")
      let before = try scratch.snapshot()
      #expect(throws: StoreError.self) {
        try scratch.store().write(["a.txt": "uno", "b.txt": "dos"])
      }
      #expect(try scratch.snapshot() == before)
      #expect(try scratch.store().changes().isEmpty)
    }
  }

  @Test("A file in the place of a folder is refused")
  func fileAsFolder() throws {
    try withScratch { scratch in
      try scratch.put("sub", "soy un archivo")
      let before = try scratch.snapshot()
      #expect(throws: StoreError.self) { try scratch.store().write(["sub/a.txt": "uno"]) }
      #expect(try scratch.snapshot() == before)
    }
  }

  @Test("A path that leads out of the store is not written to", arguments: ["../a", "x/../../a"])
  func outside(path: String) throws {
    try withScratch { scratch in
      try scratch.makeFolder("libro/x")
      #expect(throws: (any Error).self) { try scratch.store("libro").write([path: "mío"]) }
      #expect(scratch.names() == ["libro"])
    }
  }

  @Test("Names come in the order of their bytes, of a missing folder there are none")
  func names() throws {
    try withScratch { scratch in
      for name in ["b", "á", "a", "Z", "10", "9"] { try scratch.put("sub/" + name, "") }
      #expect(try scratch.store().names("sub") == ["10", "9", "Z", "a", "b", "á"])
      #expect(try scratch.store().names("otra") == [])
    }
  }

  @Test("The names behind a link are not listed")
  func namesBehindLink() throws {
    try withScratch { scratch in
      try scratch.put("fuera/a.json", "x")
      try scratch.link("sesiones", to: scratch.path("fuera"))
      #expect(try scratch.store().names("sesiones") == [])
    }
  }
}
