/// What the user asked for.
public struct Invocation<Action: Sendable>: Sendable {
  /// The command's English words, from the top.
  public let path: [String]
  /// The command.
  public let command: Command<Action>
  /// What it was given, global options included.
  public let arguments: Arguments

  /// A command with what it was given.
  public init(path: [String], command: Command<Action>, arguments: Arguments) {
    self.path = path
    self.command = command
    self.arguments = arguments
  }
}
