extension HelpRow {
  /// The row of a command on the page above it.
  init<Action>(command: Command<Action>) {
    self.init(term: command.name.spanish, summary: command.summary)
  }

  /// The row of an operand.
  init(operand: Operand) {
    self.init(
      term: operand.placeholder, summary: operand.summary,
      details: Self.values(operand.kind.choices)
        + (operand.repeats && !operand.isPhrase ? ["Puede escribir más de uno."] : []))
  }

  /// The row of an option.
  init(option: Option) {
    let short = option.short.map { "-\($0), " } ?? ""
    let placeholder = option.placeholder.map { " \($0)" } ?? ""
    self.init(
      term: short + option.spanishForm + placeholder,
      english: option.name.isTranslated ? option.englishForm : nil,
      summary: option.summary,
      details: Self.values(option.kind?.choices ?? [])
        + (option.isList ? ["Puede escribir varios, separados por comas."] : [])
        + (option.repeats ? ["Puede repetirse."] : [])
        + (option.example.map { ["Ejemplo: \($0)"] } ?? []))
  }

  /// The values in one line, or in a line each when some are explained.
  private static func values(_ choices: [Choice]) -> [String] {
    if choices.isEmpty { return [] }
    if choices.allSatisfy({ $0.summary == nil }) {
      return ["Valores: \(choices.map(\.name.spanish).joined(separator: ", "))."]
    }
    let explained = choices.map { choice in
      choice.name.spanish + (choice.summary.map { ": \($0)" } ?? "")
    }
    return ["Valores:"] + explained
  }
}
