import Platform
import SessionKit

/// What surrounds a command: folder, environment, clock and streams, so that it can be tested
/// without a process.
struct Context: Sendable {
  /// Where text can go.
  enum Stream: Sendable { case output, messages }

  /// What is known of the terminal.
  struct Screen: Sendable {
    let inputIsTerminal: Bool
    let outputIsTerminal: Bool
    let messagesAreTerminal: Bool
    /// Asked for anew each time: windows change in the hours of a meeting.
    let columns: @Sendable () -> Int?
  }

  let environment: @Sendable (String) -> String?
  let currentFolder: String
  /// The user's own folder for data of programs.
  let dataFolder: String?
  /// Who works on which machine; asking the system takes a moment, so only who writes does.
  let author: @Sendable () -> Change.Author
  let clock: @Sendable () -> Pen
  let screen: Screen
  let write: @Sendable (String, Stream) throws -> Void
  let readLine: @Sendable () throws -> [UInt8]?
  /// Lets a person type a line with all the keys that a shell knows; nil where that cannot be.
  let editLine: (@Sendable (LineRequest) throws -> LineResult)?
  let readAll: @Sendable () throws -> [UInt8]
  /// Runs an editor on a file and tells its exit code.
  let edit: @Sendable (_ command: String, _ file: String) throws -> Int32
}

extension Context {
  /// What surrounds the process itself.
  static var ofThisProcess: Context {
    Context(
      environment: { Host.environment($0) },
      currentFolder: (try? FileSystem.currentFolder()) ?? ".",
      dataFolder: Host.dataFolder(),
      author: { Change.Author(user: Host.userName(), host: Host.machineName()) },
      clock: {
        let reading = WallClock.now()
        return Pen(
          now: reading.milliseconds,
          today: CivilDate(reading.year, reading.month, reading.day) ?? .unknown,
          time: ClockTime(reading.hour, reading.minute) ?? .midnight, name: "")
      },
      screen: Screen(
        inputIsTerminal: Terminal.isTerminal(.input),
        outputIsTerminal: Terminal.isTerminal(.output),
        messagesAreTerminal: Terminal.isTerminal(.messages),
        columns: { Terminal.columns() }),
      write: { text, stream in
        try Terminal.write(Array(text.utf8), to: stream == .output ? .output : .messages)
      },
      readLine: { try Terminal.readLine() },
      editLine: lineEditing,
      readAll: { try Terminal.readAll() },
      edit: { try Host.run($0, on: $1) })
  }

  /// A terminal without a name is not known to understand anything but text.
  private static var lineEditing: (@Sendable (LineRequest) throws -> LineResult)? {
    guard Host.environment("TERM") != nil else { return nil }
    let reflows = TerminalReader.reflows { Host.environment($0) }
    let reader = TerminalReader(stream: .messages, reflows: reflows)
    return { try reader.readLine($0) }
  }
}
