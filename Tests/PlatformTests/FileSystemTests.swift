import Foundation
import Platform
import Testing

@Suite("Files and folders")
struct FileSystemTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let name = "cte-plataforma-" + UUID().uuidString
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileSystem.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("What is created is read again, byte for byte", arguments: [0, 1, 16_384, 200_000])
  func roundTrip(size: Int) throws {
    try withFolder { folder in
      let path = Path.join(folder, "año.json")
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try FileSystem.create(path, bytes)
      #expect(try FileSystem.read(path) == bytes)
      #expect(try FileSystem.status(of: path)?.size == size)
    }
  }

  @Test("Nothing is created over what is there, be it a file, a folder or a link")
  func taken() throws {
    try withFolder { folder in
      let path = Path.join(folder, "a")
      try FileSystem.create(path, [1])
      try FileManager.default.createSymbolicLink(
        atPath: path + "-link", withDestinationPath: path + "-nowhere")
      try FileSystem.makeFolder(path + "-folder")
      for taken in [path, path + "-link", path + "-folder"] {
        let error = #expect(throws: SystemError.self) { try FileSystem.create(taken, [2]) }
        #expect(error?.reason == .exists)
        #expect(error?.path == taken)
      }
      #expect(try FileSystem.read(path) == [1])
      #expect(try FileSystem.status(of: path + "-nowhere") == nil)
    }
  }

  @Test("A private file and folder are their owner's only")
  func ownerOnly() throws {
    try withFolder { folder in
      try FileSystem.makeFolder(Path.join(folder, "x/y"), ownerOnly: true)
      try FileSystem.create(Path.join(folder, "x/a"), [], ownerOnly: true)
      #expect(try mode(Path.join(folder, "x")) == 0o700)
      #expect(try mode(Path.join(folder, "x/y")) == 0o700)
      #expect(try mode(Path.join(folder, "x/a")) == 0o600)
    }
  }

  @Test("A link is read only when asked to, and is told from what it leads to")
  func links() throws {
    try withFolder { folder in
      let (file, link) = (Path.join(folder, "a"), Path.join(folder, "b"))
      try FileSystem.create(file, [1, 2])
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
      let error = #expect(throws: SystemError.self) { try FileSystem.read(link) }
      #expect(error?.reason == .loop)
      #expect(try FileSystem.read(link, followingLinks: true) == [1, 2])
      #expect(try FileSystem.status(of: link)?.kind == .link)
      #expect(try FileSystem.resolvingLinks(link) == FileSystem.resolvingLinks(file))
    }
  }

  @Test("What cannot be read says why")
  func unreadable() throws {
    try withFolder { folder in
      try FileSystem.create(Path.join(folder, "a"), [])
      let long = String(repeating: "x", count: 300)
      for (name, reason) in [
        ("nada", SystemError.Reason.notFound), ("", .isFolder), ("a/b", .notFolder),
        (long, .nameTooLong),
      ] {
        let path = Path.join(folder, name)
        let error = #expect(throws: SystemError.self) { try FileSystem.read(path) }
        #expect(error?.reason == reason, "\(name)")
      }
    }
  }

  @Test("What stands at a path is told, and nothing where nothing does")
  func status() throws {
    try withFolder { folder in
      try FileSystem.create(Path.join(folder, "a"), [1, 2, 3])
      #expect(try FileSystem.status(of: folder)?.kind == .folder)
      #expect(try FileSystem.status(of: Path.join(folder, "a"))?.kind == .file)
      #expect(try FileSystem.status(of: Path.join(folder, "nada")) == nil)
      #expect(try FileSystem.status(of: Path.join(folder, "a/b")) == nil)
      #expect(try FileSystem.status(of: "/dev/null")?.kind == .other)
    }
  }

  @Test("A new name replaces what had it, and is another file")
  func rename() throws {
    try withFolder { folder in
      let (old, new) = (Path.join(folder, "a"), Path.join(folder, "b"))
      try FileSystem.create(old, [1])
      try FileSystem.create(new, [2])
      let inode = try FileSystem.status(of: old)?.inode
      try FileSystem.rename(old, to: new)
      #expect(try FileSystem.read(new) == [1])
      #expect(try FileSystem.status(of: old) == nil)
      #expect(try FileSystem.status(of: new)?.inode == inode)
      #expect(throws: SystemError.self) { try FileSystem.rename(old, to: new) }
    }
  }

  @Test("Folders are made with those above, and told from the top down")
  func folders() throws {
    try withFolder { folder in
      let deep = Path.join(folder, "x/y/z")
      #expect(
        try FileSystem.makeFolder(deep)
          == ["x", "x/y", "x/y/z"].map { Path.join(folder, $0) })
      #expect(try FileSystem.makeFolder(deep) == [])
      #expect(try FileSystem.removeEmptyFolder(Path.join(folder, "x")) == false)
      #expect(try FileSystem.removeEmptyFolder(deep) == true)
      #expect(try FileSystem.removeEmptyFolder(deep) == false)
      try FileSystem.create(deep, [])
      let error = #expect(throws: SystemError.self) { try FileSystem.makeFolder(deep) }
      #expect(error?.reason == .notFolder)
    }
  }

  @Test("A file that is not there is removed without complaint, a folder is not removed")
  func remove() throws {
    try withFolder { folder in
      try FileSystem.create(Path.join(folder, "a"), [])
      try FileSystem.remove(Path.join(folder, "a"))
      try FileSystem.remove(Path.join(folder, "a"))
      #expect(throws: SystemError.self) { try FileSystem.remove(folder) }
      #expect(try FileSystem.names(in: folder) == [])
    }
  }

  @Test("Names come in the order of their bytes, the folder and the one above left out")
  func names() throws {
    try withFolder { folder in
      for name in ["b", "Z", "á", ".oculto", "10", "9"] {
        try FileSystem.create(Path.join(folder, name), [])
      }
      #expect(try FileSystem.names(in: folder) == [".oculto", "10", "9", "Z", "b", "á"])
      let missing = Path.join(folder, "nada")
      #expect(throws: SystemError.self) { try FileSystem.names(in: missing) }
    }
  }

  @Test("A folder is flushed, what is none is not")
  func flush() throws {
    try withFolder { folder in
      try FileSystem.flushFolder(folder)
      try FileSystem.create(Path.join(folder, "a"), [])
      #expect(throws: SystemError.self) { try FileSystem.flushFolder(Path.join(folder, "a")) }
    }
  }
}
