/// How a command is written, in a line or two.
struct Usage<Action: Sendable>: Sendable {
  let program: String
  let path: [Command<Action>]

  /// How many options are written out before «[opciones]» stands for the rest.
  private static var optionsShown: Int { 2 }

  /// One line for the command alone and one for its subcommands, as far as it has them.
  ///
  /// Spaces that should not be broken at are U+00A0.
  var lines: [String] {
    guard let command = path.last else { return [] }
    let start = ([program] + path.map(\.name.spanish)).joined(separator: " ")
    let own =
      command.action == nil
      ? [] : [([start] + command.operands.map(form) + options(command)).joined(separator: " ")]
    return own + (command.subcommands.isEmpty ? [] : ["\(start) ORDEN [opciones]"])
  }

  private func form(_ operand: Operand) -> String {
    let name = operand.placeholder + (operand.repeats && !operand.isPhrase ? "…" : "")
    return operand.required ? name : "[\(name)]"
  }

  /// The first options with a value, which are those that a command is about.
  private func options(_ command: Command<Action>) -> [String] {
    let shown = command.options.filter { !$0.isFlag }.prefix(Self.optionsShown)
    let forms = shown.map { option in
      "[\(option.spanishForm)\u{A0}\(option.placeholder ?? "")]" + (option.repeats ? "…" : "")
    }
    return forms + (command.options.count > shown.count ? ["[opciones]"] : [])
  }
}
