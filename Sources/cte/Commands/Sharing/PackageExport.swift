import CommandLineKit
import Platform
import SessionKit

/// `cte paquete exportar`: somebody's part of the workbook as one file.
struct PackageExport {
  static let school = Option.value(
    "school", "escuela", placeholder: "ESCUELA", kind: .reference("school"),
    summary: "Lo que va en el libro de esa escuela", example: "--escuela \"Benito Juárez\"")
  static let person = Option.value(
    "person", "persona", placeholder: "PERSONA", kind: .reference("person"),
    summary: "Lo que esa persona anotó o tiene a su cargo", example: "--persona Ana")
  static let adviser = Option.value(
    "adviser", "acompañante", placeholder: "PERSONA", kind: .reference("person"),
    summary: "Lo que acompaña esa persona", example: "--acompañante Beatriz")
  static let output = Option.value(
    "output", "salida", short: "o", placeholder: "ARCHIVO", kind: .file,
    summary: "Dónde guardarlo; «-» lo escribe en la pantalla", example: "-o ana.json")

  static let command = Command<Action>(
    Name("export", "exportar"), summary: "Guarda la parte de alguien en un archivo",
    discussion:
      "Si no dice de quién, lleva lo de usted. Lleva también las personas, las sesiones, las guías y las evidencias de las que "
      + "habla. Lo privado no va, si no se ha compartido.",
    options: [school, person, adviser, output, CommonOptions.force],
    examples: [
      Example("cte paquete exportar --escuela \"Benito Juárez\"", "para su director"),
      Example("cte paquete exportar --persona Ana -o ana.json", "para que siga en su casa"),
    ], action: { try PackageExport(run: $0).carryOut() })

  let run: Run

  func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let directory = try folder.read(.none).directory
    let package = try folder.package(scope(directory))
    let named = run.arguments.value(Self.output)?.text
    if named == "-" {
      try run.print(String(decoding: package.bytes, as: UTF8.self))
      return .done
    }
    let shown = named ?? package.fileName
    let path = Path.join(run.context.currentFolder, shown)
    try OutputFile.write(
      package.bytes, to: path, shown: shown, force: run.arguments.flag(CommonOptions.force))
    if run.isJSON {
      try run.print(
        .object([
          ("path", .string(shown)), ("name", .string(package.name)),
          ("kind", .string(package.kind)),
          ("contents", .array(package.summary.map(JSON.string))),
        ]))
    } else {
      try run.print(shown)
    }
    try run.say("Paquete de \(package.name): \(package.summary.joined(separator: ", ")).")
    try run.say("Quien lo reciba lo abre con: cte paquete importar \(Wording.word(shown))")
    return .done
  }

  private func scope(_ directory: Directory) throws -> PackageScope {
    let arguments = run.arguments
    let scopes: [PackageScope?] = [
      try arguments.value(Self.school).map {
        .school(try directory.find(School.self, $0.text).id)
      },
      try arguments.value(Self.person).map {
        .person(try directory.find(Person.self, $0.text).id)
      },
      try arguments.value(Self.adviser).map {
        .adviser(try directory.find(Person.self, $0.text).id)
      },
    ]
    let told = scopes.compactMap { $0 }
    // Who says nothing, and is known, means their own part.
    if told.isEmpty, let me = directory.me { return .person(me) }
    guard told.count == 1 else {
      throw told.isEmpty
        ? UsageProblem.missing(
          what: "decir de quién es el paquete", example: "cte paquete exportar --escuela …")
        : UsageProblem.contradiction(
          "un paquete es de una escuela, de una persona o de un acompañante: elija una.")
    }
    return told[0]
  }
}
