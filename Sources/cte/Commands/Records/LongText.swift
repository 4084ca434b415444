import Platform
import SessionKit

/// A long text, written in the user's own editor.
enum LongText {
  /// Lets the user write, and does something with it; the draft goes only when that is done.
  static func edit(_ text: String, _ run: Run, _ body: (String) throws -> Void) throws {
    guard let editor = run.settings[.editor] ?? run.context.environment("EDITOR") else {
      throw UsageProblem.noEditor
    }
    guard let data = run.context.dataFolder else { throw UsageProblem.noHome }
    let path = try system { () throws(SystemError) in
      try draft(text, in: Path.join(data, "cte"))
    }
    var written = text
    do {
      let code = try run.context.edit(editor, path)
      let bytes = try system { () throws(SystemError) in try FileSystem.read(path) }
      written = trim(try run.inputText(bytes, from: path))
      guard code == 0 else { throw UsageProblem.editorFailed(code) }
      try body(written)
    } catch {
      if written == trim(text) {
        try? FileSystem.remove(path)
      } else {
        try run.warn("lo que escribió quedó en «\(path)».")
      }
      throw error
    }
    try system { () throws(SystemError) in try FileSystem.remove(path) }
  }

  private static func system<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws -> Result {
    do { return try body() } catch { throw UsageProblem.cannotWrite(error) }
  }

  /// A new file with the text as it is, beside those that earlier failures may have left.
  private static func draft(_ text: String, in folder: String) throws(SystemError) -> String {
    try FileSystem.makeFolder(folder, ownerOnly: true)
    var number = 1
    while true {
      let path = Path.join(folder, "texto-\(number).txt")
      do {
        try FileSystem.create(path, Array((text + "\n").utf8), ownerOnly: true)
        return path
      } catch {
        guard error.reason == .exists else { throw error }
        number += 1
      }
    }
  }
}
