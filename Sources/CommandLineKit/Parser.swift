/// Reads command lines by a table: splits the words, finds the command, binds the rest.
public struct Parser<Action: Sendable>: Sendable {
  private let table: CommandTable<Action>

  /// A parser of what the table describes.
  public init(table: CommandTable<Action>) {
    self.table = table
  }

  /// What the words after the program's name ask for.
  public func parse(_ words: [String]) -> ParseOutcome<Action> {
    parse(words, unreadable: nil)
  }

  /// What the words ask for, as the system gave them: bytes that may be no text.
  public func parse(rawWords: [[UInt8]]) -> ParseOutcome<Action> {
    var words: [String] = []
    var unreadable: ParseProblem?
    for (index, bytes) in rawWords.enumerated() {
      if let word = String(validating: bytes, as: UTF8.self) {
        words.append(word)
      } else {
        let shown = String(decoding: bytes, as: UTF8.self)
        words.append(shown)
        unreadable = unreadable ?? .notUnicode(index: index, shown: shown)
      }
    }
    return parse(words, unreadable: unreadable)
  }

  /// The stages one after the other; a word that could not be read counts before all else.
  private func parse(_ words: [String], unreadable: ParseProblem?) -> ParseOutcome<Action> {
    let tokens = WordSplitter.split(words)
    let found = CommandFinder.find(tokens, in: table)
    let command = found.path.last ?? table.rootCommand
    let isKnown = found.problem == nil
    let lexicon =
      isKnown
      ? OptionLexicon(options: command.options + table.globals)
      : CommandFinder.lexicon(below: found.path.last, in: table)
    let bound = Binder.bind(
      tokens, except: found.pathIndices, to: isKnown ? command : nil, lexicon: lexicon)
    let globals = bound.arguments.limited(to: table.globals)
    if unreadable == nil, asksForHelp(tokens) {
      return .help(found.path, globals)
    }
    if let problem = unreadable ?? found.problem ?? bound.problem {
      return .failure(ParseFailure(problem, path: found.path.map(\.name.spanish)), globals)
    }
    return .run(
      Invocation(
        path: found.path.map(\.name.english), command: command, arguments: bound.arguments))
  }

  /// Whether help stands among the tokens: it has no value, and no option takes it for its own.
  private func asksForHelp(_ tokens: [Token]) -> Bool {
    let name = Option.help.name.english
    let help = OptionLexicon(options: table.globals.filter { $0.name.english == name })
    return tokens.contains { $0.attached == nil && help.option($0) != nil }
  }
}
