#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams of the process.
public enum Terminal {
  /// The streams that every process starts with.
  public enum Stream: Int32, Sendable { case input, output, messages }

  /// Tells whether a person sits at the other end.
  public static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// How much text a terminal shows at a time.
  public struct Size: Sendable, Hashable {
    /// The cells in a row.
    public let columns: Int
    /// The rows of the window.
    public let rows: Int

    /// Describes a window of text.
    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The size of the terminal's window, if there is a terminal that knows it.
  public static func size() -> Size? {
    var size = winsize()
    for stream in [Stream.output, .messages, .input] {
      if ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return Size(columns: Int(size.ws_col), rows: max(1, Int(size.ws_row)))
      }
    }
    return nil
  }

  /// The width of the terminal in columns, if there is one.
  public static func columns() -> Int? { size()?.columns }

  /// Writes all the bytes.
  public static func write(_ bytes: [UInt8], to stream: Stream) throws(SystemError) {
    try FileSystem.writeAll(stream.rawValue, bytes, path: stream == .output ? "stdout" : "stderr")
  }

  /// Reads one line without its end; nil when the input is over.
  public static func readLine() throws(SystemError) -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(Stream.input.rawValue, &byte, 1)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(path: "stdin")
      }
      if count == 0 { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { return line }
      line.append(byte)
    }
  }

  /// Reads the whole input.
  public static func readAll() throws(SystemError) -> [UInt8] {
    try FileSystem.readAll(Stream.input.rawValue, sizeHint: 0, path: "stdin")
  }
}
