import SpanishText

/// The third stage: gives each token that names no command to an option or an operand.
///
/// It goes on after a problem, so that the global options hold for the error message too; the
/// first problem is the one that counts.
struct Binder<Action: Sendable>: Sendable {
  private let lexicon: OptionLexicon
  private let command: Command<Action>?
  private var arguments = Arguments()
  private var problem: ParseProblem?
  private var words: [Token] = []

  private init(command: Command<Action>?, lexicon: OptionLexicon) {
    self.command = command
    self.lexicon = lexicon
  }

  /// The arguments of a command, and what is wrong with them; without a command only options are
  /// bound.
  static func bind(
    _ tokens: [Token], except pathIndices: [Int], to command: Command<Action>?,
    lexicon: OptionLexicon
  ) -> (arguments: Arguments, problem: ParseProblem?) {
    var binder = Binder(command: command, lexicon: lexicon)
    binder.bindOptions(tokens, except: pathIndices)
    binder.bindOperands()
    return (binder.arguments, binder.problem)
  }

  private mutating func bindOptions(_ tokens: [Token], except pathIndices: [Int]) {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      switch token.kind {
      case .terminator: continue
      case .word:
        if !pathIndices.contains(token.index) { words.append(token) }
      case .longOption, .shortOption:
        let next = rest.first.flatMap { pathIndices.contains($0.index) ? nil : $0 }
        if bind(token, before: next) { rest.removeFirst() }
      }
    }
  }

  /// Binds one option; whether it took the next word.
  private mutating func bind(_ token: Token, before next: Token?) -> Bool {
    let (spelled, index) = (token.spelled, token.index)
    guard let option = lexicon.option(token) else {
      // Only the first problem is told, and a guess takes its time.
      let suggestion = problem == nil ? lexicon.suggestion(for: token) : nil
      report(.unknownOption(word: spelled, suggestion: suggestion, index: index))
      return false
    }
    if arguments.has(option), !option.repeats {
      report(.repeated(option: option, spelled: spelled, index: index))
    }
    guard let kind = option.kind else {
      if token.attached == "", option.isClearable {
        bind(option, "", .text, Origin(index: index, spelled: spelled))
      } else if let value = token.attached {
        report(.flagWithValue(spelled: spelled, value: value, index: index))
      } else {
        arguments.set(option, at: Origin(index: index, spelled: spelled))
      }
      return false
    }
    if let attached = token.attached {
      bind(option, attached, kind, Origin(index: index, spelled: spelled))
      return false
    }
    guard let next, lexicon.isValue(next) else {
      report(.missingValue(option: option, spelled: spelled, index: index))
      return false
    }
    bind(option, next.word, kind, Origin(index: next.index, spelled: spelled))
    return true
  }

  /// Binds the value of an option; of one that may not repeat, the first value stays.
  private mutating func bind(
    _ option: Option, _ text: String, _ kind: ValueKind, _ origin: Origin
  ) {
    if arguments.has(option), !option.repeats { return }
    let reader = ValueReader(kind: kind, origin: origin, takesEmpty: option.isClearable)
    switch option.isList ? reader.readList(text) : reader.read(text).map({ [$0] }) {
    case .success(let values): arguments.add(values, to: option)
    case .failure(let rejection): report(rejection.problem)
    }
  }

  private mutating func bindOperands() {
    guard let command else { return }
    var rest = words[...]
    for operand in command.operands {
      if rest.isEmpty {
        if operand.required { report(.missingOperand(operand)) }
        continue
      }
      let taken = operand.repeats ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      for token in taken { bind(operand, token) }
    }
    if let token = rest.first {
      report(
        .unexpectedOperand(
          text: token.word, suggestion: suggestion(for: token.word), index: token.index))
    }
  }

  private mutating func bind(_ operand: Operand, _ token: Token) {
    let origin = Origin(index: token.index, spelled: operand.placeholder)
    switch ValueReader(kind: operand.kind, origin: origin).read(token.word) {
    case .success(let value): arguments.add(value, to: operand)
    case .failure(let rejection): report(rejection.problem)
    }
  }

  /// A verb that was mistyped, or an option without its dashes.
  private func suggestion(for word: String) -> String? {
    let verbs = command?.subcommands ?? []
    let closest = Similarity.closest(to: word, among: verbs, spelledAs: \.name.spellings)
    return closest.map { Folding.fold($0.spelling) } ?? lexicon.suggestion(forBare: word)
  }

  private mutating func report(_ found: ParseProblem) {
    if problem == nil { problem = found }
  }
}
