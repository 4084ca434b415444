import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

private func makePipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }

/// A command that is running, and is fed line by line.
final class Feeder {
  private let process: pid_t
  private var feeding: Int32
  private var isOver = false
  private let output: String

  /// Starts `cte` in a room, with its input open.
  init(_ room: Room, _ line: String, with variables: [String: String] = [:]) throws {
    var ends: [Int32] = [-1, -1]
    guard makePipe(&ends) == 0 else { throw Spawn.Failure(doing: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = room.home + "/" + UUID().uuidString
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, output + ".err", writing, 0o600)
    let enter = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", room.folder]
    let words = (enter + [Room.program] + Line.words(line)).map { strdup($0) }
    let environment = room.environment(variables).map { strdup("\($0)=\($1)") }
    defer { for pointer in words + environment { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, words + [nil], environment + [nil])
    close(ends[0])
    guard code == 0 else {
      close(ends[1])
      throw Spawn.Failure(doing: "start cte", code: code)
    }
    self.process = process
    feeding = ends[1]
  }

  deinit { if !isOver { end(by: SIGKILL) } }

  /// Types a line.
  func type(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(feeding, $0.baseAddress, $0.count) }
  }

  /// What it has written so far.
  var text: String {
    (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
  }

  var messages: String {
    (try? String(contentsOfFile: output + ".err", encoding: .utf8)) ?? ""
  }

  /// Waits until something holds; false when that takes more than half a minute.
  func wait(until holds: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<30_000 {
      if try holds() { return true }
      usleep(1000)
    }
    return false
  }

  /// Ends it as a power cut would.
  func kill() { end(by: SIGKILL) }

  /// Closes its input, and waits for its end.
  @discardableResult
  func finish() -> Int32 {
    end(by: nil)
  }

  @discardableResult
  private func end(by signal: Int32?) -> Int32 {
    isOver = true
    #if canImport(Glibc)
      if let signal { _ = Glibc.kill(process, signal) }
    #elseif canImport(Musl)
      if let signal { _ = Musl.kill(process, signal) }
    #else
      if let signal { _ = Darwin.kill(process, signal) }
    #endif
    close(feeding)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
