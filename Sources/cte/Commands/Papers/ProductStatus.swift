import CommandLineKit
import SessionKit
import SpanishText

/// `cte producto listar` and `cte producto estado`: how the products of a session stand.
struct ProductStatus {
  private let run: Run
  private let held: HeldSession
  private let workbook: Workbook
  private let own: [any Record]
  private let states: [ProductState]

  init(_ run: Run) throws {
    self.run = run
    let folder = try run.workbook()
    let book = try folder.read(.none)
    let file = try run.session(CommonOptions.session, in: book, for: .reading)
    held = try folder.held(file, in: book)
    workbook = book.workbook
    own = try run.ownRecords()
    states = ProductState.all(held.plan, held.whole, workbook, own: own)
  }

  // MARK: - In a list

  func list() throws -> ExitCode {
    if run.isJSON {
      try run.print(.array(states.map(view)))
      return .done
    }
    guard !states.isEmpty else { return try tellNone() }
    let listing = Listing(
      headings: ["Clave", "Producto", "Estado"],
      rows: states.map { state in
        let count = state.lacks.count
        let mark =
          state.isComplete ? "completo" : count == 1 ? "falta 1 cosa" : "faltan \(count) cosas"
        return [
          .init(state.product.id), .init(title(state)),
          .init(mark, state.isComplete ? .good : .bad),
        ]
      }, flexible: 1)
    try run.print(listing.render(width: run.width, style: run.style))
    return .done
  }

  private func tellNone() throws -> ExitCode {
    try run.say("La guía de la \(held.card.shortName) no pide productos.")
    return .done
  }

  private func title(_ state: ProductState) -> String {
    held.guide.say(state.product.title)
  }

  private func view(_ state: ProductState) -> JSON {
    .object([
      ("id", .string(state.product.id)), ("title", .string(title(state))),
      ("complete", .bool(state.isComplete)),
      ("missing", .array(state.missing.map(JSON.string))),
      (
        "lacks",
        .array(
          state.lacks.map { lack in
            .object([
              ("text", .string(lack.text)), ("kind", .string(lack.kind.name)),
              ("field", .filled(lack.field)), ("step", .string(lack.step?.id)),
              ("command", .string(command(lack))),
            ])
          })
      ),
    ])
  }

  // MARK: - One by one

  func status() throws -> ExitCode {
    let wanted = run.arguments.operands(ProductCommands.product(required: false)).first?.text
    let shown = try wanted.map { [try state($0)] } ?? states
    if run.isJSON {
      try run.print(.array(shown.map(view)))
      return .done
    }
    guard !shown.isEmpty else { return try tellNone() }
    let pages = shown.map { page($0) }
    try run.print(pages.joined(separator: "\n"))
    return .done
  }

  private func state(_ name: String) throws -> ProductState {
    guard let product = held.products.named(name) else {
      throw PaperProblem.noProduct(name, available: held.products.map(\.id))
    }
    return ProductState(product, held.plan, held.whole, workbook, own: own)
  }

  private func page(_ state: ProductState) -> String {
    let width = run.width
    let style = run.style
    let head = Wrapping.wrap(
      "\(state.product.id)  \(VisibleText.clean(title(state)))", width: width, indent: 4)
    var lines = head.map(style.bold)
    if state.isComplete {
      lines.append("  " + style.good("Está completo."))
      let export = "Para imprimirlo: cte producto exportar \(state.product.id) -o \(file(state))"
      lines += Wrapping.wrap(export, width: width, firstIndent: 2, indent: 4)
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("  " + style.bad("Falta:"))
    for lack in state.lacks {
      lines += Wrapping.wrap(
        "· " + VisibleText.clean(lack.text), width: width, firstIndent: 2, indent: 4)
      lines += Wrapping.wrap(way(lack), width: width, firstIndent: 4, indent: 4)
        .map(style.dim)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func file(_ state: ProductState) -> String {
    Slug.of(state.product.id) + ".docx"
  }

  /// The step that asks for it, and the command that fills it.
  private func way(_ lack: ProductState.Lack) -> String {
    let step = lack.step.map { "Paso \($0.id). " } ?? ""
    return step + "Orden: " + command(lack)
  }

  /// The command that fills what is missing: completes what is there, or adds it.
  private func command(_ lack: ProductState.Lack) -> String {
    let option = option(lack).map { " " + $0 } ?? ""
    if let record = lack.record, !option.isEmpty {
      return "cte \(lack.kind.noun) editar \(record.text)\(option)"
    }
    switch (lack.kind.home, lack.step) {
    case (.person, let step?), (.adviser, let step?):
      // What is private belongs to a product when it is answered in one of its steps.
      return "cte sesión responder \(step.id) \"…\" --clase \(lack.kind.noun)"
    case (.session, let step?) where held.plan[step.id] == nil:
      // A step that the meeting has not: what it asks can be answered in no step.
      let question = step.questions.first.map { " --pregunta \($0).1" } ?? ""
      return "cte \(lack.kind.noun) agregar \"…\"\(option)\(question)"
    case (.session, let step?):
      return "cte \(lack.kind.noun) agregar \"…\"\(option) --paso \(step.id)"
    default: return "cte \(lack.kind.noun) agregar \"…\"\(option)"
    }
  }

  /// The option for a field, or for the first of a group of fields.
  private func option(_ lack: ProductState.Lack) -> String? {
    guard let type = Kinds.named(lack.kind.name), !lack.field.isEmpty else { return nil }
    return Self.option(lack.field, of: type)
  }

  private static func option<Kept: Record>(_ key: String, of type: Kept.Type) -> String? {
    let field = type.fields.first { $0.key == key || $0.key.hasPrefix(key + ".") }
    return field.map { "--\($0.spanish)" + ($0.shape == .flag ? "" : " \"…\"") }
  }
}
