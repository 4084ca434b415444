import Foundation
import SessionKit
import Testing

@Suite("The library as the README shows it")
struct ReadmeSnippetTests {
  /// What stands between the two marks is the snippet of the README, to the letter.
  private func snippet(in path: String) throws -> [String] {
    // README begins
    let pen = Pen(now: 1_543_590_000_000, today: .epoch, time: .midnight, name: "Ana López")
    let store = Store(folder: path, author: .init(user: "ana", host: "sala"))
    let folder = WorkbookFolder(store: store, pen: pen, ids: .random)

    try folder.create("nuevo", title: "Escuela Benito Juárez") { editor in
      var card = SessionCard()
      card.title = "Tercera sesión ordinaria"
      card.date = CivilDate(2018, 11, 30)
      let file = try editor.addSession(card)

      var agreement = Agreement()
      agreement.text = "Compartir los avances cada viernes"
      agreement.responsible = [.office(.collective)]
      try editor.edit(file) { session, editor in
        _ = try editor.add(agreement, to: &session)
      }
    }

    let book = try folder.read(Selection(kinds: ["agreement"]))
    return book.entries.map { "\(Search.summary($0.record)): \($0.status.label)" }
    // README ends
  }

  @Test("It compiles, runs, and stands there to the letter")
  func runs() throws {
    try withScratch { scratch in
      let lines = try snippet(in: scratch.path("libro"))
      #expect(lines == ["Compartir los avances cada viernes: pendiente"])
    }
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let start = try #require(source.range(of: "// README begins\n"))
    let end = try #require(source.range(of: "    // README ends"))
    let told = source[start.upperBound..<end.lowerBound]
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }
      .joined(separator: "\n")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("```swift\nimport SessionKit\n\n\(told)```"))
  }
}
