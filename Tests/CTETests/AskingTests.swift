import Testing

@testable import cte

@Suite("Asking at a terminal")
struct AskingTests {
  /// A workbook with a session and two people.
  private func started() throws -> Desk {
    let desk = try Desk()
    desk.cte("sesión nueva --escuela Juárez")
    desk.cte("persona importar -", input: "Ana López\nLuis Mora\n")
    return desk
  }

  @Test("A new session asks which guide, takes a number, and asks again for one it lacks")
  func guide() throws {
    let desk = try Desk()
    let outcome = desk.cte("sesión nueva", answers: ["99", "3"])
    #expect(outcome.code == .done)
    #expect(outcome.messages.contains("«99»"))
    let shown = desk.cte("sesión mostrar --json").output
    #expect(shown.contains("\"guide\": \"cuarta-escuelas\""))
  }

  @Test("An agreement asks who and when; a name it does not know is asked for again")
  func agreement() throws {
    let desk = try started()
    let outcome = desk.cte(
      "acuerdo agregar \"Leer a diario\"", answers: ["Nadie", "Ana", "", "sexta"])
    #expect(outcome.code == .done)
    #expect(outcome.messages.contains("¿Quién se hace responsable?"))
    #expect(outcome.messages.contains("Nadie"))
    let list = desk.cte("acuerdo listar --json").output
    #expect(list.contains("\"Ana López\""))
    #expect(list.contains("\"said\": \"sexta\""))
    #expect(list.contains("\"complete\": true"))
  }

  @Test("Whoever says yes to everything is asked nothing")
  func quiet() throws {
    let desk = try started()
    let outcome = desk.cte("acuerdo agregar \"Leer\" --si", answers: ["Ana"])
    #expect(outcome.code == .done)
    #expect(!outcome.messages.contains("¿Quién"))
    #expect(desk.cte("acuerdo listar --json").output.contains("\"complete\": false"))
  }

  @Test("Without words, the words are asked for; without an answer nothing is written")
  func text() throws {
    let desk = try started()
    #expect(desk.cte("nota agregar", answers: ["Una idea"]).code == .done)
    #expect(desk.cte("nota listar").output.contains("Una idea"))
    #expect(desk.cte("nota agregar", answers: [""]).code == .usage)
    #expect(desk.cte("nota agregar").code == .usage)
  }

  @Test("Completing goes through what is missing, and leaves the rest for later")
  func complete() throws {
    let desk = try started()
    desk.cte("acuerdo agregar \"Sin dueño\"")
    desk.cte("compromiso agregar \"Sin nada\"")
    let outcome = desk.cte(
      "completar", answers: ["Luis", "", "marzo", "Ana", "leer mejor", "", "", "", ""])
    #expect(outcome.code == .done)
    #expect(desk.cte("acuerdo listar --json").output.contains("\"complete\": true"))
    let commitment = desk.cte("compromiso listar --json").output
    #expect(commitment.contains("\"person\": \"Ana López\""))
    #expect(commitment.contains("\"need\": \"leer mejor\""))
    #expect(commitment.contains("\"complete\": false"))
    #expect(desk.cte("completar").code == .usage)
  }

  @Test("What was not met is asked why")
  func review() throws {
    let desk = try started()
    let id = desk.cte("acuerdo agregar Leer").output.prefix(10)
    let outcome = desk.cte("seguimiento revisar \(id)", answers: ["no-cumplido", "faltó tiempo"])
    #expect(outcome.code == .done)
    let shown = desk.cte("acuerdo mostrar \(id) --json").output
    #expect(shown.contains("\"status\": \"notMet\""))
    #expect(shown.contains("faltó tiempo"))
  }

  @Test("Where the terminal can show an editor, lines come from it, with their line breaks")
  func edited() throws {
    let desk = try started()
    let outcome = desk.cte("nota agregar", edited: [.line(" Uno.\nDos. ")])
    #expect(outcome.code == .done && outcome.messages.contains("\n> "))
    #expect(desk.cte("nota listar --json").output.contains("\"Uno.\\nDos.\""))
    #expect(desk.cte("nota agregar", edited: [.end]).code == .done)
    let stopped = desk.cte("acuerdo agregar Leer", edited: [.line("Ana"), .line(""), .interrupted])
    #expect(stopped.code == .interrupted)
    #expect(stopped.messages.contains("lo respondido está guardado"))
    #expect(desk.cte("acuerdo listar --json").output.contains("\"Ana López\""))
  }

  @Test("In plain mode lines come as they are, and no colour is written")
  func plainMode() throws {
    let desk = try started()
    for variables in [["CTE_PLAIN": "1"], ["TERM": "dumb"]] {
      let outcome = desk.cte(
        "nota agregar", answers: ["Con calma"], edited: [.interrupted], environment: variables)
      #expect(outcome.code == .done && !outcome.both.contains("\u{1B}"))
    }
    let loud = desk.cte("nota listar --color siempre", environment: ["CTE_PLAIN": "1"])
    #expect(!loud.output.contains("\u{1B}"))
    #expect(desk.cte("nota listar --color siempre").output.contains("\u{1B}"))
    #expect(desk.cte("config plain yes").code == .done)
    #expect(desk.cte("configurar plano").output == "yes\n")
    #expect(!desk.cte("nota listar --color siempre").output.contains("\u{1B}"))
    #expect(desk.cte("configurar plano quizás").code == .usage)
    #expect(desk.cte("configurar plano no").messages.contains("plano: no"))
    #expect(desk.cte("nota listar --color siempre").output.contains("\u{1B}"))
  }

  @Test("A long text comes from the editor; one that fails changes nothing")
  func editor() throws {
    let desk = try started()
    let line = "nota agregar --editor"
    #expect(desk.cte(line, editor: "x").code == .helperMissing)
    let long = String(repeating: "una línea\n", count: 200)
    #expect(desk.cte(line, environment: ["EDITOR": "nano"], editor: long).code == .done)
    #expect(desk.cte("nota listar --json").output.contains("una línea\\nuna línea"))
    let broken = desk.cte(line, environment: ["EDITOR": "editor-roto"], editor: "y")
    #expect(broken.code == .helperMissing)
    #expect(!desk.cte("nota listar --json").output.contains("\"y\""))
  }
}
