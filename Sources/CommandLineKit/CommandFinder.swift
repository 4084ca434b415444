/// The second stage: finds which command the words name, stepping over options on the way.
struct CommandFinder<Action: Sendable>: Sendable {
  private let table: CommandTable<Action>
  private let tokens: [Token]
  private var found = Found()
  /// The first option that nothing knows; it explains what follows better than the words do.
  private var unknownOption: ParseProblem?

  /// How far the command line names a command.
  struct Found: Sendable {
    var path: [Command<Action>] = []
    /// The words that name the command.
    var pathIndices: [Int] = []
    /// What keeps the command from being known.
    var problem: ParseProblem?
  }

  /// The command that the tokens name, or what is wrong.
  static func find(_ tokens: [Token], in table: CommandTable<Action>) -> Found {
    var finder = CommandFinder(table: table, tokens: tokens)
    finder.walk()
    return finder.found
  }

  /// The options that make sense before the command is known: its own, the global ones, and those
  /// of the commands that may still follow.
  static func lexicon(
    below command: Command<Action>?, in table: CommandTable<Action>
  ) -> OptionLexicon {
    let next = command.map(\.subcommands) ?? table.commands
    let below = next.flatMap { $0.options + $0.optionsBelow }
    return OptionLexicon(options: (command?.options ?? []) + table.globals + below)
  }

  private init(table: CommandTable<Action>, tokens: [Token]) {
    self.table = table
    self.tokens = tokens
  }

  private mutating func walk() {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      switch token.kind {
      case .longOption, .shortOption:
        if stepOver(token, before: rest.first) { rest.removeFirst() }
      case .word:
        if let next = table.subcommand(token.word, of: found.path.last) {
          found.path.append(next)
          found.pathIndices.append(token.index)
        } else {
          if !takesOperands { fail(unknownCommand(token)) }
          return
        }
      case .terminator:
        if isComplete || rest.isEmpty { return checkCompleteness() }
        return fail(.unknownCommand(word: token.word, suggestion: nil, index: token.index))
      }
    }
    checkCompleteness()
  }

  /// Whether an option on the way takes the next word too.
  private mutating func stepOver(_ token: Token, before next: Token?) -> Bool {
    let lexicon = Self.lexicon(below: found.path.last, in: table)
    guard let option = lexicon.option(token) else {
      let suggestion = lexicon.suggestion(for: token)
      unknownOption =
        unknownOption
        ?? .unknownOption(word: token.spelled, suggestion: suggestion, index: token.index)
      return false
    }
    guard !option.isFlag, token.attached == nil, let next else { return false }
    return lexicon.isValue(next)
  }

  /// Whether what was named so far can be run; at the top, whether a command was named at all.
  private var isComplete: Bool { found.path.last?.action != nil }

  /// Whether a word that is no subcommand is left to the command itself.
  private var takesOperands: Bool {
    guard isComplete, let command = found.path.last else { return false }
    return command.subcommands.isEmpty || !command.operands.isEmpty
  }

  private mutating func checkCompleteness() {
    if isComplete || found.path.isEmpty && table.root != nil { return }
    let next = found.path.last.map(\.subcommands) ?? table.commands
    fail(.missingCommand(available: next.map(\.name.spanish)))
  }

  private mutating func fail(_ problem: ParseProblem) {
    found.problem = unknownOption ?? problem
  }

  private func unknownCommand(_ token: Token) -> ParseProblem {
    let suggestion = table.suggestion(for: token.word, below: found.path.last)
    return .unknownCommand(word: token.word, suggestion: suggestion, index: token.index)
  }
}
