@testable import SessionKit

/// A document as Word would find it.
struct WordFile {
  let parts: [ZipReader.File]
  /// `word/document.xml`.
  let text: String

  init(_ document: Document) throws {
    let archive = try ZipReader(DocxRenderer().render(document))
    parts = archive.files
    text = try archive.text("word/document.xml")
  }

  /// The text of a part.
  func part(_ name: String) -> String {
    parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) } ?? ""
  }

  /// How often something stands in the text.
  func count(_ piece: String) -> Int { text.ranges(of: piece).count }

  /// What stands between two pieces of the text, each time.
  func all(from start: String, to end: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix(upTo: $0.firstRange(of: end)?.lowerBound ?? $0.startIndex))
    }
  }
}
