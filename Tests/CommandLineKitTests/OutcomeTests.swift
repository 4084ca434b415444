import CommandLineKit
import Testing

@Suite struct OutcomeTests {
  @Test(
    "Help anywhere before `--` wins over all that is wrong",
    arguments: [
      ("--ayuda", []), ("-h", []), ("--HELP --raro", []), ("acuerdo --help", ["agreement"]),
      ("--ayuda acuerdo agregar", ["agreement", "add"]),
      ("acuerdo agregar --ayuda", ["agreement", "add"]),
      ("acuerdo agregar --vence --ayuda", ["agreement", "add"]),
      ("acuerdo agregar --raro --minutos x -h", ["agreement", "add"]),
      ("acuerdo agregra --ayuda", ["agreement"]), ("xyz --ayuda", []),
      ("resumen x --ayuda", ["summary"]),
    ])
  func help(line: String, path: [String]) {
    #expect(parse(line).helpPath == path)
  }

  @Test(
    "Help after `--`, or with a value, is no call for help",
    arguments: [
      "acuerdo agregar -- --ayuda", "acuerdo agregar x --vence=--ayuda", "deshacer --ayuda=x",
      "deshacer -hx",
    ])
  func noHelp(line: String) {
    #expect(parse(line).helpPath == nil)
  }

  @Test(
    "Global options hold for help and for errors too",
    arguments: [
      "--json acuerd", "acuerd --json", "acuerdo agregar --raro --json", "--json",
      "acuerdo agregar --vence --json", "acuerdo --json", "--json deshacer --ayuda",
      "--raro --json deshacer", "deshacer x y --json --color nunca", "deshacer --json --json",
    ])
  func globals(line: String) {
    #expect(parse(line).globals?.flag(Sample.json) == true)
  }

  @Test("Along with an error come only global options")
  func onlyGlobals() {
    let globals = parse("acuerdo agregar --vence hoy --color NUNCA --raro").globals
    #expect(globals?.value(Sample.color)?.text == "never")
    #expect(globals?.has(Sample.due) == false)
  }

  @Test("Of several problems the first one counts")
  func firstProblem() {
    let problem = parse("acuerdo agregar --minutos x --raro").failure?.problem
    #expect(problem == .notANumber(spelled: "--minutos", value: "x", index: 3))
  }

  @Test("Words that are text are parsed from their bytes")
  func rawWords() {
    let words = ["acuerdo", "agregar", "Sesión 👍", "--json"].map { Array($0.utf8) }
    let invocation = Parser(table: Sample.table).parse(rawWords: words).invocation
    #expect(invocation?.path == ["agreement", "add"])
    #expect(invocation?.arguments.operand(Sample.text)?.text == "Sesión 👍")
  }

  @Test(
    "A word that is not UTF-8 is refused, whatever else there is",
    arguments: [
      ([0x61, 0xFF], "a�"), ([0xC3], "�"), ([0xED, 0xA0, 0x80], "���"), ([0xC0, 0x80], "��"),
    ] as [([UInt8], String)])
  func notUnicode(bytes: [UInt8], shown: String) {
    let words = ["acuerdo", "agregar"].map { Array($0.utf8) } + [bytes, Array("--json".utf8)]
    for words in [words, words + [Array("--ayuda".utf8)]] {
      let outcome = Parser(table: Sample.table).parse(rawWords: words)
      #expect(outcome.failure?.problem == .notUnicode(index: 2, shown: shown))
      #expect(outcome.failure?.path == ["acuerdo", "agregar"])
      #expect(outcome.globals?.flag(Sample.json) == true)
    }
  }
}
