/// What is wrong with a command line, and how far it was understood.
public struct ParseFailure: Error, Sendable, Hashable {
  /// What is wrong.
  public let problem: ParseProblem
  /// The Spanish words of the command so far, to point at its help.
  public let path: [String]

  /// A problem below a command.
  public init(_ problem: ParseProblem, path: [String]) {
    self.problem = problem
    self.path = path
  }
}
