import Foundation
import Testing

/// A scratch folder with a clock that stands still, in which `cte` is run as its users run it.
///
/// The folder is made with the room and goes with it.
final class Room: Sendable {
  /// The folder, where commands are given.
  let folder: String
  /// The user's own folder, beside it.
  let home: String
  private let top: String

  /// The moment of every command.
  static let now = "2018-11-30T09:00:00-06:00"

  /// A room with a workbook in it.
  convenience init(workbook: Snapshot) throws {
    try self.init()
    try workbook.write(to: path("cuaderno"))
  }

  init() throws {
    let name = "cte-\(UUID().uuidString)"
    let scratch = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
    top = scratch.appendingPathComponent(name).path
    folder = top + "/escuela"
    home = top + "/casa"
    for folder in [folder, home] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: top)
  }

  // MARK: - Running

  /// The program, beside the bundle of these tests.
  static let program: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let start = bundle.range(of: ".xctest").map { String(bundle[..<$0.lowerBound]) } ?? bundle
    let folder = URL(fileURLWithPath: start).deletingLastPathComponent()
    return folder.appendingPathComponent("cte").path
  }()

  /// The variables that every command finds; a variable that is given empty is left out.
  func environment(_ more: [String: String]) -> [String: String] {
    let usual = [
      "PATH": "/usr/bin:/bin", "HOME": home, "XDG_DATA_HOME": home + "/datos",
      "CTE_NOW": Self.now, "CTE_SEED": "7", "COLUMNS": "80", "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
    ]
    return usual.merging(more) { $1 }.filter { !$0.value.isEmpty }
  }

  /// Runs `cte` with a line as one would type it, quotes and all.
  @discardableResult
  func cte(
    _ line: String = "", input: String? = nil, with variables: [String: String] = [:],
    in subfolder: String = "", to output: String? = nil
  ) throws -> Outcome {
    try cte(
      Line.words(line), input: input.map { Array($0.utf8) }, with: variables, in: subfolder,
      to: output)
  }

  /// Runs `cte` with words as the system hands them over.
  @discardableResult
  func cte(
    _ words: [String], input: [UInt8]? = nil, with variables: [String: String] = [:],
    in subfolder: String = "", to output: String? = nil
  ) throws -> Outcome {
    let bytes = words.map { Array($0.utf8) }
    return try run(
      Self.program, bytes, input: input, with: variables, in: subfolder, to: output)
  }

  /// Runs any program in the room.
  @discardableResult
  func run(
    _ program: String, _ words: [[UInt8]], input: [UInt8]? = nil,
    with variables: [String: String] = [:], in subfolder: String = "", to output: String? = nil
  ) throws -> Outcome {
    var request = Spawn.Request(
      program: program, words: words, environment: environment(variables),
      folder: subfolder.isEmpty ? folder : folder + "/" + subfolder)
    request.output = output
    if let input {
      request.input = top + "/" + UUID().uuidString
      try Data(input).write(to: URL(fileURLWithPath: request.input))
    }
    defer { if input != nil { try? FileManager.default.removeItem(atPath: request.input) } }
    return Outcome(try Spawn(request), words: words)
  }

  /// Runs `cte` where it has to succeed for the test to go on.
  @discardableResult
  func done(
    _ line: String, input: String? = nil, with variables: [String: String] = [:],
    location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try cte(line, input: input, with: variables)
    try #require(outcome.code == 0, "\(outcome)", sourceLocation: location)
    return outcome
  }

  // MARK: - Files

  /// The place of a file in the room.
  func path(_ name: String) -> String { folder + "/" + name }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in a folder, without those that begin with a dot.
  func names(in name: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let place = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

  /// Changes the text of a file by hand, as an editor would.
  func edit(_ name: String, _ change: (String) -> String) throws {
    try write(change(try text(name)), to: name)
  }

  /// Everything that the workbook is made of, its history too.
  func wholeWorkbook() throws -> Snapshot {
    try Snapshot(of: path("cuaderno"), leavingOut: [])
  }

  /// Everything that lies in the workbook now.
  func snapshot(_ name: String = "cuaderno") throws -> Snapshot {
    try Snapshot(of: path(name), leavingOut: [".cte"])
  }
}
