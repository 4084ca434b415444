#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#else
  #error("Platform: this system needs its own FileSystem, FileLock, WallClock, Terminal and Host.")
#endif

/// Files and folders, by path; nothing is created or replaced by accident.
public enum FileSystem {
  /// What stands at a path.
  public struct Status: Sendable, Hashable {
    /// The kinds of thing that can stand at a path.
    public enum Kind: Sendable, Hashable { case file, folder, link, other }
    /// What it is; a link is not followed.
    public let kind: Kind
    /// Its size in bytes.
    public let size: Int
    /// When it last changed, in nanoseconds, and which file it is: together a cheap fingerprint.
    public let modified: Int
    /// The number of the file on its volume.
    public let inode: UInt64
  }

  /// Tells what stands at a path, without following a link; nil when nothing does.
  public static func status(of path: String) throws(SystemError) -> Status? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError(path: path)
    }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    let kind: Status.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(
      kind: kind, size: Int(info.st_size),
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec),
      inode: UInt64(info.st_ino))
  }

  /// Reads a whole file; a link is refused unless `followingLinks`.
  public static func read(
    _ path: String, followingLinks: Bool = false
  ) throws(SystemError) -> [UInt8] {
    let descriptor = open(
      path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw SystemError(path: path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw SystemError(path: path) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw SystemError(.isFolder, code: EISDIR, path: path)
    default: throw SystemError(.notAFile, path: path)
    }
    return try readAll(descriptor, sizeHint: Int(info.st_size), path: path)
  }

  /// Reads everything that is left in an open file.
  static func readAll(
    _ descriptor: Int32, sizeHint: Int, path: String
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = max(sizeHint + 1, 16_384)
    while true {
      var failed = false
      let start = bytes.count
      let size = chunk
      let more = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        var got = systemRead(descriptor, buffer.baseAddress, size)
        while got < 0 && errno == EINTR {
          got = systemRead(descriptor, buffer.baseAddress, size)
        }
        failed = got < 0
        count = max(0, got)
      }
      if failed { throw SystemError(path: path) }
      if more.isEmpty { return bytes }
      if start == 0 { bytes = more } else { bytes.append(contentsOf: more) }
      chunk = 65_536
    }
  }

  /// Writes a new file and waits until it is on the disk; fails if the path is taken.
  public static func create(
    _ path: String, _ bytes: [UInt8], ownerOnly: Bool = false
  ) throws(SystemError) {
    let mode: mode_t = ownerOnly ? 0o600 : 0o666
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    do {
      try writeAll(descriptor, bytes, path: path)
      try flush(descriptor, path: path)
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    close(descriptor)
  }

  /// Writes bytes to an open file until the last one is taken.
  static func writeAll(
    _ descriptor: Int32, _ bytes: [UInt8], path: String
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(path: path)
      }
      written += count
    }
  }

  private static func flush(_ descriptor: Int32, path: String) throws(SystemError) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(descriptor) == 0 else { throw SystemError(path: path) }
  }

  /// Waits until a folder's list of names is on the disk.
  public static func flushFolder(_ path: String) throws(SystemError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    defer { close(descriptor) }
    // Some network volumes cannot flush a folder; there is nothing more to be had from them.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw SystemError(path: path) }
  }

  /// Gives a file another name, replacing what has it, in one step.
  public static func rename(_ old: String, to new: String) throws(SystemError) {
    guard systemRename(old, new) == 0 else { throw SystemError(path: new) }
  }

  /// Dates a file to this very moment; by themselves, systems count in coarse steps.
  public static func touch(_ path: String) throws(SystemError) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard utimensat(AT_FDCWD, path, [now, now], 0) == 0 else { throw SystemError(path: path) }
  }

  /// Removes a file; one that is not there is no error.
  public static func remove(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw SystemError(path: path) }
  }

  /// Removes a folder if it is empty, and tells whether it did.
  @discardableResult
  public static func removeEmptyFolder(_ path: String) throws(SystemError) -> Bool {
    if rmdir(path) == 0 { return true }
    if errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT { return false }
    throw SystemError(path: path)
  }

  /// Makes a folder, and if wanted those above it that are missing; tells which it made, the
  /// topmost first.
  @discardableResult
  public static func makeFolder(
    _ path: String, ownerOnly: Bool = false, withParents: Bool = true
  ) throws(SystemError) -> [String] {
    let mode: mode_t = ownerOnly ? 0o700 : 0o777
    if mkdir(path, mode) == 0 { return [path] }
    if errno == EEXIST {
      var info = stat()
      guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(.notFolder, code: ENOTDIR, path: path)
      }
      return []
    }
    guard withParents, errno == ENOENT, let parent = Path.parent(of: path) else {
      throw SystemError(path: path)
    }
    let above = try makeFolder(parent, ownerOnly: ownerOnly)
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError(path: path) }
    return above + [path]
  }

  /// Lists the names in a folder, in the order of their bytes.
  public static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError(path: folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Follows every link of a path that exists.
  public static func resolvingLinks(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemError(path: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder in which the program was started.
  public static func currentFolder() throws(SystemError) -> String {
    guard let path = getcwd(nil, 0) else { throw SystemError(path: ".") }
    defer { free(path) }
    return String(cString: path)
  }

  /// Tells whether the user may write in a folder or to a file.
  public static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0
  }
}

// Within the type, `read` and `rename` are its own; these are the system's.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
  read(file, buffer, size)
}

private func systemRename(_ old: String, _ new: String) -> Int32 {
  rename(old, new)
}
