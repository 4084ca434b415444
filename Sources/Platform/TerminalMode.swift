#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The mode of the terminal, and how it was before.
///
/// A handler of a signal may take neither memory nor locks, so what it needs lies at a fixed
/// place. Only the thread that reads the terminal and the handlers, which interrupt it, touch it.
enum TerminalMode {
  private struct Memory {
    var before = termios()
    /// Where to tell the terminal what it shall do.
    var stream: Int32 = 2
    /// Where to write to wake up whoever waits for keys.
    var waking: Int32 = -1
    var rowsBelow = 0
    var isRaw = false
  }

  private nonisolated(unsafe) static let memory: UnsafeMutablePointer<Memory> = {
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    memory.initialize(to: Memory())
    atexit { TerminalMode.restore() }
    return memory
  }()

  private static let input: Int32 = 0
  private static let pasteInBrackets: StaticString = "\u{1B}[?2004h"
  private static let pasteAsTyped: StaticString = "\u{1B}[?2004l"
  private static let newline: StaticString = "\r\n"

  static var isRaw: Bool { memory.pointee.isRaw }

  /// Takes note of the mode to return to; false when there is no terminal.
  static func save(telling stream: Int32, waking: Int32) -> Bool {
    guard !isRaw else {
      errno = EBUSY
      return false
    }
    memory.pointee.stream = stream
    memory.pointee.waking = waking
    memory.pointee.rowsBelow = 0
    return tcgetattr(input, &memory.pointee.before) == 0
  }

  /// Turns off the echo and the system's editing; of the keys that send signals those stay that
  /// stop the program or quit it, so that one that hangs can be left.
  static func makeRaw() {
    var mode = memory.pointee.before
    mode.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP)
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN)
    mode.c_lflag |= tcflag_t(ISIG) | tcflag_t(NOFLSH)
    withUnsafeMutableBytes(of: &mode.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
      #if canImport(Darwin)
        keys[Int(VINTR)] = 0xFF
        keys[Int(VDSUSP)] = 0xFF
      #else
        keys[Int(VINTR)] = 0
      #endif
    }
    while tcsetattr(input, TCSADRAIN, &mode) != 0 && errno == EINTR {}
    memory.pointee.isRaw = true
    tell(pasteInBrackets)
  }

  /// Goes below what we drew and back to the mode of before; safe within a handler.
  static func restore() {
    guard memory.pointee.isRaw else { return }
    memory.pointee.isRaw = false
    // In the background the terminal is somebody else's, who has set it as they need it.
    let owner = tcgetpgrp(input)
    guard owner < 0 || owner == getpgrp() else { return }
    tell(pasteAsTyped)
    var rows = memory.pointee.rowsBelow
    memory.pointee.rowsBelow = 0
    while rows > 0 {
      tell(newline)
      rows -= 1
    }
    while tcsetattr(input, TCSANOW, &memory.pointee.before) != 0 && errno == EINTR {}
  }

  static func passBelow(rows: Int) {
    memory.pointee.rowsBelow = rows
  }

  /// Wakes up whoever waits for keys; safe within a handler.
  static func wake(_ signal: Int32) {
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(memory.pointee.waking, &byte, 1)
  }

  private static func tell(_ text: StaticString) {
    _ = write(memory.pointee.stream, text.utf8Start, text.utf8CodeUnitCount)
  }
}
