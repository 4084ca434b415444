import SpanishText

extension ParseFailure {
  /// What happened, where, and what to do next, for people.
  public func message(program: String) -> String {
    let help = ([program, "ayuda"] + path).joined(separator: " ")
    return problem.sentences(path: path).joined(separator: " ") + " Vea: \(help)"
  }
}

extension ParseProblem {
  /// The sentences about the problem, given the Spanish words of the command so far.
  func sentences(path: [String]) -> [String] {
    switch self {
    case .unknownCommand(let word, let suggestion, _):
      let place = path.isEmpty ? "" : " en «\(path.joined(separator: " "))»"
      return ["No conozco la orden \(quoted(word))\(place)."] + question(suggestion)
    case .missingCommand(let available):
      return missingCommand(available, path)
    case .unknownOption(let word, let suggestion, _):
      return ["No conozco la opción \(quoted(word))."] + question(suggestion)
    case .missingValue(let option, let spelled, _):
      return ["A la opción \(quoted(spelled)) le falta su valor\(placeholder(option))."]
        + example(option)
    case .flagWithValue(let spelled, let value, _):
      return value.isEmpty
        ? ["La opción \(quoted(spelled)) no lleva valor: escríbala sin el signo «=»."]
        : ["La opción \(quoted(spelled)) no lleva valor y sobra \(quoted(value))."]
    case .repeated(_, let spelled, _):
      return ["La opción \(quoted(spelled)) aparece más de una vez: déjela solo una."]
    case .notAChoice(let spelled, let value, let choices, let suggestion, _):
      return ["\(rejected(value, spelled))."] + question(suggestion) + valid(choices)
    case .notANumber(let spelled, let value, _):
      return ["\(rejected(value, spelled)): escriba un número entero, por ejemplo 3."]
    case .missingOperand(let operand):
      return ["Falta \(operand.placeholder): \(loweringFirst(operand.summary))."]
    case .unexpectedOperand(let text, let suggestion, _):
      let advice = "Si es parte de un texto, escriba el texto entre comillas."
      return ["Sobra \(quoted(text))."] + (suggestion == nil ? [advice] : question(suggestion))
    case .notUnicode(let index, let shown):
      return [
        "No pude leer la palabra \(index + 1), \(quoted(shown)): sus letras no están en UTF-8.",
        "Escríbala de nuevo.",
      ]
    }
  }

  private func missingCommand(_ available: [String], _ path: [String]) -> [String] {
    if path.isEmpty { return ["Falta la orden: diga qué quiere hacer."] }
    let noun = path.joined(separator: " ")
    let verbs = available.joined(separator: ", ")
    return ["Falta decir qué quiere hacer con «\(noun)».", "Puede escribir: \(verbs)."]
  }

  private func rejected(_ value: String, _ spelled: String) -> String {
    let place = quoted(spelled)
    return value.isEmpty
      ? "El valor de \(place) está vacío" : "\(quoted(value)) no es un valor de \(place)"
  }

  private func question(_ suggestion: String?) -> [String] {
    suggestion.map { ["¿Quiso decir \(quoted($0))?"] } ?? []
  }

  private func valid(_ choices: [Choice]) -> [String] {
    ["Valores: \(choices.map(\.name.spanish).joined(separator: ", "))."]
  }

  private func placeholder(_ option: Option) -> String {
    option.placeholder.map { ", \($0)" } ?? ""
  }

  private func example(_ option: Option) -> [String] {
    option.example.map { ["Ejemplo: «\($0)»."] } ?? []
  }

  private func loweringFirst(_ text: String) -> String {
    let isAcronym = text.dropFirst().first?.isUppercase ?? false
    return isAcronym ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// What was typed, safe to show and not too long.
  private func quoted(_ text: String) -> String {
    "«\(VisibleText.clean(text).truncated(toWidth: 60))»"
  }
}
