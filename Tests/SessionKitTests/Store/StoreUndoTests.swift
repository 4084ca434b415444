import Testing

@testable import SessionKit

@Suite("Undo and redo")
struct StoreUndoTests {
  @Test("Undo and redo restore every byte and every folder of three changes")
  func roundTrip() throws {
    try withScratch { scratch in
      let store = scratch.store()
      var states = [try scratch.snapshot()]
      try store.write(["a.txt": "uno\n", "x/y/z.txt": "niño\n"], at: 1)
      states.append(try scratch.snapshot())
      try store.write(["a.txt": "uno\ndos\n", "x/y/z.txt": nil, "x/w.txt": "w"], at: 2)
      states.append(try scratch.snapshot())
      try store.write(["a.txt": nil], at: 3)
      states.append(try scratch.snapshot())
      for step in [2, 1, 0] {
        try store.undo(by: .at(10 - step))
        #expect(try scratch.snapshot() == states[step])
      }
      #expect(throws: StoreError.nothingToUndo) { try store.undo(by: .at(20)) }
      for step in [1, 2, 3] {
        try store.redo(by: .at(20 + step))
        #expect(try scratch.snapshot() == states[step])
      }
      #expect(throws: StoreError.nothingToRedo) { try store.redo(by: .at(30)) }
      #expect(try scratch.snapshot() == states[3])
    }
  }

  @Test("A folder that undo would remove stays when somebody put something into it")
  func sharedFolder() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["sub/a.txt": "uno"])
      try scratch.put("sub/ajena.txt", "mía")
      try store.undo(by: .at(2))
      #expect(
        try scratch.snapshot() == ["sub": .folder, "sub/ajena.txt": .file(Array("mía".utf8))])
      try store.redo(by: .at(3))
      #expect(scratch.text("sub/a.txt") == "uno")
    }
  }

  @Test("Undo names the file that somebody changed since, and touches none")
  func changedSince() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno", "b.txt": "dos"])
      try scratch.put("b.txt", "dos, corregido a mano")
      let before = try scratch.snapshot()
      #expect(throws: StoreError.changedSince(path: "b.txt")) { try store.undo(by: .at(2)) }
      #expect(try scratch.snapshot() == before)
      #expect(try store.changes().count == 1)
      try scratch.put("b.txt", "dos")
      try store.undo(by: .at(3))
      #expect(try scratch.snapshot().isEmpty)
    }
  }

  @Test("Undo is refused when the file it would change is gone")
  func removedSince() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      try store.write(["a.txt": "dos"])
      try scratch.remove("a.txt")
      #expect(throws: StoreError.changedSince(path: "a.txt")) { try store.undo(by: .at(3)) }
    }
  }

  @Test("Redo is refused when the file has come back otherwise")
  func redoChangedSince() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      try store.undo(by: .at(2))
      try scratch.put("a.txt", "otra cosa")
      #expect(throws: StoreError.changedSince(path: "a.txt")) { try store.redo(by: .at(3)) }
      #expect(scratch.text("a.txt") == "otra cosa")
    }
  }

  @Test("Undo takes back the removal of a file whose folder was removed since")
  func vanishedFolder() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["sub/a.txt": "uno"])
      try store.write(["sub/a.txt": nil])
      try scratch.remove("sub")
      try store.undo(by: .at(3))
      #expect(scratch.text("sub/a.txt") == "uno")
    }
  }

  @Test("A history whose bytes were damaged never puts into a file what was not in it")
  func damagedHistory() throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"])
      try store.write(["a.txt": "dos"])
      let entry = try #require(scratch.text(".cte/undo/00000002.json"))
      #expect(entry.contains("\"taken\": \"uno\""))
      let damaged = entry.replacing("\"taken\": \"uno\"", with: "\"taken\": \"xyz\"")
      try scratch.put(".cte/undo/00000002.json", damaged)
      _ = try? store.undo(by: .at(3))
      #expect(scratch.text("a.txt") == "dos")
    }
  }

  @Test("Everybody takes back their own changes only")
  func twoAuthors() throws {
    try withScratch { scratch in
      let (ana, luis) = (scratch.store(by: .ana), scratch.store(by: .luis))
      try ana.write(["ana.txt": "uno"])
      try luis.write(["luis.txt": "uno"])
      #expect(try ana.undo(by: .at(2)).author == .ana)
      #expect(scratch.names() == [".cte", "luis.txt"])
      #expect(throws: StoreError.nothingToUndo) { try ana.undo(by: .at(3)) }
      #expect(throws: StoreError.nothingToRedo) { try luis.redo(by: .at(3)) }
      try luis.write(["luis.txt": "dos"])
      try ana.redo(by: .at(4))
      #expect(scratch.text("ana.txt") == "uno")
      try luis.undo(by: .at(5))
      #expect(scratch.text("luis.txt") == "uno")
    }
  }

  @Test("The same user on another machine is somebody else")
  func otherMachine() throws {
    try withScratch { scratch in
      try scratch.store().write(["a.txt": "uno"])
      let other = scratch.store(by: .init(user: "ana", host: "otra"))
      #expect(throws: StoreError.nothingToUndo) { try other.undo(by: .at(2)) }
    }
  }

  @Test("One's own change is not taken back over what somebody else built upon it")
  func builtUpon() throws {
    try withScratch { scratch in
      let (ana, luis) = (scratch.store(by: .ana), scratch.store(by: .luis))
      try ana.write(["a.txt": "uno"])
      try luis.write(["a.txt": "uno y dos"])
      #expect(throws: StoreError.changedSince(path: "a.txt")) { try ana.undo(by: .at(2)) }
      try luis.undo(by: .at(3))
      try ana.undo(by: .at(4))
      #expect(try scratch.snapshot().isEmpty)
    }
  }

  @Test("A new change forgets what could be done again")
  func newAfterUndo() throws {
    try withScratch { scratch in
      let store = scratch.store()
      for text in ["1", "2", "3"] { try store.write(["a.txt": text]) }
      try store.undo(by: .at(4))
      try store.undo(by: .at(5))
      #expect(scratch.text("a.txt") == "1")
      try store.redo(by: .at(6))
      #expect(scratch.text("a.txt") == "2")
      try store.write(["a.txt": "4"])
      #expect(throws: StoreError.nothingToRedo) { try store.redo(by: .at(7)) }
      for expected in ["2", "1"] {
        try store.undo(by: .at(8))
        #expect(scratch.text("a.txt") == expected)
      }
      try store.undo(by: .at(9))
      #expect(throws: StoreError.nothingToUndo) { try store.undo(by: .at(10)) }
    }
  }

  @Test("Undo says which change it took back", arguments: ["undo", "redo"])
  func told(way: String) throws {
    try withScratch { scratch in
      let store = scratch.store()
      try store.write(["a.txt": "uno"], command: "primera")
      try store.write(["a.txt": "dos"], command: "segunda")
      #expect(try store.undo(by: .at(3)).command == "segunda")
      if way == "redo" { #expect(try store.redo(by: .at(4)).command == "segunda") }
      #expect(try store.changes().last?.effect == (way == "redo" ? .redo(2) : .undo(2)))
    }
  }

  @Test("A seeded hundred of changes, undos and redos agrees with a list of states")
  func randomWalk() throws {
    try withScratch { scratch in
      let store = scratch.store()
      var random = SeededGenerator(seed: 9)
      var states = [try scratch.snapshot()]
      var place = 0
      for step in 1...100 {
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place > 0:
          try store.undo(by: .at(step))
          place -= 1
        case 1 where place + 1 < states.count:
          try store.redo(by: .at(step))
          place += 1
        default:
          let name = ["a.txt", "x/b.txt", "x/y/c.txt", "d.txt"].randomElement(using: &random)
          let text = "\(step)\n" + random.text(upTo: 12)
          try store.write([try #require(name): text], at: step)
          states = Array(states[...place]) + [try scratch.snapshot()]
          place += 1
        }
        #expect(try scratch.snapshot() == states[place])
      }
    }
  }
}
