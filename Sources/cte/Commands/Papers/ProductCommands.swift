import CommandLineKit
import SessionKit

/// The products that a session's guide asks for.
enum ProductCommands {
  static let noun = Command<Action>(
    Name("product", "producto"), summary: "Los productos que pide la guía de la sesión",
    examples: [Example("cte producto estado", "qué falta, y con qué orden se llena")],
    subcommands: [
      Command(
        .list, summary: "Lista los productos de una sesión", options: [CommonOptions.session],
        examples: [Example("cte producto listar", "los de la que está en curso")],
        action: { try ProductStatus($0).list() }),
      Command(
        Name("status", "estado"), summary: "Dice qué le falta a cada producto, y cómo se llena",
        operands: [product(required: false)], options: [CommonOptions.session],
        examples: [Example("cte producto estado P1", "solo ese")],
        action: { try ProductStatus($0).status() }),
      Command(
        Name("export", "exportar"), summary: "Hace un producto con lo que se anotó",
        operands: [product(required: true)],
        options: PaperOptions.selectors + PaperOptions.form,
        examples: [Example("cte producto exportar P1 -o producto.docx", "para imprimir")],
        action: { run in
          let desk = try PaperDesk(run)
          let name = run.arguments.operands(product(required: true)).map(\.text).first ?? ""
          return try Export(desk: desk, paper: desk.product(name)).carryOut()
        }),
    ])

  static func product(required: Bool) -> Operand {
    Operand(
      "product", placeholder: "PRODUCTO", required: required,
      summary: "La clave del producto, como P1")
  }
}
