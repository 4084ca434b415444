import CommandLineKit
import Platform
import SessionKit

/// Reads the command line, carries it out, and finds the words when something goes wrong.
struct Program: Sendable {
  static let name = "cte"
  static let version = "0.1.0"

  let context: Context

  func run(_ words: [[UInt8]]) -> ExitCode {
    switch Parser(table: Commands.table).parse(rawWords: words) {
    case .run(let invocation):
      return carryOut(invocation.arguments, path: invocation.path) { run in
        guard let action = invocation.command.action else { return .usage }
        return try action(run)
      }
    case .help(let path, let arguments):
      return carryOut(arguments, path: []) { run in
        try Help.show(path, run)
        return .done
      }
    case .failure(let failure, let arguments):
      return carryOut(arguments, path: []) { run in
        try run.fail(failure.message(program: Program.name))
        return .usage
      }
    }
  }

  private func carryOut(
    _ arguments: Arguments, path: [String], _ body: (Run) throws -> ExitCode
  ) -> ExitCode {
    var run = Run(
      context: context, arguments: arguments, path: path,
      settings: Settings(), pen: context.clock())
    do {
      let settings = try Settings.read(in: context.dataFolder)
      run = Run(
        context: context, arguments: arguments, path: path, settings: settings,
        pen: try context.pen(settings))
      return try body(run)
    } catch is InputEnded {
      try? run.say("Se quedó ahí; lo respondido está guardado.")
      return .done
    } catch is InputInterrupted {
      try? run.say("Se quedó ahí; lo respondido está guardado.")
      return .interrupted
    } catch let error as SystemError where error.isClosedPipe {
      // Who closes a pipe has read enough, and needs no words about it.
      return Wording.explain(error).1
    } catch {
      let (sentence, code) = Wording.explain(error)
      // When not even that can be written, the exit code has to do.
      try? run.fail(sentence)
      return code
    }
  }
}

extension Run {
  /// Says why a command failed; no silence holds against that.
  func fail(_ sentence: String) throws {
    let lines = Screen.wrap(sentence.capitalizedFirst, width)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.first.map { messageStyle.error(String($0)) } ?? ""
    try context.write(
      ([head] + lines.dropFirst().map(String.init)).joined(separator: "\n") + "\n", .messages)
  }
}
