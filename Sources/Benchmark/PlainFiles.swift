import Platform

/// The same work on the same bytes without knowing anything of workbooks.
enum PlainFiles {
  /// Writes the bytes of a file anew as safely as a file can be: write, flush, rename, flush.
  static func replace(like file: String, in folder: String) throws -> Program.Cost {
    let bytes = try FileSystem.read(file)
    let new = Path.join(folder, "new")
    return try timed {
      try FileSystem.create(new, bytes)
      try FileSystem.rename(new, to: Path.join(folder, "plain"))
      try FileSystem.flushFolder(folder)
    }
  }

  /// Reads every file of a workbook.
  static func read(_ folder: String) throws -> Program.Cost {
    try timed { for file in try files(folder) { _ = try FileSystem.read(file) } }
  }

  /// How many files a workbook has, and their bytes.
  static func size(_ folder: String) throws -> (count: Int, bytes: Int) {
    let sizes = try files(folder).map { try FileSystem.status(of: $0)?.size ?? 0 }
    return (sizes.count, sizes.reduce(0, +))
  }

  private static func files(_ folder: String) throws -> [String] {
    let own = [Path.join(folder, "cuaderno.json")]
    return try own
      + ["sesiones", "avances"].map { Path.join(folder, $0) }.flatMap { folder in
        try FileSystem.names(in: folder).map { Path.join(folder, $0) }
      }
  }

  private static func timed(_ body: () throws -> Void) rethrows -> Program.Cost {
    let start = ContinuousClock.now
    try body()
    return Program.Cost(seconds: (ContinuousClock.now - start) / .seconds(1))
  }
}
