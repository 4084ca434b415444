import SessionKit

/// What is to be completed, for those whom nobody can ask here.
struct CompleteList {
  let run: Run
  let book: Book

  func tell(
    _ disagreements: [Disagreement], _ alike: [Alike], _ entries: [Entry]
  ) throws -> ExitCode {
    if run.isJSON {
      try run.print(
        .array(
          disagreements.enumerated().map { Self.view($0.element, number: $0.offset + 1) }
            + alike.map(Self.view) + entries.map { book.view($0, asOf: run.pen.today) }))
    } else {
      for (place, disagreement) in disagreements.enumerated() {
        try print(Self.lines(disagreement))
        let name = disagreement.id.map { String($0.text.prefix(5)) } ?? String(place + 1)
        try print(["cte completar --conflicto \(name) --vale …"])
      }
      for pair in alike {
        try print(Self.lines(pair))
        let ids = "\(pair.pair.first.text.prefix(5)) \(pair.pair.second.text.prefix(5))"
        try print([
          "cte \(pair.kind.noun) unir \(ids)", "cte \(pair.kind.noun) distinguir \(ids)",
        ])
      }
      for entry in entries { try print([line(entry.record, entry)]) }
    }
    try run.say("Aquí no se puede preguntar: complete cada uno con la orden que se muestra.")
    return .usage
  }

  private func print(_ lines: [String]) throws {
    for line in lines { try run.print(Screen.wrap(line, run.width)) }
  }

  private func line<Kept: Record>(_ record: Kept, _ entry: Entry) -> String {
    let options = record.missing.map { gap in
      let field = Kept.fields.first { $0.key == gap.key }
      return "--\(field?.spanish ?? CommonOptions.school.name.spanish) …"
    }
    let id = String((record.id?.text ?? "").prefix(5))
    return "cte \(entry.kind.noun) editar \(id) \(options.joined(separator: " "))"
  }

  // MARK: - Versions

  /// The versions of a thing, each with its number.
  static func lines(_ disagreement: Disagreement) -> [String] {
    let place = disagreement.session.map { ", \($0.card.shortName)" } ?? ""
    let count = disagreement.versions.count == 2 ? "Dos" : "Varias"
    return ["\(count) versiones: \(disagreement.title)\(place)"]
      + disagreement.versions.enumerated().map { place, version in
        let note = place == 0 ? " (la que está)" : ""
        let by = version.by.isEmpty ? "" : ", de \(version.by)"
        return "  \(place + 1). \(words(version))\(by)\(note)"
      }
  }

  /// What a version says.
  static func words(_ version: Disagreement.Version) -> String {
    if version.isGone { return "quitarlo: se quitó en una computadora" }
    return version.lines.isEmpty ? "como estaba" : version.lines.joined(separator: "; ")
  }

  /// Two that are perhaps one.
  static func lines(_ pair: Alike) -> [String] {
    ["¿Se anotó dos veces \(pair.kind.definite)?"] + pair.lines.map { "  • \($0)" }
  }

  private static func view(_ disagreement: Disagreement, number: Int) -> JSON {
    .object([
      ("kind", .string("conflict")), ("number", .integer(number)),
      ("title", .string(disagreement.title)),
      ("session", .string(disagreement.session?.id.text)),
      (
        "versions",
        .array(
          disagreement.versions.map { version in
            .object([
              ("by", .string(version.by)), ("removed", .bool(version.isGone)),
              ("lines", .array(version.lines.map(JSON.string))),
            ])
          })
      ),
    ])
  }

  private static func view(_ pair: Alike) -> JSON {
    .object([
      ("kind", .string("alike")), ("of", .string(pair.kind.name)),
      ("ids", .array([.string(pair.pair.first.text), .string(pair.pair.second.text)])),
      ("lines", .array(pair.lines.map(JSON.string))),
    ])
  }
}
