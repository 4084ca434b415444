import CommandLineKit
import SessionKit

/// `cte soy`: says once who is using the program on this machine.
struct Me {
  static let name = Operand(
    "name", placeholder: "NOMBRE", required: false, isPhrase: true,
    summary: "Su nombre, como está en el cuaderno; sin él, dice quién es usted")

  static let command = Command<Action>(
    Name("me", "soy"), summary: "Dice quién es usted",
    discussion: "Se guarda en esta computadora, fuera del cuaderno. Nadie lo comprueba.",
    operands: [name], examples: [Example("cte soy \"Ana López\"", "así firma lo que anota")],
    action: { try Me(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let name = trimmed(run.arguments.operands(Self.name).map(\.text).joined(separator: " "))
    guard !name.isEmpty else {
      guard !run.pen.name.isEmpty else { throw Lack.identity }
      try show(run.pen.name)
      return .done
    }
    let found = try known(name)
    var settings = run.settings
    settings[.me] = found ?? name
    try settings.write(in: run.context.dataFolder)
    if run.isJSON { try show(found ?? name) }
    try run.say("Usted es \(found ?? name).")
    if found == nil, Locator(run).existing != nil {
      try run.say(
        "Ese nombre no está en el cuaderno; agréguelo con: cte persona agregar \"\(name)\"")
    }
    return .done
  }

  /// The whole name, if the workbook here knows somebody by what was said.
  private func known(_ name: String) throws -> String? {
    guard let place = Locator(run).existing, WorkbookFolder.exists(at: place) else { return nil }
    let directory = try run.workbook(at: place).read(.none).directory
    do {
      return try directory.find(Person.self, name).words(in: directory)
    } catch {
      if case .unknown = error { return nil }
      throw error
    }
  }

  private func show(_ name: String) throws {
    if run.isJSON {
      try run.print(.object([("name", .string(name))]))
    } else {
      try run.print(name)
    }
  }
}
