import Platform
import SessionKit

/// A long text, written in the user's own editor.
enum LongText {
  static func write(_ text: String, _ run: Run) throws -> String {
    guard let editor = run.settings[.editor] ?? run.context.environment("EDITOR") else {
      throw UsageProblem.noEditor
    }
    guard let data = run.context.dataFolder else { throw UsageProblem.noHome }
    do {
      let path = try draft(text, in: Path.join(data, "cte"))
      let code = try run.context.edit(editor, path)
      let bytes = try FileSystem.read(path)
      let written = trimmed(try run.inputText(bytes, from: path))
      guard code == 0 else {
        // What was typed before the editor gave up is not thrown away.
        if written == trimmed(text) { try FileSystem.remove(path) }
        throw UsageProblem.editorFailed(code, kept: written == trimmed(text) ? nil : path)
      }
      try FileSystem.remove(path)
      return written
    } catch let error as SystemError {
      throw UsageProblem.cannotWrite(error)
    }
  }

  /// A new file with the text as it is, beside those that an editor may have left.
  private static func draft(_ text: String, in folder: String) throws -> String {
    try FileSystem.makeFolder(folder, ownerOnly: true)
    for number in 1... {
      let path = Path.join(folder, "texto-\(number).txt")
      do {
        try FileSystem.create(path, Array((text + "\n").utf8), ownerOnly: true)
        return path
      } catch {
        guard error.reason == .exists else { throw error }
      }
    }
    return folder
  }
}
