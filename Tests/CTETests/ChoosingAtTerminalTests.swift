import Testing

@testable import cte

@Suite("Choosing at a terminal")
struct ChoosingAtTerminalTests {
  /// A workbook that was corrected here and at home, and in which somebody stands twice.
  private func divided() throws -> Desk {
    let desk = try Desk()
    desk.cte("sesión nueva --escuela Juárez")
    let id = desk.cte("norma agregar Escuchar --callado").output.prefix(10)
    desk.cte("paquete exportar --escuela Juárez -o j.json")
    desk.cte("-w casa paquete importar j.json")
    desk.cte("norma editar \(id) --texto \"Escuchar sin prisa\"")
    desk.cte("-w casa norma editar \(id) --texto \"Escuchar y anotar\"")
    desk.cte("persona agregar \"Eva Ríos\"")
    desk.cte("persona agregar \"Eva Rios\"")
    #expect(desk.cte("unir casa").messages.contains("hay dos versiones"))
    return desk
  }

  @Test("A number chooses, what is no number is asked again, and yes makes two of them one")
  func choose() throws {
    let desk = try divided()
    let before = desk.cte("norma listar").output
    let outcome = desk.cte("completar", answers: ["la otra", "9", "2", "quizá", "s"])
    #expect(outcome.code == .done)
    #expect(outcome.messages.contains("de 1 a 2"))
    let after = desk.cte("norma listar").output
    #expect(after != before && after.contains("Escuchar"))
    #expect(desk.cte("persona listar").output.contains("Eva"))
    #expect(!desk.cte("persona listar --json").output.contains("},\n"))
    #expect(desk.cte("completar").code == .done)
  }

  @Test("Enter leaves both for later, and no keeps the two apart for good")
  func later() throws {
    let desk = try divided()
    let before = desk.cte("norma listar").output
    desk.cte("completar", answers: ["", ""])
    #expect(desk.cte("norma listar").output == before)
    #expect(desk.cte("completar").output.contains("persona unir"))
    desk.cte("completar", answers: ["1", "n"])
    #expect(desk.cte("norma listar").output == before)
    #expect(desk.cte("completar").code == .done)
    #expect(desk.cte("persona listar --json").output.contains("},\n"))
  }
}
