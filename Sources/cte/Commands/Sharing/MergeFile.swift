import CommandLineKit
import Platform
import SessionKit

/// `cte unir-archivo`: what git calls when two people have changed the same file.
struct MergeFile {
  static let files = Operand(
    "files", placeholder: "ARCHIVO", kind: .file, required: false, repeats: true,
    summary: "El de antes, el de aquí (donde queda el resultado) y el otro")

  static let command = Command<Action>(
    Name("merge-file", "unir-archivo"), summary: "Une dos versiones de un archivo, para git",
    discussion: "Lo llama git, no usted. Cómo prepararlo: cte ayuda git",
    operands: [files],
    examples: [Example("cte unir-archivo %O %A %B", "como lo llama git")],
    action: { try MergeFile(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let paths = run.arguments.operands(Self.files).map(\.text)
    guard paths.count == 3 else {
      throw UsageProblem.missing(
        what: "los tres archivos", example: "cte unir-archivo %O %A %B")
    }
    let joined = try FileJoin.join(
      (bytes: run.bytes(of: paths[1]), path: paths[1]),
      (bytes: run.bytes(of: paths[2]), path: paths[2]))
    try OutputFile.write(
      joined, to: Path.join(run.context.currentFolder, paths[1]), shown: paths[1], force: true)
    return .done
  }
}
