import Foundation
import Testing

@testable import SessionKit

/// Guides are data: the program must not know any of them.
@Suite("No guide in the code")
struct GuideNamesTests {
  @Test("No source but the library's own names a guide, except the one that is taken by default")
  func names() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var found: [String] = []
    var count = 0
    for case let file as String in files where file.hasSuffix(".swift") {
      guard !file.contains("Guides/Library/") else { continue }
      count += 1
      let text = try String(
        contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      let isDefault = file.hasSuffix("Guides/GuideLibrary.swift")
      for name in GuideShelf.library.names where !(isDefault && name == GuideLibrary.standard) {
        if text.contains("\"\(name)\"") || text.contains(" \(name)\"")
          || text.contains("\(name) ")
            && name.contains("-")
        {
          found.append("\(file): \(name)")
        }
      }
    }
    #expect(found == [])
    #expect(count > 100)
  }
}
