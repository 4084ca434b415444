import SpanishText

/// Everything a program understands: the one table that parsing and help are made from.
public struct CommandTable<Action: Sendable>: Sendable {
  /// What users call the program.
  public let program: String
  /// What the program is, in one line without a full stop.
  public let summary: String
  /// What else its users should know.
  public let discussion: String?
  /// The options that may stand anywhere; `--help` is always among them.
  public let globals: [Option]
  /// The top-level commands under their headings.
  public let groups: [CommandGroup<Action>]
  /// What the program does when it is given no command.
  public let root: Action?

  /// A program with its commands.
  public init(
    program: String, summary: String, discussion: String? = nil, globals: [Option] = [],
    groups: [CommandGroup<Action>], root: Action? = nil
  ) {
    self.program = program
    self.summary = summary
    self.discussion = discussion
    let hasHelp = globals.contains { $0.name.english == Option.help.name.english }
    self.globals = hasHelp ? globals : globals + [.help]
    self.groups = groups
    self.root = root
  }

  /// The top-level commands of all groups, in order.
  public var commands: [Command<Action>] { groups.flatMap(\.commands) }

  /// The command that the words name exactly, in either language.
  public func find(_ words: [String]) -> Command<Action>? {
    guard case .success(let path) = path(forWords: words) else { return nil }
    return path.last
  }

  /// The commands that the words name, from the top; no words name the program itself.
  public func path(forWords words: [String]) -> Result<[Command<Action>], ParseFailure> {
    var path: [Command<Action>] = []
    for (index, word) in words.enumerated() {
      guard let next = subcommand(word, of: path.last) else {
        let suggestion = suggestion(for: word, below: path.last)
        return .failure(
          ParseFailure(
            .unknownCommand(word: word, suggestion: suggestion, index: index),
            path: path.map(\.name.spanish)))
      }
      path.append(next)
    }
    return .success(path)
  }

  /// The command that a word names below another, or at the top.
  func subcommand(_ word: String, of parent: Command<Action>?) -> Command<Action>? {
    let folded = Folding.fold(word)
    guard let parent else {
      for group in groups.filter({ !$0.isLarge }) + groups.filter(\.isLarge) {
        if let found = group.commands.first(where: { $0.name.matches(folded: folded) }) {
          return found
        }
      }
      return nil
    }
    return parent.subcommands.first { $0.name.matches(folded: folded) }
  }

  /// The word below a command that a mistyped one resembles, without accents.
  func suggestion(for word: String, below parent: Command<Action>?) -> String? {
    let candidates = parent.map(\.subcommands) ?? commands
    let closest = Similarity.closest(to: word, among: candidates, spelledAs: \.name.spellings)
    return closest.map { Folding.fold($0.spelling) }
  }

  /// The program itself as a command, for when it is run alone.
  var rootCommand: Command<Action> {
    Command(
      Name(program, program), summary: summary, discussion: discussion, action: root)
  }
}
