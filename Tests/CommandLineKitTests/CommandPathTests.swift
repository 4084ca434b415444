import CommandLineKit
import Testing

@Suite struct CommandPathTests {
  @Test(
    "Commands are found in both languages, with global options anywhere",
    arguments: [
      ("acuerdo agregar x", ["agreement", "add"]), ("agreement add x", ["agreement", "add"]),
      ("ACUERDO Anotar x", ["agreement", "add"]), ("acuerdos add x", ["agreement", "add"]),
      ("SESION NUEVA ordinaria", ["session", "new"]),
      ("sesión nuevo ordinary", ["session", "new"]),
      ("--json acuerdo listar", ["agreement", "list"]),
      ("acuerdo --json listar", ["agreement", "list"]),
      ("acuerdo listar --json", ["agreement", "list"]),
      ("--cuaderno acuerdo acuerdo listar", ["agreement", "list"]),
      ("-w listar acuerdo -j listar", ["agreement", "list"]),
      ("--workbook=x acuerdo --color never listar", ["agreement", "list"]),
      ("acuerdo --responsable Ana agregar x", ["agreement", "add"]),
      ("--vence agregar acuerdo add x", ["agreement", "add"]),
      ("deshacer", ["undo"]), ("resumen", ["summary"]),
      ("resumen cumplimiento", ["summary", "compliance"]),
      ("resumen --vence sexta", ["summary"]), ("ayuda", ["help"]), ("ayuda acuerdo", ["help"]),
      ("ayuda esquema", ["help", "schema"]), ("ayuda -- esquema", ["help"]),
      ("deshacer --", ["undo"]),
    ])
  func found(line: String, path: [String]) {
    #expect(parse(line).invocation?.path == path)
  }

  @Test(
    "What names no command is said to be so",
    arguments: [
      ("acuerd", .unknownCommand(word: "acuerd", suggestion: "acuerdo", index: 0), []),
      ("sesson", .unknownCommand(word: "sesson", suggestion: "sesion", index: 0), []),
      ("xyzzy listar", .unknownCommand(word: "xyzzy", suggestion: nil, index: 0), []),
      (
        "--json acuerdo agregra x",
        .unknownCommand(word: "agregra", suggestion: "agregar", index: 2), ["acuerdo"]
      ),
      (
        "resumen cumplimento",
        .unknownCommand(word: "cumplimento", suggestion: "cumplimiento", index: 1), ["resumen"]
      ),
      ("acuerdo", .missingCommand(available: ["agregar", "listar"]), ["acuerdo"]),
      ("acuerdo --json", .missingCommand(available: ["agregar", "listar"]), ["acuerdo"]),
      ("acuerdo --", .missingCommand(available: ["agregar", "listar"]), ["acuerdo"]),
      ("-- acuerdo listar", .unknownCommand(word: "--", suggestion: nil, index: 0), []),
      ("acuerdo -- listar", .unknownCommand(word: "--", suggestion: nil, index: 1), ["acuerdo"]),
      (
        "--cuadreno x acuerdo listar",
        .unknownOption(word: "--cuadreno", suggestion: "--cuaderno", index: 0), []
      ),
      (
        "acuerdo --responsabel Ana agregar x",
        .unknownOption(word: "--responsabel", suggestion: "--responsable", index: 1), ["acuerdo"]
      ),
      ("-", .unknownCommand(word: "-", suggestion: nil, index: 0), []),
      ("-5", .unknownCommand(word: "-5", suggestion: nil, index: 0), []),
    ] as [(String, ParseProblem, [String])])
  func notFound(line: String, problem: ParseProblem, path: [String]) {
    #expect(parse(line).failure == ParseFailure(problem, path: path))
  }

  @Test(
    "Without a command the root action runs, if there is one",
    arguments: [
      [], ["--json"], ["--cuaderno", "x"], ["--"],
    ])
  func noCommand(words: [String]) {
    let problem = Parser(table: Sample.table).parse(words).failure
    let available = ["acuerdo", "sesión", "resumen", "deshacer", "ayuda"]
    #expect(problem == ParseFailure(.missingCommand(available: available), path: []))

    let run = Parser(table: Sample.table(root: .root)).parse(words).invocation
    #expect(run?.path == [])
    #expect(run?.command.action == .root)
  }

  @Test("The root action does not swallow a mistyped command or option")
  func rootIsStrict() {
    let parser = Parser(table: Sample.table(root: .root))
    let word = ParseProblem.unknownCommand(word: "acuerd", suggestion: "acuerdo", index: 0)
    #expect(parser.parse(["acuerd"]).failure?.problem == word)
    let option = ParseProblem.unknownOption(word: "--vence", suggestion: nil, index: 0)
    #expect(parser.parse(["--vence"]).failure?.problem == option)
  }

  @Test("The table finds paths for the help command")
  func paths() throws {
    let table = Sample.table
    #expect(try table.path(forWords: []).get().isEmpty)
    #expect(
      try table.path(forWords: ["SESION", "new"]).get().map(\.name.english) == ["session", "new"])
    #expect(table.find(["acuerdo", "anotar"])?.action == .addAgreement)
    #expect(table.find(["acuerdo", "x"]) == nil)
    guard case .failure(let failure) = table.path(forWords: ["acuerdo", "listra"]) else {
      Issue.record("«listra» should not be found")
      return
    }
    let problem = ParseProblem.unknownCommand(word: "listra", suggestion: "listar", index: 1)
    #expect(failure == ParseFailure(problem, path: ["acuerdo"]))
  }

  @Test("A table always has help among its global options, once")
  func helpIsGlobal() {
    #expect(Sample.table.globals.count { $0.name.english == "help" } == 1)
    let again = CommandTable<SampleAction>(program: "p", summary: "", globals: [.help], groups: [])
    #expect(again.globals == [.help])
  }
}
