import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte guía nueva`: a form with examples, in which one writes a guide with any editor.
struct GuideNew {
  static let file = Operand(
    "file", placeholder: "ARCHIVO", kind: .file,
    summary: "El archivo que se escribe; con «-» sale en la pantalla")
  static let from = Option.value(
    "from", "desde", placeholder: "GUÍA", kind: .reference("guide"),
    summary: "Una guía de la que se parte", example: "--desde \(GuideLibrary.standard)")

  static let command = Command<Action>(
    Name("new", "nueva", also: "nuevo"),
    summary: "Escribe un formato con ejemplos para hacer una guía propia",
    discussion: "Llénelo con cualquier editor y agréguelo con: cte guía agregar ARCHIVO",
    operands: [file], options: [from, CommonOptions.force],
    examples: [
      Example("cte guía nueva mi-guia.md", "un ejemplo pequeño y completo"),
      Example("cte guía nueva mi-guia.md --desde \(GuideLibrary.standard)", "a partir de otra"),
    ], action: { try GuideNew(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let path = run.arguments.operand(Self.file)?.text ?? "-"
    let text = try text(id: id(path))
    guard path != "-" else {
      try run.print(text)
      return .done
    }
    try OutputFile.write(
      Array(text.utf8), to: Path.join(run.context.currentFolder, path), shown: path,
      force: run.arguments.flag(CommonOptions.force))
    try run.say("Formato guardado en \(path). Escríbalo a su gusto y luego:")
    let word = path.contains(" ") ? "\"\(path)\"" : path
    try run.say("cte guía verificar \(word)", indent: 2)
    try run.say("cte guía agregar \(word)", indent: 2)
    return .done
  }

  /// The file's name, unless a guide of the program has it.
  private func id(_ path: String) -> String {
    let name = Path.name(of: path)
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    let slug = Slug.of(stem)
    guard !slug.isEmpty else { return "mi-guia" }
    return GuideShelf.library.find(slug) == nil ? slug : "mi-" + slug
  }

  private func text(id: String) throws -> String {
    guard let name = run.arguments.value(Self.from)?.text else { return GuideForm.text(id: id) }
    var guide = try run.guide(name, on: run.guides()).guide
    guide.card.id = id == "mi-guia" ? "mi-" + guide.id : id
    return GuideMarkdownWriter.write(guide)
  }
}
