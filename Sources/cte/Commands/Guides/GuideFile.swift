import Platform
import SessionKit

/// A guide that somebody wrote, as a command is given it.
enum GuideFile {
  /// Reads a file, or the standard input.
  static func read(_ path: String, _ run: Run) throws -> GuideDocument {
    GuideDocument.read(try run.bytes(of: path))
  }

  /// Whether a word names something that lies on the disk.
  static func exists(_ path: String, _ run: Run) -> Bool {
    let full = Path.join(run.context.currentFolder, path)
    return path == "-" || ((try? FileSystem.status(of: full)) ?? nil) != nil
  }

  /// What was found, for programs.
  static func view(_ problems: [GuideFinding]) -> JSON {
    .array(
      problems.map { problem in
        .object([
          ("line", .integer(problem.position?.line)), ("kind", .string(problem.name)),
          ("message", .string(Wording.message(problem))),
          ("severity", .string(problem.severity.rawValue)),
        ])
      })
  }

  /// What was found, line by line.
  static func lines(_ problems: [GuideFinding]) -> [String] {
    problems.map { problem in
      let mark = problem.severity == .remark ? "(observación) " : ""
      let line = problem.position.map { "línea \($0.line): " } ?? ""
      return "• " + line + mark + Wording.message(problem)
    }
  }

  /// How it went, in one sentence.
  static func summary(_ document: GuideDocument) -> String {
    let errors = document.problems.count { $0.severity == .error }
    let remarks = document.problems.count - errors
    if errors == 0 && remarks == 0 { return "La guía está completa." }
    let kept = remarks == 0 ? "" : " Observaciones: \(remarks)."
    return (errors == 0 ? "La guía se puede usar." : "Por corregir: \(errors).") + kept
  }
}
