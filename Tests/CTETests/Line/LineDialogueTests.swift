import Platform
import Synchronization
import Testing

@testable import cte

@Suite("A line on the screen")
struct LineDialogueTests {
  /// A terminal with something on it, and a line being typed there.
  struct Desk {
    var terminal: FakeTerminal
    var dialogue: LineDialogue

    init(
      _ width: Int, _ height: Int, _ request: LineRequest = LineRequest(), reflows: Bool = true
    ) {
      terminal = FakeTerminal(width: width, height: height)
      dialogue = LineDialogue(
        request, size: Terminal.Size(columns: width, rows: height), reflows: reflows)
      terminal.write("antes\r\n")
      wait()
    }

    mutating func wait() { terminal.write(dialogue.take(.idle)) }

    /// Types, with a look at the screen after each byte or only at the end.
    mutating func type(_ text: String, slowly: Bool = true) {
      for byte in text.utf8 where dialogue.result == nil {
        terminal.write(dialogue.take(.byte(byte)))
        if slowly, dialogue.result == nil, dialogue.wait == 0 { wait() }
      }
      if dialogue.result == nil, dialogue.wait == 0 { wait() }
    }

    /// What stands on the screen, without the empty rows at its end.
    var seen: [String] {
      var rows = terminal.text
      while rows.last == "" { rows.removeLast() }
      return rows
    }
  }

  @Test("Rows break, come back, and end as plain text")
  func plain() {
    var desk = Desk(20, 10)
    desk.type("El niño leyó a diario")
    #expect(desk.seen == ["antes", "> El niño leyó a dia", "rio"])
    desk.type("\u{7F}\u{7F}\u{7F}\u{7F}")
    #expect(desk.seen == ["antes", "> El niño leyó a di"])
    desk.type("\u{1}¡\nb\u{1B}[A")
    #expect(desk.seen == ["antes", "> ¡", "  bEl niño leyó a di"])
    desk.type("\r")
    #expect(desk.dialogue.result == .line("¡\nbEl niño leyó a di"))
    #expect(desk.seen == ["antes", "> ¡", "  bEl niño leyó a di"])
    #expect(desk.terminal.column == 0 && desk.terminal.unknown.isEmpty)
  }

  @Test("A status is drawn in its place, and is gone when the line is done")
  func status() {
    let left = Mutex(90)
    var request = LineRequest()
    let tick: @Sendable () -> String? = {
      left.withLock {
        $0 -= 1
        return "Quedan \($0) minutos de esta actividad"
      }
    }
    request.status = tick
    var desk = Desk(20, 6, request)
    #expect(desk.dialogue.wait == 1000)
    desk.type("hola", slowly: false)
    #expect(desk.seen == ["antes", "Quedan 88 minutos …", "> hola"])
    desk.wait()
    #expect(desk.seen[1].hasPrefix("Quedan 87") && desk.seen[2] == "> hola")
    #expect(desk.terminal.column == 6)
    desk.type("\u{3}")
    #expect(desk.dialogue.result == .interrupted)
    #expect(desk.seen == ["antes", "> hola^C"])
  }

  @Test("An alarm is heard once, above the line, and leaves what is typed alone")
  func alarm() {
    let isTime = Mutex(false)
    var request = LineRequest()
    request.alarm = { isTime.withLock { $0 ? "Se acabó el tiempo de la actividad" : nil } }
    var desk = Desk(20, 8, request)
    #expect(desk.dialogue.wait == 1000)
    desk.type("hol")
    #expect(desk.seen == ["antes", "> hol"] && desk.terminal.bells == 0)
    isTime.withLock { $0 = true }
    desk.wait()
    #expect(desk.seen == ["antes", "Se acabó el tiempo", "de la actividad", "> hol"])
    desk.type("a")
    desk.wait()
    desk.type("\r")
    #expect(desk.seen == ["antes", "Se acabó el tiempo", "de la actividad", "> hola"])
    #expect(desk.terminal.bells == 1 && desk.dialogue.result == .line("hola"))
  }

  @Test("An alarm that is due as the line ends is still heard")
  func lateAlarm() {
    let isTime = Mutex(false)
    var request = LineRequest()
    request.alarm = { isTime.withLock { $0 ? "Ya es hora" : nil } }
    var desk = Desk(20, 8, request)
    desk.type("hola")
    isTime.withLock { $0 = true }
    desk.type("\r", slowly: false)
    #expect(desk.seen == ["antes", "Ya es hora", "> hola"] && desk.terminal.bells == 1)
  }

  @Test("A paste higher than the window is whole when it is done")
  func highPaste() {
    var desk = Desk(40, 5)
    let lines = (1...30).map { "Párrafo \($0)" }
    desk.type("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
    #expect(desk.seen.count <= 6)
    desk.type("\u{1B}<\u{1B}[B\u{1B}>\r")
    #expect(desk.dialogue.result == .line(lines.joined(separator: "\n")))
    let whole = ["> Párrafo 1"] + lines.dropFirst().map { "  " + $0 }
    #expect(Array(desk.seen.suffix(30)) == whole)
    #expect(desk.seen.first == "antes")
  }

  @Test("In another width nothing above the line is lost, and the line is there once")
  func resize() {
    var desk = Desk(40, 10, reflows: false)
    desk.type("El niño leyó a diario y lo anotó en su cuaderno\nDos")
    for width in [20, 60, 40] {
      desk.terminal.resize(width: width)
      let size = Terminal.Size(columns: width, rows: 10)
      desk.terminal.write(desk.dialogue.take(.resized, size: size))
      desk.wait()
      #expect(desk.seen.first == "antes" && desk.seen.last == "  Dos", "\(desk.seen)")
      #expect(desk.seen.filter { $0.hasPrefix("> ") }.count == 1, "\(desk.seen)")
    }
    #expect(
      desk.seen == ["antes", "> El niño leyó a diario y lo anotó en su", " cuaderno", "  Dos"])
  }

  @Test("Candidates are listed above the line")
  func candidates() {
    var request = LineRequest()
    request.completion = { _ in LineCompletion(replacing: 0, candidates: ["Ana", "Luis"]) }
    var desk = Desk(40, 8, request)
    desk.type("x\t")
    #expect(desk.seen == ["antes", "Ana   Luis", "> x"])
  }

  @Test("Clearing the screen loses nothing")
  func clear() {
    var desk = Desk(40, 4)
    desk.type("x\u{C}y")
    #expect(desk.seen.first == "antes" && desk.seen.last == "> xy")
    #expect(desk.terminal.row == desk.terminal.rows.count - 4)
  }

  @Test("A lone Escape, or a key cut in two, disturbs nothing")
  func escape() {
    var desk = Desk(40, 4)
    desk.type("a\u{1B}")
    #expect(desk.dialogue.wait == 500)
    desk.wait()
    desk.type("b")
    #expect(desk.seen.last == "> ab")
  }

  @Test(
    "After any keys the screen shows the text, and what stood above it", arguments: [7, 20, 40])
  func random(width: Int) {
    var generator = SystemRandomNumberGenerator()
    let keys = [
      "a", "ñ", " ", "日", "👍", "e\u{301}", "\n", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[D",
      "\u{1B}[C", "\u{1}", "\u{5}", "\u{17}", "\u{B}", "\u{19}", "\u{1F}", "\u{14}", "\u{1B}b",
      "\u{1B}[200~una línea algo larga\rotra\u{1B}[201~",
    ]
    for _ in 0..<20 {
      var desk = Desk(width, 8)
      var typed: [String] = []
      for _ in 0..<40 {
        let key = keys.randomElement(using: &generator) ?? "a"
        typed.append(key)
        desk.type(key, slowly: Bool.random())
      }
      var again = LineEditor(prompt: "> ", width: width)
      _ = LineEditorTests.typed(typed.joined(), into: &again)
      let view = LineView(prompt: "> ", text: again.text, cursor: again.cursor, width: width)
      let frame = LineFrame(view, status: nil, width: width, height: 8)
      let rows = frame.rows.map { row in
        String(row.text.reversed().drop { $0 == " " }.reversed())
      }
      let trace = "\(typed.map(\.debugDescription))"
      let first = desk.terminal.row - frame.cursorRow
      #expect(Array(desk.terminal.text[first..<first + rows.count]) == rows, "\(trace)")
      #expect(desk.terminal.column == frame.cursorColumn, "\(trace)")
      #expect(desk.terminal.text[..<first].first == "antes", "\(trace)")
    }
  }
}
