import Platform
import SessionKit

/// A long text, written in the user's own editor.
enum LongText {
  static func write(_ text: String, _ run: Run) throws -> String {
    guard let editor = run.settings[.editor] ?? run.context.environment("EDITOR") else {
      throw UsageProblem.noEditor
    }
    guard let data = run.context.dataFolder else { throw UsageProblem.noHome }
    let folder = Path.join(data, "cte")
    let path = Path.join(folder, "texto-\(run.pen.now).txt")
    do {
      try FileSystem.makeFolder(folder, ownerOnly: true)
      try FileSystem.create(path, Array((text + "\n").utf8), ownerOnly: true)
      let code = try run.context.edit(editor, path)
      guard code == 0 else { throw UsageProblem.editorFailed(code) }
      let bytes = try FileSystem.read(path)
      let written = trimmed(try run.inputText(bytes, from: path))
      try FileSystem.remove(path)
      return written
    } catch let error as SystemError {
      throw UsageProblem.cannotWrite(error)
    }
  }
}
