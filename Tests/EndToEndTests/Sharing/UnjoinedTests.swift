import Foundation
import Testing

/// Files that came to a workbook without being joined: by a copy, or by git file for file.
@Suite struct UnjoinedTests {
  @Test func `The doctor lets a file that came later speak of everybody by the id that stands`()
    throws
  {
    let pair = try Pair()
    let first = try pair.done("a", "persona agregar 'Eva Ríos'").id
    let second = try pair.done("a", "persona agregar 'Eva Rios'").id
    let gone = max(first, second)
    try pair.copy("a", to: "b")
    try pair.done("a", "persona unir \(first) \(second)")
    try pair.done("b", "acuerdo agregar 'De casa' --responsable \(gone)")
    let session = try #require(pair.room.names(in: "a/sesiones").first)
    // Git joins one file after the other, and does not know who is who.
    let file = "a/sesiones/\(session)"
    let joined = try pair.room.cte(
      ["unir-archivo", file, file, "b/sesiones/\(session)"], with: pair.clock)
    #expect(joined.code == 0, "\(joined)")
    #expect(try pair.room.text(file).contains(gone))
    let people = "a/cuaderno.json"
    try pair.room.cte(["unir-archivo", people, people, "b/cuaderno.json"], with: pair.clock)
    #expect(try pair.done("a", "persona listar").out.components(separatedBy: "Eva").count == 2)
    let mended = try pair.done("a", "doctor")
    #expect(mended.err.contains("quién es quién"), "\(mended)")
    #expect(try !pair.room.text(file).contains(gone))
    #expect(try pair.done("a", "acuerdo listar --persona Eva").out.contains("De casa"))
    #expect(try pair.done("a", "doctor").err.contains("Todo está bien"))
  }
}
