import CommandLineKit
import SessionKit

/// The book of a school, to read and to print: a short way to `exportar bitacora`.
enum BitacoraCommands {
  static let noun = Command<Action>(
    Name("bitacora", "bitácora"), summary: "El Cuaderno de Bitácora de cada escuela",
    examples: [
      Example("cte bitácora exportar --escuela \"Benito Juárez\" -o bitacora.docx", "para imprimir")
    ],
    subcommands: [
      Command(
        .show, summary: "Muestra la bitácora", options: PaperOptions.ofBook,
        examples: [Example("cte bitácora mostrar --sesión tercera", "solo esa sesión")],
        action: { try Export(desk: PaperDesk($0), paper: Papers.book).carryOut() }),
      Command(
        Name("export", "exportar"), summary: "Guarda la bitácora en un archivo",
        discussion: "Sin --salida la escribe en la pantalla. No reemplaza archivos sin --forzar.",
        options: PaperOptions.ofBook + PaperOptions.form,
        examples: [Example("cte bitácora exportar -o bitacora.docx", "un documento de Word")],
        action: { try Export(desk: PaperDesk($0), paper: Papers.book).carryOut() }),
    ])
}
