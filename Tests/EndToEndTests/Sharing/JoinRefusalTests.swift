import Foundation
import Testing

/// What cannot be joined is refused in words that say why, and nothing is changed.
@Suite struct JoinRefusalTests {
  private func pair() throws -> (Laptop, Laptop) {
    let clock = SharedClock()
    let (one, other) = (try Laptop("Eva Sol", clock), try Laptop("Ana López", clock))
    try one.done("sesión nueva --guía libre --escuela 'Benito Juárez'")
    try one.done("acuerdo agregar 'Leer a diario'")
    try other.take(try one.package("--escuela Juárez"))
    try other.done("acuerdo agregar 'Contar cuentos'")
    return (one, other)
  }

  /// The session's file in a workbook.
  private func session(_ laptop: Laptop) throws -> String {
    try #require(try laptop.snapshot().files.first { $0.hasPrefix("sesiones/") })
  }

  @Test(arguments: ["nada", "vacía", "archivo.txt", "vacía/cuaderno"])
  func `Where there is no workbook there is nothing to join with`(name: String) throws {
    let (one, _) = try pair()
    try FileManager.default.createDirectory(
      atPath: one.room.path("vacía"), withIntermediateDirectories: true)
    try one.room.write("x", to: "archivo.txt")
    let before = try one.snapshot()
    let outcome = try one.cte("unir \(name)")
    #expect(outcome.code == 66 && outcome.message.contains(name), "\(outcome)")
    #expect(try one.snapshot() == before)
  }

  @Test func `Another workbook that is damaged or newer is refused, and stays as it is`() throws {
    let changes: [(String, (String) -> String)] = [
      ("cut off", { String($0.prefix(200)) }),
      ("empty", { _ in "" }),
      ("newer", { $0.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 2") }),
      (
        "a strange key",
        { $0.replacingOccurrences(of: "{\n  \"by\"", with: "{\n  \"a\": 1,\n  \"by\"") }
      ),
      (
        "another type",
        { $0.replacingOccurrences(of: "\"text\": \"", with: "\"text\": 1, \"x\": \"") }
      ),
    ]
    for (what, change) in changes {
      let (one, other) = try pair()
      for (damaged, sound) in [(other, one), (one, other)] {
        let name = try session(damaged)
        let text = try damaged.room.text("cuaderno/" + name)
        try damaged.room.edit("cuaderno/" + name, change)
        #expect(try damaged.room.text("cuaderno/" + name) != text, "\(what)")
        let (before, theirs) = (try one.snapshot(), try other.snapshot())
        let outcome = try one.cte("unir '\(other.workbook)'")
        #expect(outcome.code == 65, "\(what): \(outcome)")
        // A long name is broken where the line ends.
        let message = outcome.err.filter { !$0.isWhitespace }
        #expect(message.contains(name.filter { !$0.isWhitespace }), "\(what): \(outcome)")
        #expect(try one.snapshot() == before && other.snapshot() == theirs, "\(what)")
        try damaged.room.write(text, to: "cuaderno/" + name)
        #expect(try sound.snapshot().files.contains(name))
      }
      try one.join(other)
    }
  }

  @Test func `A conflict copy that is damaged is named, and nothing is joined`() throws {
    let (one, other) = try pair()
    let name = try session(one)
    let copy = name.dropLast(5) + " (copia en conflicto).json"
    let text = try other.room.text("cuaderno/" + name)
    try one.room.write(String(text.prefix(text.count / 2)), to: "cuaderno/" + copy)
    let before = try one.snapshot()
    let outcome = try one.cte("unir")
    #expect(outcome.code == 65 && outcome.message.contains("copia en conflicto"), "\(outcome)")
    #expect(try one.snapshot() == before)
    try one.room.write(text, to: "cuaderno/" + copy)
    let joined = try one.done("unir")
    #expect(joined.message.contains("1 copia"), "\(joined)")
    #expect(try one.done("acuerdo listar --json").json().items.count == 2)
    #expect(try !one.snapshot().files.contains(String(copy)))
  }

  @Test func `A workbook joined with itself, or with a copy of itself, stays as it is`() throws {
    let (one, _) = try pair()
    try one.snapshot().write(to: one.room.path("copia"))
    let before = try one.snapshot()
    for name in ["cuaderno", ".", "copia", "./cuaderno/../cuaderno"] {
      let outcome = try one.done("unir \(name)")
      #expect(outcome.message.contains("nada nuevo"), "\(outcome)")
      #expect(try one.snapshot() == before)
    }
    #expect(try one.cte("historial").out.contains("unir") == false)
  }
}
