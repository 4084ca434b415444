import Platform

/// Two workbooks that know the same session and have since gone their own ways, and a package.
struct Meeting {
  /// How what is in one comes into the other.
  enum Way: String, CaseIterable, Sendable {
    case package, merge, newWorkbook
  }

  let scratch: Scratch
  /// The workbook into which the other comes.
  let tool: Tool
  let other: Tool
  let package: String
  /// The files as they are before, with their history.
  private let beginning: [String: [UInt8]]

  /// Makes both; `place` is where the one lies that will change.
  init(_ scratch: Scratch, at place: String = "cuaderno") throws {
    self.scratch = scratch
    var tool = scratch.tool(place)
    tool.launcher = ["env", "CTE_NOW=2018-11-30T09:00:00-06:00"]
    self.tool = tool
    _ = try tool.run("session", "new", "--school", "Benito Juárez").checked()
    _ = try tool.run("person", "add", tool.user).checked()
    let first = try tool.run("commitment", "add", "Leer a diario @Ana López").checked().firstLine
    other = Tool(
      workbook: scratch.path("otro"), scratch: scratch.folder, launcher: tool.launcher)
    try Self.write(try Self.files(in: tool.workbook), to: other.workbook)
    for number in 0..<10 {
      _ = try other.run("agreement", "add", "Dicho allá \(number)").checked()
    }
    let photo = scratch.path("foto.jpg")
    try FileSystem.create(photo, Array(repeating: 65, count: 9000))
    _ = try other.run("progress", first, "Ya", "--file", photo).checked()
    _ = try other.run("session", "attendance", "Rosa Díaz", "--function", "invitada").checked()
    _ = try other.run("session", "new", "--guide", "libre", "--date", "2019-01-25").checked()
    _ = try other.run("commitment", "edit", first, "--text", "Leer por la tarde").checked()
    package = scratch.path("paquete.json")
    _ = try other.run("package", "export", "--school", "Benito Juárez", "-o", package).checked()
    _ = try tool.run("commitment", "edit", first, "--text", "Leer por la mañana").checked()
    beginning = try Self.files(in: tool.workbook)
  }

  /// The words of the command.
  func words(_ way: Way) -> [String] {
    way == .merge ? ["merge", other.workbook] : ["package", "import", package]
  }

  /// Makes the workbook as it was before; where a new one is to be made, there is none.
  func begin(_ way: Way) throws {
    try Scratch.remove(tool.workbook)
    if way != .newWorkbook { try Self.write(beginning, to: tool.workbook) }
  }

  /// The files now; none where there is no workbook.
  func look() throws -> Snapshot? {
    guard try FileSystem.status(of: tool.workbook) != nil else { return nil }
    let snapshot = try Snapshot(of: tool.workbook, withEmptyFolders: false)
    return snapshot.files.isEmpty ? nil : snapshot
  }

  /// All files in a folder, also those of the history.
  private static func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileSystem.names(in: folder) {
      let path = Path.join(folder, name)
      guard try FileSystem.status(of: path)?.kind == .folder else {
        files[name] = try FileSystem.read(path)
        continue
      }
      for (inner, bytes) in try Self.files(in: path) { files[name + "/" + inner] = bytes }
    }
    return files
  }

  private static func write(_ files: [String: [UInt8]], to folder: String) throws {
    try FileSystem.makeFolder(folder)
    var made: Set<String> = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      var parent = ""
      for part in name.split(separator: "/").dropLast() {
        parent += (parent.isEmpty ? "" : "/") + part
        if made.insert(parent).inserted { try FileSystem.makeFolder(Path.join(folder, parent)) }
      }
      try FileSystem.create(Path.join(folder, name), bytes)
    }
  }
}
