import Foundation
import Platform
import Testing

@Suite("The lock on a file")
struct FileLockTests {
  @Test("One holds it, the other does not get it until it is let go")
  func exclusive() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("cte-candado-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var first = try FileLock.acquire(path, waiting: 0)
    #expect(first != nil)
    #expect(try FileLock.acquire(path, waiting: 10) == nil)
    first = nil
    #expect(try FileLock.acquire(path, waiting: 0) != nil)
  }

  @Test("Where no file can be made there is no lock, and it says why")
  func impossible() throws {
    let error = #expect(throws: SystemError.self) {
      try FileLock.acquire("/nada/de/nada", waiting: 0)
    }
    #expect(error?.reason == .notFound)
  }
}
