#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is started, waited for and measured.
struct Program: Sendable {
  /// What one run took.
  struct Cost: Sendable {
    let seconds: Double
    /// The most memory that it held, in bytes.
    var peak = 0
  }

  /// It could not be started, or did not end well.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let path: String
  let scratch: String

  /// Runs it with its output thrown away.
  ///
  /// The system counts a child as being as big as its parent until it has begun, so this process
  /// must stay small: whatever needs memory is done by another.
  func run(
    _ words: [String], workbook: String = "", input: String = "/dev/null",
    mayAnswerNo: Bool = false
  ) throws -> Cost {
    let environment = [
      "CTE_WORKBOOK=\(workbook)", "CTE_USER=\(SampleWorkbook.me)", "XDG_DATA_HOME=\(scratch)/data",
      "NO_COLOR=1", "HOME=\(scratch)",
    ]
    let start = ContinuousClock.now
    let process = try spawn([path] + words, environment, input)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure(description: "\(path): wait4") }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 || mayAnswerNo && status == 1 << 8 else {
      throw Failure(description: "\(path) \(words.joined(separator: " ")): status \(status)")
    }
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return Cost(seconds: seconds, peak: Int(usage.ru_maxrss) * unit)
  }

  private func spawn(
    _ words: [String], _ environment: [String], _ input: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(
        &actions, stream, stream == 0 ? input : "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, path, &actions, nil, arguments, variables)
    guard failure == 0 else { throw Failure(description: "\(path): posix_spawn \(failure)") }
    return process
  }
}
