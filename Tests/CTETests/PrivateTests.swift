import Foundation
import Testing

@testable import cte

@Suite("What one keeps to oneself")
struct PrivateTests {
  private static let ana = ["CTE_USER": "Ana López"]
  private static let luis = ["CTE_USER": "Luis Mora"]

  /// The permissions of what lies at a path, as three octal digits.
  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test("It lies outside of the workbook, and only its owner may read it")
  func place() throws {
    let desk = try Desk()
    desk.cte("sesión nueva")
    let outcome = desk.cte(
      "diario agregar \"Me costó escuchar\" --momento después", environment: Self.ana)
    #expect(outcome.code == .done)
    let folder = desk.dataFolder + "/cte/privado/ana-lopez"
    #expect(try permissions(folder) == 0o700)
    #expect(try permissions(folder + "/privado.json") == 0o600)
    #expect(try permissions(folder + "/.cte/undo/00000001.json") == 0o600)
    let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder)
    for file in files where !file.hasSuffix("sesiones") && file.hasSuffix(".json") {
      #expect(try !desk.text(file).contains("Me costó"))
    }
    #expect(!desk.cte("buscar costó", environment: Self.ana).output.contains("Me costó"))
  }

  @Test("Everybody sees their own, and without a name there is none")
  func owners() throws {
    let desk = try Desk()
    desk.cte("logbook add \"De Ana\"", environment: Self.ana)
    desk.cte("bitácora-personal agregar \"De Luis\"", environment: Self.luis)
    let ana = desk.cte("diario listar", environment: Self.ana).output
    #expect(ana.contains("De Ana") && !ana.contains("De Luis"))
    #expect(desk.cte("diario listar").code == .usage)
    #expect(desk.cte("diario agregar \"De nadie\"").code == .usage)
  }

  @Test("It is shown, corrected and taken away like any record")
  func verbs() throws {
    let desk = try Desk()
    let id = desk.cte("diario agregar \"Uno\"", environment: Self.ana).output.prefix(10)
    #expect(desk.cte("diario editar \(id) --texto Dos", environment: Self.ana).code == .done)
    #expect(desk.cte("diario mostrar \(id)", environment: Self.ana).output.contains("Dos"))
    #expect(desk.cte("diario quitar \(id)", environment: Self.ana).code == .done)
    #expect(desk.cte("diario mostrar \(id)", environment: Self.ana).code == .notFound)
  }

  @Test("Undoing takes back whatever came last, there or in the workbook, and redoing likewise")
  func undo() throws {
    let desk = try Desk()
    desk.cte("sesión nueva", environment: Self.ana)
    desk.cte("diario agregar Primero", environment: Self.ana)
    desk.cte("nota agregar Segundo", environment: Self.ana)
    desk.cte("diario agregar Tercero", environment: Self.ana)
    func kept() -> String {
      ["diario", "nota"].map { desk.cte("\($0) listar", environment: Self.ana).output }
        .joined()
    }
    func has(_ words: String...) -> Bool {
      ["Primero", "Segundo", "Tercero"].allSatisfy { kept().contains($0) == words.contains($0) }
    }
    desk.cte("deshacer", environment: Self.ana)
    #expect(has("Primero", "Segundo"))
    desk.cte("deshacer", environment: Self.ana)
    #expect(has("Primero"))
    let last = desk.cte("deshacer", environment: Self.ana)
    #expect(last.messages.contains("privada"))
    #expect(has())
    desk.cte("rehacer", environment: Self.ana)
    #expect(has("Primero"))
    desk.cte("rehacer", environment: Self.ana)
    #expect(has("Primero", "Segundo"))
    desk.cte("rehacer", environment: Self.ana)
    #expect(has("Primero", "Segundo", "Tercero"))
    #expect(desk.cte("rehacer", environment: Self.ana).code == .refused)
    let history = desk.cte("historial", environment: Self.ana).output
    // The history may be seen by a whole room: what is private is in it without its words.
    #expect(history.contains("bitácora-personal agregar") && history.contains("«Segundo»"))
    #expect(!history.contains("Primero") && !history.contains("Tercero"))
  }

  @Test("A broken file of one's own is named and left alone")
  func broken() throws {
    let desk = try Desk()
    desk.cte("diario agregar Uno", environment: Self.ana)
    let path = desk.dataFolder + "/cte/privado/ana-lopez/privado.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.dropLast(5).description.write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = desk.cte("diario agregar Dos", environment: Self.ana)
    #expect(outcome.code == .brokenData)
    #expect(outcome.messages.contains("privado.json"))
    #expect(desk.cte("diario listar", environment: Self.ana).code == .brokenData)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == String(text.dropLast(5)))
  }
}
