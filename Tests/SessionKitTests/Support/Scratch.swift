import Foundation

/// A folder for one test.
struct Scratch {
  /// What stands at a path.
  enum Thing: Equatable {
    case folder
    case file([UInt8])
    case link(String)
  }

  let path: String

  func path(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  /// Writes a file past everything that is being tested, with the folders that it needs.
  func put(_ name: String, _ bytes: [UInt8]) throws {
    let above = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  func copy(_ name: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
  }

  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map(Array.init)
  }

  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// Everything below a folder but `.cte`, byte for byte.
  func snapshot(_ folder: String = "") throws -> [String: Thing] {
    var things: [String: Thing] = [:]
    let root = path(folder)
    for name in try FileManager.default.subpathsOfDirectory(atPath: root)
    where name != ".cte" && !name.hasPrefix(".cte/") {
      let place = root + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: place)
      switch attributes[.type] as? FileAttributeType {
      case .some(.typeDirectory): things[name] = .folder
      case .some(.typeSymbolicLink):
        things[name] = .link(try FileManager.default.destinationOfSymbolicLink(atPath: place))
      default:
        things[name] = .file(FileManager.default.contents(atPath: place).map(Array.init) ?? [])
      }
    }
    return things
  }

  /// The names in a folder, sorted; none when there is no such folder.
  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }
}

/// Makes an empty folder, lends it, and takes it away with all that is in it.
func withScratch<Result>(_ body: (Scratch) throws -> Result) throws -> Result {
  let name = "cte-prueba-" + UUID().uuidString
  let place = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
  try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: place) }
  return try body(Scratch(path: place))
}
