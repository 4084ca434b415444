import Foundation
import Testing

/// The copies that cloud drives leave where two laptops have written.
@Suite struct CloudCopyTests {
  private static let names: [(original: String, copy: String)] = [
    ("sesión", "%@ (copia en conflicto de Ana 2018-11-30).json"), ("sesión", "%@ (1).json"),
    ("sesión", "%@-LAPTOP-SALA.json"), ("sesión", "%@.sync-conflict-20181130-090000-ABCDEFG.json"),
    ("cuaderno", "cuaderno (1).json"), ("cuaderno", "cuaderno-LAPTOP.json"),
  ]

  @Test(arguments: names)
  func `A copy is told, read by nobody, and joined with one word`(
    item: (original: String, copy: String)
  ) throws {
    let pair = try Pair()
    try pair.copy("a", to: "b")
    try pair.part()
    let session = try #require(pair.room.names(in: "a/sesiones").first)
    let isSession = item.original == "sesión"
    let original = isSession ? "sesiones/" + session : "cuaderno.json"
    let copy =
      isSession
      ? "sesiones/" + item.copy.replacingOccurrences(of: "%@", with: String(session.dropLast(5)))
      : item.copy
    try pair.room.write(pair.room.bytes("b/" + original), to: "a/" + copy)
    let before = try pair.room.snapshot("a")

    let told = try pair.cte("a", "acuerdo listar")
    #expect(told.err.contains("Reúnalas con:"), "\(told)")
    #expect(!told.out.contains("De casa"), "\(told)")
    #expect(try pair.cte("a", "doctor").code == 65)
    let joined = try pair.done("a", "unir")
    #expect(joined.err.contains("1 copia en conflicto"), "\(joined)")
    #expect(!pair.room.exists("a/" + copy))
    #expect(try pair.done("a", "doctor").err.contains("Todo está bien"))
    if isSession { #expect(try pair.done("a", "acuerdo listar").out.contains("De casa")) }
    if !isSession { #expect(try pair.done("a", "persona listar").out.contains("Ana López")) }
    try pair.done("a", "deshacer")
    #expect(try pair.room.snapshot("a") == before)
  }
}
