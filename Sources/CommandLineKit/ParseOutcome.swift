/// What comes of reading a command line.
public enum ParseOutcome<Action: Sendable>: Sendable {
  /// A command to run.
  case run(Invocation<Action>)
  /// Help on a command, given by its path from the top; an empty path is the program itself.
  case help([Command<Action>], Arguments)
  /// What is wrong, with the global options that could be read all the same.
  case failure(ParseFailure, Arguments)
}
