/// Commands that the program's help shows together.
public struct CommandGroup<Action: Sendable>: Sendable {
  /// The heading over them.
  public let title: String
  /// The commands, in the order of the help.
  public let commands: [Command<Action>]

  /// Commands under a heading.
  public init(_ title: String, _ commands: [Command<Action>]) {
    self.title = title
    self.commands = commands
  }
}
