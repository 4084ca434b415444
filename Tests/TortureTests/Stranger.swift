import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A user who is not root, for whom permissions count.
enum Stranger {
  static let number: UInt32 = 65_534

  /// Why nobody can be somebody else here; nil if that is possible.
  static let reason: String? = {
    guard geteuid() == 0 else { return "only root becomes somebody else" }
    guard let scratch = try? Scratch(), let tool = try? tool(in: scratch),
      let outcome = try? tool.run("version"), outcome.code == 0
    else { return "setpriv is missing or refused, or the program cannot be reached by others" }
    return nil
  }()

  /// The program in the hands of the stranger, with a workbook in a scratch folder.
  static func tool(in scratch: Scratch) throws -> Tool {
    var tool = scratch.tool()
    tool.launcher = [
      "setpriv", "--reuid=\(number)", "--regid=\(number)", "--clear-groups",
    ]
    // Where the program was built may be closed to others.
    tool.program = scratch.path("cte")
    try FileSystem.create(tool.program, FileSystem.read(Tool.path, followingLinks: true))
    chmod(tool.program, 0o755)
    return tool
  }

  /// Gives the stranger a file or folder, and all that is in it.
  static func give(_ path: String) throws {
    chown(path, number, number)
    guard try FileSystem.status(of: path)?.kind == .folder else { return }
    for name in try FileSystem.names(in: path) { try give(Path.join(path, name)) }
  }

  /// Takes a folder back, but not what is in it.
  static func takeBack(_ path: String) { chown(path, 0, 0) }
}
