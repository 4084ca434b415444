/// A word of the command line, with what may follow it.
///
/// A noun has subcommands; a leaf has an action; a few commands have both.
public struct Command<Action: Sendable>: Sendable {
  /// The words for it.
  public var name: Name
  /// What it does, in one line without a full stop.
  public var summary: String
  /// What else its users should know.
  public var discussion: String?
  /// What is said by its place.
  public var operands: [Operand] { makeOperands() }
  /// What is said with a name.
  public var options: [Option] { makeOptions() }
  /// Lines that one can type.
  public var examples: [Example] { makeExamples() }
  /// The words that may follow it.
  public var subcommands: [Command] { makeSubcommands() }
  /// What the program does; nothing for a noun that needs a verb.
  public var action: Action?

  private let makeOperands: @Sendable () -> [Operand]
  private let makeOptions: @Sendable () -> [Option]
  private let makeExamples: @Sendable () -> [Example]
  private let makeSubcommands: @Sendable () -> [Command]

  /// A command with its words.
  ///
  /// All but its name is made when it is asked for: a program starts with the whole table in
  /// hand, and needs one line of it.
  public init(
    _ name: Name, summary: String, discussion: String? = nil,
    operands: @autoclosure @escaping @Sendable () -> [Operand] = [],
    options: @autoclosure @escaping @Sendable () -> [Option] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example] = [],
    subcommands: @autoclosure @escaping @Sendable () -> [Command] = [], action: Action? = nil
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    makeOperands = operands
    makeOptions = options
    makeExamples = examples
    makeSubcommands = subcommands
    self.action = action
  }

  /// The options of all commands below this one.
  var optionsBelow: [Option] {
    subcommands.flatMap { $0.options + $0.optionsBelow }
  }
}
