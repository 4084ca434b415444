import Foundation

/// Everything that lies in a folder, byte for byte: files, folders, links.
struct Snapshot: Equatable, Sendable, CustomStringConvertible {
  private let entries: [String: [UInt8]?]
  private let links: [String: String]

  /// Looks at a folder; one that is not there is as good as empty.
  init(of folder: String, leavingOut hidden: Set<String>) throws {
    var entries: [String: [UInt8]?] = [:]
    var links: [String: String] = [:]
    func look(_ name: String) throws {
      let path = name.isEmpty ? folder : folder + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        links[name] = target
        return
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
      guard isFolder.boolValue else {
        entries[name] = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        return
      }
      if !name.isEmpty { entries[name] = .some(nil) }
      for child in try FileManager.default.contentsOfDirectory(atPath: path) {
        let inside = name.isEmpty ? child : name + "/" + child
        if !hidden.contains(inside) { try look(inside) }
      }
    }
    try look("")
    self.entries = entries
    self.links = links
  }

  /// Makes a folder like it, but for links.
  func write(to folder: String) throws {
    for name in [""] + entries.keys.sorted() {
      let path = name.isEmpty ? folder : folder + "/" + name
      if let bytes = bytes(name) {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
      } else {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true)
      }
    }
  }

  /// The files, without the folders.
  var files: [String] { entries.filter { $0.value != nil }.keys.sorted() }

  /// The bytes of a file.
  func bytes(_ name: String) -> [UInt8]? { entries[name] ?? nil }

  /// The names that differ from another moment.
  func differences(from other: Snapshot) -> [String] {
    let names = Set(entries.keys).union(other.entries.keys)
      .union(links.keys).union(other.links.keys)
    return names.filter { name in
      entries[name] != other.entries[name] || links[name] != other.links[name]
    }.sorted()
  }

  var description: String {
    entries.keys.sorted().map { name in
      let bytes = entries[name] ?? nil
      return bytes.map { "\(name) (\($0.count) bytes)" } ?? name + "/"
    }.joined(separator: ", ")
  }
}
