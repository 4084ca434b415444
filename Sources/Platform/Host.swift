#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process was given by the one who started it.
public enum Host {
  /// The words after the program's name, byte for byte: `CommandLine.arguments` mends them.
  public static func arguments() -> [[UInt8]] {
    var words: [[UInt8]] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[index] else { break }
      let bytes = UnsafeBufferPointer(start: word, count: strlen(word))
      words.append(bytes.map(UInt8.init(bitPattern:)))
    }
    return words
  }

  /// A variable of the environment; one that is empty counts as unset.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The name under which the user works on this machine.
  public static func userName() -> String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return environment("USER") ?? String(getuid())
  }

  /// The name of this machine.
  public static func machineName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The user's own folder.
  public static func homeFolder() -> String? {
    if let home = environment("HOME") { return home }
    return getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
  }

  /// Where programs keep a user's data on this system.
  public static func dataFolder() -> String? {
    if let folder = environment("XDG_DATA_HOME") { return folder }
    #if os(macOS)
      return homeFolder().map { Path.join($0, "Library/Application Support") }
    #else
      return homeFolder().map { Path.join($0, ".local/share") }
    #endif
  }

  /// Ends the process.
  public static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  /// A pipe whose reader has gone is an error to be told, not a sudden death.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Runs a program at this terminal through the shell, which splits its name from its options,
  /// and gives its exit code.
  public static func run(_ command: String, on file: String) throws(SystemError) -> Int32 {
    let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", file]
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, "/bin/sh", nil, nil, pointers, environ)
    guard failure == 0 else { throw SystemError(code: failure, path: command) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemError(path: command) }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
