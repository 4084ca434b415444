import Testing

@testable import cte

@Suite("What was agreed is asked about at the terminal")
struct SittingTests {
  private static let user = ["CTE_NOW": WalkScreens.now, "CTE_USER": "Rosa Díaz", "CTE_PLAIN": "1"]

  private func review(_ desk: Desk, _ answers: [String], options: String = "") -> String {
    desk.cte("seguimiento revisar\(options)", answers: answers, environment: Self.user).both
  }

  private func list(_ desk: Desk, _ line: String) -> String {
    desk.cte(line, environment: Self.user).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("A letter is enough, and a new day comes with its reason")
  func letters() throws {
    let desk = try WalkScreens.room()
    let said = review(desk, ["p: vamos dos", "n: no hubo buzón /sexta", ":basta"])
    #expect(said.contains("Anotado: en proceso."), "\(said)")
    #expect(said.contains("Anotado: no cumplido, hasta sexta sesión 2016-2017."), "\(said)")
    let history = list(desk, "acuerdo listar --historia --texto buzón")
    #expect(history.contains("no hubo buzón · nuevo plazo: sexta sesión"), "\(history)")
    #expect(!list(desk, "sesión mostrar --json").contains("\"at\""))
  }

  @Test("All that is somebody's is answered at once, in one change")
  func all() throws {
    let desk = try WalkScreens.room()
    let said = review(desk, ["todo: cumplido", ":deshacer", "todo c", ":basta"])
    #expect(said.contains("Anotado (2): cumplido."), "\(said)")
    #expect(said.contains("Deshecho"), "\(said)")
    let met = list(desk, "resumen cumplimiento --por persona --json")
    #expect(met.contains("\"met\": 2"), "\(met)")
    #expect(review(desk, ["x", ":pausa"]).contains("Turno de Benito Juárez (1 de 2)"))
  }

  @Test("Only some are asked about, if that is said; nothing is asked where nothing is open")
  func some() throws {
    let desk = try WalkScreens.room()
    let hugo = review(desk, ["c"], options: " --persona Hugo")
    #expect(hugo.contains("buzón") && !hugo.contains("Relatar"), "\(hugo)")
    let again = review(desk, [], options: " --persona Hugo")
    #expect(again.contains("ya se revisó hoy; sigue abierto: 2"), "\(again)")
  }

  @Test("A topic that was left goes onto the agenda of today, or is resolved")
  func topics() throws {
    let desk = try WalkScreens.room()
    let said = review(
      desk, [":siguiente", ":siguiente", "retomar", "resuelto: se vio en octubre", ":basta"])
    #expect(said.contains("retomar: pasa a la agenda de hoy"), "\(said)")
    #expect(said.contains("Pasa a la agenda de hoy."), "\(said)")
    #expect(said.contains("Anotado: resuelto."), "\(said)")
    let topics = list(desk, "asunto listar")
    #expect(topics.contains("en proceso") && topics.contains("resuelto"), "\(topics)")
    let agenda = list(desk, "sesión agenda")
    #expect(agenda.contains("Revisión de acuerdos"), "\(agenda)")
  }

  @Test("What is wrong is said, and asked again")
  func slips() throws {
    let desk = try WalkScreens.room()
    let said = review(desk, ["no", "quién sabe", "c", ":basta"])
    #expect(said.contains("diga también por qué"), "\(said)")
    #expect(said.contains("«quién sabe» no es uno de los valores"), "\(said)")
    #expect(said.contains("Anotado: cumplido."), "\(said)")
  }

  @Test("A second ordinary session of a month is asked about, and not made where that is unwanted")
  func sameMonth() throws {
    let desk = try WalkScreens.room()
    let new = "sesión nueva --guía libre --fecha 2017-01-13 --escuela Juárez"
    let before = list(desk, "sesión listar")
    let refused = desk.cte(new, answers: ["no"], environment: Self.user)
    #expect(refused.messages.contains("No se creó la sesión."), "\(refused.both)")
    #expect(refused.code == .done && refused.output.isEmpty)
    #expect(list(desk, "sesión listar") == before)
    let made = desk.cte(new, answers: [""], environment: Self.user)
    #expect(made.messages.contains("Sesión creada"), "\(made.both)")
    #expect(list(desk, "sesión listar") != before)
  }

  @Test("Charts are drawn at a terminal, in plain signs where nothing else is understood")
  func charts() throws {
    let desk = try WalkScreens.room()
    let plain = desk.cte("resumen cumplimiento", answers: [], environment: Self.user).output
    #expect(plain.contains("#") || plain.contains("----"), "\(plain)")
    #expect(!plain.contains("█") && !plain.contains("░"))
    var user = Self.user
    user["CTE_PLAIN"] = nil
    let drawn = desk.cte("resumen cumplimiento", answers: [], environment: user).output
    #expect(drawn.contains("░"), "\(drawn)")
    let piped = desk.cte("resumen cumplimiento", environment: user).output
    #expect(!piped.contains("░") && piped.contains("Total"), "\(piped)")
  }
}
