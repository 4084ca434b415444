import CommandLineKit
import SessionKit
import SpanishText

/// `cte guía verificar`: everything that is missing or odd in a guide, with its lines.
struct GuideCheckCommand {
  static let operand = Operand(
    "guide", placeholder: "GUÍA|ARCHIVO", kind: .file,
    summary: "La clave de una guía, o el archivo en que la escribe; «-» es la entrada")

  static let command = Command<Action>(
    Name("check", "verificar"), summary: "Revisa una guía y dice lo que le falta o no encaja",
    discussion: "Termina con 1 si hay algo que corregir, y con 65 si el archivo no se puede leer.",
    operands: [operand],
    examples: [
      Example("cte guía verificar mi-guia.md", "con el número de cada línea"),
      Example("cte guía verificar \(GuideLibrary.standard)", "una de las que ya están"),
    ], action: { try GuideCheckCommand(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let document = try document(run.arguments.operand(Self.operand)?.text ?? "")
    if run.isJSON {
      try run.print(GuideFile.view(document.problems))
    } else {
      for line in GuideFile.lines(document.problems) {
        try run.print(
          Wrapping.wrap(line, width: run.width, indent: 2).joined(separator: "\n"))
      }
      try run.say(GuideFile.summary(document))
    }
    return document.isUsable ? .done : document.isReadable ? .refused : .brokenData
  }

  private func document(_ name: String) throws -> GuideDocument {
    let shelf = try run.guides()
    if GuideFile.exists(name, run) || name.contains("/") || name.contains(".") {
      return try GuideFile.read(name, run)
    }
    return GuideDocument.read(try run.guide(name, on: shelf).guide.file)
  }
}
