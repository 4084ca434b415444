import CommandLineKit
import SessionKit
import SpanishText

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
    let name = trim(run.arguments.operands(Self.name).map(\.text).joined(separator: " "))
    guard !name.isEmpty else {
      guard !run.pen.name.isEmpty else { throw Lack.identity }
      try show(run.pen.name)
      return .done
    }
    let found = try known(name)
    var settings = run.settings
    settings[.me] = found?.signature ?? name
    try settings.write(in: run.context.dataFolder)
    if run.isJSON { try show(found?.name ?? name) }
    try run.say("Usted es \(found?.name ?? name).")
    if found == nil, Locator(run).existing != nil {
      try run.say(
        "Ese nombre no está en el cuaderno.\(Wording.question(try likely(name))) Si es otra persona, "
          + "agréguela con: cte persona agregar \"\(name)\"")
    }
    return .done
  }

  /// The whole name, if the workbook here knows somebody by what was said; one who shares a name
  /// signs with the id.
  private func known(_ name: String) throws -> (name: String, signature: String)? {
    guard let directory = try run.workbookHere?.read(.none).directory else { return nil }
    do {
      let person = try directory.find(Person.self, name)
      let whole = person.words(in: directory)
      let isOnly = directory.people(named: whole).count == 1
      return (whole, isOnly ? whole : person.id.text)
    } catch {
      if case .unknown = error { return nil }
      throw error
    }
  }

  /// The name of the workbook that is almost what was said.
  private func likely(_ name: String) throws -> String? {
    guard let directory = try run.workbookHere?.read(.none).directory else { return nil }
    let names = directory.entries
      .filter { $0.kind == "person" }.map(\.name)
    let folded = Folding.fold(name)
    // Most people say one surname only.
    let short = Dictionary(
      names.map { ($0.split(separator: " ").prefix(2).joined(separator: " "), $0) }
    ) { first, _ in first }
    return Similarity.closest(to: folded, among: names + short.keys.sorted()).map {
      short[$0] ?? $0
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
