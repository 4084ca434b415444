import Platform
import SpanishText

/// The typing of one line, from the first prompt to the answer: what comes from a terminal goes in,
/// what goes to the terminal comes out.
struct LineDialogue: Sendable {
  /// How long an Escape waits for what makes it another key.
  private static let keyPause = 500
  private static let statusPause = 1000

  /// How it ended, once it has.
  private(set) var result: LineResult?
  private let request: LineRequest
  private let reflows: Bool
  private var size: Terminal.Size
  private var editor: LineEditor
  private var decoder = KeyDecoder()
  private var painter = LinePainter()
  private var isStale = true
  private var hasRung = false

  init(_ request: LineRequest, size: Terminal.Size?, reflows: Bool) {
    var request = request
    request.prompt = VisibleText.clean(request.prompt)
    self.request = request
    self.reflows = reflows
    self.size = Self.usable(size)
    editor = LineEditor(
      prompt: request.prompt, width: self.size.columns, history: request.history,
      completion: request.completion)
  }

  private static func usable(_ size: Terminal.Size?) -> Terminal.Size {
    Terminal.Size(columns: max(2, size?.columns ?? 80), rows: max(1, size?.rows ?? 24))
  }

  /// How many milliseconds to wait for the next event; nil when nothing else is to be done.
  var wait: Int? {
    if isStale { return 0 }
    if decoder.isWaiting { return Self.keyPause }
    return request.status == nil && request.alarm == nil ? nil : Self.statusPause
  }

  /// How many of our rows stand below the cursor.
  var rowsBelow: Int { painter.rowsBelow }

  /// Takes what has happened, and gives what is to be written.
  ///
  /// Keys that come fast are drawn together, when nothing more has come; a new size has to be told
  /// along with the event.
  mutating func take(_ event: RawTerminal.Event, size: Terminal.Size? = nil) -> String {
    switch event {
    case .byte(let byte): return press(decoder.feed(byte))
    case .idle:
      var written = ""
      if !isStale { written = press(decoder.flush()) }
      return result == nil ? written + draw() : written
    case .resized:
      self.size = Self.usable(size)
      editor.width = self.size.columns
      isStale = true
      return painter.erase(width: self.size.columns, height: self.size.rows, reflows: reflows)
    case .resumed:
      painter.forget()
      if let size { self.size = Self.usable(size) }
      editor.width = self.size.columns
      isStale = true
      return ""
    case .end: return finish(.end)
    }
  }

  private mutating func press(_ keys: [Key]) -> String {
    var written = ""
    for key in keys where result == nil {
      isStale = true
      switch editor.press(key) {
      case .edited: continue
      case .accepted(let text): written += finish(.line(text))
      case .interrupted: written += finish(.interrupted)
      case .end: written += finish(.end)
      case .candidates(let candidates):
        let list = CandidateList.render(candidates, width: size.columns)
        written += painter.erase() + list.map { $0 + "\r\n" }.joined()
      case .clear:
        // What stands on the screen is moved up, not lost.
        written += painter.erase() + String(repeating: "\n", count: size.rows) + "\u{1B}[H"
      }
    }
    return written
  }

  private mutating func draw() -> String {
    isStale = false
    let alarm = ring()
    let view = LineView(
      prompt: request.prompt, text: editor.text, cursor: editor.cursor, width: size.columns)
    let status = request.status.map { $0() ?? "" }
    return alarm
      + painter.draw(
        LineFrame(view, status: status, width: size.columns, height: size.rows))
  }

  /// Sounds the alarm, if it is time and has not been done.
  private mutating func ring() -> String {
    guard !hasRung, let notice = request.alarm?() else { return "" }
    hasRung = true
    let lines = Wrapping.wrap(VisibleText.clean(notice), width: size.columns)
    return painter.erase() + "\u{7}" + lines.map { $0 + "\r\n" }.joined()
  }

  /// Leaves the line as plain text, with all its rows and without the status.
  private mutating func finish(_ result: LineResult) -> String {
    self.result = result
    let alarm = ring()
    let indent = LineView.indent(prompt: request.prompt, width: size.columns)
    let text = String(editor.text) + (result == .interrupted ? "^C" : "")
    let lines = text.split(separator: "\n" as Character, omittingEmptySubsequences: false)
      .joined(separator: "\r\n" + String(repeating: " ", count: indent))
    return alarm + painter.erase() + request.prompt + lines + "\r\n"
  }
}
