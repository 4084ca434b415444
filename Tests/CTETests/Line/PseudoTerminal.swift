import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal played by the test, with the real program sitting at it.
final class PseudoTerminal {
  /// What cannot happen on a healthy machine.
  struct Failure: Error { let doing: String, code: Int32 }

  /// The program, beside the bundle of these tests.
  static var program: String {
    let bundle =
      CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let start = bundle.range(of: ".xctest").map { String(bundle[..<$0.lowerBound]) } ?? bundle
    return URL(fileURLWithPath: start).deletingLastPathComponent().appendingPathComponent("cte")
      .path
  }

  /// The end at which a person would sit.
  private let person: Int32
  /// The program's end, kept open so that its mode can be looked at when the program is gone.
  private let device: Int32
  private let path: String
  private(set) var process: pid_t = 0
  /// All that was written so far.
  private(set) var written: [UInt8] = []

  var text: String { String(decoding: written, as: UTF8.self) }

  init(columns: Int, rows: Int) throws {
    var ends: (person: Int32, device: Int32) = (-1, -1)
    guard openpty(&ends.person, &ends.device, nil, nil, nil) == 0 else {
      throw Failure(doing: "openpty", code: errno)
    }
    (person, device) = ends
    // Tests run at the same time, so the name must not lie where all names lie.
    var name = [CChar](repeating: 0, count: 256)
    guard ttyname_r(device, &name, name.count) == 0 else {
      throw Failure(doing: "ttyname_r", code: errno)
    }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    for end in [person, device] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    resize(columns: columns, rows: rows)
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      _ = end()
    }
    close(device)
    close(person)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  /// What the mode of the terminal is made of.
  var mode: [UInt8] {
    var mode = termios()
    tcgetattr(device, &mode)
    return withUnsafeBytes(of: &mode) { Array($0) }
  }

  /// Whether keys are read one by one now.
  var isRaw: Bool {
    var mode = termios()
    tcgetattr(device, &mode)
    return mode.c_lflag & tcflag_t(ICANON) == 0
  }

  /// Starts a program in its own session, whose terminal this is.
  func start(_ program: String, _ words: [String], environment: [String: String]) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    #if canImport(Glibc)
      let newSession: Int32 = 0x80
    #else
      let newSession = Int32(POSIX_SPAWN_SETSID)
    #endif
    // The threads of a test hold signals back; the program shall hear them all.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    // The first terminal that the leader of a session opens is the session's.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let arguments = ([program] + words).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for pointer in arguments + variables { free(pointer) } }
    let code = posix_spawn(
      &process, program, &actions, &attributes, arguments + [nil], variables + [nil])
    guard code == 0 else { throw Failure(doing: "start \(program)", code: code) }
  }

  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.write(person, $0.baseAddress, min(512, $0.count))
      }
      if count > 0 { rest = rest.dropFirst(count) }
      look(for: 1)
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Reads what is written, until nothing comes for some milliseconds.
  func look(for milliseconds: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      var source = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, milliseconds) > 0, source.revents & Int16(POLLIN) != 0 else { return }
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { return }
      written += buffer[..<count]
    }
  }

  /// Waits until something is so; false when it takes too long.
  func wait(until isSo: () -> Bool) -> Bool {
    for _ in 0..<1500 {
      look(for: 10)
      if isSo() { return true }
    }
    return false
  }

  /// Waits for the end: its exit code, or 128 and the signal that ended it.
  func end() -> Int32 {
    var status: Int32 = 0
    var ended: pid_t = 0
    _ = wait {
      ended = waitpid(process, &status, WNOHANG)
      return ended != 0
    }
    guard ended == process else { return -1 }
    process = 0
    look(for: 10)
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
