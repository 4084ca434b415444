import Foundation

/// A scratch folder in which programs are run; it goes when the tests end.
enum Bench {
  /// What a program wrote, and how it ended.
  struct Outcome: CustomStringConvertible {
    let line: String
    let code: Int32
    let out: String
    let err: String

    var description: String {
      "«\(line)» ended with \(code)\n--- out\n\(out.prefix(2000))\n--- err\n\(err.prefix(2000))"
    }
  }

  /// The folder.
  static let folder: String = {
    let scratch = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
    let folder = scratch.appendingPathComponent("cte-judge-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: Bench.folder) }
    return folder
  }()

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The program, beside the bundle of these tests.
  static let cte: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let start = bundle.range(of: ".xctest").map { String(bundle[..<$0.lowerBound]) } ?? bundle
    return URL(fileURLWithPath: start).deletingLastPathComponent()
      .appendingPathComponent("cte").path
  }()

  /// Runs `cte` in a folder of the bench, at a moment, as somebody who keeps things to herself.
  static func cte(_ words: [String], in place: String, at now: String) throws -> Outcome {
    let variables = [
      "PATH": "/usr/bin:/bin", "HOME": folder + "/casa", "XDG_DATA_HOME": folder + "/datos",
      "CTE_NOW": now, "COLUMNS": "80", "LANG": "C.UTF-8",
      "CTE_USER": Export.user,
    ]
    return try run([cte] + words, in: place, with: variables)
  }

  /// Runs a program as whoever runs the tests would, with its outputs in files that cannot fill up.
  static func run(
    _ words: [String], in place: String = folder, with variables: [String: String]? = nil
  ) throws -> Outcome {
    let output = folder + "/" + UUID().uuidString
    let messages = output + ".err"
    for name in [output, messages] { try Data().write(to: URL(fileURLWithPath: name)) }
    defer { for name in [output, messages] { try? FileManager.default.removeItem(atPath: name) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: place)
    if let variables { process.environment = variables }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: messages))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      line: words.joined(separator: " "), code: process.terminationStatus,
      out: try text(output), err: try text(messages))
  }

  /// Runs one of the scripts beside these tests.
  static func script(_ name: String, _ words: [String]) throws -> Outcome {
    try run(["python3", package + "/Tests/JudgeTests/Scripts/" + name] + words)
  }

  /// Has LibreOffice convert files into a folder of the bench, all in one call.
  static func office(_ files: [String], to kind: String, _ more: [String] = []) throws -> String {
    let name = UUID().uuidString
    let place = folder + "/" + name
    let profile = "-env:UserInstallation=file://\(folder)/\(name)-office"
    let outcome = try run(
      ["soffice", profile, "--headless"] + more + ["--convert-to", kind, "--outdir", place] + files)
    guard outcome.code == 0 else { throw Failure(outcome: outcome) }
    return place
  }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// What a program was to do, and did not.
  struct Failure: Error { let outcome: Outcome }
}
