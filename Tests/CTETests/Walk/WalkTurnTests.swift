import Testing

@testable import cte

@Suite("Whose turn it is in a walk")
struct WalkTurnTests {
  @Test("An answer is theirs whose turn is on the screen, also when somebody comes in meanwhile")
  func latecomer() throws {
    let desk = try WalkScreens.room()
    let sitting = try WalkSitting(desk, WalkScreens.sizes[0])
    try sitting.look()
    try sitting.answer(":basta", ":ir 8.1")
    let page = sitting.screen.window.joined(separator: "\n")
    #expect(page.contains("Ana López Cruz (1 de 30)"), "\(page)")
    let late = desk.cte(
      "sesión asistencia \"Aarón Abad\" --función docente",
      environment: ["CTE_NOW": WalkScreens.now])
    #expect(late.code == .done, "\(late.both)")
    try sitting.answer("Leer con las familias")
    let found = desk.cte(
      "buscar \"con las familias\" --json", environment: ["CTE_NOW": WalkScreens.now]
    ).output
    #expect(found.contains("Ana López Cruz") && !found.contains("Aarón"), "\(found)")
  }
}
