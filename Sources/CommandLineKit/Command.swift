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
  public var operands: [Operand]
  /// What is said with a name.
  public var options: [Option]
  /// Lines that one can type.
  public var examples: [Example]
  /// The words that may follow it.
  public var subcommands: [Command]
  /// What the program does; nothing for a noun that needs a verb.
  public var action: Action?

  /// A command with its words.
  public init(
    _ name: Name, summary: String, discussion: String? = nil, operands: [Operand] = [],
    options: [Option] = [], examples: [Example] = [], subcommands: [Command] = [],
    action: Action? = nil
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.subcommands = subcommands
    self.action = action
  }

  /// The options of all commands below this one.
  var optionsBelow: [Option] {
    subcommands.flatMap { $0.options + $0.optionsBelow }
  }
}
