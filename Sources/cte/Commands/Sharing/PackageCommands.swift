import CommandLineKit
import SessionKit

/// `cte paquete`: parts of a workbook that go from hand to hand.
enum PackageCommands {
  static let noun = Command<Action>(
    Name("package", "paquete"), summary: "Lleva una parte del cuaderno a otra computadora",
    discussion: "Un paquete es un solo archivo: cabe en un mensaje o en una memoria. Al "
      + "importarlo no se pierde ni se repite nada, tampoco dos veces o en desorden.",
    examples: [
      Example("cte paquete exportar --persona Ana", "lo de Ana, para que siga en su casa"),
      Example("cte paquete importar ana.json", "lo que trae de vuelta"),
    ],
    subcommands: [PackageExport.command, PackageImport.command])
}
