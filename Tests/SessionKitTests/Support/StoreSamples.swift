import Platform
import Testing

@testable import SessionKit

extension Change.Author {
  static let ana = Change.Author(user: "ana", host: "sala-1")
  static let luis = Change.Author(user: "luis", host: "sala-2")
}

extension Pen {
  /// A moment of a day on which nothing depends.
  static func at(_ now: Int) -> Pen {
    Pen(now: now, today: .unknown, time: .midnight, name: "")
  }
}

extension Scratch {
  /// A store in a folder of the scratch one.
  ///
  /// It waits a little: another test may be starting a process, which has all our open files for
  /// a moment, locks among them.
  func store(
    _ folder: String = "", by author: Change.Author = .ana, ownerOnly: Bool = false,
    patience: Int = 1000
  ) -> Store {
    Store(folder: path(folder), author: author, ownerOnly: ownerOnly, patience: patience)
  }
}

extension Scratch {
  /// Does something while somebody else holds the lock of a store.
  func whileLocked(_ body: () throws -> Void) throws {
    let lock = try FileLock.acquire(path(".cte/lock"), waiting: 0)
    #expect(lock != nil)
    defer { withExtendedLifetime(lock) {} }
    try body()
  }
}

extension Store {
  /// One command that writes texts, or removes the files whose text is nil.
  func write(_ files: [String: String?], command: String = "escribir", at now: Int = 1) throws {
    try change(command, by: .at(now)) { draft in
      for (path, text) in files { try draft.write(path, text.map { Array($0.utf8) }) }
    }
  }

  /// What a reader gets to see of a file.
  func text(_ path: String) throws -> String? {
    try read { reader throws(StoreError) in try reader.read(path) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func names(_ folder: String) throws -> [String] {
    try read { reader throws(StoreError) in try reader.names(in: folder) }
  }
}
