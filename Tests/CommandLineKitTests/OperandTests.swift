import CommandLineKit
import Testing

@Suite struct OperandTests {
  @Test(
    "Operands and options interleave; the repeated operand takes the rest",
    arguments: [
      (["x"], "x", []), (["x", "a", "b"], "x", ["a", "b"]),
      (["--vence", "v", "x", "--urgente", "a", "-rAna", "b"], "x", ["a", "b"]),
      (["-"], "-", []), (["-5"], "-5", []), (["- un punto"], "- un punto", []), ([""], "", []),
      (["-- raya"], "-- raya", []), (["—raya"], "—raya", []), (["-\u{A0}x"], "-\u{A0}x", []),
      (["--", "--x"], "--x", []),
      (["x", "--", "--json", "--", "-w"], "x", ["--json", "--", "-w"]),
      (["--", "--ayuda"], "--ayuda", []), (["listar"], "listar", []),
    ] as [([String], String, [String])])
  func interleaving(words: [String], text: String, notes: [String]) {
    let outcome = Parser(table: Sample.table).parse(["acuerdo", "agregar"] + words)
    let arguments = outcome.invocation?.arguments
    #expect(arguments?.operand(Sample.text)?.text == text)
    #expect(arguments?.operand(Sample.text)?.origin.spelled == "TEXTO")
    #expect(arguments?.operands(Sample.notes).map(\.text) == notes)
    #expect(arguments?.flag(Sample.json) == false)
  }

  @Test("Operands are checked like options")
  func kinds() {
    let arguments = parse("sesion nueva INTENSIVA 3").invocation?.arguments
    #expect(arguments?.operand(Sample.kind)?.text == "intensive")
    #expect(
      arguments?.operand(Sample.hours)
        == BoundValue(
          text: "3", origin: Origin(index: 3, spelled: "HORAS")))
  }

  @Test(
    "What is wrong with an operand is said",
    arguments: [
      ("acuerdo agregar", .missingOperand(Sample.text)),
      ("acuerdo agregar --", .missingOperand(Sample.text)),
      ("acuerdo agregar --vence x", .missingOperand(Sample.text)),
      (
        "sesion nueva ordinria",
        .notAChoice(
          spelled: "TIPO", value: "ordinria", choices: Sample.kind.kind.choices,
          suggestion: "ordinaria", index: 2)
      ),
      ("sesion nueva ordinaria tres", .notANumber(spelled: "HORAS", value: "tres", index: 3)),
      ("sesion nueva ordinaria 3 más", .unexpectedOperand(text: "más", suggestion: nil, index: 4)),
      ("deshacer x", .unexpectedOperand(text: "x", suggestion: nil, index: 1)),
      ("deshacer JSON", .unexpectedOperand(text: "JSON", suggestion: "--json", index: 1)),
      ("deshacer -- --json", .unexpectedOperand(text: "--json", suggestion: nil, index: 2)),
      (
        "resumen -- cumplimento",
        .unexpectedOperand(text: "cumplimento", suggestion: "cumplimiento", index: 2)
      ),
    ] as [(String, ParseProblem)])
  func problems(line: String, problem: ParseProblem) {
    #expect(parse(line).failure?.problem == problem)
  }
}
