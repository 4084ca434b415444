import CommandLineKit
import SessionKit

/// `cte persona unir`, `cte persona distinguir`: whether two who were entered are one.
struct SameCommands {
  static let two = Operand(
    "two", placeholder: "CUÁL", required: false, repeats: true,
    summary: "Los dos, por su nombre o su clave")

  /// The verbs for a kind of which the same one may have been entered on two laptops.
  static func commands<Kept: Record>(_ type: Kept.Type) -> [Command<Action>] {
    let kind = Kept.kind
    return [
      Command<Action>(
        Name("merge", "unir"), summary: "Dice que \(kind.definite) se anotó dos veces",
        discussion:
          "Queda con lo que se sabe de ambas claves, y todo lo que habla de una u otra es "
          + "suyo. Vale también para lo que llegue después de otras computadoras.",
        operands: [two],
        examples: [Example("cte \(kind.noun) unir bcdfg hjkmn", "por sus claves")],
        action: { try SameCommands(run: $0).carryOut(type, isSame: true) }),
      Command<Action>(
        Name("distinguish", "distinguir"),
        summary: "Dice que dos que se parecen son distint\(kind.ending)s",
        operands: [two],
        examples: [Example("cte \(kind.noun) distinguir bcdfg hjkmn", "no vuelve a preguntarlo")],
        action: { try SameCommands(run: $0).carryOut(type, isSame: false) }),
    ]
  }

  let run: Run

  private func carryOut<Kept: Record>(_ type: Kept.Type, isSame: Bool) throws -> ExitCode {
    let folder = try run.workbook()
    let words = run.arguments.operands(Self.two).map(\.text)
    let directory = try folder.read(.none).directory
    let ids = try words.map { try directory.find(Kept.self, $0).id }
    guard ids.count == 2, ids[0] != ids[1] else {
      throw UsageProblem.missing(
        what: "decir cuáles dos", example: "cte \(Kept.kind.noun) unir bcdfg hjkmn")
    }
    try Self.say(IDPair(ids[0], ids[1]), Kept.kind, isSame, folder, run)
    return .done
  }

  /// Keeps whether two are one, and says it.
  static func say(
    _ pair: IDPair, _ kind: Kind, _ isSame: Bool, _ folder: WorkbookFolder, _ run: Run
  ) throws {
    let names = try folder.read(.none).directory
    let command = "\(run.command) \(names.name(of: pair.first) ?? "")"
    if isSame {
      _ = try folder.unite(command, pair)
      let now = try folder.read(.none).directory
      let name = now.name(of: pair.first) ?? now.name(of: pair.second) ?? ""
      try run.say(
        "Ahora es un\(kind.gender == .feminine ? "a" : "") sol\(kind.ending) \(kind.one): \(name).")
    } else {
      try folder.change(command) { try $0.editWorkbook { $0.apart.append(pair) } }
      try run.say("Son distint\(kind.ending)s; no se vuelve a preguntar.")
    }
  }
}
