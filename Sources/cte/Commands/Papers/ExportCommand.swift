import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte exportar`: any paper, in any format that it has.
struct ExportCommand {
  static let paper = Operand(
    "document", placeholder: "DOCUMENTO",
    summary: "El documento o la clave de un producto; todo, lista")

  static let command = Command<Action>(
    Name("export", "exportar"), summary: "Hace los papeles: acta, bitácora, cartas, productos",
    discussion:
      "Con «lista» dice cuáles hay. Con «todo» guarda en una carpeta los de una sesión; con "
      + "«paquete», lo mismo que «cte paquete exportar». Sin "
      + "--salida escribe en la pantalla; un documento de Word, en un archivo de esta carpeta. "
      + "No reemplaza archivos sin --forzar. Lo cumplido y lo vencido se cuentan a la fecha de la "
      + "sesión; con --al, a otra.",
    operands: [paper],
    options: PaperOptions.selectors + [PaperOptions.chart] + [
      PaperOptions.severalFormats, PaperOptions.output, CommonOptions.force,
      PaperOptions.initials,
    ],
    examples: [
      Example("cte exportar acta -o acta.docx", "para imprimir y firmar"),
      Example("cte exportar carta --persona Ana --formato txt", "para su teléfono"),
      Example("cte exportar todo -o papeles", "todos los de la sesión, en una carpeta"),
      Example("cte exportar lista", "cuáles hay y en qué formatos"),
    ],
    action: { run in
      let name = run.arguments.operands(paper).map(\.text).first ?? ""
      switch Folding.fold(name) {
      case "list", "lista", "listar": return try PaperList(run: run).carryOut()
      case "package", "paquete": return try PackageExport(run: run).carryOut()
      case "all", "todo", "todos": return try ExportAll(PaperDesk(run)).carryOut()
      default:
        let desk = try PaperDesk(run)
        return try Export(desk: desk, paper: desk.paper(name)).carryOut()
      }
    })
}
