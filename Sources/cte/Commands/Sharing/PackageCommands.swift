import CommandLineKit
import SessionKit

/// `cte paquete`: parts of a workbook that go from hand to hand.
enum PackageCommands {
  static let noun = Command<Action>(
    Name("package", "paquete"), summary: "Lleva una parte del cuaderno a otra computadora",
    discussion: "Un paquete es un solo archivo: cabe en un mensaje o en una memoria. Al "
      + "importarlo no se pierde ni se repite nada, tampoco dos veces o en desorden.",
    subcommands: [PackageExport.command, PackageImport.command])
}
