#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What signals do while the terminal is read key by key.
enum TerminalSignals {
  /// Signals that end the process, asked for or by a crash.
  private static let ending = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
  ]
  /// Signals that whoever waits for keys has to know of.
  private static let waking = [SIGWINCH, SIGTSTP, SIGCONT]

  /// What each signal did before, at its number.
  private nonisolated(unsafe) static let before: UnsafeMutablePointer<sigaction> = {
    let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 32)
    before.initialize(repeating: sigaction(), count: 32)
    return before
  }()

  static func install() {
    for signal in ending {
      set(signal) { number in
        let error = errno
        TerminalMode.restore()
        // Once this handler returns, the signal does what it would have done without us.
        sigaction(number, TerminalSignals.before + Int(number), nil)
        raise(number)
        errno = error
      }
    }
    for signal in waking { wakeAt(signal) }
  }

  static func uninstall() {
    for signal in ending + waking { sigaction(signal, before + Int(signal), nil) }
  }

  /// Stops the process until it is told to go on.
  static func stop() {
    sigaction(SIGTSTP, before + Int(SIGTSTP), nil)
    raise(SIGTSTP)
    wakeAt(SIGTSTP)
  }

  private static func wakeAt(_ signal: Int32) {
    set(signal) { number in
      let error = errno
      TerminalMode.wake(number)
      errno = error
    }
  }

  /// Installs a handler, unless whoever started us wants the signal ignored.
  private static func set(_ signal: Int32, to handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    sigemptyset(&action.sa_mask)
    guard sigaction(signal, nil, before + Int(signal)) == 0 else { return }
    if !isIgnored(signal) { sigaction(signal, &action, nil) }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    #if canImport(Glibc)
      let handler = before[Int(signal)].__sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = before[Int(signal)].__sa_handler.sa_handler
    #else
      let handler = before[Int(signal)].__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
