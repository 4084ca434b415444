import Foundation
import Testing

/// The papers for Word, judged by python-docx and by LibreOffice.
struct WordTests {
  /// What python-docx found in a document.
  struct Found: Decodable {
    struct Table: Decodable { let isHeaded: Bool, rows: [[String]] }

    let headings: [Tree.Heading]
    let tables: [Table]
    let text: String
    let title: String
  }

  @Test(.judged(by: .python(["docx"])))
  func `To python-docx the headings, tables and words are ours`() throws {
    let files = Export.files("docx")
    try #require(!files.isEmpty)
    let outcome = try Bench.script("read_word.py", files.map(\.path))
    try #require(outcome.code == 0, "\(outcome)")
    let found = try JSONDecoder().decode([String: Found].self, from: Data(outcome.out.utf8))
    for file in files {
      let document = try #require(found[file.path])
      let tree = try file.tree()
      let headings = document.headings.map {
        Tree.Heading(level: $0.level, text: Words.plain($0.text))
      }
      #expect(headings == tree.headings, "\(file.name)")
      #expect(Words.plain(document.title) == Words.plain(tree.title), "\(file.name)")
      #expect(Words.missing(tree.words, in: document.text) == [], "\(file.name)")
      // The lines on which people sign are a table as well, one without a heading.
      let tables = document.tables.filter(\.isHeaded).map { $0.rows.map { $0.map(Words.plain) } }
      #expect(tables == tree.tables(signatures: false), "\(file.name)")
    }
  }

  @Test(.judged(by: .program("soffice")))
  func `LibreOffice shows every word`() throws {
    let files = Export.files("docx")
    try #require(!files.isEmpty)
    let place = try Bench.office(files.map(\.path), to: "txt:Text (encoded):UTF8")
    for file in files {
      let name = file.name.replacingOccurrences(of: ".docx", with: ".txt")
      let text = try Bench.text(place + "/" + name)
      #expect(Words.missing(try file.tree().words, in: text) == [], "\(file.name)")
    }
  }
}
