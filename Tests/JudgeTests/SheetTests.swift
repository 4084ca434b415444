import Foundation
import Testing

/// The papers for a spreadsheet, judged by Python's `csv` and by LibreOffice.
struct SheetTests {
  private static let signs: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]

  private static func rows(_ files: [Export.File]) throws -> [String: [[String]]] {
    let outcome = try Bench.script("read_sheet.py", files.map(\.path))
    try #require(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode([String: [[String]]].self, from: Data(outcome.out.utf8))
  }

  @Test(.judged(by: .python(["csv"])))
  func `Every row has a cell for each heading, and no cell is a formula`() throws {
    let files = Export.files("csv")
    try #require(!files.isEmpty)
    for (path, rows) in try Self.rows(files) {
      #expect(rows.count > 0, "\(path)")
      for row in rows {
        #expect(row.count == rows.first?.count, "\(path): \(row)")
        for cell in row {
          let first = cell.first { !$0.isWhitespace }
          #expect(first.map(Self.signs.contains) != true, "\(path): \(cell)")
        }
      }
    }
  }

  /// Commas, quotes, UTF-8, from the first line; what looks like a formula is computed.
  private static let filter = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"

  @Test(.judged(by: .program("soffice")), .judged(by: .python(["csv"])))
  func `LibreOffice shows every cell as it was written and computes none`() throws {
    let files = Export.files("csv")
    try #require(!files.isEmpty)
    let control = Bench.folder + "/control.csv"
    try Data("\u{FEFF}Uno\r\n=40+2\r\n".utf8).write(to: URL(fileURLWithPath: control))
    let place = try Bench.office(
      [control] + files.map(\.path), to: "html:HTML (StarCalc):UTF8", [Self.filter])
    #expect(try Self.text(place + "/control.html").contains("42"), "it would compute a formula")
    var sums = 0
    for (path, rows) in try Self.rows(files) {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let text = try Self.text(place + "/\(name).html")
      for cell in rows.flatMap({ $0 }) where cell.contains(where: \.isLetter) || cell.contains("+")
      {
        #expect(text.contains(Words.plain(cell)), "\(name): \(cell)")
        if cell.contains("1+1") { sums += 1 }
      }
    }
    #expect(sums > 0, "no hostile cell was exported")
  }

  /// What a page says, without its marks.
  private static func text(_ path: String) throws -> String {
    var text = try Bench.text(path).replacing(/<style.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<br[^>]*>/, with: " ").replacing(/<[^>]*>/, with: "")
    for (name, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#160;", " "),
      ("&nbsp;", " "), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: name, with: sign)
    }
    return Words.plain(text)
  }
}
