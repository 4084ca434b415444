import CommandLineKit
import FuzzDriver
import SpanishText

@testable import Program

/// Tries any bytes, cut at each zero, as the words of a command line.
@main
struct FuzzArguments {
  static func main() {
    _ = fuzz { start, count in
      let bytes = UnsafeBufferPointer(start: start, count: count)
      let words = bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
      // As many columns as there are bytes: from none to many.
      FuzzArguments.check(words, width: count % 130)
      return 0
    }
  }

  private static func check(_ words: [[UInt8]], width: Int) {
    let parser = Parser(table: Commands.table)
    switch parser.parse(rawWords: words) {
    case .run(let invocation):
      precondition(invocation.command.action != nil, "nothing to run")
      _ = Commands.spanish(invocation.path)
      checkValues(invocation, of: words)
    case .help(let path, let globals):
      checkPage(path, width: width)
      _ = globals.flag(Globals.json)
    case .failure(let failure, let globals):
      let message = failure.message(program: "cte")
      precondition(!message.isEmpty, "a failure without words")
      precondition(VisibleText.clean(message) == message, "a message that moves the cursor")
      for line in Wrapping.wrap(message, width: max(1, width)) { _ = DisplayWidth.of(line) }
      _ = globals.value(Globals.workbook)
    }
    switch Commands.table.path(forWords: words.map { String(decoding: $0, as: UTF8.self) }) {
    case .success(let path): checkPage(path, width: width)
    case .failure(let failure): _ = failure.message(program: "cte")
    }
  }

  /// What is bound stood somewhere in what was typed.
  private static func checkValues(_ invocation: Invocation<Action>, of words: [[UInt8]]) {
    let options = invocation.command.options + Globals.all
    let values =
      options.flatMap { invocation.arguments.values($0) }
      + invocation.command.operands.flatMap { invocation.arguments.operands($0) }
    for value in values {
      precondition(words.indices.contains(value.origin.index), "a value out of nothing")
    }
  }

  /// Pages cost a thousand times what words do, so only one line in sixteen is answered with one.
  private static func checkPage(_ path: [Command<Action>], width: Int) {
    guard width.isMultiple(of: 16) else { return }
    let page = HelpBuilder(table: Commands.table).page(for: path)
    for styled in [false, true] {
      precondition(!HelpRenderer(width: width, styled: styled).render(page).isEmpty)
    }
  }
}
