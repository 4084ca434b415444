/// Commands that the program's help shows together.
public struct CommandGroup<Action: Sendable>: Sendable {
  /// The heading over them.
  public let title: String
  /// Whether it has so many commands that a word is looked for in the other groups first: making
  /// commands that nobody asks for takes most of the time in which a program starts.
  public let isLarge: Bool
  private let make: @Sendable () -> [Command<Action>]

  /// The commands, in the order of the help.
  public var commands: [Command<Action>] { make() }

  /// Commands under a heading; they are made when somebody asks for them.
  public init(
    _ title: String, isLarge: Bool = false,
    _ commands: @autoclosure @escaping @Sendable () -> [Command<Action>]
  ) {
    self.title = title
    self.isLarge = isLarge
    make = commands
  }
}
