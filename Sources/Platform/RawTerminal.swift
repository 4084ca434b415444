#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal while its keys are read one by one, without echo and without the system's editing.
///
/// The former mode comes back with `leave`, when the process exits, when a signal ends it, and
/// while it is stopped; only `kill -9` leaves the terminal as it is. Signals belong to the whole
/// process, so there can be only one at a time.
public final class RawTerminal: Sendable {
  /// What can come from a terminal.
  public enum Event: Sendable, Hashable {
    /// A byte that was typed.
    case byte(UInt8)
    /// Nothing, for as long as was to be waited.
    case idle
    /// The window has another size.
    case resized
    /// The process was stopped and goes on: other things may stand on the screen.
    case resumed
    /// Nobody is there any more.
    case end
  }

  /// How many bytes were typed before; the system has made newlines of their returns.
  public let typedAhead: Int
  private let wakingEnd: Int32
  private let sleepingEnd: Int32

  private init(typedAhead: Int, wakingEnd: Int32, sleepingEnd: Int32) {
    self.typedAhead = typedAhead
    self.wakingEnd = wakingEnd
    self.sleepingEnd = sleepingEnd
  }

  deinit {
    leave()
    close(wakingEnd)
    close(sleepingEnd)
  }

  /// Begins to read key by key; pasted text comes in brackets, told by the given stream.
  public static func enter(
    telling stream: Terminal.Stream = .messages
  ) throws(SystemError) -> RawTerminal {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(path: "stdin") }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    guard TerminalMode.save(telling: stream.rawValue, waking: ends[1]) else {
      let error = SystemError(path: "stdin")
      for end in ends { close(end) }
      throw error
    }
    TerminalSignals.install()
    TerminalMode.makeRaw()
    var count: Int32 = 0
    _ = ioctl(Terminal.Stream.input.rawValue, UInt(FIONREAD), &count)
    return RawTerminal(typedAhead: Int(count), wakingEnd: ends[1], sleepingEnd: ends[0])
  }

  /// Gives the terminal back as it was; doing so again does nothing.
  public func leave() {
    guard TerminalMode.isRaw else { return }
    TerminalMode.restore()
    TerminalSignals.uninstall()
  }

  /// Remembers how many rows of ours stand below the cursor, to be passed when all stops suddenly.
  public func standAbove(rows: Int) {
    TerminalMode.passBelow(rows: rows)
  }

  /// Waits for what comes next, at most for some milliseconds, or for as long as it takes.
  ///
  /// It reads a single byte, so that what is typed ahead of the next question stays for it.
  public func next(waiting milliseconds: Int?) throws(SystemError) -> Event {
    let wait = Int32(clamping: milliseconds ?? -1)
    while true {
      var sources = [
        pollfd(fd: Terminal.Stream.input.rawValue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: sleepingEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 2, wait)
      if ready < 0 && errno != EINTR { throw SystemError(path: "stdin") }
      if ready == 0 { return .idle }
      guard ready > 0 else { continue }
      if sources[1].revents != 0 {
        if let event = signalled() { return event }
      } else if let event = typed() {
        return event
      }
    }
  }

  private func typed() -> Event? {
    var byte: UInt8 = 0
    let count = read(Terminal.Stream.input.rawValue, &byte, 1)
    if count > 0 { return .byte(byte) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? nil : .end
  }

  private func signalled() -> Event? {
    var signal: UInt8 = 0
    guard read(sleepingEnd, &signal, 1) == 1 else { return nil }
    switch Int32(signal) {
    case SIGWINCH: return .resized
    case SIGTSTP:
      stop()
      return .resumed
    case SIGCONT:
      TerminalMode.makeRaw()
      return .resumed
    default: return nil
    }
  }

  /// Stops as any program would, and comes back when the shell says so.
  private func stop() {
    TerminalMode.restore()
    TerminalSignals.stop()
    // The signal to go on has been heard by now: it made this line run.
    var told: UInt8 = 0
    while read(sleepingEnd, &told, 1) == 1 {}
    TerminalMode.makeRaw()
  }
}
