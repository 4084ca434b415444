import Foundation
import Testing

@testable import cte

/// A person at a terminal who walks through a session, with the real program.
final class WalkSitting {
  let terminal: PseudoTerminal
  /// What the person sees.
  private(set) var screen: FakeTerminal
  /// How much of what was written is on the screen.
  private var shown = 0
  private var asked = 0

  init(
    _ desk: Desk, _ size: WalkScreens.Size, now: String = WalkScreens.now,
    _ variables: [String: String] = [:]
  ) throws {
    terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    screen = FakeTerminal(width: size.columns, height: size.rows)
    // A terminal that leaves its rows alone when it gets another width, like the one played here.
    let usual = [
      "PATH": "/usr/bin:/bin", "HOME": desk.folder, "XDG_DATA_HOME": desk.dataFolder,
      "CTE_NOW": now, "CTE_SEED": "sala", "CTE_USER": "Rosa Díaz", "LANG": "C.UTF-8",
      "TERM": "linux", "SWIFT_BACKTRACE": "enable=no", "CTE_WORKBOOK": desk.folder + "/cuaderno",
    ]
    try terminal.start(
      PseudoTerminal.program, ["sesión", "abrir"],
      environment: usual.merging(variables) { $1 })
  }

  /// Waits for the next question, and looks at the screen.
  func look(location: SourceLocation = #_sourceLocation) throws {
    asked += 1
    let isAsked = terminal.wait {
      let text = terminal.text
      return text.components(separatedBy: "\u{1B}[?2004h").count > asked
        && text.firstMatch(of: /> \u{1B}\[K\r\u{1B}\[\d+C$/) != nil
    }
    try #require(isAsked, "\(terminal.text.suffix(400).debugDescription)", sourceLocation: location)
    see()
  }

  /// Answers, and waits for the next question.
  func answer(_ lines: String..., location: SourceLocation = #_sourceLocation) throws {
    for line in lines {
      terminal.type(line + "\r")
      try look(location: location)
    }
  }

  /// Types keys, and waits until something is written because of them.
  func type(
    _ keys: String, until text: String, location: SourceLocation = #_sourceLocation
  ) throws {
    terminal.type(keys)
    try wait(for: text, location)
  }

  /// Gives the window another width.
  func resize(columns: Int, until text: String, location: SourceLocation = #_sourceLocation) throws
  {
    see()
    screen.resize(width: columns)
    terminal.resize(columns: columns, rows: screen.height)
    try wait(for: text, location)
  }

  /// Waits for the end of the program.
  func end() -> Int32 {
    let code = terminal.end()
    see()
    return code
  }

  private func wait(for text: String, _ location: SourceLocation) throws {
    let before = shown
    let isThere = terminal.wait {
      String(decoding: terminal.written[before...], as: UTF8.self).contains(text)
        && terminal.text.firstMatch(of: /\u{1B}\[K\r(\u{1B}\[\d+[ABC])*$/) != nil
    }
    try #require(isThere, "\(terminal.text.suffix(400).debugDescription)", sourceLocation: location)
    see()
  }

  private func see() {
    screen.write(String(decoding: terminal.written[shown...], as: UTF8.self))
    shown = terminal.written.count
  }
}
