import CommandLineKit
import SessionKit
import SpanishText

/// `cte configurar`: what the program remembers of a user, on this machine.
struct Configure {
  static let key = Operand(
    "key", placeholder: "AJUSTE", required: false,
    summary: "Cuál: " + Settings.Key.allCases.map(\.spanish).joined(separator: ", "))
  static let value = Operand(
    "value", placeholder: "VALOR", required: false, isPhrase: true,
    summary: "Su valor nuevo; «\"\"» lo borra")

  static let command = Command<Action>(
    Name("config", "configurar"), summary: "Muestra o cambia sus ajustes en esta computadora",
    operands: [key, value],
    examples: [
      Example("cte configurar", "todos los ajustes"),
      Example("cte configurar editor nano", "con qué escribir textos largos"),
      Example("cte configurar plano sí", "para lectores de pantalla"),
    ], action: { try Configure(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    guard let name = run.arguments.operand(Self.key)?.text else { return try list() }
    let folded = Folding.fold(name)
    let keys = Settings.Key.allCases
    guard
      let key = keys.first(where: { $0.rawValue == folded || Folding.fold($0.spanish) == folded })
    else {
      let names = keys.map(\.spanish)
      throw UsageProblem.unknownSetting(
        name, suggestion: Similarity.closest(to: name, among: names))
    }
    let words = run.arguments.operands(Self.value).map(\.text)
    if words.isEmpty {
      try run.print(run.settings[key] ?? "")
      return .done
    }
    var settings = run.settings
    let value = try checked(trim(words.joined(separator: " ")), key)
    settings[key] = value.isEmpty ? nil : value
    try settings.write(in: run.context.dataFolder)
    try run.say(
      value.isEmpty
        ? "Ajuste borrado: \(key.spanish)."
        : "\(key.spanish): \(shown(value, key))")
    return .done
  }

  /// A value as it is typed in Spanish.
  private func shown(_ value: String, _ key: Settings.Key) -> String {
    Self.words(for: key).first { $0.value == value }?.key ?? value
  }

  /// The values that a setting can have: in Spanish, and as they are kept.
  private static func words(for key: Settings.Key) -> [String: String] {
    switch key {
    case .color: ["auto": "auto", "siempre": "always", "nunca": "never"]
    case .plain: ["sí": "yes", "no": "no"]
    case .me, .guide, .editor: [:]
    }
  }

  private func checked(_ value: String, _ key: Settings.Key) throws -> String {
    guard !value.isEmpty else { return value }
    switch key {
    case .me, .editor: return value
    case .color, .plain:
      let words = Self.words(for: key)
      let folded = Folding.fold(value)
      if words.values.contains(folded) { return folded }
      guard let found = words.first(where: { Folding.fold($0.key) == folded })?.value else {
        throw UsageProblem.badSetting(value, allowed: words.keys.sorted())
      }
      return found
    case .guide:
      if ChosenGuide.isFree(value) { return Folding.fold(value) }
      guard GuideShelf.library.find(value) != nil else {
        throw UsageProblem.unknownGuide(
          value, suggestion: Similarity.closest(to: value, among: GuideShelf.library.names))
      }
      return Folding.fold(value)
    }
  }

  private func list() throws -> ExitCode {
    let keys = Settings.Key.allCases
    if run.isJSON {
      try run.print(.object(keys.map { ($0.rawValue, .string(run.settings[$0])) }))
      return .done
    }
    let listing = Listing(
      headings: ["Ajuste", "Valor", "Qué es"],
      rows: keys.map {
        [
          Listing.Cell($0.spanish), Listing.Cell(run.settings[$0] ?? "—"),
          Listing.Cell($0.summary),
        ]
      }, flexible: 2)
    try run.print(listing.render(width: run.width, style: run.style))
    return .done
  }
}
