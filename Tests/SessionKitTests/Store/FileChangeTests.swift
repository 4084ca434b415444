import Testing

@testable import SessionKit

@Suite("The change of one file")
struct FileChangeTests {
  @Test("Applied it gives the bytes after, reversed those before, and so it does read again")
  func property() throws {
    var random = SeededGenerator(seed: 2018)
    for round in 0..<2000 {
      let before = bytes(from: nil, &random)
      let after = bytes(from: before, &random)
      let change = FileChange(path: "sesiones/a.json", before: before, after: after)
      let written = JSONWriter.write(change.json)
      let result = JSONReader.read(written)
      #expect(result.problems.isEmpty, "round \(round)")
      let json = try #require(result.value, "round \(round)")
      let again = try #require(FileChange(json: json), "round \(round)")
      #expect(again == change, "round \(round)")
      for each in [change, again] {
        #expect(each.applied(to: before) == after, "round \(round)")
        #expect(each.reversed.applied(to: after) == before, "round \(round)")
        #expect(each.isPending(before) && each.isDone(after), "round \(round)")
        #expect(each.reversed.reversed == each, "round \(round)")
        #expect(each.isPending(after) == (before == after), "round \(round)")
      }
    }
  }

  /// No file, an empty one, any bytes, or the other bytes with something cut and put.
  private func bytes(from other: [UInt8]?, _ random: inout SeededGenerator) -> [UInt8]? {
    let fresh = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return nil
    case 1: return []
    case 2, 3: return fresh
    default:
      guard var bytes = other, !bytes.isEmpty else { return fresh }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = Int.random(in: start...bytes.count, using: &random)
      bytes.replaceSubrange(start..<end, with: fresh.prefix(5))
      return bytes
    }
  }

  @Test("Only what changed is kept, not the file around it")
  func small() {
    let before = Array(String(repeating: "línea\n", count: 1000).utf8)
    var after = before
    after.insert(contentsOf: Array("nueva\n".utf8), at: 3500)
    let change = FileChange(path: "a", before: before, after: after)
    #expect(change.taken.isEmpty)
    #expect(change.put.count == 6)
    #expect(change.applied(to: before) == after)
  }

  @Test(
    "A path that leads out of the folder is not taken from a file",
    arguments: ["/etc/passwd", "../a", "a/../../b", "a/.."])
  func outside(path: String) {
    let change = FileChange(path: path, before: nil, after: [1])
    #expect(FileChange(json: change.json) == nil)
  }

  @Test(
    "What is not whole is not taken for a change",
    arguments: ["path", "before", "after", "prefix", "suffix", "taken", "put"])
  func missing(key: String) throws {
    let json = FileChange(path: "a", before: [1], after: [2]).json
    let members = try #require(json.members).filter { $0.key != key }
    #expect(FileChange(json: JSON(.object(members))) == nil)
    #expect(FileChange(json: json) != nil)
  }

  @Test("A damaged mark is not taken for a file that is not there", arguments: ["before", "after"])
  func damagedMark(key: String) throws {
    let json = FileChange(path: "a", before: [1], after: [2]).json
    let members = try #require(json.members).map { member in
      member.key == key ? JSON.Member(key: key, value: .object([])) : member
    }
    #expect(FileChange(json: JSON(.object(members))) == nil)
  }

  @Test("Text beyond one byte a character is no text of bytes", arguments: ["taken", "put"])
  func notBytes(key: String) throws {
    let json = FileChange(path: "a", before: [1], after: [2]).json
    let members = try #require(json.members).map { member in
      member.key == key ? JSON.Member(key: key, value: .string("漢")) : member
    }
    #expect(FileChange(json: JSON(.object(members))) == nil)
  }

  @Test("A whole change is read as it was written", arguments: 0..<4)
  func change(round: Int) throws {
    let effect: Change.Effect = [.new, .undo(3), .redo(4), .new][round]
    let change = Change(
      effect: effect, command: "acuerdo agregar «ñ»", by: .at(5), author: .luis,
      folders: round == 3 ? [] : ["sesiones", "sesiones/x"],
      files: [
        FileChange(path: "a", before: nil, after: [0, 127, 255]),
        FileChange(path: "b", before: Array("é".utf8), after: nil),
      ])
    #expect(Change(change.bytes) == change)
    #expect(Change(change.bytes, number: 7)?.number == 7)
  }

  @Test("A torn change is none, wherever it was torn")
  func torn() {
    let change = Change(
      effect: .new, command: "x", by: .at(5), author: .ana, folders: ["s"],
      files: [FileChange(path: "s/a", before: [1], after: [2])])
    // Without the newline at the end it is still whole.
    for length in 0..<change.bytes.count - 1 {
      #expect(Change(Array(change.bytes.prefix(length))) == nil, "\(length) bytes")
    }
  }

  @Test(
    "A change that makes folders outside is none", arguments: ["../fuera", "/fuera", "a/../../b"])
  func folderOutside(folder: String) {
    let change = Change(
      effect: .new, command: "x", by: .at(5), author: .ana, folders: [folder], files: [])
    #expect(Change(change.bytes) == nil)
  }
}
