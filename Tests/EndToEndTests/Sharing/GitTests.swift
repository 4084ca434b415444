import Foundation
import Testing

/// Two clones of a workbook, and the git that is on the machine.
@Suite struct GitTests {
  private func clones(withDriver: Bool) throws -> Pair {
    let pair = try Pair()
    try pair.git("a", "init", "--quiet", "--initial-branch=main")
    if withDriver {
      try pair.setUpGit("a")
    } else {
      try pair.room.write(".cte/\n", to: "a/.gitignore")
    }
    try commit(pair, "a", "uno")
    let cloned = try pair.git("", "clone", "--quiet", "a", "b")
    try #require(cloned.code == 0, "\(cloned)")
    if withDriver { try pair.setUpGit("b") }
    #expect(try pair.git("b", "status", "--short").out.isEmpty)
    try pair.part()
    try commit(pair, "b", "en casa")
    try commit(pair, "a", "en la escuela")
    return pair
  }

  private func commit(_ pair: Pair, _ place: String, _ words: String) throws {
    try pair.git(place, "add", "--all")
    let outcome = try pair.git(place, "commit", "--quiet", "--message", words)
    try #require(outcome.code == 0, "\(outcome)")
  }

  @Test func `With the driver two clones come together without hands`() throws {
    let pair = try clones(withDriver: true)
    let pulled = try pair.git("a", "pull", "--quiet", "--no-rebase", "../b", "main")
    #expect(pulled.code == 0, "\(pulled)")
    #expect(try pair.git("a", "status", "--short").out.isEmpty)
    #expect(try pair.done("a", "doctor").err.contains("Todo está bien"))
    try pair.expectTogether("a")
    // The other side takes the same, and nothing is left to be done.
    let back = try pair.git("b", "pull", "--quiet", "--no-rebase", "../a", "main")
    #expect(back.code == 0, "\(back)")
    let sides = try [pair.room.snapshot("a"), pair.room.snapshot("b")]
    #expect(try pair.done("a", "unir b").err.contains("No había nada nuevo"))
    #expect(try pair.room.snapshot("a") == sides[0])
  }

  @Test func `Without it the doctor mends what git has left, and it can be taken back`() throws {
    let pair = try clones(withDriver: false)
    let pulled = try pair.git("a", "pull", "--quiet", "--no-rebase", "../b", "main")
    #expect(pulled.code != 0, "git joined the files by itself: the test shows nothing")
    let left = try pair.room.snapshot("a")
    let broken = try pair.cte("a", "acuerdo listar")
    #expect(broken.code == 65 && broken.err.contains("cte doctor"), "\(broken)")
    #expect(try pair.room.snapshot("a") == left)
    let mended = try pair.done("a", "doctor")
    #expect(mended.err.contains("las marcas que deja git"), "\(mended)")
    #expect(mended.err.contains("git add"), "\(mended)")
    try pair.expectTogether("a")
    try pair.done("a", "deshacer")
    #expect(try pair.room.snapshot("a") == left)
  }

  @Test func `What is no file of a workbook is left to git`() throws {
    let pair = try Pair()
    try pair.room.write("hola\n", to: "nota.json")
    let outcome = try pair.cte("a", "unir-archivo nota.json nota.json nota.json")
    #expect(outcome.code == 65 && outcome.err.contains("nota.json"), "\(outcome)")
    #expect(try pair.room.text("nota.json") == "hola\n")
    #expect(try pair.cte("a", "unir-archivo nota.json").code == 64)
  }
}
