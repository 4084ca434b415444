import CommandLineKit

/// How far a long work has come, said from time to time where somebody watches.
struct ExportProgress {
  private let total: Int
  private let run: Run
  private var done = 0
  private var last: Int

  init(total: Int, run: Run) {
    self.total = total
    self.run = run
    last = run.context.clock().now
  }

  /// A moment, in milliseconds.
  private static let moment = 1000

  mutating func advance() throws {
    done += 1
    let now = run.context.clock().now
    guard run.context.screen.messagesAreTerminal, now - last >= Self.moment, done < total else {
      return
    }
    last = now
    try run.say("Van \(done) de \(total)…")
  }
}
