import Foundation

/// The page that newcomers read, taken apart, and put together again when it is recorded anew.
struct Readme {
  /// With `CTE_RECORD` in the environment the page is rewritten instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["CTE_RECORD"] != nil

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let file = root.appendingPathComponent("README.md")

  private(set) var text: String

  init() throws {
    text = try String(contentsOf: Self.file, encoding: .utf8)
  }

  /// What stands between a line and the first one after it that is another.
  func part(from opening: String, to closing: String) throws -> String {
    guard let start = text.range(of: opening),
      let end = text.range(of: closing, range: start.upperBound..<text.endIndex)
    else { throw CocoaError(.fileReadCorruptFile) }
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// Writes the page with another text in the place of a part.
  mutating func record(_ part: String, from opening: String, to closing: String) throws {
    let old = try self.part(from: opening, to: closing)
    text = text.replacingOccurrences(of: opening + old + closing, with: opening + part + closing)
    try text.write(to: Self.file, atomically: true, encoding: .utf8)
  }
}
