import Platform
import SessionKit

/// A file that is handed out: whole or not at all, and never over another by accident.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String, shown: String, force: Bool) throws {
    do {
      if let status = try FileSystem.status(of: path) {
        guard status.kind == .file || status.kind == .link else {
          throw SystemError(.isFolder, path: shown)
        }
        guard force else { throw UsageProblem.fileExists(shown) }
      }
      let draft = path + ".cte-nuevo"
      try FileSystem.remove(draft)
      try FileSystem.create(draft, bytes)
      try FileSystem.rename(draft, to: path)
    } catch let error as SystemError {
      throw UsageProblem.cannotWrite(SystemError(error.reason, code: error.code, path: shown))
    }
  }
}
