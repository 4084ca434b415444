import Platform

/// Measures `cte` against the least that a program can do, and prints ratios.
///
/// `Benchmark [CTE [BARE]]`: without paths, the programs beside this one. Nothing is asserted: how
/// fast a machine is today proves nothing, but a ratio that has doubled does.
@main
struct Benchmark {
  static func main() throws {
    let words = CommandLine.arguments
    if words.count == 4, words[1] == "generate", let count = Int(words[3]) {
      return try SampleWorkbook(sessions: count).write(to: words[2])
    }
    if words.count == 4, words[1] == "generate-zone", let count = Int(words[3]) {
      return try SampleZone(sessions: count).write(to: words[2])
    }
    if words.count == 3, words[1] == "generate-walk" {
      return try SampleWorkbook.walk().write(to: words[2])
    }
    let beside = Path.parent(of: words[0]) ?? "."
    let cte = words.count > 1 ? words[1] : Path.join(beside, "cte")
    let bare = words.count > 2 ? words[2] : Path.join(beside, "Bare")
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Measurements(
      cte: Program(path: cte, scratch: scratch.folder),
      bare: Program(path: bare, scratch: scratch.folder),
      generator: Program(path: words[0], scratch: scratch.folder), scratch: scratch.folder
    ).run()
  }
}

/// A folder for what is measured, which goes when the measuring is over.
struct Scratch {
  let folder: String

  init() throws {
    let place = Host.environment("TMPDIR") ?? "/tmp"
    let now = WallClock.now().milliseconds
    folder = Path.join(place, "cte-benchmark-\(now)")
    try FileSystem.makeFolder(folder)
  }

  func remove() { try? Self.remove(folder) }

  private static func remove(_ path: String) throws {
    guard let status = try FileSystem.status(of: path) else { return }
    guard status.kind == .folder else { return try FileSystem.remove(path) }
    for name in try FileSystem.names(in: path) { try remove(Path.join(path, name)) }
    try FileSystem.removeEmptyFolder(path)
  }
}
