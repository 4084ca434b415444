import Testing

@testable import cte

@Suite("Goals of the improvement programme")
struct GoalTests {
  @Test("A goal belongs to the workbook and to a school, with what it takes to reach it")
  func goal() throws {
    let desk = try Desk()
    desk.cte("crear")
    desk.cte("escuela agregar \"Benito Juárez\"")
    let made = desk.cte(
      "meta agregar \"8 de cada 10 nombran lo que sienten\" --escuela Benito "
        + "--objetivo \"convivir mejor\" --acción \"leer cuentos\" --acción conversar "
        + "--inicio 01/10/2018 --término 28/06/2019 --json")
    #expect(made.code == .done)
    for part in [
      "\"kind\": \"goal\"", "\"school\": \"Benito Juárez\"", "\"objective\": \"convivir mejor\"",
      "\"leer cuentos\",\n    \"conversar\"", "\"start\": \"2018-10-01\"",
      "\"end\": \"2019-06-28\"",
    ] {
      #expect(made.output.contains(part), "\(part)")
    }
    #expect(try desk.text("cuaderno/cuaderno.json").contains("\"goals\": ["))
  }

  @Test("What it lacks is named by the check")
  func gaps() throws {
    let desk = try Desk()
    desk.cte("crear")
    desk.cte("goal add \"Leer más\"")
    let check = desk.cte("verificar --json")
    #expect(check.code == .refused)
    #expect(check.output.contains("\"actions\"") && check.output.contains("\"end\""))
  }

  @Test("A day that does not exist is refused, and nothing is written")
  func wrongDay() throws {
    let desk = try Desk()
    desk.cte("crear")
    #expect(desk.cte("meta agregar \"Leer más\" --término 31/06/2019").code == .usage)
    #expect(desk.cte("meta listar --json").output == "[]\n")
  }
}
