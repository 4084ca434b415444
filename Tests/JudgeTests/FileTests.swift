import Foundation
import Testing

/// What can be said of the files that an export writes, without asking anybody.
struct FileTests {
  @Test func `Every format was written`() throws {
    let place = try Export.folder.get()
    for format in Export.formats {
      #expect(!Export.files(format).isEmpty, "\(format)")
    }
    // What lies in the folder is files of the formats, and nothing else.
    let names = Export.names(in: place + "/papeles")
    #expect(names.count == Export.formats.reduce(0) { $0 + Export.files($1).count })
    #expect(names.allSatisfy { !$0.contains("/") })
  }

  @Test func `Nothing was written outside the folder`() throws {
    let place = try Export.folder.get()
    for folder in [Bench.folder, place, place + "/cuaderno"] {
      #expect(!FileManager.default.fileExists(atPath: folder + "/x"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/x.docx"))
    }
    let beside = Export.names(in: place).filter { !$0.contains("/") }
    #expect(Set(beside).isSubset(of: ["cuaderno", "papeles", "calendarios", "otra-vez"]))
  }

  @Test func `A second export writes the same bytes`() throws {
    let place = try Export.folder.get()
    try Export.write(to: "otra-vez", in: place, at: Export.now)
    try Self.compare(place + "/papeles", place + "/otra-vez")
  }

  @Test func `So does a copy of the workbook a year later`() throws {
    let place = try Export.folder.get()
    let later = Bench.folder + "/otra-escuela"
    try FileManager.default.createDirectory(atPath: later, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: place + "/cuaderno", toPath: later + "/cuaderno")
    try Export.write(to: "papeles", in: later, at: "2020-02-10T09:00:00-06:00")
    try Self.compare(place + "/papeles", later + "/papeles")
  }

  @Test func `No page carries a script of somebody else`() throws {
    for file in Export.files("html") {
      let pieces = try Bench.text(file.path).lowercased().components(separatedBy: "<script")
      // Only the slides have one, their own.
      #expect(pieces.count == (file.name.hasPrefix("presentacion") ? 2 : 1), "\(file.name)")
      let script = pieces.dropFirst().first?.components(separatedBy: "</script>").first ?? ""
      #expect(!script.contains("alert(1)"), "\(file.name)")
    }
  }

  @Test(arguments: Export.formats.filter { $0 != "docx" })
  func `No text carries a sign that misleads or that steers a terminal`(format: String) throws {
    for file in Export.files(format) {
      let scalars = Set(try Bench.text(file.path).unicodeScalars)
      let steers = scalars.contains("\u{1B}")
      #expect(!steers, "\(file.name)")
      // Data say what was written, as it was written.
      let misleads = format != "json" && scalars.contains("\u{202E}")
      #expect(!misleads, "\(file.name)")
    }
  }

  private static func compare(_ first: String, _ second: String) throws {
    #expect(Export.names(in: first) == Export.names(in: second))
    for name in Export.names(in: first) {
      let same = FileManager.default.contentsEqual(
        atPath: first + "/" + name, andPath: second + "/" + name)
      #expect(same, "\(name)")
    }
  }
}
