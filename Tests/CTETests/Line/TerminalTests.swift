import Foundation
import Testing

@testable import cte

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The program at a real terminal")
struct TerminalTests {
  /// A desk with a session, and a terminal at which a note is being asked for.
  struct Sitting {
    let desk: Desk
    let terminal: PseudoTerminal
    let modeBefore: [UInt8]

    init(_ variables: [String: String] = ["TERM": "xterm-256color"]) throws {
      desk = try Desk()
      desk.cte("sesión nueva --escuela Juárez")
      terminal = try PseudoTerminal(columns: 40, rows: 20)
      modeBefore = terminal.mode
      let usual = [
        "PATH": "/usr/bin:/bin", "HOME": desk.folder, "XDG_DATA_HOME": desk.dataFolder,
        "CTE_NOW": "2018-11-30T09:00:00-06:00", "CTE_SEED": "sala", "LANG": "C.UTF-8",
        "SWIFT_BACKTRACE": "enable=no",
        "CTE_WORKBOOK": desk.folder + "/cuaderno",
      ]
      try terminal.start(
        PseudoTerminal.program, ["nota", "agregar"], environment: usual.merging(variables) { $1 })
    }

    /// Whether the prompt is there and keys are read.
    func isAsked() -> Bool {
      terminal.wait { terminal.isRaw && terminal.text.hasSuffix("> \u{1B}[K\r\u{1B}[2C") }
    }

    func notes() -> String { desk.cte("nota listar --json").output }
  }

  @Test("Accents, arrows, a paste of three paragraphs and another size arrive as one text")
  func typing() throws {
    let sitting = try Sitting()
    let terminal = sitting.terminal
    try #require(sitting.isAsked(), "\(terminal.text.debugDescription)")
    #expect(terminal.text.contains("\u{1B}[?2004h"))
    terminal.type("leyo\u{7F}ó y nin\u{303}o")
    terminal.type("\u{1B}[H\u{1B}[1;5C, sí,\u{5}\n")
    terminal.resize(columns: 20, rows: 10)
    terminal.type("\u{1B}[200~Uno.\r\nDos, más largo que el renglón.\rTres.\u{1B}[201~")
    terminal.resize(columns: 60, rows: 20)
    #expect(terminal.wait { terminal.text.contains("Tres.") })
    terminal.type("\u{1B}[D!\r")
    #expect(terminal.end() == 0, "\(terminal.text.debugDescription)")
    #expect(terminal.mode == sitting.modeBefore)
    #expect(terminal.text.contains("\u{1B}[?2004l"))
    let text = "leyó, sí, y niño\\nUno.\\nDos, más largo que el renglón.\\nTres!."
    #expect(sitting.notes().precomposedStringWithCanonicalMapping.contains(text))
    #expect(!terminal.text.contains("\u{1B}[2J") && !terminal.text.contains("\u{1B}[?1049h"))
  }

  @Test("A very long paste arrives whole")
  func longPaste() throws {
    let sitting = try Sitting()
    let terminal = sitting.terminal
    try #require(sitting.isAsked(), "\(sitting.terminal.text.debugDescription)")
    let text = (1...1500).map { "Renglón número \($0)" }.joined(separator: "\r")
    terminal.type("\u{1B}[200~" + text + "\u{1B}[201~\r")
    #expect(terminal.end() == 0)
    let kept = text.replacingOccurrences(of: "\r", with: "\\n")
    let notes = sitting.notes()
    #expect(notes.contains(kept), "\(notes.count) of \(kept.count): \(notes.suffix(300))")
  }

  @Test("What is typed ahead of the question answers it")
  func typedAhead() throws {
    let sitting = try Sitting()
    sitting.terminal.type("ya lo sé\r")
    #expect(sitting.terminal.end() == 0, "\(sitting.terminal.text.debugDescription)")
    #expect(sitting.notes().contains("\"ya lo sé\""))
  }

  @Test("Ctrl-C ends with 130, Ctrl-D is a pause; the terminal is as it was")
  func leaving() throws {
    for (key, code) in [("\u{3}", Int32(130)), ("\u{4}", 0)] {
      let sitting = try Sitting()
      try #require(sitting.isAsked(), "\(sitting.terminal.text.debugDescription)")
      sitting.terminal.type((code == 0 ? "" : "a medias") + key)
      #expect(sitting.terminal.end() == code)
      #expect(sitting.terminal.mode == sitting.modeBefore)
      #expect(sitting.terminal.text.contains("Se quedó ahí"))
    }
  }

  @Test(
    "A signal that ends the program leaves the terminal as it was",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGABRT, SIGSEGV])
  func killed(signal: Int32) throws {
    let sitting = try Sitting()
    try #require(sitting.isAsked(), "\(sitting.terminal.text.debugDescription)")
    sitting.terminal.type("a medias")
    #expect(sitting.terminal.wait { sitting.terminal.text.contains("a medias") })
    sitting.terminal.signal(signal)
    #expect(sitting.terminal.end() == 128 + signal)
    #expect(sitting.terminal.mode == sitting.modeBefore)
    #expect(sitting.terminal.text.contains("\u{1B}[?2004l\r"))
  }

  @Test("To go on after a stop draws the line again")
  func resumed() throws {
    let sitting = try Sitting()
    let terminal = sitting.terminal
    try #require(sitting.isAsked(), "\(sitting.terminal.text.debugDescription)")
    terminal.type("antes")
    #expect(terminal.wait { terminal.text.contains("antes") })
    // Nobody could wake up a program without a shell, so the system does not stop it.
    terminal.type("\u{1A}")
    #expect(terminal.wait { terminal.text.contains("\u{1B}[?2004h\r> antes") })
    terminal.type(" y después\r")
    #expect(terminal.end() == 0, "\(terminal.text.debugDescription)")
    #expect(sitting.notes().contains("\"antes y después\""))
  }

  @Test(
    "In plain mode, and where the terminal is dumb, not one escape is written",
    arguments: [["TERM": "dumb"], ["TERM": "xterm", "CTE_PLAIN": "1"], [:]])
  func plain(variables: [String: String]) throws {
    let sitting = try Sitting(variables)
    let terminal = sitting.terminal
    #expect(terminal.wait { terminal.text.hasSuffix("> ") })
    #expect(!terminal.isRaw)
    terminal.type("una nota\n")
    #expect(terminal.end() == 0)
    #expect(variables.isEmpty || !terminal.text.contains("\u{1B}"))
    #expect(sitting.notes().contains("\"una nota\""))
  }
}
