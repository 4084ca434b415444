import CommandLineKit
import SessionKit

/// `cte pauta elegir`: which level of demand somebody sets themselves.
struct PautaChoose {
  private static let reference = RecordCommands.reference(Pauta.kind)
  private static let demand = Option.value(
    "demand", "exigencia", placeholder: "NIVEL",
    summary: "El nivel de la pauta: su número o sus palabras", example: "--exigencia 2")
  private static let person = Option.value(
    "person", "persona", placeholder: "PERSONA", kind: .reference("person"),
    summary: "Quién lo elige; sin ella, usted", example: "--persona Ana")

  static let command = Command<Action>(
    Name("choose", "elegir"), summary: "Anota qué nivel de exigencia elige alguien",
    discussion: "Cada quien elige el suyo y puede cambiarlo después; queda la historia.",
    operands: [reference], options: [demand, person, CommonOptions.session],
    examples: [Example("cte pauta elegir bcd --exigencia 2 --persona Ana", "el segundo nivel")],
    action: { try PautaChoose(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Pauta.kind))
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    let entry = try RecordCommands.find(Pauta.self, text, in: book)
    guard let pauta = entry.record as? Pauta else {
      throw RecordProblem.none(kind: Pauta.kind.name, text: text)
    }
    let level = try level(of: pauta)
    let person = try person(in: book.directory)
    let file = try run.session(CommonOptions.session, in: book, for: .writing)
    let name = book.directory.name(of: person.id) ?? ""
    try folder.change("\(run.command) \(name): \(Wording.quoted(level))") {
      try $0.choose(level, person, of: entry, in: file)
    }
    try run.print(pauta.id?.text ?? "")
    try run.say("\(name) eligió: \(level).")
    if !entry.concerns(person: person.id, orTeamIn: book.directory) {
      try run.warn("\(name) no está entre quienes siguen la pauta.")
    }
    return .done
  }

  /// The level that is meant.
  private func level(of pauta: Pauta) throws -> String {
    let example = "cte pauta elegir \(pauta.id?.text.prefix(5) ?? "") --exigencia 1"
    guard let said = run.arguments.value(Self.demand)?.text else {
      throw UsageProblem.missing(what: "decir el nivel", example: example)
    }
    return try pauta.level(for: said)
  }

  private func person(in directory: Directory) throws -> Reference<Person> {
    if let name = run.arguments.value(Self.person)?.text {
      return try directory.find(Person.self, name)
    }
    return Reference(try run.me(in: directory))
  }
}
