import Testing

@testable import cte

@Suite("Leaving what is left of a turn, or of a step")
struct WalkLeavingTests {
  /// Walks at a terminal without a line editor, in words alone.
  private func walk(_ desk: Desk, _ answers: [String]) -> String {
    desk.cte(
      "sesión abrir", answers: answers,
      environment: ["CTE_NOW": WalkScreens.now, "CTE_USER": "Rosa Díaz", "CTE_PLAIN": "1"]
    ).both
  }

  @Test(
    "A turn that is left is over; a step that is left keeps the other turns open",
    arguments: [(":siguiente", ":basta"), (":next", ":enough")])
  func turns(next: String, enough: String) throws {
    let desk = try WalkScreens.room()
    let first = walk(desk, [":basta", ":ir 8.1", next, "Otra idea", "", "", "", enough])
    #expect(first.contains("Turno de Ángel Ñúñez Peña (2 de 30)"))
    #expect(first.contains("Turno de Beatriz Solís (3 de 30)"))
    #expect(!first.contains("Turno de Carmen Aguilar Vera"))
    #expect(first.contains("Actividad 9 de 22") && !first.contains("queda pendiente"))
    let again = walk(desk, [":ir 8.1"])
    #expect(again.contains("Turno de Beatriz Solís (3 de 30)"), "\(again)")
  }

  @Test("A step in which nothing was given is pending, and that is said")
  func pending() throws {
    let desk = try WalkScreens.room()
    let said = walk(desk, [":basta", ":ir 5.2", ":basta", ":dónde"])
    #expect(said.contains("El paso 5.2 queda pendiente."), "\(said)")
    let status = desk.cte("sesión estado --json").output
    #expect(status.contains("\"done\": 0"), "\(status)")
  }

  @Test("What is open is asked about at the first sitting, later only when that is wanted")
  func lookingBack() throws {
    let desk = try WalkScreens.room()
    let first = walk(desk, [":pausa"])
    #expect(first.contains("Antes de empezar: quedan abiertas 7 cosas"))
    #expect(walk(desk, ["cumplido", ":siguiente", ":basta"]).contains("Actividad 1 de 22"))
    let second = walk(desk, [])
    #expect(second.contains("Siguen abiertas 6 cosas") && !second.contains("Turno de"))
    let third = walk(desk, [":open", "", "", ":donde"])
    #expect(third.contains("Turno de Benito Juárez (2 de 3)"), "\(third)")
    #expect(third.contains("Actividad 1 de 22"))
    let piped = desk.cte("sesión abrir", environment: ["CTE_NOW": WalkScreens.now])
    #expect(piped.output.contains("Antes de empezar: esto se acordó antes"), "\(piped.both)")
    #expect(!piped.both.contains("Responda:"))
  }
}
