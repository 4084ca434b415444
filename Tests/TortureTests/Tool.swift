import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real program, run as a user would run it.
struct Tool: Sendable {
  /// How a run ended.
  struct Outcome: Sendable {
    /// The exit code; nil if a signal ended it.
    let code: Int32?
    /// The signal that ended it, if one did.
    let signal: Int32?
    let output: String
    let messages: String

    /// The words of its first line: the id of what was added.
    var firstLine: String { output.split(separator: "\n").first.map(String.init) ?? "" }
  }

  let workbook: String
  /// Where its output goes, and the user's own data.
  let scratch: String
  var user = "Ana López"
  /// The program that starts it, with its options, if it is not started as it is.
  var launcher: [String] = []
  var program = Tool.path

  /// The program beside the tests that are running.
  static let path: String = {
    for word in CommandLine.arguments where word.contains(".xctest") {
      var folder = Path.parent(of: word)
      while let here = folder {
        let candidate = Path.join(here, "cte")
        if (try? FileSystem.status(of: candidate))??.kind == .file { return candidate }
        folder = Path.parent(of: here)
      }
    }
    return "cte"
  }()

  /// Runs it to its end.
  func run(_ words: String...) throws -> Outcome { try run(words) }

  /// Runs it to its end.
  func run(_ words: [String], input: String? = nil) throws -> Outcome {
    try start(words, input: input).wait()
  }

  /// Starts it, and lets it run.
  func start(_ words: [String], input: String? = nil) throws -> Running {
    let name = Path.join(scratch, freshName("run"))
    let (output, messages) = (name + ".out", name + ".err")
    if let input { try FileSystem.create(name + ".in", Array(input.utf8)) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    let source = input == nil ? "/dev/null" : name + ".in"
    posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o666)
    posix_spawn_file_actions_addopen(&actions, 2, messages, writing, 0o666)
    let command = launcher + [program] + words
    let arguments = command.map { strdup($0) } + [nil]
    let environment =
      [
        "CTE_WORKBOOK=\(workbook)", "CTE_USER=\(user)", "XDG_DATA_HOME=\(scratch)/data",
        "HOME=\(scratch)", "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
      ].map { (word: String) in strdup(word) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, command[0], &actions, nil, arguments, environment)
    guard failure == 0 else { throw CannotStart(program: command[0], code: failure) }
    return Running(process: process, files: name)
  }

  /// A program that could not be started.
  struct CannotStart: Error {
    let program: String
    let code: Int32
  }
}

/// A process that was started and not yet waited for.
struct Running {
  let process: pid_t
  fileprivate let files: String

  /// Ends it as a power cut would.
  func kill() { Self.send(SIGKILL, process) }

  private static func send(_ signal: Int32, _ process: pid_t) {
    #if canImport(Glibc)
      _ = Glibc.kill(process, signal)
    #elseif canImport(Musl)
      _ = Musl.kill(process, signal)
    #else
      _ = Darwin.kill(process, signal)
    #endif
  }

  /// Whether it has not ended yet.
  var isAlive: Bool {
    var info = siginfo_t()
    let found = waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
    return found == 0 && info.si_signo == 0
  }

  /// Waits for its end.
  func wait() throws -> Tool.Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Tool.CannotStart(program: "waitpid", code: errno) }
    }
    let signal = status & 0x7f
    let outcome = Tool.Outcome(
      code: signal == 0 ? (status >> 8) & 0xff : nil, signal: signal == 0 ? nil : signal,
      output: Self.text(files + ".out"), messages: Self.text(files + ".err"))
    for end in [".in", ".out", ".err"] { try FileSystem.remove(files + end) }
    return outcome
  }

  private static func text(_ path: String) -> String {
    String(decoding: (try? FileSystem.read(path)) ?? [], as: UTF8.self)
  }
}

/// Sleeps for some thousandths of a millisecond.
func pause(microseconds: Int) {
  usleep(UInt32(max(0, microseconds)))
}
