import Platform

/// Reads lines from the terminal of this process, with all the keys that a shell knows.
struct TerminalReader: Sendable {
  /// Where prompts and texts are drawn.
  let stream: Terminal.Stream
  /// Whether the terminal breaks rows anew when its window gets another width.
  let reflows: Bool

  /// Asks for a line, and gives the terminal back as it was.
  func readLine(_ request: LineRequest) throws -> LineResult {
    let terminal = try RawTerminal.enter(telling: stream)
    defer { terminal.leave() }
    var typedAhead = terminal.typedAhead
    var dialogue = LineDialogue(request, size: Terminal.size(), reflows: reflows)
    while true {
      var event = try terminal.next(waiting: dialogue.wait)
      if case .byte(let byte) = event, typedAhead > 0 {
        typedAhead -= 1
        // The system took the return for a newline, as it does when nobody reads keys.
        if byte == UInt8(ascii: "\n") { event = .byte(UInt8(ascii: "\r")) }
      }
      let isNewSize = event == .resized || event == .resumed
      let drawing = dialogue.take(event, size: isNewSize ? Terminal.size() : nil)
      if !drawing.isEmpty { try Terminal.write(Array(drawing.utf8), to: stream) }
      if let result = dialogue.result {
        terminal.standAbove(rows: 0)
        return result
      }
      terminal.standAbove(rows: dialogue.rowsBelow + 1)
    }
  }

  /// Whether a terminal breaks its rows anew, as nearly all do now, guessed from what it says of
  /// itself.
  static func reflows(environment: (String) -> String?) -> Bool {
    if environment("TMUX") != nil { return true }
    return environment("XTERM_VERSION") == nil && environment("STY") == nil
      && environment("TERM") != "linux"
  }
}
