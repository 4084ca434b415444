import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

private func makePipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }

/// A program started as the shell would start it, and what it left behind when it ended.
///
/// Both of its outputs are read while it runs, so that neither can fill up and stop it.
struct Spawn {
  /// What was to be run.
  struct Request: Sendable {
    var program: String
    var words: [[UInt8]]
    var environment: [String: String]
    var folder: String
    /// A file to read from.
    var input = "/dev/null"
    /// A file to write results to, in place of the pipe.
    var output: String?
  }

  /// What cannot happen on a healthy machine.
  struct Failure: Error { let doing: String, code: Int32 }

  /// How it ended: its exit code, or 128 and the signal that ended it.
  private(set) var code: Int32 = -1
  private(set) var output: [UInt8] = []
  private(set) var messages: [UInt8] = []

  /// One at a time, so that no program inherits the pipes of another and keeps them open.
  private static let gate = NSLock()

  /// How long a program may run, in milliseconds, before it counts as hanging.
  private static let patience: Int32 = 60_000

  init(_ request: Request) throws {
    let (process, fromOutput, fromMessages) = try Self.gate.withLock {
      let (fromOutput, toOutput) = try Self.pipe()
      let (fromMessages, toMessages) = try Self.pipe()
      defer { for end in [toOutput, toMessages] { close(end) } }
      let process = try Self.start(request, output: toOutput, messages: toMessages)
      return (process, fromOutput, fromMessages)
    }
    defer { for end in [fromOutput, fromMessages] { close(end) } }
    if !drain(fromOutput, fromMessages) { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard makePipe(&ends) == 0 else { throw Failure(doing: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func start(
    _ request: Request, output: Int32, messages: Int32
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, request.input, O_RDONLY, 0)
    if let file = request.output {
      posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, output, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, messages, 2)
    // The shell goes to the folder and becomes the program.
    let enter = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", request.folder]
    let words = (enter.map { Array($0.utf8) } + [Array(request.program.utf8)] + request.words)
      .map(Self.copy)
    let variables = request.environment.map { Self.copy(Array("\($0)=\($1)".utf8)) }
    defer { for pointer in words + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, "/bin/sh", &actions, nil, words + [nil], variables + [nil])
    guard code == 0 else { throw Failure(doing: "start \(request.program)", code: code) }
    return process
  }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { strdup($0) } }
    }
  }

  /// Reads both pipes until both are closed; false when that takes too long.
  private mutating func drain(_ output: Int32, _ messages: Int32) -> Bool {
    var waiting = [output, messages]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !waiting.isEmpty {
      var polls = waiting.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&polls, nfds_t(polls.count), Self.patience)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { return false }
      for poll in polls where poll.revents != 0 {
        let count = read(poll.fd, &buffer, buffer.count)
        if count > 0 {
          if poll.fd == output { self.output += buffer[..<count] }
          if poll.fd == messages { self.messages += buffer[..<count] }
        } else {
          waiting.removeAll { $0 == poll.fd }
        }
      }
    }
    return true
  }
}
