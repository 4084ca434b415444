import Foundation
import Testing

/// The stories of the repository: for each guide a workbook, and every paper that comes of it.
@Suite struct ExampleTests {
  private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")

  /// The files below a folder, by their names, with their bytes.
  private func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let place = URL(fileURLWithPath: folder + "/" + name)
      if let data = try? Data(contentsOf: place) { files[name] = data }
    }
    return files
  }

  @Test func `Their orders make them again, and their papers, byte for byte`() throws {
    let room = try Room()
    let script = Self.examples.appendingPathComponent("grabar.sh").path
    let outcome = try room.run(
      "/bin/sh", [script, room.folder].map { Array($0.utf8) }, with: ["CTE": Room.program])
    try #require(outcome.code == 0, "\(outcome)")
    let made = try files(room.folder)
    let kept = try files(Self.examples.path)
    #expect(made.keys.contains("dos-centros/papeles/bitacora-cai-sor-juana.md"))
    #expect(
      made.keys.contains { $0.hasPrefix("dos-centros/cuaderno/sesiones/2018-11-30-tercera-") })
    for (name, data) in made {
      #expect(kept[name] == data, "\(name): sh Examples/grabar.sh makes it anew")
    }
    // Besides, there are the orders, and the lists that they read.
    let others = kept.keys.filter { made[$0] == nil }
    #expect(
      others.filter { !$0.hasSuffix("/ordenes.sh") && !$0.hasSuffix(".txt") }.sorted() == [
        "funciones.sh", "grabar.sh",
      ])
    #expect(others.allSatisfy { !$0.contains("/papeles/") && !$0.contains("/cuaderno/") })
  }

  @Test func `The year of two schools is sound, and its check finds what was left open`() throws {
    let room = try Room()
    let workbook = Self.examples.appendingPathComponent("dos-centros/cuaderno").path
    try FileManager.default.copyItem(atPath: workbook, toPath: room.path("cuaderno"))
    #expect(try room.cte("doctor --json").json()["problems"]?.items.isEmpty == true)
    let check = try room.cte("verificar --json")
    #expect(check.code == 1)
    #expect(try check.json().items.count == 3)
  }
}
