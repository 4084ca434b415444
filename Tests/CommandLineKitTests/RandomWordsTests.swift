import CommandLineKit
import Testing

@Suite struct RandomWordsTests {
  private static let pool = [
    "acuerdo", "agreement", "agregar", "listar", "sesión", "nueva", "resumen", "cumplimiento",
    "deshacer", "ayuda", "esquema", "ordinaria", "3", "-5", "-", "--", "- x", "", "x", "漢字",
    "--json", "-j", "--cuaderno", "-w", "-wx", "--cuaderno=", "--color", "nunca", "--vence",
    "--vence=hoy", "--responsable", "-r", "-rAna", "-r=Ana", "--minutos", "--estado",
    "--estado=pendiente,cumplido", "--urgente", "--raro", "--raro=1", "-z", "---", "--=",
    "\u{301}", "-\u{301}", "--\u{301}", "=", "\r\n", "-\n",
  ]
  private static let options = [
    Sample.workbook, Sample.json, Sample.color, Sample.responsible, Sample.due, Sample.action,
    Sample.minutes, Sample.urgent, Sample.status,
  ]
  private static let starts = [
    [], ["acuerdo", "agregar"], ["acuerdo", "listar"], ["resumen"], ["ayuda"],
    ["sesión", "nueva"],
  ]

  @Test("On random words the parser never crashes and never loses one")
  func nothingIsLost() {
    var generator = SeededGenerator(seed: 5)
    let parser = Parser(table: Sample.table)
    var runs = 0
    for _ in 0..<20_000 {
      var words = Self.starts.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        words.append(Self.pool.randomElement(using: &generator) ?? "")
      }
      let outcome = parser.parse(words)
      _ = outcome.failure?.message(program: "cte")
      guard let invocation = outcome.invocation else { continue }
      runs += 1
      #expect(lost(words, invocation) == [], "\(words)")
    }
    #expect(runs > 1_000)
  }

  /// The words that a command to run has lost.
  private func lost(_ words: [String], _ invocation: Invocation<SampleAction>) -> [String] {
    let arguments = invocation.arguments
    let values =
      Self.options.flatMap { arguments.values($0) }
      + invocation.command.operands.flatMap { arguments.operands($0) }
    let bound = Set(values.map(\.origin.index))
    let flags = Set(Self.options.compactMap { arguments.origin($0)?.index })
    let end = words.indices.first { words[$0] == "--" } ?? words.endIndex
    var pathLeft = invocation.path.count
    return words.indices.filter { index in
      if index == end || bound.contains(index) || flags.contains(index) { return false }
      let isOption = index < end && words[index].utf8.first == UInt8(ascii: "-")
      if isOption { return !bound.contains(index + 1) }
      pathLeft -= 1
      return pathLeft < 0
    }
    .map { words[$0] }
  }
}
