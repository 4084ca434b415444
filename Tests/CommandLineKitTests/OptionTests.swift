import CommandLineKit
import Testing

@Suite struct OptionTests {
  private func add(_ words: [String]) -> ParseOutcome<SampleAction> {
    Parser(table: Sample.table).parse(["acuerdo", "agregar", "x"] + words)
  }

  @Test(
    "A value follows its option or is attached to it",
    arguments: [
      (["--vence", "sexta"], "sexta", 4), (["--vence=sexta"], "sexta", 3), (["--vence="], "", 3),
      (["--due", "sexta"], "sexta", 4), (["--VENCE=a=b"], "a=b", 3), (["--vence", ""], "", 4),
      (["--vence", "-5"], "-5", 4), (["--vence", "-"], "-", 4), (["--vence", "- a"], "- a", 4),
      (["--vence", "--raro"], "--raro", 4), (["--vence", "-x"], "-x", 4),
      (["--vence", "--raro=1"], "--raro=1", 4), (["--vence", "-wfoo"], "-wfoo", 4),
      (["--vence=--json"], "--json", 3), (["--vence", "acuerdo"], "acuerdo", 4),
      (["--vence=\u{301}a"], "\u{301}a", 3),
    ])
  func values(words: [String], text: String, index: Int) {
    let value = add(words).invocation?.arguments.value(Sample.due)
    #expect(value?.text == text)
    #expect(value?.origin.index == index)
    #expect(value.map { words[0].hasPrefix($0.origin.spelled) } == true)
  }

  @Test(
    "A short option takes its value in three ways",
    arguments: [
      (["-r", "Ana"], "Ana"), (["-rAna"], "Ana"), (["-r=Ana"], "Ana"), (["-r="], ""),
      (["-r==a"], "=a"), (["-r-5"], "-5"), (["-r", "-5"], "-5"),
    ])
  func short(words: [String], text: String) {
    let value = add(words).invocation?.arguments.value(Sample.responsible)
    #expect(value?.text == text)
    #expect(value?.origin.spelled == "-r")
  }

  @Test(
    "Names of options disregard accents, case and language",
    arguments: [
      "--ACCIÓN", "--accion", "--action", "--Acción", "--accio\u{301}n", "--tarea",
    ])
  func names(spelled: String) {
    let arguments = add([spelled, "leer"]).invocation?.arguments
    #expect(arguments?.value(Sample.action)?.text == "leer")
    #expect(arguments?.value(Sample.action)?.origin == Origin(index: 4, spelled: spelled))
  }

  @Test(
    "What is wrong with an option is said",
    arguments: [
      (["--raro"], .unknownOption(word: "--raro", suggestion: nil, index: 3)),
      (["--raro=1"], .unknownOption(word: "--raro", suggestion: nil, index: 3)),
      (
        ["--responsabel=1"],
        .unknownOption(word: "--responsabel", suggestion: "--responsable", index: 3)
      ),
      (
        ["--RESPONSIBEL"],
        .unknownOption(word: "--RESPONSIBEL", suggestion: "--responsible", index: 3)
      ),
      (["--acsión"], .unknownOption(word: "--acsión", suggestion: "--accion", index: 3)),
      (["--cuadern"], .unknownOption(word: "--cuadern", suggestion: "--cuaderno", index: 3)),
      (["--estado", "a"], .unknownOption(word: "--estado", suggestion: nil, index: 3)),
      (["-x"], .unknownOption(word: "-x", suggestion: nil, index: 3)),
      (["-ñ"], .unknownOption(word: "-ñ", suggestion: nil, index: 3)),
      (["---"], .unknownOption(word: "---", suggestion: nil, index: 3)),
      (["--=x"], .unknownOption(word: "--", suggestion: nil, index: 3)),
      (["--vence"], .missingValue(option: Sample.due, spelled: "--vence", index: 3)),
      (["--vence", "--json"], .missingValue(option: Sample.due, spelled: "--vence", index: 3)),
      (["--due", "--accion=x"], .missingValue(option: Sample.due, spelled: "--due", index: 3)),
      (["--vence", "-j"], .missingValue(option: Sample.due, spelled: "--vence", index: 3)),
      (["--vence", "--", "a"], .missingValue(option: Sample.due, spelled: "--vence", index: 3)),
      (["--urgente=sí"], .flagWithValue(spelled: "--urgente", value: "sí", index: 3)),
      (["--json="], .flagWithValue(spelled: "--json", value: "", index: 3)),
      (["-jw"], .flagWithValue(spelled: "-j", value: "w", index: 3)),
      (["--vence", "a", "--due=b"], .repeated(option: Sample.due, spelled: "--due", index: 5)),
      (["--json", "-j"], .repeated(option: Sample.json, spelled: "-j", index: 4)),
      (["--minutos", "diez"], .notANumber(spelled: "--minutos", value: "diez", index: 4)),
      (["--minutos="], .notANumber(spelled: "--minutos", value: "", index: 3)),
      (["--minutos=-"], .notANumber(spelled: "--minutos", value: "-", index: 3)),
      (["--minutos=1.5"], .notANumber(spelled: "--minutos", value: "1.5", index: 3)),
      (["--minutos=٣"], .notANumber(spelled: "--minutos", value: "٣", index: 3)),
    ] as [([String], ParseProblem)])
  func problems(words: [String], problem: ParseProblem) {
    #expect(add(words).failure == ParseFailure(problem, path: ["acuerdo", "agregar"]))
  }

  @Test("Numbers are whole and may be negative", arguments: ["0", "45", "-5", "007"])
  func numbers(text: String) {
    #expect(add(["--minutos", text]).invocation?.arguments.value(Sample.minutes)?.text == text)
  }

  @Test("An option that repeats keeps all its values in order")
  func repeating() {
    let arguments = add(["-r", "Ana", "--responsable=Luis", "--responsible", "Ema"]).invocation?
      .arguments
    #expect(arguments?.values(Sample.responsible).map(\.text) == ["Ana", "Luis", "Ema"])
    #expect(arguments?.values(Sample.due) == [])
  }

  @Test("Flags are there or not")
  func flags() {
    let arguments = add(["--URGENTE"]).invocation?.arguments
    #expect(arguments?.flag(Sample.urgent) == true)
    #expect(arguments?.has(Sample.urgent) == true)
    #expect(arguments?.origin(Sample.urgent) == Origin(index: 3, spelled: "--URGENTE"))
    #expect(arguments?.flag(Sample.json) == false)
    #expect(arguments?.has(Sample.due) == false)
  }

  @Test("A flag that can be taken back takes an empty value for that, and no other")
  func clearableFlags() {
    let viable = Option.flag(
      "viable", "viable", isClearable: true, summary: "Se puede hacer", example: "--viable")
    let edit = Command<SampleAction>(
      Name("edit", "editar"), summary: "Corrige", options: [viable], action: .undo)
    let table = CommandTable<SampleAction>(
      program: "cte", summary: "Prueba", groups: [CommandGroup("Órdenes", [edit])])
    func bound(_ word: String) -> Arguments? {
      Parser(table: table).parse(["editar", word]).invocation?.arguments
    }
    #expect(bound("--viable")?.flag(viable) == true)
    #expect(bound("--viable")?.values(viable) == [])
    #expect(bound("--viable=")?.flag(viable) == false)
    #expect(bound("--viable=")?.value(viable)?.text == "")
    let failure = Parser(table: table).parse(["editar", "--viable=no"]).failure
    #expect(failure?.problem == .flagWithValue(spelled: "--viable", value: "no", index: 1))
    #expect(Parser(table: table).parse(["editar", "--viable", "--viable="]).failure != nil)
  }

  @Test(
    "Choices become their English word, and lists are split at commas",
    arguments: [
      ("pendiente", ["pending"]), ("PENDING", ["pending"]),
      ("hecho,en-proceso", ["met", "inProgress"]),
      ("pendiente, cumplido", ["pending", "met"]), ("inprogress", ["inProgress"]),
    ])
  func choices(text: String, values: [String]) {
    let outcome = Parser(table: Sample.table).parse(["acuerdo", "listar", "--estado", text])
    let bound = outcome.invocation?.arguments.values(Sample.status)
    #expect(bound?.map(\.text) == values)
    #expect(bound?.allSatisfy { $0.origin == Origin(index: 3, spelled: "--estado") } == true)
  }

  @Test(
    "A value that is no choice is refused, with the nearest one",
    arguments: [
      ("cumplid", "cumplid", "cumplido"), ("pendiente,xyz", "xyz", nil), ("", "", nil),
      ("pendiente,", "", nil), ("a, met", "a", nil),
    ] as [(String, String, String?)])
  func notChoices(text: String, value: String, suggestion: String?) {
    let outcome = Parser(table: Sample.table).parse(["acuerdo", "listar", "--estado", text])
    let problem = ParseProblem.notAChoice(
      spelled: "--estado", value: value, choices: Sample.status.kind?.choices ?? [],
      suggestion: suggestion, index: 3)
    #expect(outcome.failure?.problem == problem)
  }

  @Test("A choice that takes one value does not split at commas")
  func noList() {
    #expect(
      parse("--color always,never deshacer").failure?.problem
        == .notAChoice(
          spelled: "--color", value: "always,never", choices: Sample.color.kind?.choices ?? [],
          suggestion: nil, index: 1))
  }
}
