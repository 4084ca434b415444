import Platform
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A disk in memory that is soon full.
final class SmallDisk: Sendable {
  /// Where it is mounted.
  let folder: String
  /// What it lies in; it has to go after the disk.
  private let scratch: Scratch

  /// Why there can be none here; nil if there can.
  static let reason: String? = {
    #if os(Linux)
      if geteuid() != 0 { return "only root mounts disks" }
      do {
        return try SmallDisk(in: Scratch()) == nil ? "mounting is refused here" : nil
      } catch { return "\(error)" }
    #else
      return "only Linux has a tmpfs"
    #endif
  }()

  /// Mounts one; nil when that is refused.
  init?(in scratch: Scratch) throws {
    self.scratch = scratch
    folder = scratch.path("disk")
    try FileSystem.makeFolder(folder)
    #if os(Linux)
      let options = "size=256k,nr_inodes=64"
      guard mount("tmpfs", folder, "tmpfs", 0, options) == 0 else { return nil }
    #else
      return nil
    #endif
  }

  deinit {
    #if os(Linux)
      umount2(folder, Int32(MNT_DETACH))
    #endif
  }

  private var ballast: String { Path.join(folder, "ballast") }

  /// Leaves as many free pages as told.
  func fill(leaving pages: Int) throws {
    try empty()
    let file = open(ballast, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    let page = [UInt8](repeating: 0, count: 4096)
    var written = 0
    while write(file, page, page.count) == page.count { written += 1 }
    ftruncate(file, off_t(max(0, written - pages) * page.count))
  }

  /// Leaves room for as many new files as told.
  func crowd(leaving files: Int) throws {
    try empty()
    try FileSystem.makeFolder(ballast)
    var names: [String] = []
    while true {
      let name = Path.join(ballast, String(names.count))
      do { try FileSystem.create(name, []) } catch { break }
      names.append(name)
    }
    for name in names.suffix(files) { try FileSystem.remove(name) }
  }

  /// Makes room again.
  func empty() throws { try Scratch.remove(ballast) }
}
