import Platform
import SessionKit

/// A folder for one test, which goes with it.
final class Scratch: Sendable {
  let folder: String

  init() throws {
    let place = Host.environment("TMPDIR") ?? "/tmp"
    folder = Path.join(place, freshName("cte-torture"))
    try FileSystem.makeFolder(folder)
  }

  deinit { try? Scratch.remove(folder) }

  func path(_ name: String) -> String { Path.join(folder, name) }

  /// The program, with a workbook in this folder.
  func tool(_ workbook: String = "cuaderno") -> Tool {
    Tool(workbook: path(workbook), scratch: folder)
  }

  /// The program, with a workbook of one session and one person, who uses it.
  func toolWithWorkbook(_ workbook: String = "cuaderno") throws -> Tool {
    let tool = tool(workbook)
    _ = try tool.run("session", "new", "--school", "Benito Juárez").checked()
    _ = try tool.run("person", "add", tool.user).checked()
    return tool
  }

  /// Removes a folder and all that is in it.
  static func remove(_ path: String) throws {
    guard let status = try FileSystem.status(of: path) else { return }
    guard status.kind == .folder else { return try FileSystem.remove(path) }
    for name in try FileSystem.names(in: path) { try remove(Path.join(path, name)) }
    try FileSystem.removeEmptyFolder(path)
  }
}

/// A name that no other test has.
func freshName(_ beginning: String) -> String {
  beginning + "-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
}

extension Tool.Outcome {
  /// A run that had to go well did not.
  struct Unexpected: Error {
    let outcome: Tool.Outcome
  }

  /// The outcome itself, if all went well.
  func checked() throws -> Tool.Outcome {
    guard code == 0 else { throw Unexpected(outcome: self) }
    return self
  }
}

/// The files of a workbook as they lie on the disk, its history aside.
struct Snapshot: Equatable {
  let files: [String: [UInt8]]

  /// Takes note of all the files, and of the folders that hold none unless they do not matter.
  init(of folder: String, withEmptyFolders: Bool = true) throws {
    let all = try Self.files(in: folder, prefix: "")
    files = all.filter { withEmptyFolders || !$0.key.hasSuffix("/") }
  }

  private static func files(in folder: String, prefix: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileSystem.names(in: folder) where !(prefix.isEmpty && name == ".cte") {
      let path = Path.join(folder, name)
      if try FileSystem.status(of: path)?.kind == .folder {
        files[prefix + name + "/"] = []
        files.merge(try Self.files(in: path, prefix: prefix + name + "/")) { $1 }
      } else {
        files[prefix + name] = try FileSystem.read(path)
      }
    }
    return files
  }

  /// One number for all of it.
  var mark: Int {
    var hasher = Hasher()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      hasher.combine(path)
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }
}

/// What lies in the folder of the history besides the history.
func leftovers(in workbook: String) throws -> [String] {
  try FileSystem.names(in: Path.join(workbook, ".cte")).filter { $0 != "lock" && $0 != "undo" }
}

/// The number of the last change in the history.
func lastChange(in workbook: String) throws -> Int {
  let folder = Path.join(workbook, ".cte/undo")
  guard try FileSystem.status(of: folder) != nil else { return 0 }
  return try FileSystem.names(in: folder).compactMap { Int($0.dropLast(5)) }.max() ?? 0
}

/// A workbook in the hands of this process, without the program.
func workbook(at folder: String) -> WorkbookFolder {
  let author = Change.Author(user: Host.userName(), host: Host.machineName())
  let clock = WallClock.now()
  let pen = Pen(now: clock.milliseconds, today: .unknown, time: .midnight, name: "Ana López")
  return WorkbookFolder(store: Store(folder: folder, author: author), pen: pen, ids: .random)
}

/// SplitMix64: the same chance on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
