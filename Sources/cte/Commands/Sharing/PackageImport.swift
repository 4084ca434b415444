import CommandLineKit
import Platform
import SessionKit

/// `cte paquete importar`: takes in what others have sent.
struct PackageImport {
  static let files = Operand(
    "file", placeholder: "ARCHIVO", kind: .file, required: false, repeats: true,
    summary: "Uno o varios paquetes; «-» lo lee de la entrada")

  static let command = Command<Action>(
    Name("import", "importar"), summary: "Reúne uno o varios paquetes con este cuaderno",
    discussion: "Si aquí no hay cuaderno, lo hace. Si un paquete está dañado, no entra ninguno. "
      + "«cte deshacer» lo quita otra vez.",
    operands: [files],
    examples: [
      Example("cte paquete importar ana.json", "lo que mandó Ana"),
      Example("cte paquete importar *.json", "los de todo el colectivo, de una vez"),
    ], action: { try PackageImport(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let paths = run.arguments.operands(Self.files).map(\.text)
    guard !paths.isEmpty else {
      throw UsageProblem.missing(what: "el archivo", example: "cte paquete importar ana.json")
    }
    let packages = try paths.map { path in
      (package: try Package(bytes(path), from: path == "-" ? "la entrada" : path), path: path)
    }
    let command = "\(run.command) \(packages.map { $0.package.name }.joined(separator: ", "))"
    let report: JoinReport
    let folder: WorkbookFolder
    if let here = Locator(run).existing, WorkbookFolder.exists(at: here) {
      folder = run.workbook(at: here)
      report = try folder.take(command, packages)
    } else {
      let place = Locator(run).new
      folder = run.workbook(at: place)
      report = try folder.take(command, packages, making: Create.standardTitle)
      try run.say("Cuaderno nuevo en la carpeta «\(Locator(run).shown(place))».")
    }
    try JoinTale(run: run, folder: folder, report: report).tell()
    if let package = packages.first?.package, packages.count == 1, package.kind == "person",
      run.pen.name.isEmpty
    {
      try run.say("Si usted es \(package.name), diga: cte soy \(Wording.word(package.name))")
    }
    return .done
  }

  /// A file that is too large is not even read.
  private func bytes(_ path: String) throws -> [UInt8] {
    let full = Path.join(run.context.currentFolder, path)
    if path != "-", let status = (try? FileSystem.status(of: full)) ?? nil, status.kind == .file,
      status.size > Package.largest
    {
      throw StoreError.broken(FileProblem(path: path, kind: .tooLarge))
    }
    return try run.bytes(of: path)
  }
}
